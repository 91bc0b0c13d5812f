import type { Day, PartialDate } from '../case/partial-date.js'
import type { Tri } from '../case/tri.js'
import type { EventType } from '../case/vocabulary.js'
import type {
  ClaimId,
  Confidence,
  DangerLevel,
  DocumentId,
  PathCode,
  StopsRemoval,
} from '../law/vocabulary/index.js'

/** The id of something that can be asked: an event type, `type.on` for its day, `type.kind`, or a person's fact. */
export type FactId = string

/** A fact that a condition looked at, and what it found. */
export interface Look {
  readonly fact: FactId
  readonly value: Tri
  /** The day on file, if the fact is an event that has one. */
  readonly on?: PartialDate
  /** A later step on file implies it. */
  readonly implied?: boolean
}

/** What a condition came to, and the facts that decided it. */
export interface Finding {
  readonly value: Tri
  readonly looks: readonly Look[]
}

/** One step of an explanation. `code` is a key for a sentence in the reader's language. */
export interface Reason {
  readonly code: string
  readonly facts: readonly Look[]
  readonly provisions?: readonly string[]
  readonly params?: Readonly<Record<string, string | number>>
  /** Its facts are not known: the sentence holds only if they turn out so. */
  readonly unsettled?: true
}

export type State = 'open' | 'in-use' | 'not-yet' | 'expired' | 'exhausted' | 'closed' | 'ask'
export const LIVE_STATES: readonly State[] = ['open', 'in-use']

export interface Deadline {
  readonly fileBy: Day
  readonly lastDay: Day
  readonly from: { readonly event: EventType; readonly on: PartialDate }
  /** The rule as a lawyer cites it. */
  readonly rule: string
  readonly length: number
  readonly unit: string
  /** Counted from the decision because no notice is on file. */
  readonly assumed: boolean
  /** A partial date was read at the end that gives the earlier day. */
  readonly partial: boolean
  readonly restorable: boolean
  /** No source gives the limit; the number is a safe default. */
  readonly safeDefault: boolean
  /** The day to file by is earlier than the law's last day because waiting is dangerous. */
  readonly sooner: boolean
  /** A fact on file calls for fewer days than the ordinary period. */
  readonly shorter: boolean
  readonly confidence: Confidence
  readonly passed: boolean
}

export interface AssessedRemedy {
  readonly id: string
  readonly path: PathCode
  readonly state: State
  readonly stopsRemoval: StopsRemoval
  readonly deadline: Deadline | null
  readonly reasons: readonly Reason[]
  readonly provisions: readonly string[]
  readonly sources: readonly string[]
  readonly checkedOn: Day
  readonly confidence: Confidence
  readonly needs: readonly FactId[]
  readonly documents: readonly DocumentId[]
  /** Ids of text: where it is filed, what to beware of, what a lawyer checks first. */
  readonly body: string | null
  readonly warnings: readonly string[]
  readonly verify: readonly string[]
  readonly replacedBy: readonly PathCode[]
}

export type ClaimState = 'supported' | 'arguable' | 'not-supported' | 'not-applicable' | 'ask'

export interface AssessedClaim {
  readonly id: ClaimId
  readonly state: ClaimState
  readonly reasons: readonly Reason[]
  readonly authorities: readonly string[]
  readonly provisions: readonly string[]
  readonly confidence: Confidence
  readonly needs: readonly FactId[]
}

export interface AssessedDanger {
  readonly id: string
  readonly level: DangerLevel
  readonly from: Day
  readonly until: Day | null
  readonly reasons: readonly Reason[]
}

export interface DeadlineRow {
  /** The remedy the deadline belongs to. */
  readonly what: string
  readonly fileBy: Day
  readonly lastDay: Day
  readonly passed: boolean
  readonly assumed: boolean
  readonly confidence: Confidence
}

export interface Clock {
  readonly what: string
  readonly start: Day
  readonly lastDay: Day
  readonly passed: boolean
  readonly provisions: readonly string[]
  readonly confidence: Confidence
  readonly params?: Readonly<Record<string, string | number>>
}

export const STAGES = [
  'not-wanted',
  'wanted',
  'detained-no-request',
  'detained-on-request',
  'extradition-decided',
  'removal-ordered',
  'release-near',
  'released-exposed',
  'abducted',
  'removed',
] as const
export type Stage = (typeof STAGES)[number]

export interface Assessment {
  readonly format: 'panoh-assessment/1'
  readonly on: Day
  readonly country: string
  readonly stage: Stage
  readonly remedies: readonly AssessedRemedy[]
  readonly claims: readonly AssessedClaim[]
  readonly deadlines: readonly DeadlineRow[]
  readonly clocks: readonly Clock[]
  readonly dangers: readonly AssessedDanger[]
  readonly questions: readonly FactId[]
  /** Ids of text that say how far the law library can be trusted for this case and day. */
  readonly notes: readonly string[]
}
