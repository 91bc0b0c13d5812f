import type { EventType } from '../../case/vocabulary.js'
import type { Condition } from './conditions.js'

/**
 * `sutki`: whole days from midnight to midnight (сутки), no roll-over. `days`: calendar days.
 * `working-days`: Saturdays and Sundays left out. `months`: the same day of a later month.
 */
export type TimeUnit = 'sutki' | 'days' | 'working-days' | 'months'

export interface TimeLimit {
  readonly length: number
  readonly unit: TimeUnit
  /** What starts the clock. The latest that is on file counts. */
  readonly start: readonly EventType[]
  /**
   * Used when none of `start` is on file: the decision itself, as a precaution. The period may not have
   * begun, so this date never shuts the way.
   */
  readonly precaution: readonly EventType[]
  /** Whether the starting day is counted. `disputed`: the last day leaves it out, the day to file by counts it. */
  readonly firstDay: 'out' | 'in' | 'disputed'
  /** A court can restore the period for a good reason. */
  readonly restorable: boolean
  /** The rule as a lawyer would cite it. */
  readonly rule: string
  /** No source gives the limit: the number is our own safe default. */
  readonly safeDefault?: boolean
  /**
   * Days within which to file although the law gives longer, day one left out: because removal is not stopped
   * meanwhile, or because a shorter limit may apply. It moves the day to file by, never the last day.
   */
  readonly fileWithin?: number
  /**
   * Fewer days where a fact on file calls for them (the person is held), the first that holds. They are the last day
   * that is told; the way itself is shut only by the longer period, because the fact is told by the family, not by
   * the notice.
   */
  readonly shorter?: readonly {
    readonly when: Condition
    readonly length: number
    readonly unit?: TimeUnit
    readonly rule?: string
  }[]
  /** A month of the year in which the period does not run (8 for August): its days are left out. */
  readonly withoutMonth?: number | undefined
  /** The period has not run out while this holds, whatever the day counted says. */
  readonly notWhile?: Condition
}
