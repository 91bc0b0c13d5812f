import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'GE' }
const ARREST = ['arrested', '2026-01-05'] as const

describe('cooperation law 34(11): cassation in seven days from the announcement', () => {
  const file = caseOf([ARREST, ['extradition-granted', '2026-02-02']], host)
  const appeal = (on: string) => remedyOn(file, on, 'ge.extradition-appeal')

  test('announced on 2 February: file by the 8th, last day the 9th, and the surrender waits', () => {
    expect(appeal('2026-02-03')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      body: 'ge.supreme-court',
      deadline: { fileBy: '2026-02-08', lastDay: '2026-02-09', rule: 'GE-ICCM-34-11', safeDefault: false },
    })
  })

  test('open on the last day, expired the day after', () => {
    expect(appeal('2026-02-09').state).toBe('open')
    expect(appeal('2026-02-10').state).toBe('expired')
  })

  test('34(14)-(15): then only the Minister, whose order nothing stops', () => {
    const ended = caseOf(
      [ARREST, ['extradition-granted', '2026-02-02'], ['extradition-appeal-dismissed', '2026-02-20']],
      host,
    )
    expect(remedyOn(ended, '2026-02-20', 'ge.extradition-appeal').state).toBe('exhausted')
    const minister = remedyOn(ended, '2026-02-20', 'ge.minister-submission')
    expect(minister).toMatchObject({ state: 'open', stopsRemoval: 'no' })
    expect(minister.warnings).toContain('ge.rule-39-before-the-minister')
  })

  test('the law of 21 July 2010: before it a caution, and no stop is promised', () => {
    const on = (day: string) =>
      remedyOn(caseOf([['extradition-granted', day]], host), day, 'ge.extradition-appeal')
    expect(on('2010-07-20').stopsRemoval).toBe('unknown')
    expect(on('2010-07-21').stopsRemoval).toBe('automatic')
    expect([on('2021-04-12').confidence, on('2021-04-13').confidence]).toEqual(['medium', 'high'])
  })
})

describe('article 30: custody', () => {
  test('a judge in forty-eight hours, nine months in all', () => {
    const clocks = Object.fromEntries(
      assessed(caseOf([ARREST], host), '2026-01-06').clocks.map(({ what, lastDay }) => [what, lastDay]),
    )
    expect(clocks).toMatchObject({ 'police-custody': '2026-01-07', 'longest-custody': '2026-10-05' })
  })

  test('30(5): seven days against the first order, filed within five for a centre; 48 hours against a longer one', () => {
    const held = caseOf(
      [ARREST, ['remand-ordered', '2026-01-07'], ['detention-extended', '2026-04-06']],
      host,
    )
    expect(remedyOn(held, '2026-01-08', 'ge.detention-appeal').deadline).toMatchObject({
      lastDay: '2026-01-14',
      rule: 'GE-ICCM-30-5',
    })
    expect(remedyOn(held, '2026-04-06', 'ge.extension-appeal')).toMatchObject({
      stopsRemoval: 'no',
      deadline: { rule: 'GE-CPC-207' },
    })
    expect(remedyOn(held, '2026-04-09', 'ge.extension-appeal').state).toBe('expired')
  })
})

describe('Law 864 of 26 June 2025, in force 1 October 2025: asylum', () => {
  test('26(3): ten days during an extradition since that day, none before', () => {
    const claim = (arrest: string, on: string) =>
      remedyOn(caseOf([['arrested', arrest]], host), on, 'ge.asylum')
    expect(claim('2025-09-25', '2025-09-30').deadline).toBeNull()
    expect(claim('2025-09-25', '2025-10-01').deadline).toMatchObject({
      lastDay: '2025-10-05',
      rule: 'GE-864-26-3',
    })
    expect(claim('2025-09-25', '2025-10-01').warnings).toContain('ge.claim-in-ten-days')
  })

  test('counted from the arrest as a precaution, so late it still stands open', () => {
    const late = remedyOn(caseOf([ARREST], host), '2026-01-16', 'ge.asylum')
    expect(late.state).toBe('open')
    expect(codesOf(late)).toContain('counted-as-precaution')
    expect(late.stopsRemoval).toBe('unknown')
  })

  const refused = caseOf(
    [
      ['asylum-refused', '2026-03-02'],
      ['asylum-notified', '2026-03-03'],
    ],
    host,
  )
  test('55: ten days to sue, filed within the seven of an inadmissible claim', () => {
    const suit = (on: string) => remedyOn(refused, on, 'ge.asylum-appeal')
    expect(suit('2026-03-04')).toMatchObject({
      state: 'open',
      body: 'ge.tbilisi-city-court',
      deadline: { fileBy: '2026-03-10', lastDay: '2026-03-13', rule: 'GE-864-55' },
    })
    expect(suit('2026-03-14').state).toBe('expired')
  })

  test('the law of 2016 was not read: seven days as a caution until 30 September 2025', () => {
    const at = (day: string) =>
      remedyOn(
        caseOf(
          [
            ['asylum-refused', day],
            ['asylum-notified', day],
          ],
          host,
        ),
        day,
        'ge.asylum-appeal',
      ).deadline
    expect(at('2025-09-30')).toMatchObject({ rule: 'GE-PROTECTION-2016', safeDefault: true })
    expect(at('2025-10-01')).toMatchObject({ rule: 'GE-864-55', safeDefault: false })
  })
})

describe('aliens law 56(1) and APC 21^126: expulsion', () => {
  const lines = (day: string) =>
    [
      ['removal-ordered', day, { kind: 'expulsion' }],
      ['removal-notified', day],
      ['removal-appeal-dismissed', day],
    ] as const
  const second = (day: string) => remedyOn(caseOf(lines(day), host), day, 'ge.expulsion-second-appeal')

  test('ten days to sue; the stay is asked for, not promised', () => {
    const suit = remedyOn(caseOf(lines('2026-03-02').slice(0, 2), host), '2026-03-02', 'ge.expulsion-suit')
    expect(suit).toMatchObject({
      stopsRemoval: 'unknown',
      deadline: { lastDay: '2026-03-12', rule: 'GE-ALIENS-56-1' },
    })
    expect(suit.warnings).toContain('ge.ask-stay-anyway')
  })

  test('since 1 October 2025 the appeal suspends, in five days', () => {
    expect(second('2025-09-30')).toMatchObject({ stopsRemoval: 'unknown', deadline: { safeDefault: true } })
    expect(second('2025-10-01')).toMatchObject({
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2025-10-06', rule: 'GE-APC-21-126' },
    })
  })
})
