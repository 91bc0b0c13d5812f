import { Temporal } from 'temporal-polyfill'

/** ISO calendar day, `YYYY-MM-DD`. */
export type Day = string

/** What people know of a day: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or null (it happened, the day is not known). */
export type PartialDate = string | null

/** The days an event can have happened on, both ends included. */
export interface DayRange {
  readonly earliest: Day
  readonly latest: Day
}

/** Years that a chronology of this subject can hold; outside them a date is a typing error. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

/** The range of a day nobody knows. Wide enough that no comparison treats it as known. */
export const UNKNOWN_DAY: DayRange = { earliest: `${FIRST_YEAR}-01-01`, latest: `${LAST_YEAR}-12-31` }

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** @returns whether the text is an existing calendar day, month or year between FIRST_YEAR and LAST_YEAR. */
export function isPartialDate(text: string): boolean {
  return rangeOfText(text) !== undefined
}

/** @returns whether the text is an existing full calendar day in ISO form. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

/**
 * The days a partial date covers.
 * @param value a valid partial date, or null for "happened, day not known"
 * @throws RangeError if the text is not a partial date; validate input first
 */
export function rangeOf(value: PartialDate): DayRange {
  if (value === null) return UNKNOWN_DAY
  const range = rangeOfText(value)
  if (!range) throw new RangeError(`"${value}" is not YYYY, YYYY-MM or YYYY-MM-DD of an existing day`)
  return range
}

// A sweep over every day reads the same few dates again and again.
const known = new Map<string, DayRange | undefined>()

function rangeOfText(text: string): DayRange | undefined {
  if (known.has(text)) return known.get(text)
  const range = computeRange(text)
  if (known.size > 5000) known.clear()
  known.set(text, range)
  return range
}

function computeRange(text: string): DayRange | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [, year = '', month, day] = match
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const last = Temporal.PlainYearMonth.from(`${year}-${month}`).daysInMonth
  if (!day) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${String(last)}` }
  if (Number(day) < 1 || Number(day) > last) return undefined
  return { earliest: text, latest: text }
}

/** @returns true if both ends are the same day. */
export const isExact = (range: DayRange): boolean => range.earliest === range.latest
