import type { CountryCode } from '../../case/countries.js'
import type { Profile } from '../../case/vocabulary.js'
import type { Day } from '../../case/partial-date.js'
import type { Confidence } from '../vocabulary/index.js'

/**
 * Decided cases that drafts may cite, positive and negative (international dossier 2 to 4, its addendum 6, the
 * dossier on other hosts 1 and 2). What no source gave is left out: an outcome that was not read is not stated.
 */
export interface Authority {
  /** The name as published. */
  readonly name: string
  readonly body: 'ECtHR' | 'HRC' | 'CAT'
  readonly formation?: 'Grand Chamber' | 'Committee'
  /** Application or communication number, the first where several were joined. */
  readonly number: string
  /** Day of the decision; null where the dossier names none. */
  readonly date: Day | null
  readonly respondent: CountryCode
  /** Articles found violated, or that would be violated by the removal. */
  readonly violated: readonly string[]
  readonly result: Outcome
  /** `against`: to be met and distinguished, never cited as support. */
  readonly stance: 'for' | 'against' | 'principle'
  /** Whether it is about removal to Tajikistan. */
  readonly tajikistan: boolean
  /** Paragraphs by article, where the dossier gives any. */
  readonly paragraphs?: Readonly<Record<string, string>>
  /**
   * The group that the facts of the case name. Its holding is told without the name; the text with the name
   * (`authority.ID.named`) is only for a paper in which the person has confirmed words on that group.
   */
  readonly names?: Profile
  readonly source: string
  readonly confidence: Confidence
  readonly checkedOn: Day
}

/** `not-read`: the result was not seen; the case may be named, not relied on. */
export type Outcome =
  'violation' | 'violation-if-removed' | 'no-violation' | 'inadmissible' | 'measure-granted' | 'not-read'
