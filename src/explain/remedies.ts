import type { AssessedRemedy, Deadline } from '../assess/types.js'
import { dateText, text, weekdayText, type Language } from '../i18n/index.js'
import type { LawBook } from '../law/book.js'
import { factName, reasonText, type ReasonText } from './facts.js'
import { key } from './keys.js'
import { sourceTexts, type SourceText } from './sources.js'

/** A deadline in words. */
export interface DeadlineText {
  /**
   * "File by Tuesday, 10 March 2026"; for a passed one, that it has passed and on which day, or that it may have
   * while the way is still open: nobody may be told that it is too late when it may not be.
   */
  readonly main: string
  /** "The last day the law gives is …", where it differs. */
  readonly lastDay: string | null
  /** What it was counted from, and the rule. */
  readonly basis: string
  readonly fileBy: string
  readonly passed: boolean
}

/** One way to resist, ready to be shown in a language. */
export interface RemedyText {
  readonly id: string
  readonly path: string
  readonly state: AssessedRemedy['state']
  readonly name: string
  readonly what: string
  readonly stateText: string
  readonly stops: string
  readonly where: string | null
  readonly deadline: DeadlineText | null
  readonly reasons: readonly ReasonText[]
  readonly warnings: readonly string[]
  readonly verify: readonly string[]
  readonly provisions: readonly string[]
  readonly sources: readonly SourceText[]
  readonly confidence: AssessedRemedy['confidence']
  readonly confidenceText: string
  readonly checked: string
  readonly replacedBy: readonly string[]
  /** Facts that would settle it, in words, with their ids for a link to the question. */
  readonly needs: readonly { readonly fact: string; readonly name: string }[]
  readonly documents: readonly { readonly id: string; readonly name: string }[]
}

/**
 * A counted time-limit in a language.
 * @param state of the remedy: only an expired one has surely run out
 */
export function deadlineText(
  lang: Language,
  deadline: Deadline,
  state: AssessedRemedy['state'],
): DeadlineText {
  const unsure = state === 'open' || state === 'ask'
  const main = !deadline.passed ? 'file-by' : unsure ? 'may-have-passed' : 'passed'
  const day = (iso: string): string =>
    text(lang, 'deadline.day', { weekday: weekdayText(lang, iso), date: dateText(lang, iso) })
  const basis = text(lang, 'deadline.basis', {
    count: deadline.length,
    length: text(lang, key.unit(deadline.unit), { count: deadline.length }),
    event: factName(lang, deadline.from.event),
    date: dateText(lang, deadline.from.on) || text(lang, 'day-not-known'),
    rule: text(lang, key.provision(deadline.rule)),
  })
  return {
    main: text(lang, `deadline.${main}`, {
      day: day(deadline.passed ? deadline.lastDay : deadline.fileBy),
    }),
    lastDay:
      !deadline.passed && deadline.lastDay !== deadline.fileBy
        ? text(lang, 'deadline.last-day', { day: day(deadline.lastDay) })
        : null,
    basis,
    fileBy: deadline.fileBy,
    passed: deadline.passed,
  }
}

/** Everything about a remedy that a page, a list or a draft may say. */
export function remedyText(lang: Language, remedy: AssessedRemedy, book: LawBook): RemedyText {
  return {
    id: remedy.id,
    path: remedy.path,
    state: remedy.state,
    name: text(lang, key.remedyName(remedy.id)),
    what: text(lang, key.remedyWhat(remedy.id)),
    stateText: text(lang, key.state(remedy.state)),
    stops: text(lang, key.stops(remedy.stopsRemoval)),
    where: remedy.body === null ? null : text(lang, key.body(remedy.body)),
    // What was filed needs no day to file by.
    deadline:
      remedy.deadline && remedy.state !== 'in-use' && remedy.state !== 'exhausted'
        ? deadlineText(lang, remedy.deadline, remedy.state)
        : null,
    reasons: remedy.reasons.map((reason) => reasonText(lang, reason)),
    warnings: remedy.warnings.map((id) => text(lang, key.warning(id))),
    verify: remedy.verify.map((id) => text(lang, key.verify(id))),
    provisions: remedy.provisions.map((id) => text(lang, key.provision(id))),
    sources: sourceTexts(lang, remedy.sources, book),
    confidence: remedy.confidence,
    confidenceText: text(lang, key.confidence(remedy.confidence)),
    checked: text(lang, 'checked-on', { date: dateText(lang, remedy.checkedOn) }),
    replacedBy: remedy.replacedBy.map((path) => text(lang, key.path(path))),
    needs: remedy.needs.map((fact) => ({ fact, name: factName(lang, fact) })),
    documents: remedy.documents.map((id) => ({ id, name: text(lang, key.document(id)) })),
  }
}
