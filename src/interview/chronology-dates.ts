import type { PartialDate } from '../case/partial-date.js'
import { readDate } from './dates.js'
import { latinDigits } from './digits.js'
import { MONTH_FORMS } from './months.js'

/** A date found in running text, and where it stands. */
export interface FoundDate {
  /** null where something looks like a date and cannot be read in one way only. */
  readonly date: PartialDate
  readonly from: number
  readonly to: number
}

const MONTH = `(?:${MONTH_FORMS.join('|')}|(?:янв|фев|апр|авг|сент|сен|окт|ноя|дек|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\.?)`
const YEAR = '(?:19|20)\\d{2}'
const YEAR_WORD = '(?:\\s?(?:гг?\\.|года|году|год|г(?!\\p{L})))?'
const EDGE = '(?<![\\p{L}\\d./-])'
const ORDINAL = '(?:-?(?:го|ое|е|ум|юм|уми|юми|st|nd|rd|th))?'

/** The ways to write a date, the fullest first. */
const PATTERNS: readonly RegExp[] = [
  `${EDGE}(?<y>${YEAR})[-./](?<m>\\d{1,2})(?:[-./](?<d>\\d{1,2}))?(?!\\d)`,
  `${EDGE}(?<d>\\d{1,2})(?<mark>[./-])(?<m>\\d{1,2})\\k<mark>(?<y>${YEAR}|\\d{2})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?<d>\\d{1,2})${ORDINAL}\\s(?:of\\s|моҳи\\s)?(?<m>${MONTH}),?\\s(?:соли\\s)?(?<y>${YEAR})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?<m>${MONTH})\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>${YEAR})(?!\\d)`,
  `${EDGE}(?:моҳи\\s)?(?<m>${MONTH})\\s(?:соли\\s)?(?<y>${YEAR})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?<m>0[1-9]|1[0-2]|[1-9])[./](?<y>${YEAR})(?!\\d)${YEAR_WORD}`,
  `${EDGE}(?:соли\\s)?(?<y>${YEAR})(?![\\d\\p{L}])${YEAR_WORD}`,
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
      found.push({ date: read(match.groups ?? {}), from, to })
    }
  return found.sort((x, y) => x.from - y.from)
}

function read(parts: Partial<Record<string, string>>): PartialDate {
  const { d = '', m = '', y = '', mark } = parts
  // "05/06/2008" can be May or June: left open.
  if (mark === '/' && d !== m && Number(d) <= 12 && Number(m) <= 12) return null
  const swapped = mark === '/' && Number(m) > 12
  const boxes = swapped ? { day: m, month: d, year: y } : { day: d, month: m, year: y }
  const result = readDate(boxes, LATEST, 'past')
  return result.ok ? result.date : null
}
