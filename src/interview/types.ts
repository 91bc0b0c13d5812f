import type { CountryCode } from '../case/countries.js'
import type { Details } from '../case/details.js'
import type { CaseEvent } from '../case/types.js'
import type { EventType, Profile, SEXES } from '../case/vocabulary.js'

/**
 * What a person has answered so far. The case file is recomputed from it on every request; an answer that
 * other answers have made unreachable stays here, and is left out there.
 */
export interface Answers {
  readonly format: 'panoh-answers/1'
  /** The opaque id of a case file that was brought in; never asked for. */
  readonly id?: string
  readonly host?: CountryCode
  readonly region?: string
  readonly nationalities?: readonly CountryCode[] | 'unknown'
  readonly profile?: readonly Profile[]
  readonly events: Partial<Record<EventType, EventAnswer>>
  readonly name?: { readonly original?: string; readonly latin?: string }
  readonly dateOfBirth?: string
  readonly sex?: (typeof SEXES)[number]
  readonly details: Details
  /** Questions other than events that were met with "I do not know". */
  readonly notKnown?: readonly string[]
}

/** Whether something happened, and each time that it did. */
export interface EventAnswer {
  readonly happened: 'yes' | 'no' | 'unknown'
  /**
   * With `yes` one or more, each with its day as far as known. Otherwise of no effect: what was given before an
   * answer was changed is kept, so that changing back restores it.
   */
  readonly times: readonly EventTime[]
  /**
   * `no` only because a case file that was brought in leaves the step out while a later step is there. Nobody
   * said no, so it makes nothing unreachable.
   */
  readonly omitted?: true
  /** `yes`, and a case file that was brought in says as well that nobody knows whether it happened at other times. */
  readonly perhapsMore?: true
}

export type EventTime = Omit<CaseEvent, 'type'>

export const GROUPS = [
  'person',
  'home',
  'custody',
  'extradition',
  'removal',
  'protection',
  'nationality',
  'international',
  'danger',
  'drafts',
] as const
export type Group = (typeof GROUPS)[number]

export type QuestionKind = 'country' | 'countries' | 'choice' | 'choices' | 'event' | 'date' | 'text'

/** One box of a question that is answered in writing. */
export interface TextPart {
  /** Name of the form field. */
  readonly name: string
  /** Where it goes in the case file, as faults and drafts name it: `details.charge`. */
  readonly fact: string
  readonly kind: 'line' | 'long' | 'lines' | 'confirm'
}

/** One page of the questionnaire. Words are in `locales/`, by id. */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly group: Group
  /** What it settles, as the engine and the drafts name it. */
  readonly fact: string
  readonly event?: EventType
  readonly options?: readonly string[]
  /** For events: the extra keys asked beside the day. */
  readonly extras?: readonly string[]
  /** The event can have happened more than once. */
  readonly multiple?: boolean
  readonly parts?: readonly TextPart[]
  /** A sentence to show above the box: what must not be written there. */
  readonly warning?: string
}

/** Names and raw strings of an HTML form. */
export type FormValues = Record<string, string | string[]>

/** One thing wrong with a filled form. `code` is a key of `question-fault.*`. */
export interface FormFault {
  /** The form field, or the first of the fields of a date. */
  readonly field: string
  readonly value: string
  readonly code: FormFaultCode
  readonly accepted: readonly string[]
  /** Which time of an event, from 0. */
  readonly index?: number
}

export type FormFaultCode =
  | 'choose-one'
  | 'unknown-word'
  | 'not-a-day-number'
  | 'not-a-month'
  | 'not-a-year'
  | 'year-two-digits'
  | 'year-out-of-range'
  | 'month-missing'
  | 'year-missing'
  | 'no-such-day'
  | 'date-order-unclear'
  | 'date-in-future'
  | 'date-and-not-known'
  | 'day-emptied'
  | 'written-and-not-yes'
  | 'happened-and-not-yes'
  | 'value-and-not-known'
  | 'full-day-needed'
  | 'not-before-event'
  | 'too-long'
  | 'too-many'
  | 'confirm-needed'

export type Applied =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly faults: FormFault[] }
