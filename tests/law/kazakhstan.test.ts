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
      // The days were read, the wording of today and the stay only in reports.
      confidence: 'medium',
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
    expect(states).toEqual(['exhausted'])
  })

  test('the codes: a caution until 2011, ten days unread since 2012, the Supreme Court since 2015', () => {
    const at = (day: string) =>
      remedyOn(
        caseOf(
          [
            ['extradition-granted', day],
            ['extradition-notified', day],
          ],
          host,
        ),
        day,
        'kz.extradition-appeal',
      )
    expect(at('2011-12-31')).toMatchObject({ confidence: 'low', deadline: { safeDefault: true } })
    expect(at('2012-01-01')).toMatchObject({ confidence: 'medium', deadline: { safeDefault: false } })
    expect([at('2014-12-31').body, at('2015-01-01').body]).toEqual([
      'kz.court-before-2015',
      'kz.supreme-court',
    ])
    expect([at('2014-12-31').stopsRemoval, at('2015-01-01').stopsRemoval]).toEqual(['unknown', 'automatic'])
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

  test('588(7): on day 41 without a request the prosecutor must release', () => {
    expect(assessed(held, '2025-06-16').dangers.map(({ id }) => id)).not.toContain('request-overdue')
    expect(assessed(held, '2025-06-17').dangers.map(({ id }) => id)).toContain('request-overdue')
    expect(remedyOn(held, '2025-06-17', 'kz.detention-complaint')).toMatchObject({
      state: 'open',
      confidence: 'high',
    })
  })

  test('the code of 1997 was not read: only the forty days of the convention', () => {
    const old = caseOf([['arrested', '2014-06-01']], host)
    expect(assessed(old, '2014-06-02').clocks.map(({ what }) => what)).toEqual(['request-must-arrive'])
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

  test('a refusal: five days as a caution; the administrative court since 1 July 2021', () => {
    const refused = caseOf(
      [
        ['asylum-refused', '2021-06-28'],
        ['asylum-notified', '2021-06-28'],
      ],
      host,
    )
    const suit = (on: string) => remedyOn(refused, on, 'kz.asylum-appeal')
    expect(suit('2021-06-30')).toMatchObject({
      body: 'kz.district-court',
      deadline: { lastDay: '2021-07-02', safeDefault: true },
    })
    expect(suit('2021-07-01').body).toBe('kz.administrative-court')
    expect(suit('2021-08-01').state).toBe('open')
  })

  test('political asylum was not read: a question to a local lawyer', () => {
    const ask = remedyOn(caseOf([], host), '2026-01-01', 'kz.political-asylum')
    expect([ask.state, ask.needs]).toEqual(['ask', ['law.local']])
  })
})

describe('the second track and Geneva', () => {
  test('CAO: expulsion by a court, five days as a caution', () => {
    const ordered = caseOf(
      [
        ['removal-ordered', '2026-02-01', { kind: 'expulsion' }],
        ['removal-notified', '2026-02-01'],
      ],
      host,
    )
    expect(remedyOn(ordered, '2026-02-02', 'kz.expulsion-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'unknown',
      deadline: { lastDay: '2026-02-05', safeDefault: true },
    })
    expect(remedyOn(ordered, '2026-02-02', 'kz.administrative-suit').state).toBe('not-yet')
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
