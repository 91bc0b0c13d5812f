import { isDay, type Day } from '../case/partial-date.js'
import type { LawBook } from '../law/book.js'

/** A day asked for, or today with a word on what was wrong with it. */
export interface AskedDay {
  readonly on: Day
  /** The day differs from today. */
  readonly whatIf: boolean
  /** What was written, if it is no day that the library covers. */
  readonly wrong: string | null
}

/** @param raw what was written, as YYYY-MM-DD or as people here write it, 5.12.2026; an empty box means today */
export function dayAsked(raw: unknown, today: Day, book: LawBook): AskedDay {
  if (raw === undefined || raw === '') return { on: today, whatIf: false, wrong: null }
  const on = typeof raw === 'string' ? ordered(raw.trim()) : ''
  if (!isDay(on) || on < book.coversFrom) return { on: today, whatIf: false, wrong: on.slice(0, 40) }
  return { on, whatIf: on !== today, wrong: null }
}

const ordered = (written: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? []
  return year === '' ? written : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
