import { IMPLIED_BY } from './implied.js'
import { rangeOf, UNKNOWN_DAY, type Day, type DayRange } from './partial-date.js'
import type { Tri } from './tri.js'
import type { CaseEvent, CaseFile } from './types.js'
import { EVENT_TYPES, type EventType } from './vocabulary.js'

/** An event as seen on the as-of day. */
export interface Occurrence {
  readonly event: CaseEvent
  /** The days it can have happened on, none of them after the as-of day unless `certain` is no. */
  readonly range: DayRange
  /** yes: it had happened by then; unknown: the partial date straddles the as-of day. */
  readonly certain: 'yes' | 'unknown'
  /** Not on file itself: a later step on file implies it. */
  readonly implied: boolean
}

/** What a case file says on one day. Later events are not there. */
export interface View {
  readonly case: CaseFile
  readonly on: Day
  /** All occurrences of a type, oldest first. Implied ones only where none is on file. */
  readonly of: (type: EventType) => readonly Occurrence[]
  /**
   * Nobody knows whether this event happened; where a later step implies that it did once, whether it did again.
   */
  readonly notKnown: (type: EventType) => boolean
}

const RANK = new Map(EVENT_TYPES.map((type, index) => [type, index]))
const NONE: readonly Occurrence[] = []

/**
 * The case as of a day.
 * @param file a validated case
 * @param on the day, ISO
 */
export function viewOf(file: CaseFile, on: Day): View {
  const byType = new Map<EventType, Occurrence[]>()
  for (const event of file.events) {
    const range = rangeOf(event.on)
    if (event.on !== null && range.earliest > on) continue
    const certain = event.on === null || range.latest <= on ? 'yes' : 'unknown'
    const seen = {
      event,
      range: { earliest: range.earliest, latest: earlier(range.latest, on) },
      certain,
      implied: false,
    } as const
    const list = byType.get(event.type)
    if (list) list.push(seen)
    else byType.set(event.type, [seen])
  }
  for (const list of byType.values()) if (list.length > 1) list.sort(inOrder)
  addImplied(byType)
  const open = openTypes(file.notKnown ?? [], byType)
  return {
    case: file,
    on,
    of: (type) => byType.get(type) ?? NONE,
    notKnown: (type) => open.has(type) && !(byType.get(type) ?? NONE).some(({ implied }) => !implied),
  }
}

/**
 * The types of which nobody knows. If nobody knows whether an appeal was dismissed, nobody knows either whether
 * it was lodged, unless that is on file: the earlier step is as open as the later one.
 */
function openTypes(
  notKnown: readonly EventType[],
  byType: ReadonlyMap<EventType, unknown>,
): ReadonlySet<EventType> {
  const open = new Set(notKnown)
  if (open.size > 0)
    for (const [type, sources] of IMPLIED_BY)
      if (!byType.has(type) && sources.some((source) => open.has(source) && !byType.has(source)))
        open.add(type)
  return open
}

/** An earlier step that a later one proves: added if it is not on file, made certain if its own day is vague. */
function addImplied(byType: Map<EventType, Occurrence[]>): void {
  const onFile = new Set(byType.keys())
  for (const [type, sources] of IMPLIED_BY) {
    const own = onFile.has(type) ? (byType.get(type) ?? NONE) : NONE
    if (own.some((one) => one.certain === 'yes')) continue
    const implying = sources
      .filter((source) => onFile.has(source))
      .flatMap((source) => byType.get(source) ?? NONE)
    const certain = implying.some((one) => one.certain === 'yes') ? 'yes' : 'unknown'
    if (implying.length === 0 || (own.length > 0 && certain === 'unknown')) continue
    // The earlier step came before the later one; its own day is not known.
    const latest = implying
      .filter((one) => one.certain === certain)
      .reduce((day, { range }) => earlier(day, range.latest), UNKNOWN_DAY.latest)
    const vague = own.find((one) => one.range.earliest <= latest)
    const proved: Occurrence = vague
      ? {
          ...vague,
          certain,
          range: { earliest: vague.range.earliest, latest: earlier(vague.range.latest, latest) },
        }
      : {
          event: { type, on: null },
          range: { earliest: UNKNOWN_DAY.earliest, latest },
          certain,
          implied: true,
        }
    byType.set(type, [proved, ...own.filter((one) => one !== vague)].sort(inOrder))
  }
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const inOrder = (x: Occurrence, y: Occurrence): number => (isAfter(x, y) ? 1 : isAfter(y, x) ? -1 : 0)

/**
 * Whether `x` came after `y`. Where the dates leave it open, the order of a typical procedure decides
 * (a decision follows the request, a release follows the arrest).
 */
export function isAfter(x: Occurrence, y: Occurrence): boolean {
  if (x.range.earliest > y.range.latest) return true
  if (x.range.latest < y.range.earliest) return false
  const sameDay = x.event.on !== null && x.event.on === y.event.on
  const rankX = RANK.get(x.event.type) ?? 0
  const rankY = RANK.get(y.event.type) ?? 0
  if (rankX !== rankY || sameDay) return rankX > rankY
  if (x.range.latest !== y.range.latest) return x.range.latest > y.range.latest
  // Either may have been the last, however the file lists them: a period is counted from the earlier day.
  return x.range.earliest < y.range.earliest
}

/**
 * Whether it can be said which of two steps came first. A step that is only implied has no day of its own: among the
 * steps that imply each other it has its place, but nobody can say on which side of a step of another procedure, or of
 * another outcome, it stands.
 */
export function placed(x: Occurrence, y: Occurrence): boolean {
  if (!x.implied && !y.implied) return true
  if (x.range.earliest > y.range.latest || x.range.latest < y.range.earliest) return true
  const [first, second] = [x.event.type, y.event.type]
  return IMPLIED_BY.get(first)?.includes(second) === true || IMPLIED_BY.get(second)?.includes(first) === true
}

/** The last occurrence of any of the types, or undefined. */
export function lastOf(view: View, types: readonly EventType[]): Occurrence | undefined {
  let last: Occurrence | undefined
  for (const type of types) for (const one of view.of(type)) if (!last || !isAfter(last, one)) last = one
  return last
}

/** Whether a type had happened by the as-of day. */
export function happenedBy(view: View, type: EventType): Tri {
  const list = view.of(type)
  if (list.some((one) => one.certain === 'yes')) return 'yes'
  return list.length > 0 || view.notKnown(type) ? 'unknown' : 'no'
}
