import { caseOf, remedyOn } from '../support/case.js'

/** Norway: the suit after the Appeals Board, and the courts that look at custody. */

type Line = Parameters<typeof caseOf>[0][number]
const on = (day: string, id: string, lines: Line[]) =>
  remedyOn(caseOf(lines, { host: 'NO' }), day, `no.${id}`)
const DAY = '2026-03-02'

describe('Immigration Act 2008', () => {
  const dismissed = (day: string): Line[] => [
    ['removal-ordered', '2009-06-01', { kind: 'expulsion' }],
    ['removal-notified', '2009-06-01'],
    ['removal-appeal-dismissed', day],
  ]

  test('§ 79: a suit in Oslo after the Board, with no day and no stay of its own', () => {
    const found = on('2026-09-02', 'return-court', dismissed(DAY))
    expect(found).toMatchObject({
      state: 'open',
      body: 'no.oslo-district-court',
      deadline: null,
      stopsRemoval: 'if-granted',
      confidence: 'medium',
    })
    // § 132: in security cases there is one month.
    expect(found.warnings).toContain('no.security-one-month')
  })

  test('the act began on 1 January 2010: before it the suit is not read', () => {
    const of = (day: string) => on(day, 'return-court', dismissed(day)).confidence
    expect(['2009-12-31', '2010-01-01'].map(of)).toEqual(['low', 'medium'])
  })

  test('§ 79 after a refusal of asylum', () => {
    const found = on(DAY, 'asylum-court', [
      ['asylum-applied', '2025-06-01'],
      ['asylum-refused', '2025-09-01'],
      ['asylum-appeal-dismissed', DAY],
    ])
    expect(found).toMatchObject({ state: 'open', deadline: null })
  })

  test('§ 106b: the court can end the detention at any time', () => {
    const found = on(DAY, 'alien-detention', [['arrested', DAY, { place: 'migration-centre' }]])
    expect(found).toMatchObject({ state: 'open', deadline: null, confidence: 'high' })
  })
})

describe('Extradition Act 1975 with the Criminal Procedure Act', () => {
  test('§ 379: two weeks against an order of custody, three days against the ruling on extradition', () => {
    const custody = on(DAY, 'detention-appeal', [
      ['arrested', DAY],
      ['remand-ordered', DAY],
    ])
    expect(custody.deadline).toMatchObject({ lastDay: '2026-03-16', fileBy: '2026-03-05' })
    const ruling = on(DAY, 'extradition-appeal', [
      ['extradition-granted', DAY],
      ['extradition-notified', DAY],
    ])
    expect(ruling.deadline?.lastDay).toBe('2026-03-05')
    expect(ruling.warnings).toContain('no.further-appeal-on-law')
  })
})
