import type { PartialDate } from '../case/partial-date.js'
import { readDate, type DateBoxes } from './dates.js'
import { latinDigits } from './digits.js'
import { MONTH_FORMS } from './months.js'

/** A date found in running text, and where it stands. */
export interface FoundDate {
  /** null where something looks like a date and cannot be read in one way only. */
  readonly date: PartialDate
  readonly from: number
  readonly to: number
  /** Where `date` is null: what stands there, for the boxes of a form, so that it is asked about and not lost. */
  readonly boxes?: DateBoxes
}

const MONTH = `(?:${MONTH_FORMS.join('|')}|(?:янв|фев|апр|авг|сент|сен|окт|ноя|дек|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\.?)`
const YEAR = '(?:19|20)\\d{2}'
const YEAR_WORD = '(?:\\s?(?:гг?\\.|года|году|год|г(?!\\p{L})))?'
const EDGE = '(?<![\\p{L}\\d./-])'
const ORDINAL = '(?:-?(?:го|ое|е|ум|юм|уми|юми|st|nd|rd|th))?'

/** The ways to write a date, the fullest first. */
const PATTERNS: readonly RegExp[] = [
  // "From the 1st to the 5th of April": of an event that lasted, the month is what is certain.
  `${EDGE}\\d{1,2}${ORDINAL}\\s?(?:-|–|—|по|до|то|and|to)\\s?\\d{1,2}${ORDINAL}\\s(?:of\\s|моҳи\\s)?(?<m>${MONTH}),?\\s(?:соли\\s)?(?<y>${YEAR})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?<y>${YEAR})[-./](?<m>\\d{1,2})(?:[-./](?<d>\\d{1,2}))?(?!\\d)`,
  `${EDGE}(?<d>\\d{1,2})(?<mark>[./-])(?<m>\\d{1,2})\\k<mark>(?<y>${YEAR}|\\d{2})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?<d>\\d{1,2})${ORDINAL}\\s(?:of\\s|моҳи\\s)?(?<m>${MONTH}),?\\s(?:соли\\s)?(?<y>${YEAR})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?<m>${MONTH})\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>${YEAR})(?!\\d)`,
  `${EDGE}(?:моҳи\\s)?(?<m>${MONTH})\\s(?:соли\\s)?(?<y>${YEAR})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?<m>0[1-9]|1[0-2]|[1-9])[./](?<y>${YEAR})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?:соли\\s)?(?<y>${YEAR})(?![\\d\\p{L}])${YEAR_WORD}`,
  // Without its year a day is asked about.
  `${EDGE}(?<d>\\d{1,2})${ORDINAL}\\s(?:of\\s|моҳи\\s)?(?<m>${MONTH})(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'))

/** No clock here: a two-digit year lies between 1990 and this; the form that confirms an event checks the rest. */
const LATEST = '2089-12-31'

/** @returns every date in a line, left to right; of two that overlap the fuller one */
export function datesIn(line: string): FoundDate[] {
  const text = latinDigits(line)
  const found: FoundDate[] = []
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (found.some((other) => from < other.to && to > other.from)) continue
      const parts = match.groups ?? {}
      const date = read(parts)
      found.push(date === null ? { date, from, to, boxes: boxesOf(parts, match[0]) } : { date, from, to })
    }
  return found.sort((x, y) => x.from - y.from)
}

/** A date that cannot be read in one way stands whole in one box: the form then says what is unclear about it. */
const boxesOf = ({ d, m, y }: Partial<Record<string, string>>, written: string): DateBoxes =>
  d && m && !y ? { day: d, month: m, year: '' } : { day: written, month: '', year: '' }

function read(parts: Partial<Record<string, string>>): PartialDate {
  const { d = '', m = '', y = '', mark } = parts
  if (y === '') return null
  // "05/06/2008" can be May or June: left open.
  if (mark === '/' && d !== m && Number(d) <= 12 && Number(m) <= 12) return null
  const swapped = mark === '/' && Number(m) > 12
  const boxes = swapped ? { day: m, month: d, year: y } : { day: d, month: m, year: y }
  const result = readDate(boxes, LATEST, 'past')
  return result.ok ? result.date : null
}
