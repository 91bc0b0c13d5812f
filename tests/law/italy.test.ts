import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** Each change by its provision: the day before and the day of it, counted by hand. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (day: string, id: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host: 'IT' }), day, `it.${id}`)
const IN_A_CENTRE = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const removed = (day: string, kind: 'expulsion' | 'dublin' = 'expulsion'): Line[] => [
  ['removal-ordered', day, { kind }],
  ['removal-notified', day],
]
const clocks = (lines: readonly Line[], day: string) =>
  Object.fromEntries(
    assessed(caseOf(lines, { host: 'IT' }), day).clocks.map(({ what, lastDay }) => [what, lastDay]),
  )

describe('extradition', () => {
  test('CPP 706, 585(1)(a), (2)(a): fifteen days from the notice of filing, and it suspends (588)', () => {
    const lines: Line[] = [
      ['extradition-granted', '2026-03-02'],
      ['extradition-notified', '2026-03-10'],
    ]
    expect(on('2026-03-25', 'extradition-appeal', lines)).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2026-03-25', rule: 'IT-CPP-585', safeDefault: false },
    })
    expect(on('2026-03-26', 'extradition-appeal', lines).state).toBe('expired')
    const of = (day: string) => on(day, 'extradition-appeal').confidence
    expect(['2017-10-30', '2017-10-31'].map(of)).toEqual(['medium', 'high'])
  })

  test('CPA 29: sixty days against the decree, since 16 September 2010; no event of its own, so it shuts nothing', () => {
    const lost = (day: string): Line[] => [
      ['extradition-granted', day],
      ['extradition-appeal-dismissed', day],
    ]
    expect(on('2010-09-15', 'extradition-second-appeal', lost('2010-09-15')).confidence).toBe('low')
    expect(on('2010-09-16', 'extradition-second-appeal', lost('2010-09-16'))).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2010-09-17', lastDay: '2010-11-15', rule: 'IT-CPA-29' },
    })
    expect(on('2011-03-01', 'extradition-second-appeal', lost('2010-09-16')).state).toBe('open')
  })

  test('TUI 19(1.1): the bar of torture is told with the request to refuse', () => {
    expect(on('2026-03-02', 'refusal-submission').warnings).toContain('it.torture-bars-extradition')
  })
})

describe('custody', () => {
  test('CPP 719: cassation within ten days; revocation at any time (718)', () => {
    const held: Line[] = [
      ['arrested', '2026-03-02'],
      ['remand-ordered', '2026-03-03'],
    ]
    expect(on('2026-03-13', 'detention-appeal', held)).toMatchObject({
      state: 'open',
      stopsRemoval: 'no',
      deadline: { lastDay: '2026-03-13', rule: 'IT-CPP-719' },
    })
    expect(on('2026-03-14', 'detention-appeal', held).state).toBe('expired')
    expect(on('2026-09-14', 'detention-complaint', held)).toMatchObject({ state: 'open', deadline: null })
  })

  test('CPP 714(4), 716: four days of police arrest; a year and a half and three months', () => {
    expect(clocks([['arrested', '2026-03-02']], '2026-03-03')).toMatchObject({
      'police-custody': '2026-03-06',
      'request-must-arrive': '2026-04-11',
      'longest-custody': '2027-12-02',
    })
  })

  test('TUI 14(5), decree-law 124/2023: eighteen months in a centre since 20 September 2023', () => {
    const at = (day: string) => clocks([IN_A_CENTRE(day), ...removed(day)], day)
    expect(at('2023-09-19')).not.toHaveProperty('removal-centre-total')
    expect(at('2023-09-20')).toMatchObject({
      'removal-centre': '2023-12-18',
      'removal-centre-total': '2025-03-19',
    })
  })

  test('TUI 14(6): cassation in five days since 10 January 2025; before it the days were not read', () => {
    const held = (day: string): Line[] => [IN_A_CENTRE(day), ['remand-ordered', day]]
    expect(on('2025-01-09', 'alien-detention', held('2025-01-09'))).toMatchObject({
      confidence: 'medium',
      deadline: { safeDefault: true },
    })
    expect(on('2025-01-10', 'alien-detention', held('2025-01-10'))).toMatchObject({
      state: 'open',
      confidence: 'high',
      deadline: { fileBy: '2025-01-11', lastDay: '2025-01-15', rule: 'IT-TUI-14', safeDefault: false },
    })
  })
})

describe('asylum', () => {
  const appeal = (day: string, ...more: Line[]) => on(day, 'asylum-appeal', [...more, ...refused(day)])

  test('Legislative decree 25/2008, 35: thirty days from 2 March 2008', () => {
    expect(appeal('2008-03-01').confidence).toBe('low')
    expect(appeal('2008-03-02')).toMatchObject({
      confidence: 'medium',
      deadline: { lastDay: '2008-04-01', rule: 'IT-DLGS-25-35' },
    })
  })

  test('Legislative decree 150/2011, 19: from 6 October 2011, fifteen days in a centre', () => {
    expect(appeal('2011-10-05').deadline?.rule).toBe('IT-DLGS-25-35')
    const day = '2011-10-06'
    expect(appeal(day).deadline).toMatchObject({ lastDay: '2011-11-05', rule: 'IT-DLGS-150-19' })
    expect(appeal(day, IN_A_CENTRE(day)).deadline?.lastDay).toBe('2011-10-21')
  })

  test('35-bis: suits from 17 August 2017, thirty days, fifteen when held', () => {
    expect(appeal('2017-08-16').confidence).toBe('medium')
    const day = '2017-08-17'
    expect(appeal(day)).toMatchObject({
      confidence: 'high',
      deadline: { fileBy: '2017-08-24', lastDay: '2017-09-16', rule: 'IT-DLGS-25-35BIS', safeDefault: false },
    })
    expect(appeal(day, ['arrested', day]).deadline?.lastDay).toBe('2017-09-01')
  })

  test('35-bis(2), 35-ter: seven days at the border or for a safe country since 11 December 2024', () => {
    expect(appeal('2024-12-10').warnings).toContain('it.fifteen-if-accelerated')
    expect(appeal('2024-12-11').warnings).toContain('it.fifteen-or-seven')
    const at = (day: string) => appeal(day, ['arrested', day, { place: 'airport' }]).deadline?.lastDay
    expect(['2024-12-10', '2024-12-11'].map(at)).toEqual(['2024-12-25', '2024-12-18'])
    expect(appeal('2026-06-11').deadline?.rule).toBe('IT-DLGS-25-35BIS')
  })

  test('35-bis(13): cassation in thirty days since 17 August 2017', () => {
    const lost = (day: string): Line[] => [...refused(day), ['asylum-appeal-dismissed', day]]
    expect(on('2017-08-16', 'asylum-court', lost('2017-08-16')).confidence).toBe('low')
    expect(on('2017-08-17', 'asylum-court', lost('2017-08-17'))).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2017-08-18', lastDay: '2017-09-16' },
    })
    expect(on('2026-06-12', 'asylum-court', lost('2026-06-12')).verify).toContain('eu.pact-limit-not-found')
  })

  test('35(1), 35-bis: status taken away, thirty days', () => {
    const lines = (day: string): Line[] => [
      ['protection-granted', '2015-01-10', { kind: 'refugee', country: 'IT' }],
      ['protection-withdrawn', day, { country: 'IT' }],
    ]
    expect(on('2017-08-16', 'status-appeal', lines('2017-08-16')).confidence).toBe('low')
    expect(on('2017-08-17', 'status-appeal', lines('2017-08-17'))).toMatchObject({
      state: 'open',
      confidence: 'high',
      deadline: { lastDay: '2017-09-16' },
    })
  })
})

describe('removal', () => {
  test('Legislative decree 150/2011, 18: thirty days since 6 October 2011, and nothing stops by itself', () => {
    expect(on('2011-10-05', 'return-appeal', removed('2011-10-05')).deadline?.lastDay).toBe('2011-12-04')
    expect(on('2011-10-06', 'return-appeal', removed('2011-10-06'))).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2011-10-07', lastDay: '2011-11-05', rule: 'IT-DLGS-150-18', safeDefault: false },
    })
    expect(on('2026-03-02', 'return-appeal').warnings).toContain('it.terror-expulsion')
  })

  test('TUI 13(8), decree-law 241/2004: sixty days from the order, whenever it was served', () => {
    const late: Line[] = [
      ['removal-ordered', '2004-09-15', { kind: 'expulsion' }],
      ['removal-notified', '2004-10-01'],
    ]
    expect(on('2004-10-01', 'return-appeal', late)).toMatchObject({
      confidence: 'medium',
      deadline: { lastDay: '2004-11-14', rule: 'IT-TUI-13' },
    })
    expect(on('2004-09-14', 'return-appeal', removed('2004-09-14')).confidence).toBe('low')
  })

  test('Legislative decree 150/2011, 18; TUI 13-bis(4): after the judge of peace only Cassation, days not read', () => {
    const lost = (day: string): Line[] => [...removed(day), ['removal-appeal-dismissed', day]]
    for (const [day, rule] of [
      ['2011-10-05', 'IT-TUI-13-BIS'],
      ['2011-10-06', 'IT-DLGS-150-18'],
    ] as const)
      expect(on(day, 'return-court', lost(day))).toMatchObject({
        state: 'open',
        confidence: 'medium',
        stopsRemoval: 'if-granted',
        deadline: { rule, safeDefault: true },
      })
    expect(on('2004-09-14', 'return-court', lost('2004-09-14')).confidence).toBe('low')
  })

  test('Legislative decree 25/2008, 3(3-bis): a transfer, thirty days from 18 February 2017', () => {
    const of = (day: string) => on(day, 'transfer-appeal', removed(day, 'dublin'))
    expect(of('2017-02-17').confidence).toBe('low')
    expect(of('2017-02-18')).toMatchObject({ confidence: 'high', deadline: { lastDay: '2017-03-20' } })
    expect(of('2026-06-30').deadline?.rule).toBe('IT-DLGS-25-3')
    expect(of('2026-07-01').deadline?.rule).toBe('EU-AMMR-43')
  })
})
