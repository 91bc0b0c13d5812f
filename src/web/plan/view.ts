import type { AssessedRemedy, Assessment } from '../../assess/types.js'
import type { CaseFile } from '../../case/types.js'
import type { DraftEntry } from '../../documents/types.js'
import { assessmentText, type AssessmentText, type RemedyText } from '../../explain/index.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { paths } from '../paths.js'
import { timelineOf, type Timeline } from '../timeline/index.js'
import { leftText } from './left.js'
import { linkFor, type AskLink } from './links.js'
import { todayView, type TodayView } from './today.js'

/** A way to resist as the plan shows it: the engine's text, who can file it, and where its questions are. */
export interface WayView extends Omit<RemedyText, 'needs' | 'documents'> {
  readonly who: string
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
  readonly timeline: Timeline
}

/** Everything on the plan page, in one language. Pure: the same case, day and book give the same page. */
export function planView(
  lang: Language,
  file: CaseFile,
  assessment: Assessment,
  book: LawBook,
  drafts: readonly DraftEntry[],
): PlanView {
  const made = new Set<string>(drafts.filter(({ available }) => available).map(({ document }) => document))
  const told = assessmentText(lang, assessment, book)
  const ways = told.remedies.map((remedy): WayView => ({
    ...remedy,
    who: text(lang, `ui.who.${remedy.path}`),
    needs: remedy.needs.map((need) => linkFor(need)),
    documents: remedy.documents.map(({ id, name }) => ({ name, href: made.has(id) ? paths.draft(id) : null })),
  }))
  const inStates = (...states: AssessedRemedy['state'][]): WayView[] =>
    ways.filter(({ state }) => states.includes(state))
  return {
    text: told,
    today: todayView(lang, assessment, told),
    deadlines: deadlines(lang, assessment),
    open: inStates('open', 'in-use').sort(soonestFirst),
    maybe: inStates('ask'),
    later: inStates('not-yet'),
    shut: inStates('expired', 'exhausted', 'closed'),
    questions: told.questions.map((question) => linkFor(question)),
    timeline: timelineOf(lang, file, assessment),
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
