import { isExact, UNKNOWN_DAY, type DayRange } from './partial-date.js'
import { anyTri, type Tri } from './tri.js'
import { isAfter, lastOf, type Occurrence, type View } from './view.js'
import type { EventType } from './vocabulary.js'

/** A stretch of custody on file. */
export interface Spell {
  readonly start: Occurrence
  /** The event that ended it; undefined while it lasts. */
  readonly end: Occurrence | undefined
  /** Orders that cover part of it, oldest first. */
  readonly orders: readonly Occurrence[]
  /** Any judicial look at it: orders and decided appeals. */
  readonly reviews: readonly Occurrence[]
}

export interface Custody {
  /** Held on the as-of day. */
  readonly held: Tri
  /** The last stretch, running or ended. */
  readonly spell: Spell | undefined
}

const STARTS: readonly EventType[] = ['arrested', 'remand-ordered', 'detention-extended']
const ENDS: readonly EventType[] = ['released', 'abducted', 'removed', 'returned-under-pressure', 'killed']
const ORDERS: readonly EventType[] = ['remand-ordered', 'detention-extended', 'house-arrest-ordered']
const REVIEWS: readonly EventType[] = [...ORDERS, 'detention-appeal-dismissed', 'detention-appeal-allowed']
/** After these the law asks for release; whether it followed is not on file. */
const FREEING: readonly EventType[] = [
  'extradition-refused',
  'extradition-appeal-allowed',
  'detention-appeal-allowed',
]

/** Ends of custody that a family may not have heard of. */
const UNHEARD_ENDS: readonly EventType[] = ['released', 'abducted', 'removed']

/** Reads the last stretch of custody out of the events. */
export function custodyOf(view: View): Custody {
  const lastStart = lastOf(view, STARTS)
  if (!lastStart)
    return { held: STARTS.some((type) => view.notKnown(type)) ? 'unknown' : 'no', spell: undefined }
  const lastEnd = lastOf(view, ENDS)
  const ended = lastEnd && endsAfter(view, lastEnd, lastStart) ? lastEnd : undefined
  const starts = STARTS.flatMap((type) => view.of(type))
  const held = anyTri(starts.map((start) => heldSince(view, start)))
  return {
    held: held === 'no' && view.notKnown('arrested') ? 'unknown' : held,
    spell: spellUpTo(view, lastStart, ended),
  }
}

/** Whether `end` ended the custody that `start` is part of. */
const endsAfter = (view: View, end: Occurrence, start: Occurrence): boolean =>
  isAfter(end, start) && !takenAtTheGate(view, start, end)

/**
 * Freed and arrested on one day: whoever was held that morning walked out of one cell and was taken into the next,
 * as people were who left prison and were held for expulsion. Otherwise the release ended that day's arrest.
 */
export function takenAtTheGate(view: View, arrest: Occurrence, release: Occurrence): boolean {
  const day = release.event.on
  if (day === null || arrest.event.on !== day || !isExact(release.range)) return false
  if (arrest.event.type !== 'arrested' || release.event.type !== 'released') return false
  const before = (types: readonly EventType[]) =>
    types
      .flatMap((type) => view.of(type))
      .filter(({ range }) => range.latest < day)
      .reduce((last, { range }) => (range.latest > last ? range.latest : last), '')
  const held = before(STARTS)
  return held !== '' && held > before(ENDS)
}

/** Whether the custody that began with `start` lasts. */
function heldSince(view: View, start: Occurrence): Tri {
  const ends = ENDS.flatMap((type) => view.of(type)).filter((end) => endsAfter(view, end, start))
  if (ends.some((end) => end.certain === 'yes')) return 'no'
  if (ends.length > 0 || start.certain === 'unknown') return 'unknown'
  const freeing = lastOf(view, FREEING)
  if (freeing && isAfter(freeing, start)) return 'unknown'
  return UNHEARD_ENDS.some((type) => view.notKnown(type)) ? 'unknown' : 'yes'
}

function spellUpTo(view: View, lastStart: Occurrence, end: Occurrence | undefined): Spell {
  const earlierEnds = ENDS.flatMap((type) => view.of(type)).filter(
    (one) => isAfter(lastStart, one) || takenAtTheGate(view, lastStart, one),
  )
  const inSpell = (one: Occurrence): boolean =>
    earlierEnds.every((previous) => isAfter(one, previous) || takenAtTheGate(view, one, previous)) &&
    (!end || !isAfter(one, end))
  const list = (types: readonly EventType[]): Occurrence[] =>
    types
      .flatMap((type) => view.of(type))
      .filter(inSpell)
      .sort((x, y) => (isAfter(x, y) ? 1 : -1))
  const start = list(STARTS)[0] ?? lastStart
  return { start, end, orders: list(ORDERS), reviews: list(REVIEWS) }
}

/** The days on which the last stretch can have begun; the whole calendar if nobody knows. */
export const startOf = (spell: Spell | undefined): DayRange => spell?.start.range ?? UNKNOWN_DAY
