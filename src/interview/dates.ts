import { FIRST_YEAR, isPartialDate, LAST_YEAR, type Day, type PartialDate } from '../case/partial-date.js'
import { dayNumber, plainDigits, yearDigits } from './digits.js'
import { monthOf } from './months.js'
import type { FormFaultCode } from './types.js'

/** The three boxes of a date as they were filled. */
export interface DateBoxes {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** What a date may be: it happened, it is set for later, or somebody was born then. */
export type DateUse = 'past' | 'set' | 'birth'

export type ReadDate =
  | { readonly ok: true; readonly date: PartialDate }
  | {
      readonly ok: false
      readonly box: keyof DateBoxes
      readonly code: FormFaultCode
      readonly accepted: string[]
    }

const fault = (box: keyof DateBoxes, code: FormFaultCode, ...accepted: string[]): ReadDate => ({
  ok: false,
  box,
  code,
  accepted,
})

/**
 * Reads a date as far as it is known: a day, a month, a year, or nothing (null).
 * What is typed is taken where it can mean one thing only; otherwise one fault says what is accepted.
 * @param on today: a date that lies after it cannot have happened
 */
export function readDate(boxes: DateBoxes, on: Day, use: DateUse): ReadDate {
  const filled = spread({
    day: plainDigits(boxes.day),
    month: plainDigits(boxes.month),
    year: plainDigits(boxes.year),
  })
  if ('ok' in filled) return filled
  const { day, month, year } = filled
  if (!day && !month && !year) return { ok: true, date: null }
  const d = day ? dayNumber(day) : undefined
  if (day && (d === undefined || d < 1 || d > 31)) return fault('day', 'not-a-day-number', '1–31')
  const m = month ? monthNumber(month) : undefined
  if (month && m === undefined) return fault('month', 'not-a-month', '1–12', 'январ, январь, January…')
  if (day && !month) return fault('month', 'month-missing', '1–12')
  if (!year) return fault('year', 'year-missing', `${String(FIRST_YEAR)}–${on.slice(0, 4)}`)
  const y = fullYear(year, on, use)
  if (typeof y !== 'number') return y
  return within(assemble(y, m, d), on, use)
}

/** A whole date typed or pasted into one box is taken apart, if its order is beyond doubt. */
function spread(boxes: DateBoxes): DateBoxes | ReadDate {
  const filled = (['day', 'month', 'year'] as const).filter((box) => boxes[box] !== '')
  const box = filled[0]
  if (!box || filled.length > 1) return boxes
  const text = boxes[box]
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text)
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' }
  const numbers = /^(\d{1,2})\s?([-./ ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:\s?г\.?)?$/.exec(text)
  if (numbers) {
    const [, first = '', mark, second = '', year = ''] = numbers
    // With a stroke the day may come second; with dots it never does among the people who use this.
    if (mark === '/' && Number(first) <= 12 && Number(second) <= 12 && first !== second)
      return fault(box, 'date-order-unclear', 'DD.MM.YYYY')
    return mark === '/' && Number(second) > 12
      ? { day: second, month: first, year }
      : { day: first, month: second, year }
  }
  const words = /^(\S+)\s(?:моҳи\s)?(\p{L}{3,}\.?),?\s(.+)$/u.exec(text)
  if (words) return { day: words[1] ?? '', month: words[2] ?? '', year: words[3] ?? '' }
  const monthAndYear = /^(\p{L}{3,}\.?)\s(.+)$/u.exec(text)
  if (monthAndYear && monthOf(monthAndYear[1] ?? ''))
    return { day: '', month: monthAndYear[1] ?? '', year: monthAndYear[2] ?? '' }
  return boxes
}

function monthNumber(text: string): number | undefined {
  const digits = /^(\d{1,2})\.?$/.exec(text)?.[1]
  if (digits === undefined) return monthOf(text)
  const number = Number(digits)
  return number >= 1 && number <= 12 ? number : undefined
}

/** How far back a two-digit year may reach: the subject begins with independence; a life is shorter than 96. */
const OLDEST_EVENT = 1990
const OLDEST_PERSON = 95
const FARTHEST_AHEAD = 20

function fullYear(text: string, on: Day, use: DateUse): number | ReadDate {
  const now = Number(on.slice(0, 4))
  const digits = yearDigits(text)
  if (digits === undefined) return fault('year', 'not-a-year', `${String(FIRST_YEAR)}–${String(now)}`)
  if (digits.length === 4) return Number(digits)
  const oldest = use === 'birth' ? now - OLDEST_PERSON : OLDEST_EVENT
  const latest = use === 'set' ? now + FARTHEST_AHEAD : now
  const years = [1900 + Number(digits), 2000 + Number(digits)].filter(
    (year) => year >= oldest && year <= latest,
  )
  return years.length === 1
    ? (years[0] ?? now)
    : fault('year', 'year-two-digits', `${String(oldest)}–${String(latest)}`)
}

function assemble(year: number, month: number | undefined, day: number | undefined): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  if (month === undefined) return String(year)
  return `${String(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
}

function within(date: string, on: Day, use: DateUse): ReadDate {
  const year = Number(date.slice(0, 4))
  const last = use === 'set' ? LAST_YEAR : Number(on.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return fault('year', 'year-out-of-range', `${String(FIRST_YEAR)}–${String(last)}`)
  if (!isPartialDate(date)) return fault('day', 'no-such-day', `1–${lastDayOf(date.slice(0, 7))}`)
  // A month or a year that has begun may hold a day that has passed.
  if (use !== 'set' && date > on.slice(0, date.length))
    return fault(date.length === 4 ? 'year' : 'day', 'date-in-future', on)
  if (use === 'birth' && date.length < 10) return fault('day', 'full-day-needed', 'DD.MM.YYYY')
  return { ok: true, date }
}

const lastDayOf = (month: string): string =>
  ['31', '30', '29'].find((day) => isPartialDate(`${month}-${day}`)) ?? '28'
