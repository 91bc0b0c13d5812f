import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'MD' }
const ARREST = ['arrested', '2025-05-07'] as const

describe('Law 371/2006 art 53(3): the ruling is carried out only when it is final', () => {
  const on = (day: string) =>
    remedyOn(
      caseOf(
        [
          ['extradition-granted', day],
          ['extradition-notified', day],
        ],
        host,
      ),
      day,
      'md.extradition-appeal',
    )

  test('the surrender waits, but the days are a caution of three: the third is shown', () => {
    expect(on('2025-06-02')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'low',
      body: 'md.court-of-appeal',
      deadline: { lastDay: '2025-06-04', rule: 'MD-CPP-544', safeDefault: true },
    })
    expect(on('2025-06-02').warnings).toContain('md.never-consent')
  })

  test('a caution shuts nothing', () => {
    const file = caseOf(
      [
        ['extradition-granted', '2025-06-02'],
        ['extradition-notified', '2025-06-02'],
      ],
      host,
    )
    const later = remedyOn(file, '2025-06-05', 'md.extradition-appeal')
    expect(later.state).toBe('open')
    expect(codesOf(later)).toContain('safe-default')
  })

  test('before the Code of 12 June 2003 no stop is promised', () => {
    expect([on('2003-06-11').stopsRemoval, on('2003-06-12').stopsRemoval]).toEqual(['unknown', 'automatic'])
  })
})

describe('CPP 165 and the law of July 2024: custody', () => {
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

  test('180 days until 31 July 2024, twelve months from 1 August', () => {
    expect(clocks('2024-07-01', '2024-07-31')['longest-custody-days']).toBe('2024-12-28')
    expect(clocks('2024-07-01', '2024-08-01')).not.toHaveProperty('longest-custody-days')
    expect(clocks('2024-07-01', '2024-08-01')['longest-custody']).toBe('2025-07-01')
  })
})

describe('Law 270/2008: asylum', () => {
  const claim = (on: string) => remedyOn(caseOf([ARREST], host), on, 'md.asylum')
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
      'md.asylum-appeal',
    )

  test('28(a) bars return; extradition is not named there, so no stop is promised', () => {
    const early = remedyOn(caseOf([['arrested', '2024-07-01']], host), '2024-07-31', 'md.asylum')
    expect(early.warnings).toContain('md.asylum-bars-return')
    expect([early.stopsRemoval, claim('2025-05-08').stopsRemoval]).toEqual(['unknown', 'unknown'])
  })

  test('the quick procedure from 1 August 2024', () => {
    expect(at('2024-07-31').warnings).not.toContain('md.five-working-days-in-quick-procedure')
    expect(at('2024-08-01').warnings).toContain('md.five-working-days-in-quick-procedure')
  })

  test('Law 297, published on 16 January 2025: older guides are wrong from that day', () => {
    expect(at('2025-01-15').warnings).not.toContain('md.old-guides-are-wrong')
    expect(at('2025-01-16').warnings).toContain('md.old-guides-are-wrong')
    expect(at('2025-01-15').verify).not.toContain('md.law-297')
    expect(at('2025-01-16').verify).toContain('md.law-297')
  })

  test('three days as a caution on both sides of that day', () => {
    expect(at('2025-01-15').deadline).toMatchObject({ lastDay: '2025-01-17', safeDefault: true })
    expect(at('2025-01-16').deadline).toMatchObject({ lastDay: '2025-01-18', safeDefault: true })
  })
})

test('Law 200/2010: neither days nor a stay were read, so the stay is asked for', () => {
  const ordered = caseOf(
    [
      ['removal-ordered', '2025-02-03', { kind: 'undesirable' }],
      ['removal-notified', '2025-02-03'],
    ],
    host,
  )
  const suit = remedyOn(ordered, '2025-02-03', 'md.return-appeal')
  expect(suit).toMatchObject({
    state: 'open',
    stopsRemoval: 'unknown',
    deadline: { lastDay: '2025-02-05', safeDefault: true },
  })
  expect(suit.warnings).toContain('md.ask-to-suspend')
})
