import { addDays } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
import { versionOn, type LawBook } from './book.js'
import type { Source } from './sources.js'
import type {
  ClosedVersion,
  Confidence,
  CustodyVersion,
  OpenVersion,
  PathCode,
  Remedy,
  TimeLimit,
} from './vocabulary/index.js'

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

/** A rule as it stands on a day, as `panoh law --json` and the interface give it. */
export interface RuleRow {
  readonly id: string
  readonly path: PathCode
  /** false: the law gives no such way on that day, for the reason `why`. */
  readonly exists: boolean
  readonly why: string | null
  readonly provisions: readonly string[]
  readonly sources: readonly string[]
  readonly from: Day
  readonly until: Day | null
  readonly checkedOn: Day
  readonly confidence: Confidence
  readonly verify: readonly string[]
  readonly deadline: TimeLimit | null
  readonly stopsRemoval: string | null
}

export interface Rules {
  readonly country: string
  readonly on: Day
  /** The country has its own rules in the library; if not, only the international ones are listed. */
  readonly covered: boolean
  readonly rules: readonly RuleRow[]
  readonly custody: CustodyVersion | null
  /** What changed in the year before the day and what changes in the year after it, oldest first. */
  readonly changes: readonly { readonly id: string; readonly on: Day; readonly exists: boolean }[]
  /** Rules that a lawyer checks first: marked low, or with a point to verify. */
  readonly toVerify: readonly string[]
  /** Where the rules were read, by the ids that they name. */
  readonly sources: Readonly<Record<string, Source>>
}

/** Every rule of a host in force on a day, its own first, then those of the international forums. */
export function rulesOn(country: string, on: Day, book: LawBook): Rules {
  const rules = standingOn(book, country, on).map(({ rule, version }): RuleRow => {
    const { provisions, sources, from, until, checkedOn, confidence } = version
    return {
      id: rule.id,
      path: rule.path,
      exists: version.exists,
      why: version.exists ? null : version.why,
      provisions,
      sources,
      from,
      until,
      checkedOn,
      confidence,
      verify: version.verify ?? [],
      deadline: version.exists ? version.timeLimit : null,
      stopsRemoval: version.exists ? version.stopsRemoval : null,
    }
  })
  const custody = book.custodyAt(country, on) ?? null
  const named = new Set([...rules.flatMap((rule) => rule.sources), ...(custody?.sources ?? [])])
  const sources = Object.fromEntries(
    [...named].flatMap((id) => {
      const source = book.sources[id]
      return source ? [[id, source] as const] : []
    }),
  )
  return {
    country,
    on,
    covered: book.countries.includes(country),
    rules,
    custody,
    changes: changesAround(book, country, on).map(({ rule, on: day, after }) => ({
      id: rule.id,
      on: day,
      exists: after.exists,
    })),
    toVerify: toVerify(standingOn(book, country, on)).map(({ rule }) => rule.id),
    sources,
  }
}
