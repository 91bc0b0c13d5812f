import { addDays } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
import { versionOn, type LawBook } from './book.js'
import type { ClosedVersion, OpenVersion, Remedy } from './vocabulary/index.js'

/** The law of a host as it stands on a day, and what changes around it: for pages, lists and other programs. */

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
        return before && after.from >= first && after.from <= last
          ? [{ rule, on: after.from, before, after }]
          : []
      }),
    )
    .sort((x, y) => (x.on < y.on ? -1 : x.on > y.on ? 1 : 0))
}

/** What a lawyer should look at first: rules that no source carries, and every point marked to verify. */
export const toVerify = (standing: readonly Standing[]): Standing[] =>
  standing.filter(({ version }) => version.confidence === 'low' || (version.verify ?? []).length > 0)
