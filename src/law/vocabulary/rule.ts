import type { CountryCode } from '../../case/countries.js'
import type { Day } from '../../case/partial-date.js'
import type { Gravity } from '../../case/vocabulary.js'
import type { DocumentId } from './documents.js'
import type { Condition } from './conditions.js'
import type { Confidence } from './confidence.js'
import type { PathCode } from './paths.js'
import type { TimeLimit } from './time-limit.js'

/** What every dated value of the law carries. */
export interface Dated {
  /** First day the value holds. */
  readonly from: Day
  /** Last day the value holds; null while it is in force as far as was found. */
  readonly until: Day | null
  readonly provisions: readonly string[]
  readonly sources: readonly string[]
  /** The day somebody last looked at the source. */
  readonly checkedOn: Day
  readonly confidence: Confidence
  /** What a lawyer should check first; ids of text. */
  readonly verify?: readonly string[]
}

export type StopsRemoval = 'automatic' | 'if-granted' | 'no' | 'unknown'

/** A bar: if its condition holds, the law gives this person no such way, for the reason named. */
export interface Bar {
  readonly code: string
  readonly when: Condition
}

/** A way that the law gives, as it stood between two days. */
export interface OpenVersion extends Dated {
  readonly exists: true
  readonly bars: readonly Bar[]
  readonly inUse: Condition
  readonly exhausted: Condition
  readonly opens: Condition
  /** The named step after which the way opens; id of text. */
  readonly opensAfter: string
  readonly timeLimit: TimeLimit | null
  /**
   * Whom this wording reaches, where the law that brought it says so: only periods that begin from its first day, or
   * only asylum claims made from that day. Left out: no source read says whether it reaches what began before.
   */
  readonly reaches?: 'new-terms' | 'new-claims'
  readonly stopsRemoval: StopsRemoval
  /** Where it is filed; id of text. */
  readonly body: string
  readonly documents: readonly DocumentId[]
  /** Warnings to show with the way; ids of text. */
  readonly warnings: readonly string[]
}

/** A stretch of time in which the law gives no such way. */
export interface ClosedVersion extends Dated {
  readonly exists: false
  /** Why not; id of text. */
  readonly why: string
  readonly replacedBy: readonly PathCode[]
  /** A way opened before is kept: what was lodged in time stays pending. */
  readonly stillInUse: Condition | null
}

export interface Remedy {
  readonly id: string
  readonly path: PathCode
  readonly country: CountryCode | 'any'
  /**
   * `before`: of use only until the person is taken away; `after`: only then; `both`. `pending`: cannot be begun
   * after that, but what was lodged before goes on.
   */
  readonly reach: 'before' | 'after' | 'both' | 'pending'
  readonly versions: readonly (OpenVersion | ClosedVersion)[]
}

/** How long a host may hold a person, as it stood between two days. Months are calendar months. */
export interface CustodyVersion extends Dated {
  /** Hours of police arrest without a court. */
  readonly policeHours: number | null
  /** Days within which the formal request must arrive; null if the law found gives none. */
  readonly requestDays: number | null
  /** Months that a first order covers when it names no end. */
  readonly orderMonths: number | null
  /** Longest custody in months, by the gravity of the act in the host's law. */
  readonly longestMonths: Readonly<Partial<Record<Gravity, number>>> | null
  /** Longest custody in months whatever the gravity. */
  readonly absoluteMonths: number | null
  /** The same where the law counts in days (Moldova, Romania: 180). Left out or null: it does not. */
  readonly absoluteDays?: number | null
  /** Longest stay in days in a centre for removal, first order and in all. */
  readonly centreDays: number | null
  readonly centreTotalDays: number | null
  /** Days after the set day of hand-over when release may, and must, follow. */
  readonly surrenderMayDays: number | null
  readonly surrenderMustDays: number | null
  /** Days without any court review after which Article 5 § 4 is in issue. */
  readonly reviewDays: number | null
  /**
   * The same for a centre for removal, where an official orders the stay and no court looks at it by itself:
   * there a file without a court order is not incomplete. Left out or null: the general number holds.
   */
  readonly centreReviewDays?: number | null
}

export interface CustodyLaw {
  readonly id: string
  readonly country: CountryCode
  readonly versions: readonly CustodyVersion[]
}

/** A ground of complaint that facts can support. */
export interface Ground {
  readonly code: string
  readonly when: Condition
  readonly strength: 'supported' | 'arguable'
  readonly authorities: readonly string[]
}

export const CLAIM_IDS = [
  'ECHR-3',
  'ECHR-5-1',
  'ECHR-5-4',
  'ECHR-13',
  'ECHR-34',
  'ICCPR-7',
  'ICCPR-9',
  'CAT-3',
  'REFUGEE-33',
] as const
export type ClaimId = (typeof CLAIM_IDS)[number]

export interface ClaimRule extends Dated {
  readonly id: ClaimId
  /** The claim can be made at all; unknown reads as `ask`. */
  readonly applies: Condition
  readonly grounds: readonly Ground[]
}

/** A sentence that the whole plan carries while its condition is met or may be: `note.<id>`. */
export interface NoteRule extends Dated {
  readonly id: string
  readonly when: Condition
}

export const DANGER_LEVELS = ['critical', 'high', 'watch'] as const
export type DangerLevel = (typeof DANGER_LEVELS)[number]

export interface DangerRule extends Dated {
  readonly id: string
  readonly level: DangerLevel
  readonly when: Condition
  /** Where the window of time comes from; null: from now on. */
  readonly window: 'release' | 'surrender' | 'custody-limit' | 'request' | 'removal-date' | 'leave-by' | null
}
