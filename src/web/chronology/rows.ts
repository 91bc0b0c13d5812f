import { isEventType, type EventType } from '../../case/vocabulary.js'
import { readChronology, type ProposedEvent } from '../../interview/index.js'
import type { Language } from '../../i18n/index.js'

/** One line of the list as a row to confirm: what the form carries, be it right or wrong. */
export interface Row {
  /** An event type, or empty: the line is left out. */
  readonly type: string
  readonly day: string
  readonly month: string
  readonly year: string
  /** The end of an order, as an ISO date. */
  readonly until: string
  readonly note: string
  /** What the words may mean, offered first. */
  readonly candidates: readonly EventType[]
}

export const BOXES = ['type', 'day', 'month', 'year', 'until', 'note'] as const

/** Rows on one page; the lines after them come on the next. */
export const MOST_ROWS = 25

/** Letters of a list that one form carries. */
export const LONGEST = 20_000

/** @returns the rows of the first lines, and the lines that are left */
export function rowsOf(list: string, lang: Language): { rows: Row[]; rest: string } {
  const proposed = readChronology(list, lang)
  const over = proposed[MOST_ROWS]
  if (!over) return { rows: proposed.map(rowOf), rest: '' }
  // A line is never torn; a single line of more events than a page holds is shown whole.
  const first = proposed[0]?.line ?? 1
  const cut = over.line > first ? over.line : first + 1
  return {
    rows: proposed.filter(({ line }) => line < cut).map(rowOf),
    rest: list
      .split(/\r\n|\r|\n/)
      .slice(cut - 1)
      .join('\n')
      .trim(),
  }
}

function rowOf({ on, boxes, type, candidates, until, note }: ProposedEvent): Row {
  const [year = '', month = '', day = ''] = (on ?? '').split('-')
  const plain = (part: string): string => (part === '' ? '' : String(Number(part)))
  return {
    type: type ?? '',
    ...(boxes ?? { day: plain(day), month: plain(month), year }),
    until: until ?? '',
    note,
    candidates,
  }
}

/** The rows as they come back in a form: `e0-type`, `e0-day`… */
export function rowsIn(body: unknown): Row[] {
  const form = (body ?? {}) as Record<string, unknown>
  const rows: Row[] = []
  for (let index = 0; form[`e${String(index)}-note`] !== undefined; index += 1) {
    const box = (name: string): string => {
      const value = form[`e${String(index)}-${name}`]
      return typeof value === 'string' ? value.trim() : ''
    }
    rows.push({
      type: box('type'),
      day: box('day'),
      month: box('month'),
      year: box('year'),
      until: box('until'),
      note: box('note'),
      candidates: box('may').split(' ').filter(isEventType),
    })
  }
  return rows
}
