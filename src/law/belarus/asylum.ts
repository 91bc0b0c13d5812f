import {
  ASYLUM_APPEAL,
  ASYLUM_EXHAUSTED,
  ASYLUM_IN_USE,
  caution,
  FROM,
  NOT_FOR_CITIZENS,
  UNHCR_IN_USE,
} from '../host-steps.js'
import { a, always, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_REFUGEE_LAW,
  BEFORE_REFUGEE_REVISION,
  CHECKED,
  COVERS_FROM,
  REFUGEE_LAW,
  REFUGEE_REVISION,
} from './meta.js'

const country = 'BY'
const checkedOn = CHECKED
const SUBSIDIARY_HERE = { kind: ['subsidiary', 'temporary'], country: 'host' } as const

/**
 * Claim for refugee status (Law 354-Z; BY-EX-4): to the migration unit, or to the prison or the investigator when
 * held for extradition. It suspends an expulsion by law (105-Z, as reported in 2017); what it does to a surrender
 * was not read, and both were carried out before the time to appeal a refusal had run.
 */
export const asylum = remedy({
  id: 'by.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'by.migration-or-detaining-body',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'by.say-asylum-on-day-one',
      'apply-from-custody-with-copy',
      'by.handed-over-before-appeal-ran',
      'by.status-has-been-granted',
      'asylum-not-a-wall',
    ],
    provisions: ['BY-354-Z', 'BY-105-Z', 'REF1951-33'],
    sources: [
      'BY-UNHCR',
      'BY-354-Z',
      'BY-HC-EXPULSION',
      'BY-HC-SURRENDER',
      'BY-STATUS-2016',
      'BY-HANDOVER-2017',
    ],
    checkedOn,
    confidence: 'high',
    verify: ['by.354-z-not-read', 'by.asylum-suspends-surrender'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      body: 'by.migration-body-before-2009',
      warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'],
      provisions: ['BY-REFUGEE-LAW-1995', 'REF1951-33'],
      sources: ['BY-USCRI'],
      confidence: 'low',
      verify: ['by.refugee-law-1995-not-read'],
    },
    { from: REFUGEE_LAW, until: null },
  ],
})

/**
 * Complaint against a refusal. In a case of 2017 fifteen days ran from receipt, 23 August to 7 September; after the
 * revision of 2023 the term was not seen, and five days are the caution.
 */
export const asylumAppeal = remedy({
  id: 'by.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(5, FROM.asylum, 'BY-354-Z'),
    body: 'by.interior-ministry-or-court',
    warnings: ['not-verified-file-today', 'by.handed-over-before-appeal-ran', 'ask-to-suspend-in-same-paper'],
    provisions: ['BY-354-Z', 'BY-105-Z'],
    sources: ['BY-HC-SURRENDER', 'BY-354-Z'],
    checkedOn,
    confidence: 'low',
    verify: ['by.asylum-appeal-days', 'by.354-z-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      timeLimit: caution(5, FROM.asylum, 'BY-REFUGEE-LAW-1995'),
      provisions: ['BY-REFUGEE-LAW-1995'],
      sources: ['BY-USCRI'],
      verify: ['by.refugee-law-1995-not-read'],
    },
    {
      from: REFUGEE_LAW,
      until: BEFORE_REFUGEE_REVISION,
      timeLimit: {
        length: 15,
        unit: 'days',
        ...FROM.asylum,
        firstDay: 'out',
        restorable: true,
        rule: 'BY-354-Z',
        // Two people were handed over before the fifteen days had run.
        fileWithin: 5,
      },
      warnings: ['by.handed-over-before-appeal-ran', 'ask-to-suspend-in-same-paper'],
      sources: ['BY-HC-EXPULSION', 'BY-354-Z'],
      confidence: 'medium',
    },
    { from: REFUGEE_REVISION, until: null },
  ],
})

/** Complementary and temporary protection, examined with the same claim. Belarus had neither before Law 354-Z. */
export const complementaryProtection = remedy({
  id: 'by.complementary-protection',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: pending(
      [a('protection-granted', SUBSIDIARY_HERE)],
      [a('protection-withdrawn', { country: 'host' })],
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'by.migration-or-detaining-body',
    documents: ['asylum-application', 'temporary-protection-application', 'chronology'],
    warnings: ['by.ask-for-both-forms', 'apply-from-custody-with-copy'],
    provisions: ['BY-354-Z', 'BY-105-Z'],
    sources: ['BY-354-Z', 'BY-UNHCR'],
    checkedOn,
    confidence: 'medium',
    verify: ['by.354-z-not-read'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      why: 'by-no-complementary-protection-before-2009',
      replacedBy: ['asylum', 'unhcr'],
      provisions: ['BY-REFUGEE-LAW-1995'],
      sources: ['BY-USCRI'],
    },
    { from: REFUGEE_LAW, until: null },
  ],
})

/** UNHCR in Belarus advises and speaks with the authorities; it takes no claims. */
export const unhcr = remedy({
  id: 'by.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'by.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['by.unhcr-takes-no-claims', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['BY-UNHCR', 'BY-HC-EXPULSION'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      sources: ['BY-USCRI'],
      warnings: ['never-send-asylum-file-home', 'check-contact-on-the-day'],
    },
    { from: REFUGEE_LAW, until: null },
  ],
})
