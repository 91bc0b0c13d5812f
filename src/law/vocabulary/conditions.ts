import type { CountryCode } from '../../case/countries.js'
import type { Day } from '../../case/partial-date.js'
import type { EventType, Profile } from '../../case/vocabulary.js'
import type { TreatyKey } from './treaty.js'

/**
 * Conditions are data: a rule says what it depends on, and the engine reads it with three values
 * (yes, no, unknown) and keeps a record of every fact it looked at.
 */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'not-known-to'; readonly of: Condition }
  | { readonly op: 'always' }
  | { readonly op: 'happened'; readonly event: EventType; readonly where: Where | undefined }
  | { readonly op: 'pending'; readonly lodged: readonly Kind[]; readonly ended: readonly Kind[] }
  | { readonly op: 'within'; readonly events: readonly EventType[]; readonly days: number }
  | { readonly op: 'before'; readonly events: readonly EventType[]; readonly day: Day }
  | { readonly op: 'in-custody' }
  | { readonly op: 'was-in-custody' }
  | { readonly op: 'maybe-at-liberty' }
  | { readonly op: 'removed' }
  | { readonly op: 'citizen'; readonly of: CountryCode | 'host' }
  | { readonly op: 'profile'; readonly any: readonly Profile[] }
  | { readonly op: 'treaty'; readonly key: TreatyKey }
  | { readonly op: 'treaty-covered'; readonly key: TreatyKey; readonly events: readonly EventType[] }
  | { readonly op: 'custody-beyond-limit' }
  | { readonly op: 'custody-limit-near'; readonly days: number }
  | { readonly op: 'custody-order-lapsed' }
  | { readonly op: 'custody-without-order' }
  | { readonly op: 'custody-without-review' }
  | { readonly op: 'custody-appeal-slow'; readonly days: number }
  | { readonly op: 'request-overdue' }
  | { readonly op: 'request-due-within'; readonly days: number }
  | { readonly op: 'release-due-within'; readonly days: number }
  | { readonly op: 'host-in'; readonly countries: readonly CountryCode[] }
  | { readonly op: 'law-not-read' }

/** Narrows an event by its extra keys. `host` stands for the country that holds the person. */
export interface Where {
  readonly kind?: readonly string[]
  readonly body?: readonly string[]
  /** The body must be named in the file, in any case of letters; an event that names none does not fit. */
  readonly bodyNamed?: string
  readonly list?: readonly string[]
  readonly place?: readonly string[]
  readonly country?: CountryCode | 'host' | 'not-host'
}

/** An event type, narrowed if need be. */
export interface Kind {
  readonly event: EventType
  readonly where: Where | undefined
}

type EventRef = EventType | Kind
const kind = (ref: EventRef): Kind => (typeof ref === 'string' ? { event: ref, where: undefined } : ref)

export const a = (event: EventType, where: Where): Kind => ({ event, where })
export const always: Condition = { op: 'always' }
export const all = (...of: Condition[]): Condition => ({ op: 'all', of })
export const any = (...of: Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })
export const never: Condition = not(always)
/** No only if it is known that `of` holds: a fact that nobody knows does not take a warning away. */
export const notKnownTo = (of: Condition): Condition => ({ op: 'not-known-to', of })

/** The event is on file (or implied by a later step that is). */
export const happened = (event: EventType, where?: Where): Condition => ({ op: 'happened', event, where })
export const anyOf = (...events: EventRef[]): Condition =>
  any(...events.map((ref) => ({ op: 'happened' as const, ...kind(ref) })))

/** Something was lodged or granted, and nothing on file has ended it since. */
export const pending = (lodged: readonly EventRef[], ended: readonly EventRef[]): Condition => ({
  op: 'pending',
  lodged: lodged.map(kind),
  ended: ended.map(kind),
})

/** Something is on file, and it is not known that anything has ended it since. */
export const standing = (starts: readonly EventRef[], ends: readonly EventRef[]): Condition =>
  any(...starts.map((start) => all(anyOf(start), notKnownTo(not(pending([start], ends))))))

/** One of the events happened at most `days` days ago. */
export const within = (days: number, ...events: EventType[]): Condition => ({ op: 'within', events, days })

/** One of the events happened on or before `day`. */
export const onOrBefore = (day: Day, ...events: EventType[]): Condition => ({ op: 'before', events, day })

export const inCustody: Condition = { op: 'in-custody' }
export const wasInCustody: Condition = { op: 'was-in-custody' }
export const atLiberty: Condition = not(inCustody)
/** At liberty, or freed by a decision of which nobody knows: what is of use at liberty is not shut then. */
export const maybeAtLiberty: Condition = { op: 'maybe-at-liberty' }
/** Taken to the requesting State, by law or by force, and not known to have come back. */
export const removed: Condition = { op: 'removed' }
export const citizenOfHost: Condition = { op: 'citizen', of: 'host' }
export const citizenOf = (of: CountryCode): Condition => ({ op: 'citizen', of })
export const profileIs = (...any: Profile[]): Condition => ({ op: 'profile', any })

/** The host is bound on the as-of date. Unresolved or low-confidence treaty status reads as unknown. */
export const bound = (key: TreatyKey): Condition => ({ op: 'treaty', key })

/** One of the events happened while the host was bound. */
export const whileBound = (key: TreatyKey, ...events: EventType[]): Condition => ({
  op: 'treaty-covered',
  key,
  events,
})

/** Held longer than the longest custody that the host's law allows. */
export const custodyBeyondLimit: Condition = { op: 'custody-beyond-limit' }
export const custodyLimitNear = (days: number): Condition => ({ op: 'custody-limit-near', days })
/** Held after the last order ran out, or after the time that an order without a term can cover. */
export const custodyOrderLapsed: Condition = { op: 'custody-order-lapsed' }
/** No court order on file for a custody that needed one. */
export const custodyWithoutOrder: Condition = { op: 'custody-without-order' }
/** No court has looked at the custody for longer than the host's law lets pass. */
export const custodyWithoutReview: Condition = { op: 'custody-without-review' }
/** An appeal against custody was decided later than so many days after it was lodged, or is still waiting. */
export const custodyAppealSlow = (days: number): Condition => ({ op: 'custody-appeal-slow', days })
/** The time in which the formal request had to arrive has passed, and none is on file. */
export const requestOverdue: Condition = { op: 'request-overdue' }
export const requestDueWithin = (days: number): Condition => ({ op: 'request-due-within', days })
/** Release is announced, ordered by an event, or due because an order or limit ends. */
export const releaseDueWithin = (days: number): Condition => ({ op: 'release-due-within', days })
/** Whether the law gives this is not known here: only a local lawyer can say. Reads as unknown. */
export const lawNotRead: Condition = { op: 'law-not-read' }
export const hostIn = (...countries: CountryCode[]): Condition => ({ op: 'host-in', countries })
