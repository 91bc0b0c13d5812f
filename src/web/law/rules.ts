import { addDays } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import { versionOn, type LawBook } from '../../law/book.js'
import type { ClosedVersion, CustodyVersion, OpenVersion, Remedy } from '../../law/vocabulary/index.js'

export type Version = OpenVersion | ClosedVersion

/** A remedy as it stands on the day. */
export interface Standing {
  readonly rule: Remedy
  readonly version: Version
}

/** The day on which a rule becomes another. */
export interface Change {
  readonly rule: Remedy
  readonly on: Day
  readonly before: Version
  readonly after: Version
}

const YEAR = 365

/** Every rule of a host on a day, its own first, then those of the forums open in every country. */
export const standingOn = (book: LawBook, country: string, on: Day): Standing[] =>
  book.remedies(country).map((rule) => ({ rule, version: versionOn(rule.id, rule.versions, on) }))

/** What changed in the year before the day, and what changes in the year after it; oldest first. */
export function changesAround(book: LawBook, country: string, on: Day): Change[] {
  const first = addDays(on, -YEAR)
  const last = addDays(on, YEAR)
  return book
    .remedies(country)
    .flatMap((rule) =>
      rule.versions.flatMap((after, place): Change[] => {
        const before = rule.versions[place - 1]
        return before && after.from >= first && after.from <= last ? [{ rule, on: after.from, before, after }] : []
      }),
    )
    .sort((x, y) => (x.on < y.on ? -1 : x.on > y.on ? 1 : 0))
}

/** Numbers of a custody rule that are set, with the key of their sentence. */
export function custodyLines(law: CustodyVersion): { code: string; count: number; gravity?: string }[] {
  const single = [
    ['police-hours', law.policeHours],
    ['request-days', law.requestDays],
    ['order-months', law.orderMonths],
    ['absolute-months', law.absoluteMonths],
    ['centre-days', law.centreDays],
    ['centre-total-days', law.centreTotalDays],
    ['surrender-may-days', law.surrenderMayDays],
    ['surrender-must-days', law.surrenderMustDays],
    ['review-days', law.reviewDays],
  ] as const
  const byGravity = Object.entries(law.longestMonths ?? {}).map(([gravity, count]) => ({
    code: 'longest-months',
    count,
    gravity,
  }))
  return [...single.flatMap(([code, count]) => (count === null ? [] : [{ code, count }])), ...byGravity]
}

/** What a lawyer should look at first: rules that no source carries, and every point marked to verify. */
export const toVerify = (standing: readonly Standing[]): Standing[] =>
  standing.filter(({ version }) => version.confidence === 'low' || (version.verify ?? []).length > 0)

