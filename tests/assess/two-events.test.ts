import { assessed, caseOf, claimOn, codesOf, remedyOn } from '../support/case.js'

/** What two events come to together, where each alone would be read another way. */

const dangersOn = (file: ReturnType<typeof caseOf>, on: string) =>
  Object.fromEntries(assessed(file, on).dangers.map(({ id, level }) => [id, level]))
const clocksOn = (file: ReturnType<typeof caseOf>, on: string) =>
  assessed(file, on).clocks.map(({ what }) => what)

describe('released and arrested on one day', () => {
  const held = [
    ['arrested', '2024-01-10'],
    ['remand-ordered', '2024-01-12', { until: '2025-01-09' }],
    ['released', '2025-01-09'],
    ['arrested', '2025-01-09', { place: 'migration-centre' }],
    ['removal-ordered', '2025-01-09', { kind: 'expulsion' }],
  ] as const

  test('whoever was held that morning was taken again at the gate: the ways of custody are there', () => {
    expect(remedyOn(caseOf(held), '2025-01-10', 'ru.detention-complaint').state).toBe('open')
    expect(assessed(caseOf(held), '2025-01-10').stage).toBe('removal-ordered')
  })

  test('whoever was not held before was let go the same day', () => {
    const day = caseOf([
      ['charged', '2024-01-01'],
      ['arrested', '2025-01-09'],
      ['released', '2025-01-09'],
    ])
    expect(dangersOn(day, '2025-01-10')['just-released']).toBe('critical')
    expect(remedyOn(day, '2025-01-10', 'ru.detention-complaint').state).toBe('not-yet')
  })

  test('the order of the old custody does not cover the new', () => {
    expect(clocksOn(caseOf(held), '2025-01-10')).not.toContain('custody-order')
  })
})

describe('the request and the arrest', () => {
  const arrest = [
    ['arrested', '2020-02-01'],
    ['remand-ordered', '2020-02-03', { until: '2020-08-01' }],
  ] as const

  test('a request that was there before the arrest is not overdue on the forty-first day', () => {
    const file = caseOf([['extradition-requested', '2020-01-10'], ...arrest])
    expect(dangersOn(file, '2020-03-20')).not.toHaveProperty('request-overdue')
    expect(clocksOn(file, '2020-03-20')).not.toContain('request-must-arrive')
  })

  test('one made for an earlier arrest does not count for the next', () => {
    const file = caseOf([
      ['arrested', '2019-01-01'],
      ['extradition-requested', '2019-01-10'],
      ['released', '2019-06-01'],
      ...arrest,
    ])
    expect(dangersOn(file, '2020-03-20')).toHaveProperty('request-overdue')
  })
})

describe('a second decision after the notice of the first', () => {
  const lines = [
    ['arrested', '2024-01-05'],
    ['extradition-granted', '2024-02-01'],
    ['extradition-notified', '2024-02-02'],
    ['extradition-appealed', '2024-02-05'],
    ['extradition-appeal-allowed', '2024-03-01'],
    ['extradition-granted', '2024-09-01'],
  ] as const

  test('the old notice does not start its period: the way is open', () => {
    const appeal = remedyOn(caseOf(lines), '2024-09-20', 'ru.extradition-appeal')
    expect(appeal.state).toBe('open')
    expect(appeal.deadline?.from).toEqual({ event: 'extradition-granted', on: '2024-09-01' })
  })

  test('nobody knows whether there was one: the way is a question, not shut', () => {
    const known = lines.slice(0, 3)
    const shut = remedyOn(caseOf(known), '2024-09-20', 'ru.extradition-appeal')
    expect(shut.state).toBe('expired')
    const file = caseOf(
      known.filter(([type]) => type !== 'extradition-granted'),
      { notKnown: ['extradition-granted'] },
    )
    expect(remedyOn(file, '2024-09-20', 'ru.extradition-appeal').state).toBe('ask')
  })
})

describe('an appeal and a removal', () => {
  const lines = [
    ['asylum-refused', '2019-12-01'],
    ['removal-ordered', '2020-01-10', { kind: 'deportation' }],
    ['removal-notified', '2020-01-12'],
    ['removal-appealed', '2020-01-20'],
    ['removed', '2020-03-04'],
  ] as const

  test('what a court has before it goes on; what was never lodged is shut', () => {
    const file = caseOf(lines, { host: 'AT' })
    const appeal = remedyOn(file, '2020-03-06', 'at.return-appeal')
    expect([appeal.state, codesOf(appeal)]).toEqual(['in-use', ['goes-on-after-removal']])
    const never = caseOf(
      lines.filter(([type]) => type !== 'removal-appealed'),
      { host: 'AT' },
    )
    expect(remedyOn(never, '2020-03-06', 'at.return-appeal').state).toBe('closed')
  })

  test('the period of Article 35 has not begun while it is pending, and runs from the ruling', () => {
    const file = caseOf(lines, { host: 'AT' })
    expect(remedyOn(file, '2020-10-01', 'ecthr.application').state).toBe('open')
    const ruled = caseOf([...lines, ['removal-appeal-dismissed', '2020-07-15']], { host: 'AT' })
    expect(remedyOn(ruled, '2020-10-01', 'ecthr.application').deadline?.lastDay).toBe('2021-01-15')
  })
})

describe('a danger whose day is known in part', () => {
  test('is told at its level: the day is read at the end that is safer', () => {
    const file = caseOf([
      ['arrested', '2010-02-01'],
      ['released', '2011'],
    ])
    expect(dangersOn(file, '2011-10-30')['exposed-at-liberty']).toBe('high')
  })

  test('one of which nobody knows whether it is there is something to watch', () => {
    const lines = [
      ['charged', '2010-01-01'],
      ['arrested', '2010-02-01'],
    ] as const
    expect(dangersOn(caseOf(lines, { notKnown: ['released'] }), '2010-04-30')['exposed-at-liberty']).toBe(
      'watch',
    )
  })
})

test('a longer custody that only a vague day leaves open can be argued, and is told as a danger', () => {
  const file = caseOf(
    [
      ['arrested', '2016'],
      ['removal-ordered', '2016', { kind: 'expulsion' }],
    ],
    { host: 'UA' },
  )
  expect(claimOn(file, '2017-03-01', 'ECHR-5-1')?.state).toBe('arguable')
  expect(dangersOn(file, '2017-03-01')['held-beyond-limit']).toBe('high')
})

describe('an appeal against custody, Article 5 § 4', () => {
  const reviewed = (appealed: string, ...more: Parameters<typeof caseOf>[0]) =>
    claimOn(
      caseOf([
        ['arrested', '2009-11-23'],
        ['remand-ordered', '2010-05-20', { until: '2010-11-23' }],
        ['detention-appealed', appealed],
        ...more,
      ]),
      '2010-07-01',
      'ECHR-5-4',
    )

  test('decided three weeks later can be argued; within days not', () => {
    const slow = reviewed('2010-05-24', ['detention-appeal-dismissed', '2010-06-15'])
    expect([slow?.state, slow?.reasons.map(({ code }) => code)]).toEqual(['arguable', ['review-not-speedy']])
    expect(reviewed('2010-05-24', ['detention-appeal-dismissed', '2010-05-28'])?.state).toBe('not-supported')
  })

  test('still waiting after five weeks can be argued; answered on a day that nobody knows not', () => {
    expect(reviewed('2010-05-24')?.state).toBe('arguable')
    expect(reviewed('2010-05-24', ['detention-appeal-dismissed', null])?.state).toBe('not-supported')
  })
})

test('a quashing that a higher court reversed announces no release', () => {
  const quashed = [
    ['arrested', '2013-02-01'],
    ['extradition-granted', '2013-10-01'],
    ['extradition-appeal-allowed', '2013-12-20'],
  ] as const
  expect(dangersOn(caseOf(quashed), '2013-12-21')['release-window']).toBe('critical')
  const reversed = caseOf([...quashed, ['extradition-second-appeal-dismissed', '2014-02-10']])
  expect(dangersOn(reversed, '2014-02-11')).toMatchObject({ 'surrender-possible': 'critical' })
  expect(dangersOn(reversed, '2014-02-11')).not.toHaveProperty('release-window')
})

test('after a removal the Special Rapporteurs and the Working Group are still written to', () => {
  const file = caseOf([['returned-under-pressure', '2022-07-15']], { profile: ['pamiri'] })
  for (const id of ['un.special-procedures', 'un.wgad'])
    expect([id, remedyOn(file, '2022-07-20', id).state]).toEqual([id, 'open'])
})

describe('fewer days for a person who is held', () => {
  const refused = [
    ['asylum-applied', '2026-01-05'],
    ['asylum-refused', '2026-02-01'],
    ['asylum-notified', '2026-02-02'],
  ] as const
  const lastDay = (host: string, lines: Parameters<typeof caseOf>[0], on: string, id: string) =>
    remedyOn(caseOf(lines, { host }), on, id).deadline?.lastDay

  test('Greece, article 97 of the Asylum Code: twenty days held, thirty at liberty', () => {
    expect(lastDay('GR', refused, '2026-02-03', 'gr.asylum-appeal')).toBe('2026-03-04')
    const held = [['arrested', '2026-01-01'], ...refused] as const
    expect(lastDay('GR', held, '2026-02-03', 'gr.asylum-appeal')).toBe('2026-02-22')
    const late = remedyOn(caseOf(held, { host: 'GR' }), '2026-02-24', 'gr.asylum-appeal')
    expect([late.state, codesOf(late)]).toEqual([
      'open',
      expect.arrayContaining(['may-have-passed', 'fewer-days-when-held']),
    ])
  })

  test.each([
    ['migration-centre', '2026-03-12'],
    ['pretrial-prison', '2026-03-17'],
  ] as const)('France, an order to leave served in a %s: %s', (place, day) => {
    const lines = [
      ['arrested', '2026-03-10', { place }],
      ['removal-ordered', '2026-03-10', { kind: 'deportation' }],
      ['removal-notified', '2026-03-10'],
    ] as const
    expect(lastDay('FR', lines, '2026-03-11', 'fr.return-appeal')).toBe(day)
  })
})

test('a further claim for asylum after a refusal is a way on new facts, and none while the appeal is pending', () => {
  const refused = [
    ['asylum-applied', '2020-05-01'],
    ['asylum-refused', '2020-07-01'],
  ] as const
  const claim = (lines: Parameters<typeof caseOf>[0], host: string) =>
    remedyOn(caseOf(lines, { host }), '2020-12-22', 'any.asylum-new-claim').state
  expect(claim(refused.slice(0, 1), 'LT')).toBe('not-yet')
  expect(claim([...refused, ['asylum-appealed', '2020-07-10']], 'LT')).toBe('not-yet')
  expect(claim(refused, 'LT')).toBe('open')
  expect(claim(refused, 'KG')).toBe('ask')
})

describe('a step that is only implied stands on no side of a step of another outcome', () => {
  const refused: Parameters<typeof caseOf>[0] = [
    ['arrested', '2026-08-01'],
    ['extradition-refused', '2026-10-01'],
  ]
  const appeal = (lines: Parameters<typeof caseOf>[0]) =>
    remedyOn(caseOf(lines, { host: 'KZ' }), '2026-11-28', 'kz.extradition-appeal')

  test('refused, and nothing since: exhausted', () => {
    expect(appeal(refused).state).toBe('exhausted')
  })
  test('a surrender day set after the refusal: somebody granted it, before or since, so it is asked', () => {
    const later = appeal([...refused, ['surrender-date-set', '2026-11-10', { for: '2026-12-01' }]])
    expect(later.state).toBe('ask')
    expect(later.needs).toContain('extradition-granted')
  })
  test('the grant is on file with its day after the refusal: open', () => {
    expect(appeal([...refused, ['extradition-granted', '2026-11-20']]).state).toBe('open')
  })
  test('within one procedure the order stands: a dismissed appeal came after the decision it was against', () => {
    const lines: Parameters<typeof caseOf>[0] = [['extradition-appeal-dismissed', '2026-11-10']]
    expect(remedyOn(caseOf(lines, { host: 'KZ' }), '2026-11-28', 'kz.extradition-appeal').state).toBe(
      'exhausted',
    )
  })
})
