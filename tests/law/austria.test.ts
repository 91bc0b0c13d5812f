import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, codesOf, remedyOn } from '../support/case.js'

/** ARHG and BFA-VG with their older wordings, read on 29 November 2026: the day before and the day of each. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (day: string, id: string, lines: readonly Line[]) =>
  remedyOn(caseOf(lines, { host: 'AT' }), day, `at.${id}`)
const granted = (day: string): Line[] => [
  ['extradition-granted', day],
  ['extradition-notified', day],
]
const ordered = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'expulsion' }],
  ['removal-notified', day],
]
const refused = (day: string): Line[] => [
  ['asylum-refused', day],
  ['asylum-notified', day],
]

describe('ARHG 31, 33: who rules on extradition', () => {
  test('until 2002 the Higher Regional Court alone, and no remedy', () => {
    const found = on('2002-12-31', 'extradition-appeal', granted('2002-12-31'))
    expect([found.state, ...codesOf(found)]).toEqual(['closed', 'at-higher-court-alone-before-2003'])
    expect(on('2003-01-01', 'extradition-appeal', granted('2003-01-01'))).toMatchObject({
      state: 'open',
      confidence: 'low',
      stopsRemoval: 'unknown',
    })
  })

  test('since the act BGBl. I 15/2004 an appeal in three days that suspends', () => {
    expect(on('2004-04-30', 'extradition-appeal', granted('2004-04-30')).confidence).toBe('low')
    expect(on('2004-05-01', 'extradition-appeal', granted('2004-05-01'))).toMatchObject({
      confidence: 'high',
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2004-05-04', rule: 'AT-ARHG-31-6' },
    })
  })

  test('ARHG 13: no deportation while extradition is pending, on every day', () => {
    for (const day of ['2005-01-10', '2015-01-10', '2026-11-10'])
      expect(on(day, 'return-appeal', ordered(day)).warnings).toContain('at.extradition-first-no-deportation')
  })
})

describe('BFA-VG 16: two weeks until 31 August 2018, then four', () => {
  test.each([
    ['2013-12-31', 'low', '2014-01-14', true],
    ['2014-01-01', 'high', '2014-01-15', false],
    ['2018-08-31', 'high', '2018-09-14', false],
    ['2018-09-01', 'high', '2018-09-29', false],
  ])('a refusal or a return decision of %s is %s: last day %s', (day, confidence, lastDay, safeDefault) => {
    for (const [id, lines] of [
      ['asylum-appeal', refused(day)],
      ['return-appeal', ordered(day)],
    ] as const) {
      const found = on(day, id, lines)
      expect(found.deadline).toMatchObject({ lastDay, safeDefault })
      expect(found.confidence).toBe(confidence)
    }
  })
})

test('BFA-VG 22a: against detention at any time while it lasts, since 2014', () => {
  const held: Line[] = [['arrested', '2026-10-05', { place: 'migration-centre' }]]
  expect(on('2026-11-28', 'alien-detention', held)).toMatchObject({
    state: 'open',
    confidence: 'high',
    deadline: null,
  })
  expect(on('2013-12-31', 'alien-detention', []).confidence).toBe('low')
  expect(on('2014-01-01', 'alien-detention', []).confidence).toBe('high')
})

test('VwGG 26, 30: six weeks to the high courts, no stay without asking, filed the next day', () => {
  const lines: Line[] = [...ordered('2026-09-01'), ['removal-appeal-dismissed', '2026-10-05']]
  expect(on('2026-10-05', 'return-court', lines)).toMatchObject({
    state: 'open',
    stopsRemoval: 'if-granted',
    deadline: { lastDay: '2026-11-16', fileBy: '2026-10-06', safeDefault: false },
  })
  const asylum: Line[] = [...refused('2013-11-01'), ['asylum-appeal-dismissed', '2013-12-31']]
  expect(on('2013-12-31', 'asylum-court', asylum).confidence).toBe('low')
  expect(on('2014-01-01', 'asylum-court', asylum).confidence).toBe('high')
})
