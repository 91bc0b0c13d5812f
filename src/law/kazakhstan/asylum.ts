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
 * (Law 216-IV, 10). Lateness is no ground of refusal (12): file late and say why. Applicants may stay until the end
 * of the procedure, appeals included (8(1)(5)), and may not be returned (18(2)); yet the criminal code bars surrender
 * only once asylum is granted (590(1)(4)). In 2026 the surrender waited for the answer, in other cases it did not.
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
      'kz.applicants-may-stay',
      'kz.banned-group-excludes',
      'kz.fingerprints',
      'kz.certificate-renew',
      'kz.asylum-seekers-were-surrendered',
      'asylum-not-a-wall',
    ],
    provisions: ['KZ-216-IV-10', 'KZ-216-IV-8', 'KZ-216-IV-12', 'KZ-216-IV-18', 'REF1951-33'],
    sources: ['KZ-REFUGEE-LAW', 'KZ-UNHCR', 'KZ-GOV', 'KZ-ORDER-118', 'KZ-DEFENCE-2026'],
    checkedOn,
    confidence: 'high',
    verify: ['kz.asylum-suspends-surrender'],
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
      warnings: [
        'kz.five-days-or-one',
        'apply-from-custody-with-copy',
        'kz.applicants-may-stay',
        'kz.banned-group-excludes',
        'kz.certificate-renew',
        'kz.asylum-seekers-were-surrendered',
        'asylum-not-a-wall',
      ],
      sources: ['KZ-REFUGEE-LAW-2020', 'KZ-UNHCR-2019', 'KZ-EGOV', 'KZ-IWPR-2010'],
      verify: ['kz.asylum-body-2022', 'kz.asylum-suspends-surrender'],
    },
    {
      from: ORDER_118,
      until: null,
      verify: ['kz.asylum-body-2022', 'kz.refugee-law-after-2023', 'kz.asylum-suspends-surrender'],
    },
  ],
})

/**
 * Against a refusal (Law 216-IV, 15; APPC 91, 92, 136): a complaint to the body first, three months by law, then a suit
 * in one month. The month is shown, because it runs from the refusal where no body stands above.
 */
export const asylumAppeal = remedy({
  id: 'kz.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 1,
      unit: 'months',
      ...FROM.asylum,
      firstDay: 'out',
      restorable: true,
      rule: 'KZ-APPC-136',
      fileWithin: 5,
    },
    body: 'kz.body-first-then-administrative-court',
    warnings: [
      'kz.complain-first-then-sue',
      'kz.applicants-may-stay',
      'kz.month-to-leave',
      'ask-to-suspend-in-same-paper',
      'kz.cite-suspension-2026',
    ],
    provisions: ['KZ-216-IV-15', 'KZ-216-IV-8', 'KZ-APPC-91', 'KZ-APPC-92', 'KZ-APPC-136', 'KZ-APPC-139'],
    sources: ['KZ-REFUGEE-LAW', 'KZ-APPC', 'KZ-DEFENCE-2026'],
    checkedOn,
    confidence: 'high',
    verify: ['kz.asylum-suspends-surrender'],
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
      confidence: 'low',
      verify: ['kz.before-2010-not-read'],
    },
    {
      // Article 15 as it stood: to the higher body and (or) to a court. The days were in the civil code.
      from: REFUGEE_LAW,
      until: BEFORE_APPC,
      timeLimit: caution(5, FROM.asylum, 'KZ-GPK'),
      body: 'kz.higher-body-or-district-court',
      warnings: [
        'not-verified-file-today',
        'kz.applicants-may-stay',
        'ask-to-suspend-in-same-paper',
        'kz.asylum-seekers-were-surrendered',
      ],
      provisions: ['KZ-216-IV-15', 'KZ-216-IV-8', 'KZ-GPK'],
      sources: ['KZ-REFUGEE-LAW-2020', 'KZ-IWPR-2010'],
      confidence: 'low',
      verify: ['kz.gpk-not-read'],
    },
    { from: APPC, until: null },
  ],
})

/** The next court: two months from the judgment in its final form (APPC 168(2)); until then it is not in force. */
export const asylumSecondAppeal = remedy({
  id: 'kz.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 2,
      unit: 'months',
      ...FROM.asylumRuling,
      firstDay: 'out',
      restorable: true,
      rule: 'KZ-APPC-168',
      fileWithin: 5,
    },
    body: 'kz.regional-court-in-asylum',
    warnings: [
      'kz.suit-after-complaint',
      'kz.applicants-may-stay',
      'kz.cassation-six-months',
      'ask-to-suspend-in-same-paper',
    ],
    provisions: ['KZ-APPC-168', 'KZ-APPC-169', 'KZ-216-IV-8'],
    sources: ['KZ-APPC', 'KZ-REFUGEE-LAW', 'KZ-RULING-2026'],
    checkedOn,
    confidence: 'high',
    verify: ['kz.asylum-suspends-surrender'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_APPC,
      timeLimit: caution(5, FROM.asylumRuling, 'KZ-GPK'),
      body: 'kz.appeal-court',
      warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
      provisions: ['KZ-GPK'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['kz.gpk-not-read'],
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
    sources: ['KZ-EGOV', 'KZ-REFUGEE-LAW'],
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
