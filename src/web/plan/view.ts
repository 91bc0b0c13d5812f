import type { AssessedRemedy, Assessment } from '../../assess/types.js'
import type { CaseFile } from '../../case/types.js'
import type { DraftEntry } from '../../documents/types.js'
import { assessmentText, key, type AssessmentText, type RemedyText } from '../../explain/index.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { paths } from '../paths.js'
import { timelineOf, type Timeline } from '../timeline/index.js'
import { leftText } from './left.js'
import { linksFor, type AskLink } from './links.js'
import { todayView, type TodayView } from './today.js'

/** A way to resist as the plan shows it: the engine's text, who can file it, and where its questions are. */
export interface WayView extends Omit<RemedyText, 'needs' | 'documents'> {
  readonly who: string
  /** For the line under its name: whether it stops the removal, and by when it is filed. */
  readonly stopsShort: string
  readonly by: string | null
  readonly needs: readonly AskLink[]
  readonly documents: readonly DraftLink[]
}

/** A draft of a way; without an address where it cannot be made. */
export interface DraftLink {
  readonly name: string
  readonly href: string | null
}

export interface DeadlineView {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly left: string
  readonly unsure: boolean
  readonly assumed: boolean
}

export interface PlanView {
  readonly text: AssessmentText
  readonly today: TodayView
  readonly deadlines: readonly DeadlineView[]
  readonly open: readonly WayView[]
  readonly maybe: readonly WayView[]
  readonly later: readonly WayView[]
  readonly shut: readonly WayView[]
  readonly questions: readonly AskLink[]
  /** What happened on a day that nobody has given yet. */
  readonly noDay: readonly { readonly name: string; readonly href: string }[]
  readonly timeline: Timeline
  /** What the page holds, for the links at its top. */
  readonly contents: readonly { readonly id: string; readonly name: string }[]
}

/** Everything on the plan page, in one language. Pure: the same case, day and book give the same page. */
export function planView(
  lang: Language,
  file: CaseFile,
  assessment: Assessment,
  book: LawBook,
  drafts: readonly DraftEntry[],
  whatIf = false,
): PlanView {
  const made = new Set<string>(drafts.filter(({ available }) => available).map(({ document }) => document))
  const told = assessmentText(lang, assessment, book)
  const ways = told.remedies.map((remedy, place): WayView => ({
    ...remedy,
    ...gistOf(lang, assessment, assessment.remedies[place]),
    who: text(lang, `ui.who.${remedy.path}`),
    needs: linksFor(lang, remedy.needs),
    documents: remedy.documents.map(({ id, name }) => ({
      name,
      href: made.has(id) ? paths.draft(id) : null,
    })),
  }))
  const inStates = (...states: AssessedRemedy['state'][]): WayView[] =>
    ways.filter(({ state }) => states.includes(state))
  const plan = {
    text: told,
    today: todayView(lang, assessment, told),
    deadlines: deadlines(lang, assessment),
    open: inStates('open', 'in-use').sort(soonestFirst),
    maybe: inStates('ask'),
    later: inStates('not-yet'),
    shut: inStates('expired', 'exhausted', 'closed'),
    questions: linksFor(lang, told.questions),
    noDay: [...new Set(file.events.flatMap(({ type, on }) => (on === null ? [type] : [])))].map((type) => ({
      name: text(lang, key.event(type)),
      href: paths.question(type, 'plan'),
    })),
    timeline: timelineOf(lang, file, assessment, whatIf),
  }
  const parts = [
    ['deadlines', plan.deadlines.length],
    ['dangers', told.dangers.length],
    ['timeline', 1],
    ['glance', ways.length],
    ['open', plan.open.length],
    ['maybe', plan.maybe.length],
    ['questions', plan.questions.length],
    ['other-day', 1],
  ] as const
  const contents = parts
    .filter(([, count]) => count > 0)
    .map(([id]) => ({ id, name: text(lang, `ui.plan.${id}`) }))
  return { ...plan, contents }
}

/** The remedies are told in the order in which they were assessed. */
function gistOf(
  lang: Language,
  { on }: Assessment,
  remedy: AssessedRemedy | undefined,
): Pick<WayView, 'stopsShort' | 'by'> {
  const deadline = remedy?.deadline
  return {
    stopsShort: text(lang, `ui.stops.${remedy?.stopsRemoval ?? 'unknown'}`),
    by:
      deadline && !deadline.passed
        ? text(lang, 'ui.today.by', {
            date: dateText(lang, deadline.fileBy),
            left: leftText(lang, on, deadline.fileBy),
          })
        : null,
  }
}

function deadlines(lang: Language, assessment: Assessment): DeadlineView[] {
  return assessment.deadlines
    .filter(({ passed }) => !passed)
    .map(({ what, fileBy, assumed, confidence }) => ({
      id: what,
      name: text(lang, `remedy.${what}.name`),
      date: dateText(lang, fileBy),
      left: leftText(lang, assessment.on, fileBy),
      unsure: confidence === 'low',
      assumed,
    }))
}

/** Open before in use; then by the day to file by; ways without a day keep their order. */
function soonestFirst(x: WayView, y: WayView): number {
  if (x.state !== y.state) return x.state === 'open' ? -1 : 1
  const day = (way: WayView): string => (way.deadline && !way.deadline.passed ? way.deadline.fileBy : '9999')
  return day(x) < day(y) ? -1 : day(x) > day(y) ? 1 : 0
}
