import { custodyOf, type Custody } from '../case/custody.js'
import { addDays, addMonths } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
import type { Tri } from '../case/tri.js'
import type { CaseFile } from '../case/types.js'
import { viewOf, type View } from '../case/view.js'
import type { LawBook } from '../law/book.js'
import type { Condition, CustodyVersion, TreatyKey, TreatyStatus } from '../law/vocabulary/index.js'
import type { Finding } from './types.js'

/** A case on a day, beside the law of its host on that day: all that a condition can look at. */
export interface Situation {
  readonly view: View
  readonly on: Day
  readonly host: string
  readonly custody: Custody
  readonly custodyLaw: CustodyVersion | undefined
  readonly treaty: (key: TreatyKey) => TreatyStatus
  /** End of each stretch of custody that an order covers: its own end, or what the law lets it cover. */
  readonly covered: readonly { readonly from: Day; readonly until: Day }[]
  /** What conditions came to: a memory of `evaluate.ts`, empty at first. */
  readonly findings: Map<Condition, Finding>
}

/** Brings a case and the law together for one day. */
export function situationOf(file: CaseFile, on: Day, book: LawBook): Situation {
  const view = viewOf(file, on)
  const host = file.host.country
  const custody = custodyOf(view)
  const custodyLaw = book.custodyAt(host, on)
  return {
    view,
    on,
    host,
    custody,
    custodyLaw,
    treaty: (key) => book.treaty(host, key),
    covered: coverage(custody, custodyLaw),
    findings: new Map(),
  }
}

function coverage(custody: Custody, law: CustodyVersion | undefined): Situation['covered'] {
  return (custody.spell?.orders ?? []).map(({ event, range }) => ({
    from: range.earliest,
    // An order without a term cannot cover more than the law's first order. Where no such limit was found,
    // nothing says that it has lapsed.
    until: event.until ? lastDayOf(event.until) : orderEnd(range.latest, law?.orderMonths ?? null),
  }))
}

const NEVER: Day = '9999-12-30'
const orderEnd = (from: Day, months: number | null): Day =>
  months === null ? NEVER : addMonths(from, months)

const lastDayOf = (partial: string): Day =>
  partial.length === 10
    ? partial
    : partial.length === 7
      ? addDays(addMonths(`${partial}-01`, 1), -1)
      : `${partial}-12-31`

/** Whether a State is bound on a day. Unresolved and low-confidence entries are unknown, never a switch. */
export function boundOn(status: TreatyStatus, on: Day): Tri {
  if (status.value === null || status.confidence === 'low') return 'unknown'
  if (status.since !== null && on < status.since) return 'no'
  if (status.until !== null) return on <= status.until ? 'yes' : 'no'
  return status.value ? 'yes' : 'no'
}

/** Whether a State may have been bound on some day up to `on`: an event on a day not known can have been covered. */
export const everBound = (status: TreatyStatus, on: Day): boolean =>
  boundOn(status, on) !== 'no' || (status.until !== null && (status.since ?? status.until) <= on)
