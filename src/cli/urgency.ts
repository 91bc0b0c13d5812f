import { assess } from '../assess/assess.js'
import type { Assessment, Clock, DeadlineRow } from '../assess/types.js'
import { custodyOf } from '../case/custody.js'
import { daysBetween } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
import type { CaseFile } from '../case/types.js'
import { viewOf } from '../case/view.js'
import type { LawBook } from '../law/book.js'
import { DANGER_LEVELS, type DangerLevel } from '../law/vocabulary/index.js'

/** What a caseworker needs to see of one case to decide who is next. No name, no free text. */
export interface Urgency {
  /** The case's own opaque id, or the file's name without its ending. */
  readonly id: string
  readonly file: string
  readonly country: string
  readonly stage: Assessment['stage']
  /** The next day to file by, whose last day has not passed. */
  readonly deadline: DeadlineRow | null
  readonly danger: { readonly id: string; readonly level: DangerLevel; readonly from: Day } | null
  /** Days since the running custody began, at its earliest; null if not held or the day is not known. */
  readonly daysHeld: number | null
  /** Days until the next end of custody that the law or an order sets. */
  readonly daysLeft: number | null
  /** The clock that `daysLeft` counts to. */
  readonly clock: string | null
  /** Facts that would change the assessment most; ids. */
  readonly missing: readonly string[]
  /** The first day on which something must be done or is feared. */
  readonly due: Day | null
}

/** Clocks at whose end custody ends: the day of release is the dangerous one. */
const CUSTODY_CLOCKS: readonly string[] = [
  'police-custody',
  'request-must-arrive',
  'custody-order',
  'custody-order-no-term',
  'longest-custody',
  'longest-custody-if',
  'removal-centre',
  'removal-centre-total',
  'surrender-must-release',
  'release-day',
]
const ASKED = 3

/** Reads one case for the list. */
export function urgencyOf(file: CaseFile, fileName: string, on: Day, book: LawBook): Urgency {
  const assessment = assess(file, on, book)
  const custody = custodyOf(viewOf(file, on))
  const start = custody.held === 'no' ? undefined : custody.spell?.start
  const deadline = assessment.deadlines.find(({ lastDay, passed }) => !passed && lastDay >= on) ?? null
  const danger = assessment.dangers[0]
  const clock = custody.held === 'no' ? undefined : nextClock(assessment.clocks, on)
  return {
    id: file.id ?? fileName.replace(/\.json$/i, ''),
    file: fileName,
    country: file.host.country,
    stage: assessment.stage,
    deadline,
    danger: danger ? { id: danger.id, level: danger.level, from: danger.from } : null,
    daysHeld: start && start.event.on !== null ? daysBetween(start.range.earliest, on) : null,
    daysLeft: clock ? daysBetween(on, clock.lastDay) : null,
    clock: clock?.what ?? null,
    missing: assessment.questions.filter(canBeFoundOut).slice(0, ASKED),
    due: earliest([
      deadline && later(deadline.fileBy, on),
      danger && danger.level !== 'watch' ? later(danger.from, on) : null,
      clock ? clock.lastDay : null,
    ]),
  }
}

/** Whether a State is bound, or what a law that nobody read says, is not for the person's side to find out. */
const canBeFoundOut = (fact: string): boolean => !fact.startsWith('treaty.') && !fact.startsWith('law.')

function nextClock(clocks: readonly Clock[], on: Day): Clock | undefined {
  return clocks
    .filter(({ what, lastDay }) => CUSTODY_CLOCKS.includes(what) && lastDay >= on)
    .sort((x, y) => (x.lastDay < y.lastDay ? -1 : 1))[0]
}

const later = (day: Day, than: Day): Day => (day > than ? day : than)
const earliest = (days: readonly (Day | null | undefined)[]): Day | null =>
  days.reduce<Day | null>((first, day) => (day && (first === null || day < first) ? day : first), null)

const NEVER = '9999-12-31'
const rank = (one: Urgency): number =>
  one.danger ? DANGER_LEVELS.indexOf(one.danger.level) : DANGER_LEVELS.length

/** Most urgent first: the day on which something is due; on one day the worse danger; then the next deadline. */
export function byUrgency(x: Urgency, y: Urgency): number {
  return (
    compare(x.due ?? NEVER, y.due ?? NEVER) ||
    rank(x) - rank(y) ||
    compare(x.deadline?.fileBy ?? NEVER, y.deadline?.fileBy ?? NEVER) ||
    compare(x.file, y.file)
  )
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)
