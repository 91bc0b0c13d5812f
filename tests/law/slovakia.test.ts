import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { slovakia } from '../../src/law/europe/slovakia.js'
import { caseOf, codesOf, remedyOn } from '../support/case.js'

/** Slovakia from its acts read state by state: the day before and the day of each change. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (id: string, day: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host: 'SK' }), day, `sk.${id}`)
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const granted = (day: string): Line[] => [
  ['extradition-granted', day],
  ['extradition-notified', day],
]

describe('301/2005 § 187(1): three days, three working days since 1 July 2018', () => {
  test.each([
    // A Saturday and a Sunday in between: Friday to Monday, Friday to Wednesday.
    ['2018-06-29', '2018-07-02', '2018-07-02'],
    ['2018-07-06', '2018-07-09', '2018-07-11'],
  ])('notified on %s: file by %s, last day %s', (day, fileBy, lastDay) => {
    expect(on('extradition-appeal', day, granted(day))).toMatchObject({
      confidence: 'high',
      deadline: { fileBy, lastDay, rule: 'SK-301-509' },
    })
  })

  test('the text of 1 July 2026 was read: nothing is left to verify', () => {
    expect(on('extradition-appeal', '2026-11-29', granted('2026-11-29')).verify).toEqual([])
  })

  test('§ 501(b): a repeat claim does not bar extradition, and is not said to be only argued', () => {
    expect(on('asylum', '2026-11-29').warnings).toContain('sk.repeat-claim-no-bar')
  })
})

describe('detention as a foreigner', () => {
  const held = (day: string): Line[] => [
    ['arrested', day, { place: 'migration-centre' }],
    ['remand-ordered', day],
  ]
  test.each([
    ['2002-04-01', '2002-04-16', 'SK-48-62'],
    ['2011-12-31', '2012-01-15', 'SK-48-62'],
    ['2012-01-01', '2012-01-16', 'SK-404-88'],
    ['2016-06-30', '2016-07-15', 'SK-404-88'],
    ['2016-07-01', '2016-07-08', 'SK-SSP-225'],
  ])('served on %s: to %s (%s)', (day, lastDay, rule) => {
    expect(on('alien-detention', day, held(day))).toMatchObject({
      confidence: 'high',
      deadline: { lastDay, rule },
    })
  })

  test('§ 62(2) of 48/2002: 180 days; six months and twelve since 2012', () => {
    const at = (day: string) =>
      slovakia.custody.versions.find(({ from, until }) => from <= day && (until ?? day) >= day)
        ?.centreTotalDays
    expect([at('2011-12-31'), at('2012-01-01')]).toEqual([180, 540])
  })
})

describe('480/2002 § 21 and 162/2015 § 211: the action against a refusal', () => {
  test.each([
    ['2002-12-31', 'low', 'unknown', 'SK-480-21'],
    ['2003-01-01', 'high', 'automatic', 'SK-480-21'],
    ['2004-04-30', 'high', 'automatic', 'SK-480-21'],
    ['2004-05-01', 'high', 'unknown', 'SK-480-21'],
    ['2016-06-30', 'high', 'unknown', 'SK-480-21'],
    ['2016-07-01', 'high', 'unknown', 'SK-SSP-211'],
  ])('on %s: %s, %s (%s)', (day, confidence, stopsRemoval, rule) => {
    expect(on('asylum-appeal', day, refused(day))).toMatchObject({
      confidence,
      stopsRemoval,
      deadline: { rule },
    })
  })

  test('§ 443(5): a missed cassation cannot be restored', () => {
    const lost: Line[] = [...refused('2026-03-02'), ['asylum-appeal-dismissed', '2026-03-02']]
    expect(codesOf(on('asylum-court', '2026-05-01', lost))).toContain('cannot-be-restored')
  })
})

test('Constitution 127: two months from 2002; the act of 2018 was not read', () => {
  const lost = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-appeal-dismissed', day],
  ]
  const of = (day: string) => on('constitutional-court', day, lost(day))
  expect([of('2001-12-31').state, codesOf(of('2001-12-31'))]).toEqual([
    'closed',
    ['sk-no-complaint-before-2002'],
  ])
  expect(of('2002-01-01')).toMatchObject({
    confidence: 'high',
    deadline: { lastDay: '2002-03-01', rule: 'SK-38-53' },
  })
  expect([of('2019-02-28').confidence, of('2019-03-01').confidence]).toEqual(['high', 'low'])
  expect(of('2019-03-01').deadline).toMatchObject({ lastDay: '2019-05-01', safeDefault: true })
})
