import { assessed, caseOf, remedyOn } from '../support/case.js'
import { LAW } from '../../src/law/library.js'

/** Addendum on Russia, R1 and R1a: since 30 December 2021 neither convention may be presented as the one that governs. */
describe('Minsk 62(1) or the Chisinau Convention', () => {
  const held = (year: string) =>
    caseOf([
      ['arrested', `${year}-02-01`],
      ['extradition-requested', `${year}-02-20`],
    ])

  test.each(['ru.refusal-submission', 'ru.detention-complaint'])(
    '%s warns to plead both from that day, not before',
    (id) => {
      expect(remedyOn(held('2021'), '2021-03-01', id).warnings).not.toContain('minsk-or-chisinau')
      for (const year of ['2022', '2026']) {
        const remedy = remedyOn(held(year), `${year}-04-01`, id)
        expect(remedy.warnings).toContain('minsk-or-chisinau')
        expect(remedy.verify).toContain('chisinau-or-minsk')
      }
    },
  )

  test('the forty days stay as a clock, no longer with high confidence', () => {
    expect(LAW.custodyAt('RU', '2021-12-29')).toMatchObject({ requestDays: 40, confidence: 'high' })
    expect(LAW.custodyAt('RU', '2021-12-30')).toMatchObject({ requestDays: 40, confidence: 'medium' })
  })

  test('no judgment is named for a request that did not come in time: in Gaforov it came', () => {
    const file = caseOf(
      [
        ['arrested', '2014-02-01'],
        ['remand-ordered', '2014-02-02', { until: '2014-12-01' }],
      ],
      {
        nationalities: ['TJ'],
      },
    )
    const claim = assessed(file, '2014-04-01').claims.find((one) => one.id === 'ECHR-5-1')
    expect(claim?.reasons.map((one) => one.code)).toContain('no-request-in-time')
    expect(claim?.authorities).toEqual([])
  })
})
