import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'UA' }

describe('CPC 590(3), 591: complaint against surrender, ten days, suspensive (U7, U8)', () => {
  const file = caseOf(
    [
      ['arrested', '2026-01-10'],
      ['extradition-requested', '2026-01-30'],
      ['extradition-granted', '2026-03-02'],
      ['extradition-notified', '2026-03-04'],
    ],
    host,
  )
  const complaint = (on: string) => remedyOn(file, on, 'ua.extradition-appeal')

  test('served on 4 March: last day the 14th, a Saturday, not moved', () => {
    expect(complaint('2026-03-05')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      body: 'ua.investigating-judge',
      deadline: { fileBy: '2026-03-14', lastDay: '2026-03-14', rule: 'UA-KPK-590-3', safeDefault: false },
    })
  })

  test('open on the last day; after it expired and restorable', () => {
    expect([complaint('2026-03-14').state, complaint('2026-03-15').state]).toEqual(['open', 'expired'])
    expect(codesOf(complaint('2026-03-15'))).toContain('can-be-restored')
  })

  test('588: never consent, and the last hearing comes fast, are told with it', () => {
    expect(complaint('2026-03-05').warnings).toEqual(
      expect.arrayContaining([
        'ua.never-consent',
        'ua.rule-39-before-the-appeal',
        'ua.through-prison-at-once',
      ]),
    )
  })

  test('the codes: no statute until 16 June 2010, seven days in the old code, ten since 20 November 2012', () => {
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
        'ua.extradition-appeal',
      )
    expect(at('2010-06-16').warnings).toContain('ua.no-statute-before-2010')
    expect(at('2010-06-17')).toMatchObject({
      confidence: 'high',
      stopsRemoval: 'automatic',
      body: 'ua.local-court-of-detention',
      deadline: { rule: 'UA-KPK1960-467', lastDay: '2010-06-24', safeDefault: false },
    })
    expect(at('2012-11-19').deadline).toMatchObject({ lastDay: '2012-11-26', safeDefault: false })
    expect(at('2012-11-20')).toMatchObject({
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2012-11-30', safeDefault: false },
    })
  })
})

describe('CPC 591(6)-(7), 395, 422(2): five days to the court of appeal, then nothing (U9)', () => {
  const dismissed = caseOf(
    [
      ['arrested', '2026-01-10'],
      ['extradition-granted', '2026-03-02'],
      ['extradition-appealed', '2026-03-06'],
      ['extradition-appeal-dismissed', '2026-03-16'],
    ],
    host,
  )
  const appeal = (on: string) => remedyOn(dismissed, on, 'ua.extradition-second-appeal')

  test('ruling of 16 March: last day the 21st, and it suspends', () => {
    expect(appeal('2026-03-16')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2026-03-21', rule: 'UA-KPK-395' },
    })
    expect(appeal('2026-03-22').state).toBe('expired')
  })

  test('dismissed again: no ordinary step is left for the person, Strasbourg is', () => {
    const ended = caseOf(
      [
        ['extradition-granted', '2026-03-02'],
        ['extradition-appeal-dismissed', '2026-03-16'],
        ['extradition-second-appeal-dismissed', '2026-03-24'],
      ],
      host,
    )
    const states = assessed(ended, '2026-03-24')
      .remedies.filter(({ path }) => path === 'extradition-appeal')
      .map(({ state }) => state)
    expect(states.every((state) => state === 'exhausted')).toBe(true)
    expect(remedyOn(ended, '2026-03-24', 'ecthr.interim-measure').state).toBe('open')
  })
})

describe('the Minsk Convention ended for Ukraine on 29 December 2023 (UA-EX-7, U13, U14)', () => {
  const requested = caseOf([['extradition-requested', '2023-12-01']], host)
  const submission = (on: string) => remedyOn(requested, on, 'ua.refusal-submission')

  test('cited on its last day; the day after, the reciprocity paper is asked for instead', () => {
    expect(submission('2023-12-29').provisions).toContain('MINSK-57')
    expect(submission('2023-12-30').provisions).not.toContain('MINSK-57')
    expect(submission('2023-12-30').provisions).toContain('UA-KPK-544-3')
    expect(submission('2023-12-29').warnings).not.toContain('ua.ask-for-reciprocity-paper')
    expect(submission('2023-12-30').warnings).toContain('ua.ask-for-reciprocity-paper')
  })
})

describe('CPC 582 to 587: custody (U1 to U6, U29)', () => {
  const clocks = (file: ReturnType<typeof caseOf>, on: string) =>
    Object.fromEntries(assessed(file, on).clocks.map(({ what, lastDay }) => [what, lastDay]))

  test('Boryspil, 5 February 2013: the request by 17 March, release after twelve months', () => {
    const held = caseOf(
      [
        ['arrested', '2013-02-05', { place: 'airport' }],
        ['remand-ordered', '2013-02-07'],
      ],
      host,
    )
    expect(clocks(held, '2013-02-08')).toEqual({
      'request-must-arrive': '2013-03-17',
      'longest-custody': '2014-02-05',
    })
    const overdue = (on: string) => assessed(held, on).dangers.some(({ id }) => id === 'request-overdue')
    expect([overdue('2013-03-17'), overdue('2013-03-18')]).toEqual([false, true])
  })

  test('before Law 2286-VI the law found named no longest custody', () => {
    const old = caseOf([['arrested', '2010-06-01']], host)
    expect(Object.keys(clocks(old, '2010-06-02'))).toEqual(['police-custody', 'request-must-arrive'])
  })

  test('592: fifteen days to hand over, thirty at most', () => {
    const set = caseOf(
      [
        ['arrested', '2026-01-10'],
        ['surrender-date-set', '2026-04-01', { for: '2026-04-05' }],
      ],
      host,
    )
    expect(clocks(set, '2026-04-02')).toMatchObject({
      'surrender-may-release': '2026-04-20',
      'surrender-must-release': '2026-05-05',
    })
  })

  test('395(2): five days against arrest, straight to the court of appeal; it stops no surrender', () => {
    const ordered = caseOf(
      [
        ['arrested', '2026-01-10', { place: 'pretrial-prison' }],
        ['remand-ordered', '2026-01-13'],
      ],
      host,
    )
    expect(remedyOn(ordered, '2026-01-14', 'ua.detention-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'no',
      body: 'ua.court-of-appeal',
      deadline: { lastDay: '2026-01-18', rule: 'UA-KPK-395' },
    })
    expect(remedyOn(ordered, '2026-01-19', 'ua.detention-appeal').state).toBe('expired')
    expect(remedyOn(ordered, '2026-01-19', 'ua.removal-detention-appeal').state).toBe('not-yet')
    expect(remedyOn(ordered, '2026-01-19', 'ua.detention-complaint').state).toBe('open')
  })

  test('CAJP 289: an order to hold for expulsion has ten days, so on the sixth the way is not shut', () => {
    const held = caseOf(
      [
        ['arrested', '2026-01-10', { place: 'migration-centre' }],
        ['remand-ordered', '2026-01-13'],
      ],
      host,
    )
    const appeal = (on: string) => remedyOn(held, on, 'ua.removal-detention-appeal')
    expect(appeal('2026-01-19')).toMatchObject({
      state: 'open',
      stopsRemoval: 'no',
      deadline: { lastDay: '2026-01-23', rule: 'UA-KAS-289' },
    })
    expect(appeal('2026-01-14').deadline?.fileBy).toBe('2026-01-18')
    expect(appeal('2026-01-24').state).toBe('expired')
  })

  test('held in a place that nobody named: whether ten days apply is a question, not a no', () => {
    const held = caseOf(
      [
        ['arrested', '2026-01-10'],
        ['remand-ordered', '2026-01-13'],
      ],
      host,
    )
    expect(remedyOn(held, '2026-01-19', 'ua.removal-detention-appeal').state).toBe('ask')
  })

  test('CAJP 289(11): six and eighteen months in a centre, shown at their shortest', () => {
    const held = caseOf(
      [
        ['arrested', '2026-01-10', { place: 'migration-centre' }],
        ['removal-ordered', '2026-01-10', { kind: 'expulsion' }],
      ],
      host,
    )
    expect(clocks(held, '2026-01-11')).toMatchObject({
      'removal-centre': '2026-07-10',
      'removal-centre-total': '2027-07-10',
    })
  })
})

describe('Refugee Law 5 to 12, CPC 590(4): asylum (U11, U22 to U25)', () => {
  test('a claim stops the decision to surrender; its lateness shuts nothing', () => {
    const late = caseOf(
      [
        ['travelled', '2020-01-01', { country: 'UA' }],
        ['arrested', '2026-01-10'],
      ],
      host,
    )
    expect(remedyOn(late, '2026-02-01', 'ua.asylum')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: null,
    })
  })

  test('12: five working days from the written notice of Thursday 5 March 2026', () => {
    const refused = caseOf(
      [
        ['asylum-refused', '2026-03-05'],
        ['asylum-notified', '2026-03-05'],
      ],
      host,
    )
    const suit = (on: string) => remedyOn(refused, on, 'ua.asylum-appeal')
    expect(suit('2026-03-05')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: { fileBy: '2026-03-11', lastDay: '2026-03-12', rule: 'UA-3671-12' },
    })
    expect([suit('2026-03-12').state, suit('2026-03-13').state]).toEqual(['open', 'expired'])
  })

  test('CAJP 295: thirty days for the next court, ten to be safe', () => {
    const lost = caseOf(
      [
        ['asylum-refused', '2026-03-05'],
        ['asylum-appeal-dismissed', '2026-05-04'],
      ],
      host,
    )
    expect(remedyOn(lost, '2026-05-04', 'ua.asylum-second-appeal').deadline).toMatchObject({
      fileBy: '2026-05-14',
      lastDay: '2026-06-03',
    })
  })

  test('590(4) came with the Code of 20 November 2012: before it no claim is told to stop a surrender', () => {
    const at = (on: string) => remedyOn(caseOf([], host), on, 'ua.asylum').stopsRemoval
    expect([at('2011-08-04'), at('2012-11-19'), at('2012-11-20')]).toEqual([
      'unknown',
      'unknown',
      'automatic',
    ])
  })

  test('complementary protection since 4 August 2011', () => {
    const at = (on: string) => remedyOn(caseOf([], host), on, 'ua.complementary-protection').state
    expect([at('2011-08-03'), at('2011-08-04')]).toEqual(['closed', 'open'])
  })
})
