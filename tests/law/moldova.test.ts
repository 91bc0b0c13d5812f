import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'MD' }
const ARREST = ['arrested', '2025-05-07'] as const

describe('CPP 544(9), 440: ten days from the pronouncement, and the surrender waits', () => {
  const granted = (day: string) =>
    caseOf(
      [
        ['extradition-granted', day],
        ['extradition-notified', '2025-06-09'],
      ],
      host,
    )
  const on = (decided: string, day: string) => remedyOn(granted(decided), day, 'md.extradition-appeal')

  test('the notice does not move the days', () => {
    expect(on('2025-06-02', '2025-06-12')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      body: 'md.court-of-appeal',
      deadline: { fileBy: '2025-06-11', lastDay: '2025-06-12', rule: 'MD-CPP-544', safeDefault: false },
    })
    expect(on('2025-06-02', '2025-06-13').state).toBe('expired')
    expect(on('2025-06-02', '2025-06-12').warnings).toContain('md.never-consent')
  })

  test('before Law 223, until 14 August 2024, a caution of three days that shuts nothing', () => {
    const before = on('2024-08-01', '2024-08-14')
    expect(before).toMatchObject({ state: 'open', confidence: 'low' })
    expect(codesOf(before)).toContain('safe-default')
    expect(on('2024-08-15', '2024-08-15')).toMatchObject({
      confidence: 'high',
      deadline: { lastDay: '2024-08-25' },
    })
  })

  test('before the Code of 12 June 2003 no stop is promised', () => {
    const stops = (day: string) => on(day, day).stopsRemoval
    expect([stops('2003-06-11'), stops('2003-06-12')]).toEqual(['unknown', 'automatic'])
  })
})

describe('CPP 165, 547, 549 and Law 223: custody', () => {
  const clocks = (arrest: string, on: string) =>
    Object.fromEntries(
      assessed(caseOf([['arrested', arrest]], host), on).clocks.map(({ what, lastDay }) => [what, lastDay]),
    )

  test('seventy-two hours, forty days for the request, twelve months in all', () => {
    expect(clocks('2025-05-07', '2025-05-08')).toMatchObject({
      'police-custody': '2025-05-10',
      'request-must-arrive': '2025-06-16',
      'longest-custody': '2026-05-07',
    })
  })

  test('180 days until 14 August 2024, twelve months from 15 August', () => {
    expect(clocks('2024-07-01', '2024-08-14')['longest-custody-days']).toBe('2024-12-28')
    expect(clocks('2024-07-01', '2024-08-15')).not.toHaveProperty('longest-custody-days')
    expect(clocks('2024-07-01', '2024-08-15')['longest-custody']).toBe('2025-07-01')
  })

  test('CPP 311: three days from the order as a precaution; the copy starts them, so nothing is shut', () => {
    const file = caseOf([ARREST, ['remand-ordered', '2025-05-09']], host)
    const appeal = remedyOn(file, '2025-05-20', 'md.detention-appeal')
    expect(appeal).toMatchObject({ state: 'open', deadline: { lastDay: '2025-05-12', assumed: true } })
    expect(appeal.warnings).toContain('md.three-days-from-the-copy')
  })

  test('Law 200 art 71^5: public custody has five days', () => {
    const file = caseOf(
      [
        ['removal-ordered', '2026-02-02', { kind: 'undesirable' }],
        ['arrested', '2026-02-03'],
        ['remand-ordered', '2026-02-04'],
      ],
      host,
    )
    expect(remedyOn(file, '2026-02-05', 'md.public-custody-appeal')).toMatchObject({
      state: 'open',
      deadline: { lastDay: '2026-02-09', rule: 'MD-200-71-5' },
    })
    expect(remedyOn(caseOf([ARREST], host), '2025-05-08', 'md.public-custody-appeal').state).not.toBe('open')
  })
})

describe('Law 270/2008: asylum', () => {
  const stops = (on: string) => remedyOn(caseOf([['arrested', '2024-07-01']], host), on, 'md.asylum')
  const refused = (day: string, notified: string, ...more: Parameters<typeof caseOf>[0]) =>
    caseOf([...more, ['asylum-refused', day], ['asylum-notified', notified]], host)

  test('arts 11(1), 28(a): extradition too waits for the claim; read for the text since Law 223', () => {
    expect([stops('2024-08-14').stopsRemoval, stops('2024-08-15').stopsRemoval]).toEqual([
      'unknown',
      'automatic',
    ])
    expect(stops('2025-12-31').confidence).toBe('medium')
    expect(stops('2026-01-01').confidence).toBe('high')
  })

  test('Law 297: the new wording holds from 1 January 2026, and older guides are wrong from that day', () => {
    expect(stops('2025-12-31').warnings).not.toContain('md.old-guides-are-wrong')
    expect(stops('2026-01-01').warnings).toContain('md.old-guides-are-wrong')
  })

  test('art 61 and Administrative Code 209: thirty days from the notice, to be used within five', () => {
    const suit = (on: string) => remedyOn(refused('2026-02-02', '2026-02-09'), on, 'md.asylum-appeal')
    expect(suit('2026-02-09')).toMatchObject({
      stopsRemoval: 'automatic',
      deadline: { fileBy: '2026-02-14', lastDay: '2026-03-11', rule: 'MD-ADMIN-209' },
    })
    expect([suit('2026-03-11').state, suit('2026-03-12').state]).toEqual(['open', 'expired'])
  })

  test('before the Administrative Code, until 31 March 2019, three days are a caution', () => {
    const limit = (day: string) => remedyOn(refused(day, day), day, 'md.asylum-appeal').deadline
    expect(limit('2019-03-31')).toMatchObject({ lastDay: '2019-04-02', safeDefault: true })
    expect(limit('2019-04-01')).toMatchObject({ lastDay: '2019-05-01', safeDefault: false })
  })

  test('art 65(1): in extradition five working days from the decision, not from its notice', () => {
    const file = refused('2026-02-02', '2026-02-09', ['arrested', '2026-01-10'])
    const suit = (on: string) => remedyOn(file, on, 'md.quick-asylum-appeal')
    expect(suit('2026-02-03')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: { fileBy: '2026-02-08', lastDay: '2026-02-09', rule: 'MD-270-65' },
    })
    expect(suit('2026-02-10').state).toBe('expired')
    // Whoever was served late is not told that all is over: the ordinary days may be theirs.
    expect(remedyOn(file, '2026-02-10', 'md.asylum-appeal').state).toBe('open')
  })

  test('Law 223, in force on 15 August 2024, put claims in extradition into the quick procedure', () => {
    const way = (day: string) =>
      remedyOn(refused(day, day, ['arrested', '2024-07-01']), day, 'md.quick-asylum-appeal')
    expect(way('2024-08-14').state).toBe('closed')
    expect(way('2024-08-15').state).toBe('open')
  })

  test('art 65(4), Administrative Code 232: five working days from the pronouncement in extradition, else thirty', () => {
    const lost = (...more: Parameters<typeof caseOf>[0]) =>
      remedyOn(
        caseOf([...more, ['asylum-refused', '2026-01-12'], ['asylum-appeal-dismissed', '2026-02-02']], host),
        '2026-02-02',
        'md.asylum-second-appeal',
      ).deadline
    expect(lost()).toMatchObject({ lastDay: '2026-03-04', rule: 'MD-ADMIN-232' })
    expect(lost(['arrested', '2026-01-10'])).toMatchObject({ lastDay: '2026-02-09', rule: 'MD-270-65' })
  })
})

describe('Law 200/2010: removal', () => {
  const ordered = (kind: string, day: string) =>
    caseOf(
      [
        ['removal-ordered', day, { kind }],
        ['removal-notified', day],
      ],
      host,
    )
  const suit = (id: string, kind: string, day: string) => remedyOn(ordered(kind, day), day, id)

  test('art 54: thirty days against a return decision, and filing suspends; file within a day', () => {
    expect(suit('md.return-appeal', 'deportation', '2026-02-02')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: { fileBy: '2026-02-03', lastDay: '2026-03-04' },
    })
    expect(suit('md.return-appeal', 'deportation', '2019-03-31').stopsRemoval).toBe('unknown')
    expect(suit('md.return-appeal', 'deportation', '2019-04-01')).toMatchObject({
      stopsRemoval: 'automatic',
      confidence: 'medium',
    })
  })

  test('art 57: five working days for a person declared undesirable, and a stay must be asked for', () => {
    const undesirable = suit('md.undesirable-appeal', 'undesirable', '2026-02-02')
    expect(undesirable).toMatchObject({ stopsRemoval: 'if-granted', deadline: { lastDay: '2026-02-09' } })
    expect(undesirable.warnings).toContain('md.undesirable-needs-a-stay')
    expect(suit('md.return-appeal', 'undesirable', '2026-02-02').state).toBe('not-yet')
  })

  test('Contravention Code 468, 470: fifteen days against expulsion by a court; the copy may start them later', () => {
    expect(suit('md.expulsion-appeal', 'expulsion', '2026-02-02')).toMatchObject({
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2026-02-17', assumed: true },
    })
    expect(remedyOn(ordered('expulsion', '2026-02-02'), '2026-02-18', 'md.expulsion-appeal').state).toBe(
      'open',
    )
  })

  test('arts 67-69: toleration since Law 200, in force on 24 December 2010', () => {
    const way = (on: string) => remedyOn(caseOf([], host), on, 'md.toleration').state
    expect([way('2010-12-23'), way('2010-12-24')]).toEqual(['closed', 'open'])
  })

  test('arts 67-69: no toleration for whom the State declared undesirable or a court expelled', () => {
    const way = (kind: 'undesirable' | 'expulsion' | 'deportation', on: string) =>
      remedyOn(
        caseOf(
          [
            ['removal-ordered', '2026-03-02', { kind }],
            ['removal-appeal-allowed', '2026-04-01'],
          ],
          host,
        ),
        on,
        'md.toleration',
      ).state
    expect([way('undesirable', '2026-03-01'), way('undesirable', '2026-03-02')]).toEqual(['open', 'closed'])
    expect([way('expulsion', '2026-03-02'), way('deportation', '2026-03-02')]).toEqual(['closed', 'open'])
    expect(way('undesirable', '2026-04-01')).toBe('open')
  })
})

test('Constitution art 135(1)(g): unconstitutionality is raised while a court hears the case, not after its last ruling', () => {
  const file = caseOf(
    [
      ARREST,
      ['extradition-requested', '2025-05-20'],
      ['extradition-granted', '2025-06-10'],
      ['extradition-appealed', '2025-06-12'],
      ['extradition-appeal-dismissed', '2025-07-01'],
    ],
    host,
  )
  const state = (on: string) => remedyOn(file, on, 'md.constitutional-court').state
  expect(state('2025-05-19')).toBe('not-yet')
  expect(state('2025-05-20')).toBe('ask')
  expect(state('2025-06-30')).toBe('ask')
  expect(state('2025-07-01')).toBe('not-yet')
})

test('Law 200 art 71^5: a ruling on custody for extradition does not use up the appeal against public custody', () => {
  const file = caseOf(
    [
      ARREST,
      ['remand-ordered', '2025-05-09'],
      ['detention-appealed', '2025-05-10'],
      ['detention-appeal-dismissed', '2025-05-20'],
      ['removal-ordered', '2025-06-20', { kind: 'deportation' }],
    ],
    host,
  )
  expect(remedyOn(file, '2025-06-19', 'md.public-custody-appeal').state).toBe('not-yet')
  expect(remedyOn(file, '2025-06-20', 'md.public-custody-appeal').state).toBe('open')
  expect(remedyOn(file, '2025-06-20', 'md.detention-appeal').state).toBe('exhausted')
})
