import type { Day } from '../case/partial-date.js'
import { versionOn, type LawBook } from '../law/book.js'
import type { Source } from '../law/sources.js'
import type { Confidence, CustodyVersion, PathCode, TimeLimit } from '../law/vocabulary/index.js'

/** A rule as it stands on a day: what `panoh law` prints and what its JSON carries. */
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
  /** Where the rules were read, by the ids that they name. */
  readonly sources: Readonly<Record<string, Source>>
}

/** Every rule of a host in force on a day, its own first, then those of the international forums. */
export function rulesOn(country: string, on: Day, book: LawBook): Rules {
  const rules = book.remedies(country).map((rule): RuleRow => {
    const version = versionOn(rule.id, rule.versions, on)
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
  return { country, on, covered: book.countries.includes(country), rules, custody, sources }
}
