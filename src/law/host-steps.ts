import {
  a,
  all,
  any,
  anyOf,
  happened,
  inCustody,
  lawNotRead,
  not,
  pending,
  requestOverdue,
  citizenOfHost,
  type Condition,
  type TimeLimit,
} from './vocabulary/index.js'
import type { EventType, RemovalKind } from '../case/vocabulary.js'

/**
 * Steps of a procedure that read the same in many hosts. A declaration spreads one and adds what its own law
 * says: where, by when, whether it stops the removal. Nothing here is the law of any country.
 */

/** Extradition is refused, for now or for good. */
export const ENDED = [
  'extradition-refused',
  'extradition-appeal-allowed',
  'extradition-refusal-upheld',
] as const

/** Asking the body that decides to refuse: from the first sign of a request until it is refused. */
export const REFUSAL_SUBMISSION = {
  opens: all(
    any(
      inCustody,
      anyOf(
        'extradition-requested',
        'charged',
        'warrant-issued',
        'wanted-listed',
        'interpol-listed',
        'red-notice-issued',
      ),
    ),
    not(pending(['extradition-refused', 'extradition-refusal-upheld'], ['extradition-requested'])),
  ),
  opensAfter: 'after-wanted-or-held',
  documents: ['refusal-submission', 'chronology'],
} as const

/** First challenge to a decision to surrender. */
export const FIRST_APPEAL = {
  inUse: pending(
    ['extradition-appealed'],
    ['extradition-appeal-dismissed', 'extradition-appeal-allowed', 'extradition-refused'],
  ),
  exhausted: pending(
    ['extradition-appeal-dismissed', 'extradition-appeal-allowed', 'extradition-refused'],
    ['extradition-granted', 'extradition-notified'],
  ),
  opens: pending(['extradition-granted'], [...ENDED, 'extradition-appeal-dismissed']),
  opensAfter: 'after-extradition-decision',
  documents: ['extradition-appeal', 'chronology'],
} as const

/** Second challenge; a won first appeal is to be defended, because the prosecutor may go on. */
export const SECOND_APPEAL = {
  inUse: any(
    pending(
      ['extradition-second-appealed'],
      ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld', 'extradition-refused'],
    ),
    pending(
      ['extradition-appeal-allowed'],
      ['extradition-refusal-upheld', 'extradition-second-appeal-dismissed', 'extradition-granted'],
    ),
  ),
  exhausted: pending(
    ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld', 'extradition-refused'],
    ['extradition-granted'],
  ),
  opens: pending(['extradition-appeal-dismissed'], ['extradition-granted', 'extradition-refused']),
  opensAfter: 'after-first-appeal-dismissed',
  documents: ['extradition-second-appeal', 'chronology'],
} as const

/** A suit against what the government decides after the courts: only its own filing is pending, nobody appeals a won ruling to it. */
export const SUIT_AFTER_THE_COURTS = {
  ...SECOND_APPEAL,
  inUse: pending(
    ['extradition-second-appealed'],
    ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld', 'extradition-refused'],
  ),
} as const

/** Orders of a court or prosecutor that hold a person. */
export const CUSTODY_ORDERS = ['remand-ordered', 'detention-extended', 'house-arrest-ordered'] as const

export const DETENTION_APPEAL = {
  inUse: pending(['detention-appealed'], ['detention-appeal-dismissed', 'detention-appeal-allowed']),
  exhausted: pending(['detention-appeal-dismissed', 'detention-appeal-allowed'], CUSTODY_ORDERS),
  opens: anyOf(...CUSTODY_ORDERS),
  opensAfter: 'after-custody-order',
  documents: ['detention-appeal', 'chronology'],
} as const

export const DETENTION_COMPLAINT = {
  opens: any(inCustody, requestOverdue),
  opensAfter: 'while-held',
  documents: ['detention-complaint', 'chronology'],
} as const

/** A host's asylum is not for its own citizens. */
export const NOT_FOR_CITIZENS = [{ code: 'host-citizen', when: citizenOfHost }] as const

const HERE = { country: 'host' } as const
/** A claim that is pending, or status held from this host. */
export const ASYLUM_IN_USE: Condition = any(
  pending(['asylum-applied'], ['asylum-refused', 'protection-granted']),
  pending(
    [a('protection-granted', { kind: ['refugee', 'subsidiary'], ...HERE })],
    [a('protection-withdrawn', HERE)],
  ),
)
export const ASYLUM_EXHAUSTED: Condition = pending(
  ['asylum-refused'],
  ['asylum-applied', 'asylum-appeal-allowed'],
)

export const ASYLUM_APPEAL = {
  bars: NOT_FOR_CITIZENS,
  inUse: pending(['asylum-appealed'], ['asylum-appeal-dismissed', 'asylum-appeal-allowed']),
  exhausted: pending(['asylum-appeal-dismissed', 'asylum-appeal-allowed'], ['asylum-refused']),
  opens: happened('asylum-refused'),
  opensAfter: 'after-asylum-refusal',
  documents: ['asylum-appeal', 'chronology'],
} as const

/** The next court after a dismissed asylum suit. */
export const ASYLUM_SECOND_APPEAL = {
  bars: NOT_FOR_CITIZENS,
  opens: pending(['asylum-appeal-dismissed'], ['asylum-refused', 'asylum-appeal-allowed']),
  opensAfter: 'after-asylum-judgment',
  documents: ['asylum-appeal', 'chronology'],
} as const

/** UNHCR is with the case, or the person holds its mandate status. */
export const UNHCR_IN_USE: Condition = anyOf(
  'unhcr-involved',
  a('asylum-applied', { bodyNamed: 'unhcr' }),
  a('protection-granted', { kind: ['unhcr-mandate'] }),
)

/** Challenge to an order to remove, of the kinds named. No bar for citizens: one ordered out must appeal too. */
export function removalAppeal(...kind: RemovalKind[]) {
  return {
    inUse: all(
      happened('removal-ordered', { kind }),
      pending(['removal-appealed'], ['removal-appeal-dismissed', 'removal-appeal-allowed']),
    ),
    // Without an order of this kind, the ruling was on another order.
    exhausted: all(
      happened('removal-ordered', { kind }),
      pending(['removal-appeal-dismissed', 'removal-appeal-allowed'], [a('removal-ordered', { kind })]),
    ),
    opens: happened('removal-ordered', { kind }),
    opensAfter: 'after-removal-order',
    documents: ['removal-appeal', 'chronology'],
  } as const
}

/** The next court after a dismissed challenge of that kind. */
export function removalSecondAppeal(...kind: RemovalKind[]) {
  return {
    opens: all(
      happened('removal-ordered', { kind }),
      pending(['removal-appeal-dismissed'], ['removal-ordered', 'removal-appeal-allowed']),
    ),
    opensAfter: 'after-removal-appeal-dismissed',
    documents: ['removal-appeal', 'chronology'],
  } as const
}

export const CITIZENSHIP = {
  opens: any(citizenOfHost, happened('citizenship-lost', HERE)),
  opensAfter: 'only-for-citizens',
  documents: ['citizenship-challenge', 'chronology'],
} as const

/** The last ordinary step has been taken; whether a constitutional complaint follows is for a local lawyer. */
export const CONSTITUTIONAL = {
  opens: all(
    anyOf(
      'extradition-appeal-dismissed',
      'extradition-second-appeal-dismissed',
      'removal-appeal-dismissed',
      'asylum-appeal-dismissed',
    ),
    lawNotRead,
  ),
  opensAfter: 'after-last-ordinary-appeal',
  documents: ['constitutional-complaint', 'chronology'],
} as const

/** A court has the request: from its arrival until the last ruling on it. */
export const EXTRADITION_BEFORE_A_COURT: Condition = pending(
  ['extradition-requested', 'extradition-granted', 'extradition-appealed', 'extradition-second-appealed'],
  ['extradition-appeal-dismissed', 'extradition-second-appeal-dismissed', ...ENDED],
)
/** A court has some case of the person: a defence that a law is unconstitutional is raised there, and not after it. */
export const BEFORE_A_COURT: Condition = any(
  EXTRADITION_BEFORE_A_COURT,
  pending(['detention-appealed'], ['detention-appeal-dismissed', 'detention-appeal-allowed']),
  pending(['removal-appealed'], ['removal-appeal-dismissed', 'removal-appeal-allowed']),
  pending(['asylum-appealed'], ['asylum-appeal-dismissed', 'asylum-appeal-allowed']),
)

interface Start {
  readonly start: readonly EventType[]
  readonly precaution: readonly EventType[]
}

/** What starts the clock of each step; before the notice, the decision is counted as a precaution. */
export const FROM = {
  extradition: { start: ['extradition-notified'], precaution: ['extradition-granted'] },
  firstRuling: { start: ['extradition-appeal-dismissed'], precaution: [] },
  custody: { start: CUSTODY_ORDERS, precaution: [] },
  asylum: { start: ['asylum-notified'], precaution: ['asylum-refused'] },
  asylumRuling: { start: ['asylum-appeal-dismissed'], precaution: [] },
  removal: { start: ['removal-notified'], precaution: ['removal-ordered'] },
  removalRuling: { start: ['removal-appeal-dismissed'], precaution: [] },
  citizenship: { start: ['citizenship-loss-notified'], precaution: ['citizenship-lost'] },
} as const satisfies Record<string, Start>

/** No source gives the limit: the dossier's number of days, day one counted, as a caution that shuts nothing. */
export const caution = (length: number, from: Start, rule: string): TimeLimit => ({
  length,
  unit: 'days',
  ...from,
  firstDay: 'in',
  restorable: true,
  rule,
  safeDefault: true,
})

/** File the same day: the shortest caution. */
export const sameDay = (from: Start, rule: string): TimeLimit => caution(1, from, rule)
