import type { CountryCode } from '../case/countries.js'
import type { Day } from '../case/partial-date.js'
import type { Tri } from '../case/tri.js'
import { EVENT_TYPES } from '../case/vocabulary.js'
import type { LawBook } from '../law/book.js'
import { filingFor, type FilingRule } from '../law/filing.js'
import { SECOND_TRACKS, type SecondTrack } from '../law/second-track.js'
import type { Source } from '../law/sources.js'
import { changesAround, standingOn, toVerify, type Standing, type Version } from '../law/standing.js'
import { TRACK_OF, type Track } from '../law/tracks.js'
import {
  TREATY_KEYS,
  type Confidence,
  type CustodyVersion,
  type DocumentId,
  type PathCode,
  type StopsRemoval,
  type TimeLimit,
  type TreatyKey,
} from '../law/vocabulary/index.js'
import { assess } from './assess.js'
import { boundOn } from './situation.js'
import type { Reason } from './types.js'

/**
 * The law of a host on a day, without any case: one account for the pages, the command line and the interface, so that
 * none of them can say less than another.
 */
export interface HostLaw {
  readonly country: string
  readonly on: Day
  /** The country has its own rules in the library; if not, only the international ones are listed. */
  readonly covered: boolean
  readonly rules: readonly RuleRow[]
  readonly custody: CustodyVersion | null
  readonly bonds: readonly Bond[]
  /** What is known of removal beside or after an extradition; null: nothing was found. */
  readonly secondTrack: SecondTrack | null
  /** What changed in the year before the day and what changes in the year after it, oldest first. */
  readonly changes: readonly ChangeRow[]
  /** Rules that a lawyer checks first: marked low, or with a point to verify. */
  readonly toVerify: readonly string[]
  /** Where the rules were read, by the ids that they name. */
  readonly sources: Readonly<Record<string, Source>>
}

/** A rule as it stands on a day. */
export interface RuleRow {
  readonly id: string
  readonly path: PathCode
  readonly track: Track
  /** false: there is no such way in this State on that day, for the reason `why`. */
  readonly exists: boolean
  readonly why: string | null
  /** `why` with what it rests on: a law, or a bond that the State does not have. */
  readonly reason: Reason | null
  /** Open, but a bond that ended can shut it if the facts lie so. */
  readonly unless: readonly Reason[]
  readonly provisions: readonly string[]
  readonly sources: readonly string[]
  readonly from: Day
  readonly until: Day | null
  readonly checkedOn: Day
  readonly confidence: Confidence
  readonly verify: readonly string[]
  readonly deadline: TimeLimit | null
  readonly stopsRemoval: StopsRemoval | null
  /** Ids of text: where it is filed, after which step it opens, whom it does not serve, what to beware of. */
  readonly body: string | null
  readonly opensAfter: string | null
  readonly bars: readonly string[]
  readonly warnings: readonly string[]
  readonly documents: readonly DocumentId[]
  readonly filing: FilingRule
}

/** A treaty that binds the State on the day, or does not, or of which that is not known. */
export interface Bond {
  readonly treaty: TreatyKey
  readonly bound: Tri
  readonly since: Day | null
  readonly until: Day | null
  readonly confidence: Confidence
  /** Where the status was read; S1 and S2 are named in `src/law/treaties/table.ts`. */
  readonly source: string
  readonly note: string | null
}

export interface ChangeRow {
  readonly id: string
  readonly on: Day
  /** Whether the way exists from that day, and whether it did before. */
  readonly exists: boolean
  readonly existed: boolean
  /** The time-limit until that day and from it. */
  readonly before: TimeLimit | null
  readonly after: TimeLimit | null
  readonly provisions: readonly string[]
}

/**
 * Every rule of a host in force on a day, its own first, then those of the international forums.
 * @param country ISO 3166-1 alpha-2; a State that is not in the library gets the general rules
 * @throws RangeError if the day is none, or lies before the first day covered
 */
export function hostLaw(country: CountryCode, on: Day, book: LawBook): HostLaw {
  const standing = standingOn(book, country, on)
  const barred = barredIn(country, on, book)
  const rules = standing.map((one) => rowOf(one, country, barred.get(one.rule.id)))
  const custody = book.custodyAt(country, on) ?? null
  const secondTrack = SECOND_TRACKS.find((one) => one.country === country && one.from <= on) ?? null
  return {
    country,
    on,
    covered: book.countries.includes(country),
    rules,
    custody,
    bonds: TREATY_KEYS.map((treaty) => bondOf(country, treaty, on, book)),
    secondTrack,
    changes: changesAround(book, country, on).map(({ rule, on: day, before, after }) => ({
      id: rule.id,
      on: day,
      exists: after.exists,
      existed: before.exists,
      before: limitOf(before),
      after: limitOf(after),
      provisions: after.provisions,
    })),
    toVerify: toVerify(standing).map(({ rule }) => rule.id),
    sources: named(
      [
        ...rules.flatMap((rule) => [...rule.sources, ...rule.filing.sources]),
        ...(custody?.sources ?? []),
        ...(secondTrack?.sources ?? []),
      ],
      book,
    ),
  }
}

function rowOf({ rule, version }: Standing, country: string, barred: Barred | undefined): RuleRow {
  const { provisions, sources, from, until, checkedOn, confidence } = version
  const reason: Reason | null = version.exists
    ? (barred?.why ?? null)
    : { code: version.why, facts: [], params: { since: version.from } }
  return {
    id: rule.id,
    path: rule.path,
    track: TRACK_OF[rule.path],
    exists: reason === null,
    why: reason?.code ?? null,
    reason,
    unless: barred?.unless ?? [],
    provisions,
    sources,
    from,
    until,
    checkedOn,
    confidence,
    verify: version.verify ?? [],
    deadline: limitOf(version),
    stopsRemoval: version.exists ? version.stopsRemoval : null,
    body: version.exists ? version.body : null,
    opensAfter: version.exists ? version.opensAfter : null,
    bars: version.exists ? version.bars.map(({ code }) => code) : [],
    warnings: version.exists ? version.warnings : [],
    documents: version.exists ? version.documents : [],
    filing: filingFor(rule.id, country),
  }
}

const limitOf = (version: Version): TimeLimit | null => (version.exists ? version.timeLimit : null)

function bondOf(country: string, treaty: TreatyKey, on: Day, book: LawBook): Bond {
  const status = book.treaty(country, treaty)
  const { since, until, confidence, source, note } = status
  return { treaty, bound: boundOn(status, on), since, until, confidence, source, note: note ?? null }
}

function named(ids: readonly string[], book: LawBook): Record<string, Source> {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const source = book.sources[id]
      return source ? [[id, source] as const] : []
    }),
  )
}

/** What the State's own bonds make of a rule that is the same in every country. */
interface Barred {
  readonly why: Reason | null
  readonly unless: readonly Reason[]
}

/**
 * Reads a State's rules with nothing known of any case: a way that is shut even so is shut by law alone, as
 * Strasbourg is to Russia since 16 September 2022.
 */
function barredIn(country: CountryCode, on: Day, book: LawBook): Map<string, Barred> {
  const nothing = {
    format: 'panoh-case/1',
    host: { country },
    person: {},
    events: [],
    notKnown: EVENT_TYPES,
  } as const
  return new Map(
    assess(nothing, on, book).remedies.map(({ id, state, reasons }) => {
      const bonds = reasons.filter(({ code }) => code.startsWith('not-bound'))
      return [
        id,
        {
          // "If the person was already taken away" comes first and is no reason of law.
          why: state === 'closed' ? (bonds[0] ?? reasons.at(-1) ?? null) : null,
          unless: state === 'closed' ? [] : bonds,
        },
      ]
    }),
  )
}
