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

  test('30.9(3), 3.10(2): an order of an official has a second complaint since 1 July 2002, in days since 29 October 2024', () => {
    const at = (day: string) =>
      remedyOn(
        caseOf([
          ['removal-ordered', day, { kind: 'police-expulsion' }],
          ['removal-appeal-dismissed', day],
        ]),
        day,
        'ru.expulsion-second-appeal',
      )
    expect(at('2002-06-30').state).toBe('closed')
    expect(at('2002-07-01')).toMatchObject({ state: 'open', stopsRemoval: 'automatic' })
    expect(at('2023-08-14').stopsRemoval).toBe('automatic')
    expect(at('2023-08-15').stopsRemoval).toBe('unknown')
    expect(at('2024-10-28').deadline).toMatchObject({ lastDay: '2024-11-07', fileBy: '2024-10-29' })
  })

  test('30.9: before a judge nothing is said to open later, and the reason names the official', () => {
    const { state, reasons } = remedyOn(dismissed('expulsion'), '2026-03-10', 'ru.expulsion-second-appeal')
    expect(state).toBe('not-yet')
    expect(reasons.map(({ code }) => code)).toContain('ru-after-officials-order-and-first-complaint')
  })

  test('a ruling on an expulsion exhausts no suit against a deportation, and the other way round', () => {
    expect(remedyOn(dismissed('expulsion'), '2026-03-11', 'ru.deportation-challenge').state).toBe('not-yet')
    expect(remedyOn(dismissed('deportation'), '2026-03-11', 'ru.expulsion-appeal').state).toBe('not-yet')
    expect(remedyOn(dismissed('expulsion'), '2026-03-11', 'ru.expulsion-appeal').state).toBe('exhausted')
  })

  test('31.1, item 4: since 15 August 2023 the plan says to file the day after service, and promises no stay', () => {
    const at = (day: string) =>
      remedyOn(
        caseOf([
          ['removal-ordered', day, { kind: 'expulsion' }],
          ['removal-notified', day],
        ]),
        day,
        'ru.expulsion-appeal',
      )
    const warned = (day: string) => at(day).warnings
    expect(at('2023-08-14').deadline).toMatchObject({ fileBy: '2023-08-24', lastDay: '2023-08-24' })
    expect(warned('2023-08-14')).toContain('ru.appeal-holds-the-order')
    expect(warned('2023-08-14')).not.toContain('ask-to-suspend-in-same-paper')
    for (const [day, next, last] of [
      ['2023-08-15', '2023-08-16', '2023-08-25'],
      ['2024-02-05', '2024-02-06', '2024-02-15'],
      ['2026-06-01', '2026-06-02', '2026-06-11'],
    ] as const) {
      expect(at(day)).toMatchObject({ stopsRemoval: 'unknown', deadline: { fileBy: next, lastDay: last } })
      expect(warned(day)).toContain('ask-to-suspend-in-same-paper')
      expect(warned(day)).not.toContain('ru.appeal-holds-the-order')
    }
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

describe('Law 4528-1, 10(3): a month, or three against a refusal of status itself', () => {
  const refused = caseOf([
    ['asylum-refused', '2024-02-01'],
    ['asylum-notified', '2024-02-05'],
  ])

  test('the month is told; after it the three months are named', () => {
    const at = (on: string) => remedyOn(refused, on, 'ru.asylum-appeal')
    expect(at('2024-03-05')).toMatchObject({ state: 'open', deadline: { lastDay: '2024-03-05' } })
    expect(at('2024-03-06').reasons.map(({ code }) => code)).toContain('can-be-restored')
    expect(at('2024-03-06').warnings).toContain('ru.month-or-three')
  })
})
