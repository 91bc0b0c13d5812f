import {
  a,
  all,
  always,
  any,
  anyOf,
  atLiberty,
  citizenOfHost,
  happened,
  inCustody,
  lawNotRead,
  not,
  pending,
  remedy,
  type Condition,
  type Remedy,
  type TimeLimit,
} from '../vocabulary/index.js'
import type { EventType } from '../../case/vocabulary.js'
import { CHECKED, COVERS_FROM } from '../forums/threat.js'

/**
 * A host whose law nobody has declared here. Nothing is invented: each domestic way that States usually give
 * is shown as a question to a local lawyer, today, with the shortest time-limit as a caution. The international
 * ways follow from the treaty table.
 */
const unread = {
  stopsRemoval: 'unknown',
  body: 'any.local-court',
  warnings: ['ask-local-lawyer-today'],
  provisions: ['LOCAL-LAW'],
  sources: ['MEMORY'],
  checkedOn: CHECKED,
  confidence: 'low',
  verify: ['local-law-not-read'],
} as const

const EVER = [{ from: COVERS_FROM, until: null }] as const
const NOT_FOR_CITIZENS = [{ code: 'host-citizen', when: citizenOfHost }] as const

/** File on the day after at the latest: no law was read, so no longer time may be promised. */
const tomorrow = (start: readonly EventType[], precaution: readonly EventType[]): TimeLimit => ({
  length: 1,
  unit: 'days',
  start,
  precaution,
  firstDay: 'in',
  restorable: true,
  rule: 'LOCAL-LAW',
  safeDefault: true,
})

/** The step has been reached, but whether the law gives a way is for a local lawyer to say. */
const perhaps = (reached: Condition): Condition => all(reached, lawNotRead)

const ORDERS = ['remand-ordered', 'detention-extended', 'house-arrest-ordered'] as const

export const GENERIC: readonly Remedy[] = [
  remedy({
    id: 'any.extradition-appeal',
    path: 'extradition-appeal',
    country: 'any',
    shared: {
      ...unread,
      inUse: pending(
        ['extradition-appealed', 'extradition-second-appealed'],
        [
          'extradition-appeal-dismissed',
          'extradition-appeal-allowed',
          'extradition-second-appeal-dismissed',
          'extradition-refused',
        ],
      ),
      opens: perhaps(pending(['extradition-granted'], ['extradition-refused', 'extradition-appeal-allowed'])),
      opensAfter: 'after-extradition-decision',
      timeLimit: tomorrow(['extradition-notified', 'extradition-appeal-dismissed'], ['extradition-granted']),
      documents: ['extradition-appeal', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.refusal-submission',
    path: 'refusal-submission',
    country: 'any',
    shared: {
      ...unread,
      opens: perhaps(
        any(
          inCustody,
          anyOf('extradition-requested', 'charged', 'warrant-issued', 'wanted-listed', 'red-notice-issued'),
        ),
      ),
      opensAfter: 'after-wanted-or-held',
      body: 'any.local-ministry',
      documents: ['refusal-submission', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.detention-appeal',
    path: 'detention-appeal',
    country: 'any',
    shared: {
      ...unread,
      inUse: pending(['detention-appealed'], ['detention-appeal-dismissed', 'detention-appeal-allowed']),
      opens: perhaps(all(not(atLiberty), anyOf(...ORDERS))),
      opensAfter: 'after-custody-order',
      timeLimit: tomorrow(ORDERS, []),
      documents: ['detention-appeal', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.detention-complaint',
    path: 'detention-complaint',
    country: 'any',
    shared: {
      ...unread,
      opens: perhaps(inCustody),
      opensAfter: 'while-held',
      documents: ['detention-complaint', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.asylum',
    path: 'asylum',
    country: 'any',
    shared: {
      ...unread,
      bars: NOT_FOR_CITIZENS,
      inUse: any(
        pending(['asylum-applied'], ['asylum-refused', 'protection-granted']),
        pending(
          [a('protection-granted', { country: 'host' })],
          [a('protection-withdrawn', { country: 'host' })],
        ),
      ),
      opens: perhaps(always),
      opensAfter: 'always',
      body: 'any.local-asylum-body',
      warnings: ['ask-local-lawyer-today', 'apply-from-custody-with-copy', 'asylum-not-a-wall'],
      documents: ['asylum-application', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.asylum-appeal',
    path: 'asylum-appeal',
    country: 'any',
    shared: {
      ...unread,
      bars: NOT_FOR_CITIZENS,
      inUse: pending(['asylum-appealed'], ['asylum-appeal-dismissed', 'asylum-appeal-allowed']),
      opens: perhaps(happened('asylum-refused')),
      opensAfter: 'after-asylum-refusal',
      timeLimit: tomorrow(['asylum-notified', 'asylum-appeal-dismissed'], ['asylum-refused']),
      documents: ['asylum-appeal', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.removal-appeal',
    path: 'removal-appeal',
    country: 'any',
    shared: {
      ...unread,
      bars: NOT_FOR_CITIZENS,
      inUse: pending(['removal-appealed'], ['removal-appeal-dismissed', 'removal-appeal-allowed']),
      opens: perhaps(happened('removal-ordered')),
      opensAfter: 'after-removal-order',
      timeLimit: tomorrow(['removal-notified', 'removal-appeal-dismissed'], ['removal-ordered']),
      documents: ['removal-appeal', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.constitutional-court',
    path: 'constitutional-court',
    country: 'any',
    shared: {
      ...unread,
      opens: perhaps(
        anyOf(
          'extradition-appeal-dismissed',
          'extradition-second-appeal-dismissed',
          'removal-appeal-dismissed',
          'asylum-appeal-dismissed',
        ),
      ),
      opensAfter: 'after-last-ordinary-appeal',
      documents: ['constitutional-complaint', 'chronology'],
    },
    versions: EVER,
  }),
  remedy({
    id: 'any.citizenship-challenge',
    path: 'citizenship-challenge',
    country: 'any',
    shared: {
      ...unread,
      opens: perhaps(any(citizenOfHost, happened('citizenship-lost', { country: 'host' }))),
      opensAfter: 'only-for-citizens',
      timeLimit: tomorrow(['citizenship-loss-notified'], ['citizenship-lost']),
      documents: ['citizenship-challenge', 'chronology'],
    },
    versions: EVER,
  }),
]
