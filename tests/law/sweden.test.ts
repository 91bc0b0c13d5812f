import { caseOf, codesOf, remedyOn } from '../support/case.js'

/** Sweden: the acts of 1989 and 2005, by chapter and day. */

type Line = Parameters<typeof caseOf>[0][number]
const on = (day: string, id: string, lines: Line[]) =>
  remedyOn(caseOf(lines, { host: 'SE' }), day, `se.${id}`)
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const ordered = (day: string, kind: 'deportation' | 'dublin'): Line[] => [
  ['removal-ordered', day, { kind }],
  ['removal-notified', day],
]

describe('31 March 2006: courts in place of the Aliens Appeals Board', () => {
  const DAYS = ['2006-03-30', '2006-03-31']

  test('1989:529, 7:3 and 1986:223, § 23: three weeks to the Board, then three weeks to the court', () => {
    const appeals = DAYS.map((day) => on(day, 'asylum-appeal', refused(day)))
    expect(appeals.map(({ body }) => body)).toEqual(['se.appeals-board', 'se.migration-court'])
    expect(appeals.map(({ deadline }) => deadline?.lastDay)).toEqual(['2006-04-20', '2006-04-21'])
    expect(appeals.map(({ deadline }) => deadline?.safeDefault)).toEqual([false, false])
    expect(appeals.map(({ confidence }) => confidence)).toEqual(['high', 'medium'])
  })

  test('the Board was the last instance: no next court before that day', () => {
    const next = DAYS.map((day) =>
      on(day, 'asylum-court', [...refused(day), ['asylum-appeal-dismissed', day]]),
    )
    expect(next.map(({ state }) => state)).toEqual(['closed', 'open'])
    const [before] = next
    expect(before && codesOf(before)).toEqual(['se-board-was-last'])
    const removal = DAYS.map(
      (day) =>
        on(day, 'return-court', [...ordered(day, 'deportation'), ['removal-appeal-dismissed', day]]).state,
    )
    expect(removal).toEqual(['closed', 'open'])
  })

  test('1989:529, 8:10a: a stop asked for by an international body bound before it as well', () => {
    expect(on('2006-03-30', 'return-appeal', ordered('2006-03-30', 'deportation')).warnings).toContain(
      'se.stop-on-international-request',
    )
  })

  test.each(DAYS)('14:9, before it 7:7: detention can be appealed at any time, %s', (day) => {
    const found = on(day, 'alien-detention', [['arrested', day, { place: 'migration-centre' }]])
    expect(found).toMatchObject({ state: 'open', deadline: null, stopsRemoval: 'no', confidence: 'high' })
  })
})

test('SFS 2016:1243: the stay is told as given only from 1 January 2017', () => {
  const stays = ['2016-12-31', '2017-01-01'].map((day) => on(day, 'asylum-appeal', refused(day)).stopsRemoval)
  expect(stays).toEqual(['unknown', 'automatic'])
})

test('SFS 2017:523, 12:9a: a first request for a stay holds a transfer since 1 July 2017', () => {
  const told = ['2017-06-30', '2017-07-01'].map((day) =>
    on(day, 'transfer-appeal', ordered(day, 'dublin')).warnings.includes('se.transfer-stay-once'),
  )
  expect(told).toEqual([false, true])
})
