import { assess } from '../assess/assess.js'
import type { Assessment, Clock, DeadlineRow } from '../assess/types.js'
import { custodyOf } from '../case/custody.js'
import { addDays, daysBetween } from '../case/days.js'
import { rangeOf, type Day } from '../case/partial-date.js'
import type { CaseFile } from '../case/types.js'
import { viewOf } from '../case/view.js'
import { todayStep } from '../explain/index.js'
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
  /** A time-limit that has run out and can perhaps be restored; told where no other one runs. */
  readonly missed: { readonly what: string; readonly lastDay: Day } | null
  /** What can be filed at once and stops the removal, where no day is set for it. */
  readonly step: string | null
  /** The nearest day that an authority has set: of removal, hand-over, release, departure. */
  readonly set: { readonly what: string; readonly day: Day } | null
  readonly danger: { readonly id: string; readonly level: DangerLevel; readonly from: Day } | null
  /** Days since the running custody began, at its earliest; null if not held or the day is not known. */
  readonly daysHeld: number | null
  /** Days until the next end of custody that the law or an order sets. */
  readonly daysLeft: number | null
  /** The clock that `daysLeft` counts to. */
  readonly clock: string | null
  /** Facts that would change the assessment most; ids. */
  readonly missing: readonly string[]
  /** Events dated after the day: not counted, perhaps a slip of the pen. */
  readonly later: number
  /** The first day on which something must be done or is feared. */
  readonly due: Day | null
  /** That day is none of its own: a high danger stands, and waits behind what must be filed in the next days. */
  readonly standing: boolean
}

/** Days that an authority has set. */
const SET_DAYS: readonly string[] = [
  'surrender-day',
  'removal-day',
  'release-day',
  'must-leave',
  'interim-measure-ends',
]
/** A standing danger without a day waits behind what must be filed in the next days. */
const HIGH_DANGER_WAITS = 3
/** Decided, and no day to file by is known: perhaps it is running. */
const DECIDED: readonly Assessment['stage'][] = ['extradition-decided', 'removal-ordered']

/** Clocks at whose end custody ends: the day of release is the dangerous one. */
const CUSTODY_CLOCKS: readonly string[] = [
  'police-custody',
  'request-must-arrive',
  'custody-order',
  'custody-order-no-term',
  'longest-custody',
  'longest-custody-days',
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
  const clock =
    custody.held === 'no'
      ? undefined
      : nextClock(assessment.clocks, on, (what) => CUSTODY_CLOCKS.includes(what))
  const set = nextClock(assessment.clocks, on, (what) => SET_DAYS.includes(what))
  const step = todayStep(assessment)
  const soft = danger?.level === 'high' ? later(danger.from, addDays(on, HIGH_DANGER_WAITS)) : null
  const hard = earliest([
    deadline && later(deadline.fileBy, on),
    !deadline && DECIDED.includes(assessment.stage) ? on : null,
    set?.lastDay,
    danger?.level === 'critical' ? later(danger.from, on) : null,
    clock?.lastDay,
  ])
  return {
    id: file.id ?? fileName.replace(/\.json$/i, ''),
    file: fileName,
    country: file.host.country,
    stage: assessment.stage,
    deadline,
    missed: deadline ? null : missedOf(assessment),
    step: deadline || step.kind === 'question' || step.kind === 'lawyer' ? null : (step.remedy?.id ?? null),
    set: set ? { what: set.what, day: set.lastDay } : null,
    danger: danger ? { id: danger.id, level: danger.level, from: danger.from } : null,
    daysHeld: start && start.event.on !== null ? daysBetween(start.range.earliest, on) : null,
    daysLeft: clock ? daysBetween(on, clock.lastDay) : null,
    clock: clock?.what ?? null,
    missing: assessment.questions.filter(canBeFoundOut).slice(0, ASKED),
    later: file.events.filter((event) => event.on !== null && rangeOf(event.on).earliest > on).length,
    due: earliest([hard, soft]),
    standing: soft !== null && (hard === null || soft < hard),
  }
}

/** The last time-limit that ran out unused and can perhaps be restored. */
function missedOf({ deadlines, remedies }: Assessment): Urgency['missed'] {
  const lost = deadlines.filter(({ what, passed }) => {
    const remedy = remedies.find(({ id }) => id === what)
    return (
      passed &&
      remedy?.state === 'expired' &&
      remedy.deadline?.restorable === true &&
      remedy.stopsRemoval !== 'no'
    )
  })
  const last = lost.at(-1)
  return last ? { what: last.what, lastDay: last.lastDay } : null
}

/** Whether a State is bound, or what a law that nobody read says, is not for the person's side to find out. */
const canBeFoundOut = (fact: string): boolean => !fact.startsWith('treaty.') && !fact.startsWith('law.')

function nextClock(clocks: readonly Clock[], on: Day, wanted: (what: string) => boolean): Clock | undefined {
  return clocks
    .filter(({ what, lastDay }) => wanted(what) && lastDay >= on)
    .sort((x, y) => (x.lastDay < y.lastDay ? -1 : 1))[0]
}

const later = (day: Day, than: Day): Day => (day > than ? day : than)
const earliest = (days: readonly (Day | null | undefined)[]): Day | null =>
  days.reduce<Day | null>((first, day) => (day && (first === null || day < first) ? day : first), null)

const NEVER = '9999-12-31'
const rank = (one: Urgency): number =>
  one.danger ? DANGER_LEVELS.indexOf(one.danger.level) : DANGER_LEVELS.length

/**
 * Most urgent first: the day on which something is due; on one day what must be filed or happens on it before what
 * is only feared; then the worse danger, the newer one first; then the next deadline.
 */
export function byUrgency(x: Urgency, y: Urgency): number {
  const bound = (one: Urgency): number =>
    one.due !== null && [one.deadline?.fileBy, one.set?.day].some((day) => day && one.due && day <= one.due)
      ? 0
      : 1
  return (
    compare(x.due ?? NEVER, y.due ?? NEVER) ||
    bound(x) - bound(y) ||
    rank(x) - rank(y) ||
    compare(firstDay(x), firstDay(y)) ||
    compare(y.danger?.from ?? '', x.danger?.from ?? '') ||
    compare(x.file, y.file)
  )
}

const firstDay = ({ deadline, set }: Urgency): string => earliest([deadline?.fileBy, set?.day]) ?? NEVER

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)
