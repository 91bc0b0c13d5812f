import type { CountryCode } from '../case/countries.js'
import type { Details } from '../case/details.js'
import type { CaseEvent } from '../case/types.js'
import type { EventType, Profile } from '../case/vocabulary.js'

/**
 * What a person has answered so far. The case file is recomputed from it on every request; an answer that
 * other answers have made unreachable stays here, and is left out there.
 */
export interface Answers {
  readonly format: 'panoh-answers/1'
  readonly host?: CountryCode
  readonly nationalities?: readonly CountryCode[] | 'unknown'
  readonly profile?: readonly Profile[]
  readonly events: Partial<Record<EventType, EventAnswer>>
  readonly name?: { readonly original?: string; readonly latin?: string }
  readonly dateOfBirth?: string
  readonly sex?: 'female' | 'male' | 'other' | 'undisclosed'
  readonly details: Details
}

/** Whether something happened, and each time that it did. */
export interface EventAnswer {
  readonly happened: 'yes' | 'no' | 'unknown'
  /** Empty unless `yes`; then one or more, each with its day as far as known. */
  readonly times: readonly Omit<CaseEvent, 'type'>[]
}
