import { threatOfRemoval } from '../forums/threat.js'
import { a, any, pending, remedy } from '../vocabulary/index.js'
import { BEFORE_INDIVIDUAL_APPLICATION, CHECKED, COVERS_FROM, INDIVIDUAL_APPLICATION } from './meta.js'

const country = 'TR'
const checkedOn = CHECKED
const COURT = { body: ['constitutional-court'] }

const NOT_BEFORE_2012 = {
  exists: false,
  from: COVERS_FROM,
  until: BEFORE_INDIVIDUAL_APPLICATION,
  why: 'tr.no-individual-application-before-2012',
  replacedBy: ['removal-appeal', 'ecthr-interim-measure', 'ecthr-application'],
  provisions: ['TR-6216-76'],
  sources: ['TR-6216'],
} as const

/**
 * Interim measure of the Constitutional Court against a serious danger to life or to physical or moral integrity
 * (Law 6216 art 49(5); Internal Regulations art 73). It held in 2018 for two members of Group 24.
 */
export const constitutionalMeasure = remedy({
  id: 'tr.constitutional-measure',
  path: 'constitutional-court',
  country,
  shared: {
    inUse: pending(
      [a('interim-measure-requested', COURT), a('interim-measure-granted', COURT)],
      [a('interim-measure-refused', COURT)],
    ),
    opens: threatOfRemoval,
    opensAfter: 'after-threat-of-removal',
    stopsRemoval: 'if-granted',
    body: 'tr.constitutional-court',
    documents: ['constitutional-complaint', 'chronology'],
    warnings: [
      'tr.measure-section-of-form',
      'tr.measure-hours',
      'tr.suit-first-or-same-day',
      'tr.measure-lapses',
      'order-is-not-protection',
    ],
    provisions: ['TR-6216-49-5', 'TR-AYM-RULES-73'],
    sources: ['TR-6216', 'TR-AYM', 'TR-GROUP24-2024'],
    checkedOn,
    confidence: 'high',
    verify: ['tr.measure-hours-today'],
  },
  versions: [NOT_BEFORE_2012, { from: INDIVIDUAL_APPLICATION, until: null }],
})

/** Individual application: thirty days from the last decision (Law 6216 art 47(5)). */
export const constitutionalApplication = remedy({
  id: 'tr.constitutional-application',
  path: 'constitutional-court',
  country,
  shared: {
    // Each track by itself: a refusal of asylum takes nothing from a dismissed suit against the deportation.
    opens: any(
      pending(['removal-appeal-dismissed'], ['removal-ordered', 'removal-appeal-allowed']),
      pending(['extradition-appeal-dismissed'], ['extradition-granted', 'extradition-appeal-allowed']),
      pending(['asylum-appeal-dismissed'], ['asylum-refused', 'asylum-appeal-allowed']),
    ),
    opensAfter: 'after-last-ordinary-appeal',
    stopsRemoval: 'no',
    timeLimit: {
      length: 30,
      unit: 'days',
      start: ['removal-appeal-dismissed', 'extradition-appeal-dismissed', 'asylum-appeal-dismissed'],
      precaution: [],
      firstDay: 'disputed',
      restorable: true,
      rule: 'TR-6216-47-5',
    },
    body: 'tr.constitutional-court',
    documents: ['constitutional-complaint', 'chronology'],
    warnings: ['tr.measure-section-of-form', 'tr.application-fee-and-power'],
    provisions: ['TR-6216-47-5', 'TR-6216-45'],
    sources: ['TR-6216'],
    checkedOn,
    confidence: 'high',
  },
  versions: [NOT_BEFORE_2012, { from: INDIVIDUAL_APPLICATION, until: null }],
})
