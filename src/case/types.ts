import type { CountryCode } from './countries.js'
import type { Details } from './details.js'
import type { PartialDate } from './partial-date.js'
import type { EventType, Profile, SEXES } from './vocabulary.js'

/** One dated event. The extra keys that each type may carry are listed in `vocabulary.ts`. */
export interface CaseEvent {
  readonly type: EventType
  readonly on: PartialDate
  readonly note?: string
  readonly until?: string
  readonly for?: string
  readonly leaveBy?: string
  readonly at?: string
  readonly place?: string
  readonly list?: string
  readonly kind?: string
  readonly body?: string
  readonly country?: CountryCode
  readonly articles?: readonly string[]
}

/** A validated case file, `panoh-case/1`. */
export interface CaseFile {
  readonly format: 'panoh-case/1'
  readonly id?: string
  readonly host: { readonly country: CountryCode; readonly region?: string }
  readonly person: {
    readonly name?: { readonly original?: string; readonly latin?: string }
    readonly dateOfBirth?: string
    readonly sex?: (typeof SEXES)[number]
    readonly nationalities?: readonly CountryCode[]
    readonly profile?: readonly Profile[]
  }
  readonly events: readonly CaseEvent[]
  readonly notKnown?: readonly EventType[]
  readonly details?: Details
}
