import {
  ASYLUM_APPEAL,
  ASYLUM_EXHAUSTED,
  ASYLUM_IN_USE,
  ASYLUM_SECOND_APPEAL,
  caution,
  FROM,
  NOT_FOR_CITIZENS,
  UNHCR_IN_USE,
} from '../host-steps.js'
import { always, lawNotRead, remedy } from '../vocabulary/index.js'
import {
  APPC,
  BEFORE_APPC,
  BEFORE_ORDER_118,
  BEFORE_REFUGEE_LAW,
  CHECKED,
  COVERS_FROM,
  ORDER_118,
  REFUGEE_LAW,
} from './meta.js'

const country = 'KZ'
const checkedOn = CHECKED

/**
 * Refugee claim: within five calendar days of arrival or of learning the danger, one day after irregular entry
 * (Law 216-IV; dossier 5.3). No term shuts it here: file late and say why. The certificate makes the stay lawful;
 * in one case of 2025-26 the surrender waited for the answer, in others it did not.
 */
export const asylum = remedy({
  id: 'kz.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'kz.employment-office',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'kz.five-days-or-one',
      'apply-from-custody-with-copy',
      'kz.certificate-renew',
      'kz.asylum-seekers-were-surrendered',
      'asylum-not-a-wall',
    ],
    provisions: ['KZ-216-IV', 'REF1951-33'],
    sources: ['KZ-UNHCR', 'KZ-GOV', 'KZ-ORDER-118', 'KZ-DEFENCE-2026'],
    checkedOn,
    confidence: 'high',
    verify: ['kz.216-iv-not-read', 'kz.asylum-suspends-surrender'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      body: 'kz.migration-committee-and-unhcr',
      warnings: ['kz.cis-claims-went-to-unhcr', 'kz.asylum-seekers-were-surrendered', 'asylum-not-a-wall'],
      provisions: ['REF1951-33'],
      sources: ['KZ-UNHCR-2006', 'KZ-FIDH-2010'],
      confidence: 'low',
      verify: ['kz.before-2010-not-read'],
    },
    {
      from: REFUGEE_LAW,
      until: BEFORE_ORDER_118,
      body: 'kz.migration-police',
      sources: ['KZ-UNHCR-2019', 'KZ-EGOV', 'KZ-IWPR-2010'],
      confidence: 'medium',
      verify: ['kz.216-iv-not-read', 'kz.asylum-body-2022'],
    },
    {
      from: ORDER_118,
      until: null,
      verify: ['kz.216-iv-not-read', 'kz.asylum-body-2022', 'kz.asylum-suspends-surrender'],
    },
  ],
})

/** Suit against a refusal. The days were not found anywhere: five as a caution (dossier 12). */
export const asylumAppeal = remedy({
  id: 'kz.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(5, FROM.asylum, 'KZ-APPC'),
    body: 'kz.administrative-court',
    warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper', 'kz.cite-suspension-2026'],
    provisions: ['KZ-216-IV', 'KZ-APPC'],
    sources: ['KZ-DEFENCE-2026', 'KZ-APPC'],
    checkedOn,
    confidence: 'low',
    verify: ['kz.asylum-appeal-days'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      timeLimit: caution(5, FROM.asylum, 'KZ-GPK'),
      body: 'kz.district-court',
      warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
      provisions: ['KZ-GPK'],
      sources: ['MEMORY'],
      verify: ['kz.before-2010-not-read'],
    },
    {
      from: REFUGEE_LAW,
      until: BEFORE_APPC,
      timeLimit: caution(5, FROM.asylum, 'KZ-GPK'),
      body: 'kz.district-court',
      warnings: [
        'not-verified-file-today',
        'ask-to-suspend-in-same-paper',
        'kz.asylum-seekers-were-surrendered',
      ],
      provisions: ['KZ-216-IV', 'KZ-GPK'],
      sources: ['KZ-IWPR-2010'],
    },
    { from: APPC, until: null },
  ],
})

/** The next court in a refugee case; in 2026 the Supreme Court waited for the final refugee decision. */
export const asylumSecondAppeal = remedy({
  id: 'kz.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(5, FROM.asylumRuling, 'KZ-APPC'),
    body: 'kz.appeal-court',
    warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
    provisions: ['KZ-APPC'],
    sources: ['KZ-RULING-2026', 'MEMORY'],
    checkedOn,
    confidence: 'low',
    verify: ['kz.asylum-appeal-days'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_APPC,
      timeLimit: caution(5, FROM.asylumRuling, 'KZ-GPK'),
      provisions: ['KZ-GPK'],
      sources: ['MEMORY'],
    },
    { from: APPC, until: null },
  ],
})

/** Political asylum, which the State tells apart from refugee status: granted by the President, hardly described. */
export const politicalAsylum = remedy({
  id: 'kz.political-asylum',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    opens: lawNotRead,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'kz.president',
    documents: ['temporary-protection-application', 'chronology'],
    warnings: ['kz.refugee-claim-first', 'not-verified-file-today'],
    provisions: ['KZ-CONST-POLITICAL-ASYLUM'],
    sources: ['KZ-EGOV'],
    checkedOn,
    confidence: 'low',
    verify: ['kz.political-asylum-not-read'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** UNHCR handed the decision on status to the State in 2010; its regional office is in Almaty. */
export const unhcr = remedy({
  id: 'kz.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'kz.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['kz.unhcr-no-status', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['KZ-UNHCR', 'KZ-UNHCR-2019'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      warnings: ['kz.cis-claims-went-to-unhcr', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
      sources: ['KZ-UNHCR-2006', 'KZ-FIDH-2010'],
    },
    { from: REFUGEE_LAW, until: null },
  ],
})
