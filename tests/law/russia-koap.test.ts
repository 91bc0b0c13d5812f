import { caseOf, remedyOn } from '../support/case.js'

const dismissed = (kind: string) =>
  caseOf([
    ['removal-ordered', '2026-03-02', { kind }],
    ['removal-appeal-dismissed', '2026-03-10'],
  ])

describe('KoAP 30.9, 30.12, 31.1: what is left after a dismissed complaint', () => {
  test('an order of the police: a second complaint within ten days', () => {
    expect(remedyOn(dismissed('police-expulsion'), '2026-03-10', 'ru.expulsion-second-appeal')).toMatchObject(
      {
        state: 'open',
        body: 'ru.court-after-superior',
        confidence: 'medium',
        deadline: { rule: 'RU-KOAP-30.9', fileBy: '2026-03-11', lastDay: '2026-03-20', safeDefault: false },
      },
    )
  })

  test('the order of a judge: no second complaint, only the review of an order in force, the same day', () => {
    const lost = dismissed('expulsion')
    expect(remedyOn(lost, '2026-03-10', 'ru.expulsion-second-appeal').state).toBe('not-yet')
    expect(remedyOn(lost, '2026-03-10', 'ru.expulsion-review')).toMatchObject({
      stopsRemoval: 'no',
      confidence: 'medium',
      deadline: { rule: 'RU-KOAP-30.12', fileBy: '2026-03-10', lastDay: '2026-03-19', safeDefault: true },
    })
  })

  test('the police order expulsions since 5 February 2025 only', () => {
    expect(remedyOn(dismissed('expulsion'), '2025-02-04', 'ru.expulsion-second-appeal').state).toBe('closed')
  })

  test('31.1: an order appealed against is not in force; since 15 August 2023 an unread item stands in the way', () => {
    const on = (day: string) => {
      const ordered = caseOf([['removal-ordered', day, { kind: 'expulsion' }]])
      return remedyOn(ordered, day, 'ru.expulsion-appeal').stopsRemoval
    }
    expect([on('2002-06-30'), on('2002-07-01'), on('2023-08-14'), on('2023-08-15')]).toEqual([
      'unknown',
      'automatic',
      'automatic',
      'unknown',
    ])
  })
})

describe('GPK 256, 338, 321: suits against authorities before the KAS', () => {
  const ordered = (day: string) =>
    caseOf([
      ['removal-ordered', day, { kind: 'deportation' }],
      ['removal-notified', day],
    ])

  test('256: three months, read since 1 February 2003', () => {
    const at = (day: string) => remedyOn(ordered(day), day, 'ru.deportation-challenge')
    expect(at('2003-01-31')).toMatchObject({ confidence: 'low', deadline: { rule: 'RU-GPK1964-239-5' } })
    expect(at('2003-02-01')).toMatchObject({
      confidence: 'medium',
      deadline: { rule: 'RU-GPK-256', fileBy: '2003-02-01', lastDay: '2003-05-01' },
    })
  })

  test('338, 321: ten days until the end of 2011, a month since', () => {
    const at = (day: string) =>
      remedyOn(
        caseOf([
          ['asylum-refused', '2011-06-01'],
          ['asylum-appeal-dismissed', day],
        ]),
        day,
        'ru.asylum-second-appeal',
      )
    expect(at('2011-12-31').deadline).toMatchObject({ rule: 'RU-GPK-338', lastDay: '2012-01-10' })
    expect(at('2012-01-01').deadline).toMatchObject({ rule: 'RU-GPK-321', lastDay: '2012-02-01' })
  })
})
