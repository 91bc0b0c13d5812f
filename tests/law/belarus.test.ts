import { assessed, caseOf, claimOn, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'BY' }
const HELD = ['arrested', '2023-01-08'] as const

describe('UPK 515: appeal against the decision of the Prosecutor General (BY-EX-1)', () => {
  const file = caseOf(
    [HELD, ['extradition-granted', '2023-02-21'], ['extradition-notified', '2023-02-25']],
    host,
  )
  const appeal = (on: string) => remedyOn(file, on, 'by.extradition-appeal')

  test('the limit was not found: five days with day one counted, marked as our caution, low', () => {
    expect(appeal('2023-02-26')).toMatchObject({
      state: 'open',
      confidence: 'low',
      stopsRemoval: 'unknown',
      body: 'by.regional-court',
      deadline: { fileBy: '2023-03-01', lastDay: '2023-03-01', safeDefault: true, rule: 'BY-CPC-515' },
    })
    expect(codesOf(appeal('2023-02-26'))).toContain('safe-default')
  })

  test('a caution shuts nothing: months later it is still open and may have passed', () => {
    expect(appeal('2023-06-01').state).toBe('open')
    expect(codesOf(appeal('2023-06-01'))).toContain('may-have-passed')
  })

  test('then the Supreme Court: five days from the ruling, then exhausted', () => {
    const ruled = caseOf(
      [
        HELD,
        ['extradition-granted', '2023-02-21'],
        ['extradition-appeal-dismissed', '2023-03-20'],
        ['extradition-second-appeal-dismissed', '2023-04-20'],
      ],
      host,
    )
    const second = (on: string) => remedyOn(ruled, on, 'by.extradition-second-appeal')
    expect(second('2023-03-21').deadline?.lastDay).toBe('2023-03-24')
    expect(second('2023-04-20').state).toBe('exhausted')
  })

  test('the text with section XV was seen from October 2008; before it nothing was read', () => {
    const verify = (on: string) => remedyOn(caseOf([], host), on, 'by.extradition-appeal').verify
    expect(verify('2008-09-30')).toContain('by.before-2008-not-read')
    expect(verify('2008-10-01')).not.toContain('by.before-2008-not-read')
  })
})

describe('Optional Protocol: complaints to Geneva until 8 February 2023', () => {
  const file = caseOf([HELD], host)

  test('open on the last day, closed the day after with the reason', () => {
    expect(remedyOn(file, '2023-02-08', 'hrc.complaint').state).toBe('open')
    const after = remedyOn(file, '2023-02-09', 'hrc.complaint')
    expect([after.state, codesOf(after)[0]]).toEqual(['closed', 'not-bound-OP1'])
  })

  test('the appeal says so from that day on, and not before', () => {
    const warnings = (on: string) => remedyOn(file, on, 'by.extradition-appeal').warnings
    expect(warnings('2023-02-08')).not.toContain('by.geneva-closed')
    expect(warnings('2023-02-09')).toContain('by.geneva-closed')
  })

  test('what was lodged in time stays in use; Strasbourg was never open; the Working Group is', () => {
    const lodged = caseOf([HELD, ['hrc-lodged', '2023-02-01']], host)
    expect(remedyOn(lodged, '2023-06-01', 'hrc.complaint').state).toBe('in-use')
    expect(remedyOn(file, '2023-02-09', 'ecthr.interim-measure').state).toBe('closed')
    expect(remedyOn(file, '2023-02-09', 'un.wgad').state).toBe('open')
  })
})

describe('Law 354-Z: asylum and its appeal', () => {
  const refused = (day: string) =>
    caseOf(
      [
        ['arrested', '2017-04-13'],
        ['asylum-applied', '2017-04-20'],
        ['asylum-refused', day],
        ['asylum-notified', day],
      ],
      host,
    )

  test('received 23 August 2017: last day 7 September, to be filed within five days, because people were taken', () => {
    const appeal = (on: string) => remedyOn(refused('2017-08-23'), on, 'by.asylum-appeal')
    expect(appeal('2017-08-24')).toMatchObject({
      state: 'open',
      confidence: 'medium',
      deadline: { fileBy: '2017-08-28', lastDay: '2017-09-07', safeDefault: false, rule: 'BY-354-Z' },
    })
    expect(appeal('2017-09-07').state).toBe('open')
    expect(appeal('2017-09-08').state).toBe('expired')
  })

  test('after the revision of 17 May 2023 the term was not seen: five days, our caution', () => {
    const before = remedyOn(refused('2023-05-16'), '2023-05-16', 'by.asylum-appeal')
    const after = remedyOn(refused('2023-05-17'), '2023-05-17', 'by.asylum-appeal')
    expect(before.deadline).toMatchObject({ lastDay: '2023-05-31', safeDefault: false })
    expect(after.deadline).toMatchObject({ lastDay: '2023-05-21', safeDefault: true })
    expect(after.verify).toContain('by.asylum-appeal-days')
  })

  test('complementary protection came with the law on 3 July 2009', () => {
    const before = remedyOn(caseOf([], host), '2009-07-02', 'by.complementary-protection')
    expect([before.state, codesOf(before)[0]]).toEqual([
      'closed',
      'by-no-complementary-protection-before-2009',
    ])
    expect(before.replacedBy).toContain('asylum')
    expect(remedyOn(caseOf([], host), '2009-07-03', 'by.complementary-protection').state).toBe('open')
  })

  test('status granted is in use; a citizen of Belarus has no asylum there', () => {
    const granted = caseOf(
      [
        ['arrested', '2015-06-13'],
        ['protection-granted', '2016-02-22', { kind: 'refugee', country: 'BY' }],
      ],
      host,
    )
    expect(remedyOn(granted, '2016-02-22', 'by.asylum').state).toBe('in-use')
    const citizen = remedyOn(caseOf([HELD], { ...host, nationalities: ['BY'] }), '2023-01-09', 'by.asylum')
    expect(codesOf(citizen)[0]).toBe('host-citizen')
  })
})

describe('the second track', () => {
  const ordered = (kind: 'deportation' | 'expulsion', day: string) =>
    caseOf(
      [
        ['removal-ordered', day, { kind }],
        ['removal-notified', day],
      ],
      host,
    )

  test('PIKoAP: deportation, five days, not stopped unless a stay is granted', () => {
    const appeal = (on: string) => remedyOn(ordered('deportation', '2024-03-01'), on, 'by.deportation-appeal')
    expect(appeal('2024-03-02')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2024-03-05', lastDay: '2024-03-06' },
    })
    expect(appeal('2024-03-07').state).toBe('expired')
    expect(remedyOn(ordered('deportation', '2024-03-01'), '2024-03-02', 'by.expulsion-appeal').state).toBe(
      'not-yet',
    )
  })

  test('before the code of 1 March 2021 the five days are a caution', () => {
    const safe = (day: string) =>
      remedyOn(ordered('deportation', day), day, 'by.deportation-appeal').deadline?.safeDefault
    expect([safe('2021-02-28'), safe('2021-03-01')]).toEqual([true, false])
  })

  test('Law 105-Z: next appeal ten days from a judgment, as counted in 2017; fifteen since the code of 2026', () => {
    const dismissed = (day: string) =>
      caseOf(
        [
          ['removal-ordered', '2017-04-13', { kind: 'expulsion' }],
          ['removal-appeal-dismissed', day],
        ],
        host,
      )
    const next = (day: string) => remedyOn(dismissed(day), day, 'by.expulsion-second-appeal').deadline
    expect(next('2017-08-16')).toMatchObject({ fileBy: '2017-08-25', lastDay: '2017-08-26' })
    expect(next('2025-12-31')).toMatchObject({ safeDefault: false, length: 10 })
    expect(next('2026-01-01')).toMatchObject({
      safeDefault: false,
      length: 15,
      fileBy: '2026-01-06',
      lastDay: '2026-01-16',
    })
  })
})

describe('custody', () => {
  const held = caseOf([['arrested', '2019-09-25']], host)
  const clocks = (on: string) =>
    Object.fromEntries(assessed(held, on).clocks.map(({ what, lastDay }) => [what, lastDay]))

  test('72 hours, 40 days; no longest term, because none was found', () => {
    expect(clocks('2019-09-26')).toEqual({
      'police-custody': '2019-09-28',
      'request-must-arrive': '2019-11-04',
    })
  })

  test('MINSK 62: no request on day 41 is a claim under ICCPR 9; an order without a term is no lapse', () => {
    expect(claimOn(held, '2019-11-05', 'ICCPR-9')?.reasons.map(({ code }) => code)).toContain(
      'no-request-in-time',
    )
    const ordered = caseOf(
      [
        ['arrested', '2019-09-25'],
        ['extradition-requested', '2019-09-26'],
        ['remand-ordered', '2019-09-28'],
      ],
      host,
    )
    const codes = claimOn(ordered, '2020-03-01', 'ICCPR-9')?.reasons.map(({ code }) => code)
    expect(codes).not.toContain('held-after-order-ran-out')
  })

  test('UPK 143: release can be asked for while held', () => {
    expect(remedyOn(held, '2019-09-26', 'by.detention-complaint').state).toBe('open')
    expect(remedyOn(held, '2019-09-26', 'by.refusal-submission').state).toBe('open')
  })
})

test('a person can complain to the Constitutional Court since October 2023: a question before any claim', () => {
  const lost = caseOf([['extradition-second-appeal-dismissed', '2023-09-01']], host)
  const court = (on: string) => remedyOn(lost, on, 'by.constitutional-court').state
  expect([court('2023-09-30'), court('2023-10-01')]).toEqual(['closed', 'ask'])
})

test('UPK 143, 144: the complaint against custody names what was read, its days stay our caution', () => {
  const held = caseOf(
    [
      ['arrested', '2026-02-01'],
      ['remand-ordered', '2026-02-02'],
    ],
    host,
  )
  expect(remedyOn(held, '2026-02-02', 'by.detention-appeal')).toMatchObject({
    confidence: 'low',
    deadline: { safeDefault: true },
    provisions: ['BY-CPC-143', 'BY-CPC-144', 'BY-CPC-159'],
  })
})
