import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, remedyOn } from '../support/case.js'

/** Latvia from its laws read in full: the day before and the day of each change. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (id: string, day: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host: 'LV' }), day, `lv.${id}`)
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const ordered = (day: string, kind: 'expulsion' | 'dublin'): Line[] => [
  ['removal-ordered', day, { kind }],
  ['removal-notified', day],
]
const taken = (day: string): Line[] => [
  ['protection-granted', '2005-05-10', { kind: 'refugee', country: 'LV' }],
  ['protection-withdrawn', day, { country: 'LV' }],
]

describe('Asylum Laws of 2002, 2009 and 2016', () => {
  test.each([
    ['2009-07-13', '2009-07-20', 'LV-ASYLUM-2002', 'medium'],
    // Ten working days from Tuesday 14 July.
    ['2009-07-14', '2009-07-28', 'LV-ASYLUM-2009', 'medium'],
    ['2016-01-18', '2016-02-01', 'LV-ASYLUM-2009', 'medium'],
    ['2016-01-19', '2016-02-19', 'LV-ASYLUM-48', 'high'],
    ['2026-06-11', '2026-07-11', 'LV-ASYLUM-48', 'high'],
  ])('refused on %s: to %s (%s)', (day, lastDay, rule, confidence) => {
    expect(on('asylum-appeal', day, refused(day))).toMatchObject({
      confidence,
      stopsRemoval: 'automatic',
      deadline: { lastDay, rule },
    })
  })

  test('2002, 13(3): at the border one working day', () => {
    const held: Line = ['arrested', '2008-03-03', { place: 'airport' }]
    expect(on('asylum-appeal', '2008-03-03', [held, ...refused('2008-03-03')]).deadline?.lastDay).toBe(
      '2008-03-04',
    )
  })

  test('the bar to extradition stood in each law, before 2002 it was not read', () => {
    const stops = (day: string) => on('asylum', day).stopsRemoval
    expect(['2002-08-31', '2002-09-01', '2009-07-14', '2016-01-19'].map(stops)).toEqual([
      'unknown',
      'automatic',
      'automatic',
      'automatic',
    ])
  })

  test('59(3), (6): one month against the loss of status, which stays meanwhile', () => {
    expect(on('status-appeal', '2026-03-02', taken('2026-03-02'))).toMatchObject({
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2026-04-02', fileBy: '2026-03-07', rule: 'LV-ASYLUM-59' },
    })
    expect(on('status-appeal', '2026-06-12', taken('2026-06-12')).stopsRemoval).toBe('if-granted')
  })

  test('48(3): nobody is transferred before the court has ruled; since 1 July 2026 only if it allows', () => {
    const stops = (day: string) => on('transfer-appeal', day, ordered(day, 'dublin')).stopsRemoval
    expect([stops('2026-06-30'), stops('2026-07-01')]).toEqual(['automatic', 'if-granted'])
  })
})

describe('Immigration Law', () => {
  test('50(1): seven days for the complaint to the higher authority', () => {
    expect(on('return-appeal', '2026-03-02', ordered('2026-03-02', 'expulsion'))).toMatchObject({
      confidence: 'high',
      deadline: { lastDay: '2026-03-09', rule: 'LV-IMMIGRATION-50', safeDefault: false },
    })
  })

  test('55(6): forty-eight hours against detention, so the next day', () => {
    const held: Line[] = [
      ['arrested', '2026-03-02', { place: 'migration-centre' }],
      ['remand-ordered', '2026-03-10'],
    ]
    expect(on('alien-detention', '2026-03-10', held).deadline).toMatchObject({
      fileBy: '2026-03-11',
      lastDay: '2026-03-12',
    })
  })
})

test('705.1 since 23 March 2016: before it the steps of extradition were others', () => {
  const granted = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-notified', day],
  ]
  const of = (day: string) => on('extradition-appeal', day, granted(day))
  expect([of('2016-03-22').confidence, of('2016-03-22').stopsRemoval]).toEqual(['low', 'unknown'])
  expect([of('2016-03-23').confidence, of('2016-03-23').stopsRemoval]).toEqual(['high', 'automatic'])
})

test('Constitutional Court Law 19.2: six months, only against a rule of law, since July 2001', () => {
  const lost = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-appeal-dismissed', day],
  ]
  const of = (day: string) => on('constitutional-court', day, lost(day))
  expect(of('2026-03-02')).toMatchObject({
    state: 'open',
    deadline: { fileBy: '2026-03-03', lastDay: '2026-09-02' },
  })
  expect(of('2026-03-02').warnings).toContain('lv.only-against-a-rule-of-law')
  expect([of('2001-06-30').confidence, of('2001-07-01').confidence]).toEqual(['low', 'high'])
})

test('Asylum Law 60(3): whose status was taken has ten working days against the order to remove, and no stay by law', () => {
  const lines: Line[] = [...taken('2026-02-02'), ...ordered('2026-03-09', 'expulsion')]
  expect(on('judicial-review', '2026-03-08', lines).state).toBe('not-yet')
  expect(on('judicial-review', '2026-03-18', lines)).toMatchObject({
    state: 'open',
    stopsRemoval: 'if-granted',
    deadline: { fileBy: '2026-03-18', lastDay: '2026-03-23' },
  })
  expect(on('judicial-review', '2026-03-24', lines).state).toBe('expired')
  // Nothing of it without the loss of status, also while another suit runs and after it was lost.
  const another: Line[] = [
    ...ordered('2026-03-09', 'expulsion'),
    ['removal-appealed', '2026-03-12'],
    ['removal-appeal-dismissed', '2026-03-20'],
  ]
  for (const day of ['2026-03-11', '2026-03-12', '2026-03-20'])
    expect([day, on('judicial-review', day, another).state]).toEqual([day, 'not-yet'])
})
