import type { CountryCode } from '../../case/countries.js'
import type { Day } from '../../case/partial-date.js'
import { key, sourceTexts, type SourceText } from '../../explain/index.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { changesAround, standingOn, toVerify, type Standing, type Version } from '../../law/standing.js'
import type { Dated, TimeLimit } from '../../law/vocabulary/index.js'
import { barredIn, type Barred } from './barred.js'
import { custodyLines } from './custody.js'

/** Where a rule comes from and how sure it is: beside every rule. */
export interface OriginView {
  readonly inForce: string
  readonly provisions: readonly string[]
  readonly sources: readonly SourceText[]
  readonly confidence: string
  readonly low: boolean
  readonly checked: string
  readonly verify: readonly string[]
}

export interface RuleView extends OriginView {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly exists: boolean
  /** Why there is no such way, or null. */
  readonly why: string | null
  /** Shut by a bond of the State that ended, if the facts lie so. */
  readonly unless: readonly string[]
  readonly stops: string | null
  readonly where: string | null
  readonly deadline: string | null
}

/** The law of a country on a day, for lawyers to check. */
export function lawView(lang: Language, country: CountryCode, on: Day, book: LawBook) {
  const standing = standingOn(book, country, on)
  const barred = barredIn(lang, country, on, book)
  const custody = book.custodyAt(country, on)
  return {
    country: text(lang, key.country(country)),
    covered: book.countries.includes(country),
    date: dateText(lang, on),
    rules: standing.map((one) => ruleView(lang, one, book, barred.get(one.rule.id))),
    custody: custody && {
      ...originView(lang, custody, book),
      lines: custodyLines(custody).map(({ code, count, gravity }) =>
        text(lang, `ui.law.custody.${code}`, {
          count,
          gravity: gravity ? text(lang, `gravity.${gravity}`) : '',
        }),
      ),
    },
    changes: changesAround(book, country, on).map(({ rule, on: day, before, after }) => ({
      id: rule.id,
      name: text(lang, key.remedyName(rule.id)),
      date: dateText(lang, day),
      ahead: day > on,
      what: changeText(lang, before, after),
      provisions: after.provisions.map((id) => text(lang, key.provision(id))),
    })),
    verify: toVerify(standing).map(({ rule, version }) => ({
      id: rule.id,
      name: text(lang, key.remedyName(rule.id)),
      low: version.confidence === 'low',
      points: (version.verify ?? []).map((id) => text(lang, key.verify(id))),
    })),
  }
}

function ruleView(
  lang: Language,
  { rule, version }: Standing,
  book: LawBook,
  barred: Barred | undefined,
): RuleView {
  const why = version.exists
    ? (barred?.why ?? null)
    : text(lang, key.reason(version.why), { since: dateText(lang, version.from) })
  return {
    ...originView(lang, version, book),
    id: rule.id,
    name: text(lang, key.remedyName(rule.id)),
    path: rule.path,
    exists: why === null,
    why,
    unless: barred?.unless ?? [],
    stops: version.exists ? text(lang, key.stops(version.stopsRemoval)) : null,
    where: version.exists ? text(lang, key.body(version.body)) : null,
    deadline: version.exists && version.timeLimit ? limitText(lang, version.timeLimit) : null,
  }
}

function originView(lang: Language, dated: Dated, book: LawBook): OriginView {
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
  const events = limit.start.map((type) => text(lang, key.event(type))).join(' / ')
  const term = text(lang, 'ui.law.limit', {
    length: text(lang, key.unit(limit.unit), { count: limit.length }),
    events,
  })
  const first = text(lang, `ui.law.first-day.${limit.firstDay}`)
  const more = limit.safeDefault ? [text(lang, key.reason('safe-default'))] : []
  return [term, first, ...more].join(' ')
}

function changeText(lang: Language, before: Version, after: Version): string {
  if (before.exists !== after.exists)
    return text(lang, after.exists ? 'ui.law.change.opened' : 'ui.law.change.shut')
  const limit = (version: Version): string =>
    version.exists && version.timeLimit ? limitText(lang, version.timeLimit) : text(lang, 'ui.law.no-limit')
  if (limit(before) !== limit(after))
    return text(lang, 'ui.law.change.limit', { before: limit(before), after: limit(after) })
  return text(lang, 'ui.law.change.text')
}
