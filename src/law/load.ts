import type { Day } from '../case/partial-date.js'
import { addDays } from '../case/days.js'
import { versionOn, type LawBook } from './book.js'
import type { CountryLaw } from './country.js'
import { FILING_SOURCES } from './filing/sources.js'
import { SECOND_TRACK_SOURCES } from './second-track-sources.js'
import { SOURCES, type Source } from './sources.js'
import { treatyStatus } from './treaties/index.js'
import type { ClaimRule, DangerRule, Dated, NoteRule, Remedy } from './vocabulary/index.js'

export interface LawParts {
  readonly coversFrom: Day
  readonly countries: readonly CountryLaw[]
  readonly forums: readonly Remedy[]
  /** Domestic ways of a host that has no law of its own here. */
  readonly generic: readonly Remedy[]
  readonly claims: readonly ClaimRule[]
  readonly dangers: readonly DangerRule[]
  readonly notes: readonly NoteRule[]
}

/**
 * Checks the declarations and binds them into a book.
 * @throws RangeError naming every rule that has a gap, an overlap, no source, no provision or no day of check
 */
export function loadLaw(parts: LawParts): LawBook {
  const faults = faultsOf(parts)
  if (faults.length > 0) throw new RangeError(`the law library has faults:\n${faults.join('\n')}`)
  const custody = new Map(parts.countries.map((law) => [law.country as string, law.custody]))
  const remedies = new Map(
    parts.countries.map((law) => {
      // A path on which a host declares nothing is a question to a local lawyer, never silence.
      const declared = new Set(law.remedies.map(({ path }) => path))
      const unread = parts.generic.filter(({ path }) => !declared.has(path))
      return [law.country as string, [...withForums(law.remedies, parts.forums), ...unread]] as const
    }),
  )
  const generic = withForums(parts.generic, parts.forums)
  return {
    checkedOn: lastCheck(parts),
    coversFrom: parts.coversFrom,
    countries: parts.countries.map((law) => law.country),
    remedies: (country) => remedies.get(country) ?? generic,
    custody: (country) => custody.get(country),
    custodyAt: (country, on) => {
      const law = custody.get(country)
      return law && versionOn(law.id, law.versions, on)
    },
    claims: parts.claims,
    dangers: parts.dangers,
    notes: parts.notes,
    treaty: treatyStatus,
    sources: sourcesOf(parts),
  }
}

/** The shared sources and every country's own, by id. */
function sourcesOf(parts: LawParts): Readonly<Record<string, Source>> {
  return Object.assign(
    {},
    SOURCES,
    SECOND_TRACK_SOURCES,
    FILING_SOURCES,
    ...parts.countries.map((law) => law.sources ?? {}),
  ) as Record<string, Source>
}

/** A country's own rule replaces the general one of the same name: `ru.unhcr` instead of `any.unhcr`. */
function withForums(own: readonly Remedy[], forums: readonly Remedy[]): readonly Remedy[] {
  const named = new Set(own.map((rule) => rule.id.slice(rule.id.indexOf('.'))))
  return [...own, ...forums.filter((rule) => !(rule.id.startsWith('any.') && named.has(rule.id.slice(3))))]
}

function allVersions(parts: LawParts): [string, readonly Dated[]][] {
  return [
    ...parts.countries.flatMap((law) => [...law.remedies.map(entry), entry(law.custody)]),
    ...parts.forums.map(entry),
    ...parts.generic.map(entry),
    ...parts.claims.map((claim): [string, readonly Dated[]] => [claim.id, [claim]]),
    ...dangersById(parts.dangers),
    ...parts.notes.map((note): [string, readonly Dated[]] => [`note.${note.id}`, [note]]),
  ]
}
/** A danger can have versions like a remedy: rules of one id, each with its own days. */
const dangersById = (dangers: readonly DangerRule[]): [string, readonly Dated[]][] =>
  [...new Set(dangers.map(({ id }) => id))].map((id) => [id, dangers.filter((danger) => danger.id === id)])

const entry = (rule: { id: string; versions: readonly Dated[] }): [string, readonly Dated[]] => [
  rule.id,
  rule.versions,
]

/** Every fault of the declarations, one line each; empty if the library is sound. */
export function faultsOf(parts: LawParts): string[] {
  const seen = new Set<string>()
  const sources = sourcesOf(parts)
  return allVersions(parts).flatMap(([id, versions]) => {
    const faults = seen.has(id) ? [`${id}: declared twice`] : []
    seen.add(id)
    return [
      ...faults,
      ...coverageFaults(id, versions, parts.coversFrom),
      ...versions.flatMap((v) => versionFaults(id, v, sources)),
    ]
  })
}

function coverageFaults(id: string, versions: readonly Dated[], coversFrom: Day): string[] {
  const sorted = [...versions].sort((x, y) => (x.from < y.from ? -1 : 1))
  const faults: string[] = []
  const first = sorted[0]
  if (!first) return [`${id}: no version`]
  if (first.from > coversFrom) faults.push(`${id}: no rule from ${coversFrom} to ${first.from}`)
  sorted.forEach((version, index) => {
    const next = sorted[index + 1]
    if (version.until !== null && version.until < version.from)
      faults.push(`${id}: ends before it begins (${version.from})`)
    if (!next) {
      if (version.until !== null) faults.push(`${id}: no rule after ${version.until}`)
      return
    }
    if (version.until === null || version.until >= next.from) faults.push(`${id}: two rules on ${next.from}`)
    else if (addDays(version.until, 1) !== next.from)
      faults.push(`${id}: no rule between ${version.until} and ${next.from}`)
  })
  return faults
}

function versionFaults(id: string, version: Dated, sources: Readonly<Record<string, Source>>): string[] {
  const at = `${id} from ${version.from}`
  const faults: string[] = []
  if (version.provisions.length === 0) faults.push(`${at}: no provision`)
  if (version.sources.length === 0) faults.push(`${at}: no source`)
  for (const source of version.sources)
    if (!Object.hasOwn(sources, source)) faults.push(`${at}: unknown source ${source}`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(version.checkedOn)) faults.push(`${at}: no day of check`)
  if (version.confidence === 'low' && (version.verify ?? []).length === 0)
    faults.push(`${at}: low confidence, but nothing to verify is named`)
  return faults
}

function lastCheck(parts: LawParts): Day {
  return allVersions(parts)
    .flatMap(([, versions]) => versions.map((v) => v.checkedOn))
    .reduce((latest, day) => (day > latest ? day : latest), parts.coversFrom)
}
