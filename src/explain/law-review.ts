import { dateText, text } from '../i18n/index.js'
import type { LawBook } from '../law/book.js'
import type {
  CustodyVersion,
  Dated,
  OpenVersion,
  Remedy,
  StopsRemoval,
  TimeLimit,
} from '../law/vocabulary/index.js'
import { custodyLines } from './host-law.js'
import { key } from './keys.js'
import {
  authorities,
  evidence,
  languagesOfFiling,
  secondTracks,
  treaties,
  unsettledTreaties,
} from './law-review/lists.js'
import { row, sourceCell } from './law-review/table.js'

/**
 * The whole library for a lawyer's pencil: every rule, its source, when it was looked at, how sure it is, and what
 * to read first. `docs/law-review.md` is this text; `npm run law-review` writes it.
 */

const lang = 'en'

/** A named list of dated rules: a way to resist, or the custody law of a State. */
interface Entry {
  readonly id: string
  readonly name: string
  readonly versions: readonly Dated[]
}

/**
 * @param book the library
 * @returns Markdown in English: what is to be verified first, then every rule, country by country
 */
export function lawReview(book: LawBook): string {
  const own = book.countries.map((country) => ({
    title: `${text(lang, key.country(country))} (${country})`,
    entries: entriesOf(
      book.remedies(country).filter(({ id }) => id.startsWith(`${country.toLowerCase()}.`)),
      book.custody(country)?.versions,
      country,
    ),
  }))
  // A State without declarations of its own is left with what every country shares.
  const shared = book.remedies('TJ')
  const parts = [
    ...own,
    {
      title: 'Every country: the international ways, and what is asked where no law was read',
      entries: entriesOf(shared),
    },
  ]
  const all = parts.flatMap(({ entries }) => entries.flatMap(({ versions }) => versions))
  const low = all.filter(({ confidence }) => confidence === 'low').length
  return [
    '# The law, for review',
    '',
    'Generated from the declarations by `npm run law-review`; do not edit. A test holds that it is current.',
    '',
    `${all.length} dated rules in ${book.countries.length} countries and the international forums; ${low} of them ` +
      `are marked low and take a safe default. Last check: ${dateText(lang, book.checkedOn)}.`,
    '',
    '## How to read it',
    '',
    'Begin with "First to check" of a country. A rule marked low was not found in any source that could be read: ' +
      'people see it only as "not verified: file today, ask a lawyer". To change a rule, see the README.',
    '',
    ...parts.flatMap(({ title, entries }) => [
      `## ${title}`,
      '',
      ...toCheck(entries),
      ...table(entries, book),
    ]),
    ...secondTracks(book),
    ...treaties(book),
    ...unsettledTreaties(book),
    ...languagesOfFiling(book),
    ...evidence(),
    ...authorities(),
  ].join('\n')
}

function entriesOf(remedies: readonly Remedy[], custody?: readonly Dated[], country = ''): Entry[] {
  const ways = remedies.map(({ id, versions }) => ({ id, name: text(lang, key.remedyName(id)), versions }))
  return custody
    ? [...ways, { id: `${country.toLowerCase()}.custody`, name: 'Custody', versions: custody }]
    : ways
}

function toCheck(entries: readonly Entry[]): string[] {
  const points = new Map<string, Set<string>>()
  for (const { id, versions } of entries)
    for (const { verify = [] } of versions)
      for (const point of verify) points.set(point, (points.get(point) ?? new Set()).add(id))
  if (points.size === 0) return []
  const lines = [...points].map(
    ([point, ids]) => `- ${text(lang, key.verify(point))} (${[...ids].map((id) => `\`${id}\``).join(', ')})`,
  )
  return ['**First to check**', '', ...lines, '']
}

const limitText = ({ length, unit, start, precaution, safeDefault }: TimeLimit): string => {
  const counted = start.length > 0 ? start : precaution
  const term = text(lang, key.unit(unit), { count: length })
  return `${term} from ${counted.join(' / ')}${safeDefault ? ' (safe default)' : ''}`
}

function table(entries: readonly Entry[], book: LawBook): string[] {
  const rows = entries.flatMap(({ id, name, versions }) =>
    versions.map((version) => {
      const { from, until, provisions, sources, confidence, checkedOn } = version
      return row([
        `${name} \`${id}\``,
        `${from} – ${until ?? '…'}`,
        standing(version),
        provisions.map((one) => text(lang, key.provision(one))).join('; '),
        sources.map((one) => sourceCell(one, book)).join('; '),
        confidence,
        checkedOn,
      ])
    }),
  )
  const heads = ['Rule', 'In force', 'Says', 'Provision', 'Source', 'Confidence', 'Checked']
  return [row(heads), row(heads.map(() => '---')), ...rows, '']
}

/** What a version says, in a few words: no such way, or its time-limit and what filing does; the limits of custody. */
function standing(version: Dated): string {
  if (isCustody(version))
    return custodyLines(version)
      .map(({ code, count, gravity }) =>
        text(lang, `ui.law.custody.${code}`, {
          count,
          gravity: gravity ? text(lang, `gravity.${gravity}`) : '',
        }),
      )
      .join('; ')
  if (!isOpen(version)) return 'no such way'
  const limit = version.timeLimit
  const reach = version.reaches ? REACH[version.reaches] : ''
  return `${limit ? limitText(limit) + reach : 'no limit'}; ${STOPS[version.stopsRemoval]}`
}

const isCustody = (version: Dated): version is CustodyVersion => 'policeHours' in version
const isOpen = (version: Dated): version is OpenVersion => 'exists' in version && version.exists === true

/** What filing does to the removal. */
const STOPS: Readonly<Record<StopsRemoval, string>> = {
  automatic: 'stops removal',
  'if-granted': 'stops removal if granted',
  no: 'does not stop removal',
  unknown: 'not known whether it stops removal',
}

/** A changed limit that the new law does not bring to what began before it. */
const REACH = {
  'new-terms': '; only for periods that begin from that day',
  'new-claims': '; only for asylum claims made from that day',
} as const
