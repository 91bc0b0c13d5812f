import { caseOf, remedyOn } from '../support/case.js'

/** Finland: the years in which an asylum seeker had fewer days, and both of their ends. */

type Line = Parameters<typeof caseOf>[0][number]
const on = (day: string, id: string, lines: Line[]) =>
  remedyOn(caseOf(lines, { host: 'FI' }), day, `fi.${id}`)
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const lengths = (id: string, more: (day: string) => Line[], days: string[]) =>
  days.map((day) => on(day, id, [...refused(day), ...more(day)]).deadline?.length)

const DAYS = ['2016-08-31', '2016-09-01', '2021-07-31', '2021-08-01']

test('Aliens Act, § 190(3): twenty-one days to the Administrative Court from 1 September 2016 to 31 July 2021', () => {
  expect(lengths('asylum-appeal', () => [], DAYS)).toEqual([30, 21, 21, 30])
})

test('fourteen days, not thirty, to the Supreme Administrative Court in the same years', () => {
  expect(lengths('asylum-court', (day) => [['asylum-appeal-dismissed', day]], DAYS)).toEqual([30, 14, 14, 30])
})

test('what is known from a press report only stays marked low', () => {
  const confidence = DAYS.map((day) => on(day, 'asylum-appeal', refused(day)).confidence)
  expect(confidence).toEqual(['low', 'medium', 'medium', 'medium'])
})
