import type { ChangeRow, HostLaw, RuleRow } from '../assess/host-law.js'
import { dateText, text, type Language } from '../i18n/index.js'
import type { LawBook } from '../law/book.js'
import type { FilingRule } from '../law/filing.js'
import { TRACKS, type Track } from '../law/tracks.js'
import type { CustodyVersion, Dated, TimeLimit } from '../law/vocabulary/index.js'
import { lookText, reasonText } from './facts.js'
import { key } from './keys.js'
import { languageNames } from './languages.js'
import { sourceTexts, type SourceText } from './sources.js'

/** Where a rule comes from and how sure it is: beside every rule. */
export interface OriginText {
  readonly inForce: string
  readonly provisions: readonly string[]
  readonly sources: readonly SourceText[]
  readonly confidence: string
  readonly low: boolean
  readonly checked: string
  readonly verify: readonly string[]
}

/** A rule of a host in words, with nothing known of any case. */
export interface RuleText extends OriginText {
  readonly id: string
  readonly name: string
  readonly what: string
  /** Why there is no such way, or null. */
  readonly why: string | null
  /** Open, but shut by a bond that ended, if the facts lie so. */
  readonly unless: readonly string[]
  readonly opens: string | null
  readonly notFor: readonly string[]
  readonly stops: string | null
  readonly where: string | null
  readonly language: string | null
  readonly deadline: string | null
  readonly warnings: readonly string[]
}

export interface HostLawText {
  readonly country: string
  readonly covered: boolean
  readonly date: string
  /** The rules by track; a track on which nothing is declared is left out. */
  readonly tracks: readonly {
    readonly id: Track
    readonly name: string
    readonly rules: readonly RuleText[]
  }[]
  readonly custody: (OriginText & { readonly lines: readonly string[] }) | null
  readonly bonds: readonly BondText[]
  /** What is known of removal beside or after an extradition. */
  readonly secondTrack: { readonly sentence: string; readonly sources: readonly SourceText[] }
  readonly changes: readonly ChangeText[]
  readonly verify: readonly {
    readonly id: string
    readonly name: string
    readonly low: boolean
    readonly points: readonly string[]
  }[]
}

export interface BondText {
  readonly sentence: string
  readonly days: string | null
  readonly sure: string
  readonly low: boolean
  /** Where the status was read, in the language of the table. */
  readonly source: string
}

export interface ChangeText {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly ahead: boolean
  readonly what: string
  readonly provisions: readonly string[]
}

/** The law of a host on a day in words, for lawyers to check: pages and the command line say the same. */
export function hostLawText(lang: Language, law: HostLaw, book: LawBook): HostLawText {
  const tells = tellsOfLanguage(law.rules)
  const rules = law.rules.map((row) => [row.track, ruleText(lang, row, book, tells.has(row.id))] as const)
  const low = new Map(law.rules.map(({ id, confidence }) => [id, confidence === 'low']))
  return {
    country: text(lang, key.country(law.country)),
    covered: law.covered,
    date: dateText(lang, law.on),
    tracks: TRACKS.flatMap((id) => {
      const own = rules.flatMap(([track, rule]) => (track === id ? [rule] : []))
      return own.length === 0 ? [] : [{ id, name: text(lang, `track.${id}`), rules: own }]
    }),
    custody: law.custody && {
      ...originText(lang, law.custody, book),
      lines: custodyLines(law.custody).map(({ code, count, gravity }) =>
        text(lang, `ui.law.custody.${code}`, {
          count,
          gravity: gravity ? text(lang, `gravity.${gravity}`) : '',
        }),
      ),
    },
    bonds: law.bonds.map((bond) => ({
      sentence: lookText(lang, { fact: `treaty.${bond.treaty}`, value: bond.bound }),
      days: daysText(lang, bond.since, bond.until),
      sure: text(lang, key.confidence(bond.confidence)),
      low: bond.confidence === 'low',
      source: [bond.source, bond.note].filter(Boolean).join('. '),
    })),
    secondTrack: {
      sentence: text(lang, `second-track.${law.secondTrack?.shown ?? 'not-known'}`),
      sources: sourceTexts(lang, law.secondTrack?.sources ?? [], book),
    },
    changes: law.changes.map((change) => ({
      id: change.id,
      name: text(lang, key.remedyName(change.id)),
      date: dateText(lang, change.on),
      ahead: change.on > law.on,
      what: changeText(lang, change),
      provisions: change.provisions.map((one) => text(lang, key.provision(one))),
    })),
    verify: law.toVerify.map((id) => ({
      id,
      name: text(lang, key.remedyName(id)),
      low: low.get(id) ?? false,
      points: (law.rules.find((rule) => rule.id === id)?.verify ?? []).map((one) =>
        text(lang, key.verify(one)),
      ),
    })),
  }
}

const filed = (row: RuleRow): boolean => row.body !== null && row.track !== 'outside'

/** What is peculiar to a language of filing is told once, at the first rule of the page that it is about. */
function tellsOfLanguage(rows: readonly RuleRow[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  for (const track of TRACKS)
    for (const row of rows.filter((one) => one.track === track && filed(one)))
      if (row.filing.note && !first.has(row.filing.note)) first.set(row.filing.note, row.id)
  return new Set(first.values())
}

function ruleText(lang: Language, row: RuleRow, book: LawBook, tells: boolean): RuleText {
  return {
    ...originText(lang, row, book),
    id: row.id,
    name: text(lang, key.remedyName(row.id)),
    what: text(lang, key.remedyWhat(row.id)),
    why: row.reason && reasonText(lang, row.reason).sentence,
    unless: row.unless.map((reason) => reasonText(lang, reason).sentence),
    opens: row.opensAfter && text(lang, key.reason(row.opensAfter)),
    notFor: row.bars.map((code) => text(lang, key.reason(code))),
    stops: row.stopsRemoval && text(lang, key.stops(row.stopsRemoval)),
    where: row.body && text(lang, key.body(row.body)),
    // A journey or a press release is filed nowhere.
    language: filed(row) ? filingText(lang, row.filing, tells) : null,
    deadline: row.deadline && limitText(lang, row.deadline),
    warnings: row.warnings.map((id) => text(lang, key.warning(id))),
  }
}

/** "Filed in: English, French. The English draft can be filed as it is." */
function filingText(
  lang: Language,
  { accepts, draft, translation, confidence, note }: FilingRule,
  tells: boolean,
): string {
  const names = languageNames(accepts, lang)
  return [
    text(lang, 'filing.accepts', { names }),
    text(lang, `filing.${translation}`, { draft: text(lang, `filing-language.${draft}`) }),
    ...(confidence === 'low' ? [text(lang, 'filing.not-verified')] : []),
    ...(note && tells ? [text(lang, `filing-note.${note}`)] : []),
  ].join(' ')
}

function originText(lang: Language, dated: Dated, book: LawBook): OriginText {
  const from = dateText(lang, dated.from)
  return {
    inForce: dated.until
      ? text(lang, 'ui.law.from-until', { from, until: dateText(lang, dated.until) })
      : text(lang, 'ui.law.from', { from }),
    provisions: dated.provisions.map((id) => text(lang, key.provision(id))),
    sources: sourceTexts(lang, dated.sources, book),
    confidence: text(lang, key.confidence(dated.confidence)),
    low: dated.confidence === 'low',
    checked: text(lang, 'checked-on', { date: dateText(lang, dated.checkedOn) }),
    verify: (dated.verify ?? []).map((id) => text(lang, key.verify(id))),
  }
}

/** "10 full days from: notice of the decision", with what is peculiar to it. */
function limitText(lang: Language, limit: TimeLimit): string {
  const counted = limit.start.length > 0 ? limit.start : limit.precaution
  const events = counted.map((type) => text(lang, key.event(type))).join(' / ')
  const length = (count: number, unit = limit.unit): string => text(lang, key.unit(unit), { count })
  const shorter = (limit.shorter ?? []).map((one) => length(one.length, one.unit))
  const sooner =
    limit.fileWithin === undefined
      ? []
      : [
          limit.fileWithin === 0
            ? text(lang, 'ui.law.same-day')
            : text(lang, 'ui.law.sooner', { length: length(limit.fileWithin, 'days') }),
        ]
  return [
    text(lang, 'ui.law.limit', { length: length(limit.length), events }),
    text(lang, `ui.law.first-day.${limit.firstDay}`),
    ...(shorter.length > 0 ? [text(lang, 'ui.law.shorter', { lengths: shorter.join(' / ') })] : []),
    ...sooner,
    ...(limit.restorable ? [text(lang, 'ui.law.restorable')] : []),
    ...(limit.safeDefault ? [text(lang, key.reason('safe-default'))] : []),
  ].join(' ')
}

function changeText(lang: Language, { exists, existed, ...limits }: ChangeRow): string {
  if (exists !== existed) return text(lang, exists ? 'ui.law.change.opened' : 'ui.law.change.shut')
  const told = (limit: TimeLimit | null): string =>
    limit === null ? text(lang, 'ui.law.no-limit') : limitText(lang, limit)
  const [before, after] = [told(limits.before), told(limits.after)]
  return before === after
    ? text(lang, 'ui.law.change.text')
    : text(lang, 'ui.law.change.limit', { before, after })
}

function daysText(lang: Language, since: string | null, until: string | null): string | null {
  if (since === null && until === null) return null
  const from = since === null ? '…' : dateText(lang, since)
  return until === null
    ? text(lang, 'ui.law.from', { from })
    : text(lang, 'ui.law.from-until', { from, until: dateText(lang, until) })
}

/** Numbers of a custody rule that are set, with the key of their sentence. */
export function custodyLines(law: CustodyVersion): { code: string; count: number; gravity?: string }[] {
  const single = [
    ['police-hours', law.policeHours],
    ['request-days', law.requestDays],
    ['order-months', law.orderMonths],
    ['absolute-months', law.absoluteMonths],
    ['absolute-days', law.absoluteDays ?? null],
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
