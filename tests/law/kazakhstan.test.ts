import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'KZ' }
const ARREST = ['arrested', '2025-05-07'] as const

describe('CPC 592(1): appeal to the Supreme Court, ten сутки from receipt of the copy (KZ-EX-4)', () => {
  const file = caseOf(
    [
      ARREST,
      ['extradition-requested', '2025-05-20'],
      ['extradition-granted', '2026-01-29'],
      ['extradition-notified', '2026-02-02'],
    ],
    host,
  )
  const appeal = (on: string) => remedyOn(file, on, 'kz.extradition-appeal')

  test('received on 2 February: file by the 11th, last day the 12th, and the surrender waits', () => {
    expect(appeal('2026-02-03')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      body: 'kz.supreme-court',
      deadline: { fileBy: '2026-02-11', lastDay: '2026-02-12', rule: 'KZ-CPC-592-1', safeDefault: false },
    })
    expect(codesOf(appeal('2026-02-03'))).toContain('first-day-disputed')
  })

  test('open on the last day, expired the day after and restorable', () => {
    expect(appeal('2026-02-12').state).toBe('open')
    expect(appeal('2026-02-13').state).toBe('expired')
    expect(codesOf(appeal('2026-02-13'))).toContain('can-be-restored')
  })

  test('no copy on file: the term has not begun, and the decision is counted as a precaution', () => {
    const unserved = caseOf([ARREST, ['extradition-granted', '2026-01-29']], host)
    const open = remedyOn(unserved, '2026-03-01', 'kz.extradition-appeal')
    expect(open.state).toBe('open')
    expect(codesOf(open)).toContain('counted-as-precaution')
  })

  test('one court only: once dismissed no extradition appeal is left', () => {
    const ended = caseOf(
      [ARREST, ['extradition-granted', '2026-01-29'], ['extradition-appeal-dismissed', '2026-02-24']],
      host,
    )
    const states = assessed(ended, '2026-02-24')
      .remedies.filter(({ path }) => path === 'extradition-appeal')
      .map(({ state }) => state)
    // The second court of 2011 to 2014 is told as closed.
    expect(states).toEqual(['exhausted', 'closed'])
  })

  const decided = (day: string) =>
    caseOf(
      [
        ['extradition-granted', day],
        ['extradition-notified', day],
      ],
      host,
    )
  const at = (day: string) => remedyOn(decided(day), day, 'kz.extradition-appeal')

  test('Law 393-IV, the day before and the day of: no court in the code, then the district court and a stay', () => {
    expect(at('2011-01-28')).toMatchObject({
      body: 'kz.court-before-2011',
      stopsRemoval: 'unknown',
      confidence: 'low',
      deadline: { safeDefault: true },
    })
    expect(at('2011-01-29')).toMatchObject({
      body: 'kz.district-court-of-detention',
      stopsRemoval: 'automatic',
      confidence: 'high',
      deadline: { rule: 'KZ-CPC-1997-531-1', safeDefault: false, lastDay: '2011-02-08' },
    })
  })

  test('the code of 2014 from 1 January 2015: the Supreme Court', () => {
    expect([at('2014-12-31').body, at('2015-01-01').body]).toEqual([
      'kz.district-court-of-detention',
      'kz.supreme-court',
    ])
  })

  test('531-1(9): the regional court in ten сутки, from 2011 to 2014 only', () => {
    const dismissed = (granted: string, day: string) =>
      caseOf(
        [
          ['extradition-granted', granted],
          ['extradition-notified', granted],
          ['extradition-appealed', granted],
          ['extradition-appeal-dismissed', day],
        ],
        host,
      )
    const second = (granted: string, day: string) =>
      remedyOn(dismissed(granted, day), day, 'kz.extradition-second-appeal')
    expect(second('2014-11-01', '2014-12-02')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: { rule: 'KZ-CPC-1997-531-1-9', lastDay: '2014-12-12', fileBy: '2014-12-11' },
    })
    expect(second('2010-11-01', '2010-12-02').state).toBe('closed')
    expect(second('2015-01-02', '2015-02-02').state).toBe('closed')
  })

  test('590(1)(7): the death penalty is named as a bar since Law 210-VIII', () => {
    const asked = caseOf([ARREST, ['extradition-requested', '2025-05-20']], host)
    const warnings = (on: string) => remedyOn(asked, on, 'kz.refusal-submission').warnings
    expect(warnings('2025-09-14')).not.toContain('kz.death-penalty-bar')
    expect(warnings('2025-09-15')).toContain('kz.death-penalty-bar')
  })
})

describe('CPC 587 to 589: custody', () => {
  const held = caseOf([ARREST], host)
  const clocks = (on: string) =>
    Object.fromEntries(assessed(held, on).clocks.map(({ what, lastDay }) => [what, lastDay]))

  test('72 hours, 40 days for the request, one year in all', () => {
    expect(clocks('2025-05-08')).toEqual({
      'police-custody': '2025-05-10',
      'request-must-arrive': '2025-06-16',
      'longest-custody': '2026-05-07',
    })
  })

  test('588(8): on day 41 without a request the prosecutor must release', () => {
    expect(assessed(held, '2025-06-16').dangers.map(({ id }) => id)).not.toContain('request-overdue')
    expect(assessed(held, '2025-06-17').dangers.map(({ id }) => id)).toContain('request-overdue')
    expect(remedyOn(held, '2025-06-17', 'kz.detention-complaint')).toMatchObject({
      state: 'open',
      confidence: 'high',
    })
  })

  test('534 of the code of 1997: thirty days and three months, since Law 393-IV forty days and a year', () => {
    const clocksOf = (day: string, on: string) =>
      Object.fromEntries(
        assessed(caseOf([['arrested', day]], host), on).clocks.map(({ what, lastDay }) => [what, lastDay]),
      )
    expect(clocksOf('2010-06-01', '2010-06-02')).toMatchObject({
      'request-must-arrive': '2010-07-01',
      'longest-custody': '2010-09-01',
    })
    expect(clocksOf('2014-06-01', '2014-06-02')).toMatchObject({
      'request-must-arrive': '2014-07-11',
      'longest-custody': '2015-06-01',
    })
  })

  test('107(2): three сутки from pronouncement; bail must be fixed since Law 210-VIII (589-1)', () => {
    const ordered = (day: string) =>
      caseOf(
        [
          ['arrested', day],
          ['remand-ordered', day],
        ],
        host,
      )
    expect(remedyOn(ordered('2025-09-10'), '2025-09-11', 'kz.detention-appeal')).toMatchObject({
      deadline: { rule: 'KZ-CPC-107-2', fileBy: '2025-09-12', lastDay: '2025-09-13', safeDefault: false },
    })
    const warnings = (on: string) => remedyOn(ordered(on), on, 'kz.detention-appeal').warnings
    expect(warnings('2025-09-14')).not.toContain('kz.ask-for-bail')
    expect(warnings('2025-09-15')).toContain('kz.ask-for-bail')
  })
})

describe('Law 216-IV: asylum', () => {
  const at = (day: string) => remedyOn(caseOf([], host), day, 'kz.asylum')

  test('whom to ask, by date: UNHCR for people from the CIS, migration police, employment offices', () => {
    expect(
      [at('2009-12-31'), at('2010-01-01'), at('2022-04-06'), at('2022-04-07')].map(({ body }) => body),
    ).toEqual([
      'kz.migration-committee-and-unhcr',
      'kz.migration-police',
      'kz.migration-police',
      'kz.employment-office',
    ])
  })

  test('five days or one are a warning, never a shut door', () => {
    const late = caseOf([['travelled', '2020-01-01', { country: 'KZ' }], ARREST], host)
    expect(remedyOn(late, '2025-05-08', 'kz.asylum')).toMatchObject({ state: 'open', deadline: null })
    expect(remedyOn(late, '2025-05-08', 'kz.asylum').warnings).toContain('kz.five-days-or-one')
  })

  test('APPC 136: since 1 July 2021 a month, to be used in five days; the complaint goes first', () => {
    const suit = (refusedOn: string, on: string) =>
      remedyOn(
        caseOf(
          [
            ['asylum-refused', refusedOn],
            ['asylum-notified', refusedOn],
          ],
          host,
        ),
        on,
        'kz.asylum-appeal',
      )
    expect(suit('2021-06-28', '2021-06-30')).toMatchObject({
      body: 'kz.higher-body-or-district-court',
      deadline: { lastDay: '2021-07-02', safeDefault: true },
    })
    expect(suit('2021-07-01', '2021-07-01')).toMatchObject({
      body: 'kz.body-first-then-administrative-court',
      deadline: { rule: 'KZ-APPC-136', fileBy: '2021-07-06', lastDay: '2021-08-01', safeDefault: false },
    })
    expect(suit('2021-07-01', '2021-07-01').warnings).toContain('kz.complain-first-then-sue')
    expect(suit('2021-07-01', '2021-08-02').state).toBe('expired')
  })

  test('APPC 168(2): two months from the judgment, to be used in five days', () => {
    const judged = caseOf(
      [
        ['asylum-refused', '2025-12-26'],
        ['asylum-appealed', '2026-01-10'],
        ['asylum-appeal-dismissed', '2026-02-26'],
      ],
      host,
    )
    expect(remedyOn(judged, '2026-02-27', 'kz.asylum-second-appeal')).toMatchObject({
      state: 'open',
      deadline: { rule: 'KZ-APPC-168', fileBy: '2026-03-03', lastDay: '2026-04-26' },
    })
  })

  test('political asylum was not read: a question to a local lawyer', () => {
    const ask = remedyOn(caseOf([], host), '2026-01-01', 'kz.political-asylum')
    expect([ask.state, ask.needs]).toEqual(['ask', ['law.local']])
  })
})

describe('the second track and Geneva', () => {
  test('CAO 832 and 834: ten сутки from service, and an appeal in time suspends', () => {
    const ordered = caseOf(
      [
        ['removal-ordered', '2026-02-01', { kind: 'expulsion' }],
        ['removal-notified', '2026-02-01'],
      ],
      host,
    )
    expect(remedyOn(ordered, '2026-02-02', 'kz.expulsion-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      deadline: { rule: 'KZ-CAO-832', fileBy: '2026-02-03', lastDay: '2026-02-11', safeDefault: false },
    })
    expect(remedyOn(ordered, '2026-02-02', 'kz.administrative-suit').state).toBe('not-yet')
  })

  test('APPC 96, 136: an act that no court ordered: one month, the complaint first', () => {
    const banned = caseOf(
      [
        ['removal-ordered', '2026-02-01', { kind: 'undesirable' }],
        ['removal-notified', '2026-02-01'],
      ],
      host,
    )
    expect(remedyOn(banned, '2026-02-02', 'kz.administrative-suit')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { rule: 'KZ-APPC-136', fileBy: '2026-02-03', lastDay: '2026-03-01' },
    })
  })

  test('Constitution of 2026, 73 and 79: only a court can refer for a foreigner, and only while it has the case', () => {
    const appealed = caseOf(
      [ARREST, ['extradition-granted', '2026-07-01'], ['extradition-appealed', '2026-07-05']],
      host,
    )
    const motion = (on: string) => remedyOn(appealed, on, 'kz.constitutional-court')
    expect(motion('2026-07-04').state).toBe('not-yet')
    expect(motion('2026-07-06')).toMatchObject({ state: 'open', stopsRemoval: 'if-granted' })
    expect(motion('2026-07-06').warnings).toContain('kz.geneva-decisions-may-be-barred')
    const before = caseOf(
      [ARREST, ['extradition-granted', '2026-06-01'], ['extradition-appealed', '2026-06-05']],
      host,
    )
    expect(remedyOn(before, '2026-06-30', 'kz.constitutional-court').warnings).not.toContain(
      'kz.geneva-decisions-may-be-barred',
    )
  })

  test('OP1 since 30 September 2009, CAT 22 since 21 February 2008, no Strasbourg', () => {
    const held = caseOf([['arrested', '2008-01-10']], host)
    expect(remedyOn(held, '2009-09-29', 'hrc.complaint').state).toBe('closed')
    expect(remedyOn(held, '2009-09-30', 'hrc.complaint').state).toBe('open')
    expect(remedyOn(held, '2008-02-20', 'cat.complaint').state).toBe('closed')
    expect(remedyOn(held, '2008-02-21', 'cat.complaint').state).toBe('open')
    expect(remedyOn(held, '2026-01-01', 'ecthr.application').state).toBe('closed')
  })
})
