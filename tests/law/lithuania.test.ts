import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, remedyOn } from '../support/case.js'

/** Lithuania: the day before and the day of each change. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (id: string, day: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host: 'LT' }), day, `lt.${id}`)
const granted = (day: string): Line[] => [
  ['extradition-granted', day],
  ['extradition-notified', day],
]
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]

test('74 of the Code of Criminal Procedure: seven days, read since May 2004', () => {
  const of = (day: string) => on('extradition-appeal', day, granted(day))
  expect([of('2004-04-30').confidence, of('2004-05-01').confidence]).toEqual(['low', 'high'])
  expect(of('2010-03-01').deadline).toMatchObject({ lastDay: '2010-03-08', safeDefault: false })
})

test('130: twenty days against custody, read since 2017', () => {
  const of = (day: string) =>
    on('detention-appeal', day, [
      ['arrested', day],
      ['remand-ordered', day],
    ])
  expect(of('2026-03-02').deadline).toMatchObject({ fileBy: '2026-03-05', lastDay: '2026-03-22' })
  expect([of('2016-12-31').confidence, of('2017-01-01').confidence]).toEqual(['low', 'high'])
})

describe('Law IX-2206', () => {
  test.each([
    ['2021-02-28', 'low', '2021-03-14'],
    ['2021-03-01', 'high', '2021-03-15'],
    ['2021-07-22', 'high', '2021-08-05'],
    ['2021-07-23', 'medium', '2021-07-30'],
    ['2021-12-31', 'medium', '2022-01-07'],
    ['2022-01-01', 'high', '2022-01-15'],
  ])('138: refused on %s (%s), to %s', (day, confidence, lastDay) => {
    expect(on('asylum-appeal', day, refused(day))).toMatchObject({ confidence, deadline: { lastDay } })
  })

  test.each([
    ['2021-07-22', 'if-granted', false, '2021-08-05'],
    ['2021-07-23', 'unknown', true, '2021-07-30'],
    ['2021-12-31', 'unknown', true, '2022-01-07'],
    ['2022-01-01', 'if-granted', false, '2022-01-15'],
  ])('138, Law XIV-506: return ordered on %s, %s, to %s', (day, stopsRemoval, safeDefault, lastDay) => {
    const ordered: Line[] = [
      ['removal-ordered', day, { kind: 'expulsion' }],
      ['removal-notified', day],
    ]
    expect(on('return-appeal', day, ordered)).toMatchObject({
      stopsRemoval,
      deadline: { safeDefault, lastDay },
    })
  })

  test('117: the article names no days, so seven as a caution', () => {
    const held: Line[] = [
      ['arrested', '2026-03-02', { place: 'migration-centre' }],
      ['remand-ordered', '2026-03-04'],
    ]
    expect(on('alien-detention', '2026-03-04', held).deadline).toMatchObject({
      fileBy: '2026-03-07',
      lastDay: '2026-03-11',
      safeDefault: true,
    })
  })
})

test('Constitutional Court Law 65: four months, since September 2019, and it stops nothing', () => {
  const lost = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-appeal-dismissed', day],
  ]
  const of = (day: string) => on('constitutional-court', day, lost(day))
  expect(of('2019-08-31').state).toBe('closed')
  expect(of('2019-09-01')).toMatchObject({ stopsRemoval: 'no', deadline: { lastDay: '2020-01-01' } })
})
