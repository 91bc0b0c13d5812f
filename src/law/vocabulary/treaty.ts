import type { Day } from '../../case/partial-date.js'
import type { Confidence } from './confidence.js'

export const TREATY_KEYS = [
  'ECHR',
  'ICCPR',
  'OP1',
  'CAT',
  'CAT_art22',
  'REF1951',
  'REF1967',
  'ICPPED',
  'ICPPED_art31',
  'MINSK1993',
  'CHISINAU2002',
  'ECE1957',
  'CIS',
] as const
export type TreatyKey = (typeof TREATY_KEYS)[number]

/** What is known of one State and one treaty. `since` and `until` are days of being bound, both included. */
export interface TreatyStatus {
  /** true: bound (within since/until); false: not bound today; null: not resolved. */
  readonly value: boolean | null
  readonly since: Day | null
  readonly until: Day | null
  readonly source: string
  readonly confidence: Confidence
  readonly note?: string | null
}
