import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

/** Each change by its provision: the day before and the day of it, counted by hand. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (day: string, id: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host: 'GR' }), day, `gr.${id}`)
const IN_A_CENTRE = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]
const AT_THE_AIRPORT = (day: string): Line => ['arrested', day, { place: 'airport' }]
const HELD = (day: string): Line => ['arrested', day]
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
    assessed(caseOf(lines, { host: 'GR' }), day).clocks.map(({ what, lastDay }) => [what, lastDay]),
  )

describe('custody', () => {
  test('CCP 452(2): eighteen months as enacted, twenty-four and six since Law 4623/2019', () => {
    const longest = (day: string) => clocks([HELD(day)], day)['longest-custody']
    expect(['2019-08-08', '2019-08-09'].map(longest)).toEqual(['2021-02-08', '2022-02-09'])
    expect(longest('2026-03-02')).toBe('2028-09-02')
  })

  test('detention for return: three months, since 10 July 2009 six and twelve, since 9 September 2025 twelve and twelve', () => {
    const centre = (day: string) => clocks([IN_A_CENTRE(day), ...removed(day)], day)
    const total = (day: string) => centre(day)['removal-centre-total']
    expect(centre('2001-06-01')).not.toHaveProperty('removal-centre-total')
    expect(total('2009-07-09')).toBe('2009-10-06')
    expect(total('2009-07-10')).toBe('2011-01-07')
    expect(total('2025-09-08')).toBe('2027-03-08')
    expect(total('2025-09-09')).toBe('2027-09-09')
  })

  test('objections: 2910/2001, 44(3); 3386/2005, 76(3); 3907/2011, 30(2); 5226/2025, 16(2): at any time', () => {
    const of = (day: string) => on(day, 'alien-detention', [IN_A_CENTRE(day)])
    expect(of('2001-06-01').confidence).toBe('low')
    for (const [day, rule] of [
      ['2001-06-02', 'GR-2910-44'],
      ['2005-12-31', 'GR-2910-44'],
      ['2006-01-01', 'GR-3386-76'],
      ['2011-01-25', 'GR-3386-76'],
      ['2011-01-26', 'GR-3907-30'],
      ['2025-09-08', 'GR-3907-30'],
      ['2025-09-09', 'GR-5226-16'],
    ] as const)
      expect(of(day)).toMatchObject({
        state: 'open',
        confidence: 'high',
        stopsRemoval: 'no',
        deadline: null,
        provisions: [rule],
      })
    expect(on('2026-03-03', 'alien-detention', [HELD('2026-03-02')]).state).not.toBe('open')
  })

  test('CCP 448: consent cannot be taken back', () => {
    expect(on('2026-03-02', 'refusal-submission').warnings).toContain('gr.consent-cannot-be-taken-back')
    expect(on('2026-03-02', 'refusal-submission').warnings).not.toContain('eu.consent-revocable')
  })
})

describe('a claim bars extradition, in every act since Decree 90/2008', () => {
  test.each([
    ['2008-07-11', 'GR-PD-90-2008'],
    ['2010-11-21', 'GR-PD-90-2008'],
    ['2010-11-22', 'GR-PD-114-2010'],
    ['2013-06-13', 'GR-PD-114-2010'],
    ['2013-06-14', 'GR-PD-113-2013'],
    ['2016-04-02', 'GR-PD-113-2013'],
    ['2016-04-03', 'GR-4375-37'],
    ['2019-12-31', 'GR-4375-37'],
    ['2020-01-01', 'GR-4636-68'],
    ['2022-06-09', 'GR-4636-68'],
    ['2022-06-10', 'GR-ASYLUM-73'],
    ['2026-06-11', 'GR-ASYLUM-73'],
  ])('on %s: %s', (day, rule) => {
    expect(on(day, 'asylum')).toMatchObject({
      stopsRemoval: 'automatic',
      confidence: 'high',
      provisions: [rule],
    })
  })

  test('not read before 11 July 2008; after 11 June 2026 the new act was not found', () => {
    expect(on('2008-07-10', 'asylum')).toMatchObject({ stopsRemoval: 'unknown', confidence: 'low' })
    expect(on('2026-06-12', 'asylum')).toMatchObject({
      confidence: 'medium',
      verify: ['gr.act-of-june-2026'],
    })
  })
})

describe('appeal against a refusal of asylum', () => {
  const appeal = (day: string, ...more: Line[]) => on(day, 'asylum-appeal', [...more, ...refused(day)])

  test.each([
    // first day, rule, border, held; the ordinary thirty days in each.
    ['2008-07-11', 'GR-PD-90-2008', '2008-07-19', '2008-08-10', 'automatic'],
    ['2010-11-22', 'GR-PD-114-2010', '2010-12-02', '2010-12-22', 'automatic'],
    ['2013-06-14', 'GR-PD-113-2013', '2013-06-17', '2013-06-24', 'automatic'],
    ['2016-04-03', 'GR-4375-61', '2016-04-08', '2016-04-18', 'automatic'],
    ['2020-01-01', 'GR-4636-92', '2020-01-08', '2020-01-21', 'unknown'],
    ['2020-05-12', 'GR-4636-92', '2020-05-22', '2020-06-01', 'unknown'],
    ['2022-06-10', 'GR-ASYLUM-97', '2022-06-20', '2022-06-30', 'unknown'],
    ['2025-09-09', 'GR-ASYLUM-97', '2025-09-19', '2025-09-29', 'unknown'],
  ] as const)('since %s (%s): %s at the border, %s when held', (day, rule, border, held, stops) => {
    expect(appeal(day)).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: stops,
      deadline: { rule, safeDefault: false },
    })
    expect(appeal(day, AT_THE_AIRPORT(day)).deadline?.lastDay).toBe(border)
    expect(appeal(day, HELD(day)).deadline?.lastDay).toBe(held)
  })

  test('the day before each act the older one holds', () => {
    expect(appeal('2008-07-10').confidence).toBe('low')
    const rule = (day: string) => appeal(day).deadline?.rule
    expect(
      ['2009-07-19', '2013-06-13', '2016-04-02', '2019-12-31', '2022-06-09', '2026-06-11'].map(rule),
    ).toEqual([
      'GR-PD-90-2008',
      'GR-PD-114-2010',
      'GR-PD-113-2013',
      'GR-4375-61',
      'GR-4636-92',
      'GR-ASYLUM-97',
    ])
    expect(appeal('2020-05-11', AT_THE_AIRPORT('2020-05-11')).deadline?.lastDay).toBe('2020-05-18')
  })

  test('Decree 81/2009: from 20 July 2009 to 21 November 2010 only annulment; a pending appeal went on', () => {
    for (const day of ['2009-07-20', '2010-11-21']) {
      const found = appeal(day)
      expect([found.state, codesOf(found)]).toEqual(['closed', ['gr-no-asylum-appeal-2009']])
      expect(on(day, 'asylum-court', refused(day))).toMatchObject({
        state: 'open',
        confidence: 'medium',
        body: 'gr.council-of-state',
        deadline: { safeDefault: true },
      })
    }
    expect(appeal('2009-07-19').state).toBe('open')
    expect(appeal('2010-11-22').state).toBe('open')
    const pending: Line[] = [...refused('2009-07-01'), ['asylum-appealed', '2009-07-10']]
    expect(on('2009-08-01', 'asylum-appeal', pending).state).toBe('in-use')
  })

  test('Law 4636/2019, 109; Code, 114 and 115: annulment in thirty days since 2020', () => {
    const lost = (day: string): Line[] => [...refused(day), ['asylum-appeal-dismissed', day]]
    const of = (day: string) => on(day, 'asylum-court', lost(day))
    expect(of('2019-12-31').confidence).toBe('low')
    expect(of('2020-01-01')).toMatchObject({
      confidence: 'high',
      deadline: { lastDay: '2020-01-31', rule: 'GR-4636-109', safeDefault: false },
    })
    expect(of('2022-06-09').deadline?.rule).toBe('GR-4636-109')
    expect(of('2022-06-10').deadline?.rule).toBe('GR-ASYLUM-114')
  })

  test('withdrawal of status: thirty days; not named in the limits of 2020 to 2025', () => {
    const of = (day: string) =>
      on(day, 'status-appeal', [
        ['protection-granted', '2005-01-10', { kind: 'refugee', country: 'GR' }],
        ['protection-withdrawn', day, { country: 'GR' }],
      ])
    expect(
      [
        '2008-07-10',
        '2008-07-11',
        '2009-07-19',
        '2009-07-20',
        '2010-11-21',
        '2010-11-22',
        '2019-12-31',
        '2020-01-01',
        '2025-09-08',
        '2025-09-09',
      ].map((day) => of(day).confidence),
    ).toEqual(['low', 'high', 'high', 'low', 'low', 'high', 'high', 'medium', 'medium', 'high'])
    expect(of('2025-09-09').deadline?.lastDay).toBe('2025-10-09')
  })
})

describe('return and transfer', () => {
  test.each([
    ['2001-06-02', 'GR-2910-44', '2001-06-07'],
    ['2006-01-01', 'GR-3386-77', '2006-01-06'],
    ['2011-01-26', 'GR-3907-28', '2011-01-31'],
    ['2025-09-09', 'GR-5226-14', '2025-09-14'],
  ])('since %s: five days, and the expulsion waits (%s)', (day, rule, lastDay) => {
    expect(on(day, 'return-appeal', removed(day))).toMatchObject({
      confidence: 'high',
      stopsRemoval: 'automatic',
      deadline: { rule, lastDay, safeDefault: false },
    })
  })

  test('the day before each act the older one holds', () => {
    const rule = (day: string) => on(day, 'return-appeal', removed(day)).deadline?.rule
    expect(['2005-12-31', '2011-01-25', '2025-09-08'].map(rule)).toEqual([
      'GR-2910-44',
      'GR-3386-77',
      'GR-3907-28',
    ])
    expect(on('2001-06-01', 'return-appeal', removed('2001-06-01'))).toMatchObject({
      confidence: 'low',
      stopsRemoval: 'unknown',
    })
  })

  test('Law 3068/2002, 15(1): the administrative court since 14 November 2002; its days were not read', () => {
    const of = (day: string) => on(day, 'return-court', [...removed(day), ['removal-appeal-dismissed', day]])
    expect(of('2002-11-13').confidence).toBe('low')
    expect(of('2002-11-14')).toMatchObject({ confidence: 'medium', deadline: { safeDefault: true } })
  })

  test('a transfer: fifteen days since 14 June 2013; it waits by itself until the end of 2019', () => {
    const of = (day: string) => on(day, 'transfer-appeal', removed(day, 'dublin'))
    expect(of('2013-06-13').confidence).toBe('low')
    for (const [day, stops] of [
      ['2013-06-14', 'automatic'],
      ['2016-04-03', 'automatic'],
      ['2019-12-31', 'automatic'],
      ['2020-01-01', 'if-granted'],
      ['2022-06-10', 'if-granted'],
      ['2025-09-09', 'if-granted'],
    ] as const)
      expect(of(day)).toMatchObject({ confidence: 'high', stopsRemoval: stops })
    expect(of('2013-06-14').deadline?.lastDay).toBe('2013-06-29')
  })
})

test('CCP 451 before Law 4620/2019 was not read: the next day is the day to file by, and nothing is shut', () => {
  const granted = (day: string): Line[] => [['extradition-granted', day]]
  expect(on('2019-06-30', 'extradition-appeal', granted('2019-06-30'))).toMatchObject({
    confidence: 'low',
    stopsRemoval: 'unknown',
    deadline: { fileBy: '2019-07-01', safeDefault: true },
  })
  expect(on('2012-03-20', 'extradition-appeal', granted('2012-03-05')).state).toBe('open')
  expect(on('2019-07-01', 'extradition-appeal', granted('2019-07-01'))).toMatchObject({
    confidence: 'high',
    deadline: { lastDay: '2019-07-06', fileBy: '2019-07-06', safeDefault: false },
  })
})
