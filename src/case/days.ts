import { Temporal } from 'temporal-polyfill'
import type { Day } from './partial-date.js'

/**
 * Arithmetic on ISO days. Proleptic Gregorian calendar, no zone, no clock; months are clamped to the
 * last day of the target month (31 January + 1 month = 28 or 29 February), the earlier and safer day.
 */

// Whole days since 1970-01-01 by Howard Hinnant's civil-from-days arithmetic: exact integers, no clock,
// and a hundred times cheaper than an object per step, which the sweep over every date needs.
function toSerial(day: Day): number {
  const y0 = Number(day.slice(0, 4))
  const m = Number(day.slice(5, 7))
  const d = Number(day.slice(8, 10))
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromSerial(serial: number): Day {
  const z = serial + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const d = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  const y = yearOfEra + era * 400 + (m <= 2 ? 1 : 0)
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** @returns the day `count` calendar days after `day` (before it if negative). */
export const addDays = (day: Day, count: number): Day => fromSerial(toSerial(day) + count)

/** @returns whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toSerial(to) - toSerial(from)

const lengthOfMonth = (first: Day): number => {
  const next = addDays(first, 31)
  return 32 - Number(next.slice(8, 10))
}

/** @returns the same day of the month `count` months later, or that month's last day. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
  const wished = Number(day.slice(8, 10)) - 1
  // No month is shorter than 28 days: only the last days of a month can be too many for the next.
  return addDays(first, wished < 28 ? wished : Math.min(wished, lengthOfMonth(first) - 1))
}

/** @returns 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => ((((toSerial(day) + 3) % 7) + 7) % 7) + 1

/**
 * The day `count` working days after `day`, skipping Saturdays and Sundays only. Public holidays and
 * moved working days are not known here; leaving them out can only give an earlier, safer day.
 */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day
  for (let left = count; left > 0;) {
    current = addDays(current, 1)
    if (weekday(current) <= 5) left -= 1
  }
  return current
}

/** @returns today's day in the given zone: the only clock the project reads for a legal date. */
export const today = (zone = 'Europe/Moscow'): Day => Temporal.Now.plainDateISO(zone).toString()
