import {
  a,
  all,
  always,
  any,
  anyOf,
  citizenOfHost,
  happened,
  not,
  pending,
  remedy,
} from '../vocabulary/index.js'
import {
  BEFORE_GPK,
  BEFORE_GPK_APPEAL,
  BEFORE_KAS,
  BEFORE_REGISTER,
  CHECKED,
  CHECKED_COPIES,
  COVERS_FROM,
  GPK_APPEAL,
  GPK_START,
  KAS_START,
  REGISTER,
} from './meta.js'

const HERE = { country: 'host' } as const
const REFUGEE_HERE = { kind: ['refugee', 'subsidiary'], country: 'host' } as const
const TEMPORARY_HERE = { kind: ['temporary'], country: 'host' } as const
const NOT_FOR_CITIZENS = [{ code: 'host-citizen', when: citizenOfHost }] as const

/** The body that receives petitions, by period (RU-ASY-01). */
const BODIES = [
  { from: COVERS_FROM, until: '2016-04-04', body: 'ru.fms' },
  { from: '2016-04-05', until: '2025-04-01', body: 'ru.guvm' },
  { from: '2025-04-02', until: null, body: 'ru.mvd-service' },
] as const

const BEFORE_THE_REGISTER = [
  'apply-from-custody-with-copy',
  'explain-late-claim',
  'ru.one-day-after-unlawful-entry',
  'asylum-not-a-wall',
  'status-is-rare',
] as const

/** Petition to be recognised as a refugee (Law 4528-1; RU-ASY-02, -03). */
export const asylum = remedy({
  id: 'ru.asylum',
  path: 'asylum',
  country: 'RU',
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: any(
      pending(['asylum-applied'], ['asylum-refused', 'protection-granted']),
      pending([a('protection-granted', REFUGEE_HERE)], [a('protection-withdrawn', HERE)]),
    ),
    exhausted: pending(['asylum-refused'], ['asylum-applied', 'asylum-appeal-allowed']),
    opens: always,
    opensAfter: 'always',
    // Article 10(1) forbids return while the petition is pending; it has been ignored, and we say so.
    stopsRemoval: 'automatic',
    body: 'ru.mvd-service',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'apply-from-custody-with-copy',
      'explain-late-claim',
      'ru.one-day-after-unlawful-entry',
      'asylum-not-a-wall',
      'refusal-leads-to-register',
      'status-is-rare',
    ],
    provisions: ['RU-4528-1-4', 'RU-4528-1-5', 'RU-4528-1-10-1'],
    sources: ['REF5', 'REF10', 'MVDORD'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['refugee-law-text'],
  },
  versions: [
    { ...BODIES[0], warnings: BEFORE_THE_REGISTER },
    { ...BODIES[1], until: BEFORE_REGISTER, warnings: BEFORE_THE_REGISTER },
    // 260-FZ: a refusal of protection is a ground for the register, two months before the Service took over.
    { ...BODIES[1], from: REGISTER },
    BODIES[2],
  ],
})

/** Complaint against a refusal: one month is the safe reading of article 10 (RU-ASY-03). */
export const asylumAppeal = remedy({
  id: 'ru.asylum-appeal',
  path: 'asylum-appeal',
  country: 'RU',
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: pending(['asylum-appealed'], ['asylum-appeal-dismissed', 'asylum-appeal-allowed']),
    exhausted: pending(['asylum-appeal-dismissed', 'asylum-appeal-allowed'], ['asylum-refused']),
    opens: happened('asylum-refused'),
    opensAfter: 'after-asylum-refusal',
    stopsRemoval: 'automatic',
    // The month is told and shuts the way (restorable); that status itself refused gives three is said as a warning.
    timeLimit: {
      length: 1,
      unit: 'months',
      start: ['asylum-notified'],
      precaution: ['asylum-refused'],
      firstDay: 'out',
      restorable: true,
      rule: 'RU-4528-1-10-3',
    },
    body: 'ru.court-or-superior-migration',
    documents: ['asylum-appeal', 'chronology'],
    warnings: [
      'ru.month-or-three',
      'rights-kept-while-appealing',
      'ask-interim-relief-same-day',
      'temporary-asylum-in-parallel',
    ],
    provisions: ['RU-4528-1-10-2', 'RU-4528-1-10-3', 'RU-4528-1-10-4', 'RU-KAS-219-1'],
    sources: ['REF10', 'KAS23'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['refugee-law-text'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_KAS,
      provisions: ['RU-4528-1-10-2', 'RU-4528-1-10-3', 'RU-4528-1-10-4'],
      sources: ['REF10'],
    },
    { from: KAS_START, until: null },
  ],
})

/** Ten days from the final form of a judgment, until Law 353-FZ made it a month (GPK 338, 321). */
const OLD_CASSATION = {
  length: 10,
  unit: 'days',
  start: ['asylum-appeal-dismissed'],
  precaution: [],
  firstDay: 'out',
  restorable: true,
  rule: 'RU-GPK-338',
} as const

/** Appeal against the court's judgment on asylum (KAS 298(1); before 2015 the GPK). */
export const asylumSecondAppeal = remedy({
  id: 'ru.asylum-second-appeal',
  path: 'asylum-appeal',
  country: 'RU',
  shared: {
    bars: NOT_FOR_CITIZENS,
    opens: all(
      pending(['asylum-appeal-dismissed'], ['asylum-refused', 'asylum-appeal-allowed']),
      not(happened('protection-granted', REFUGEE_HERE)),
    ),
    opensAfter: 'after-asylum-judgment',
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 1,
      unit: 'months',
      start: ['asylum-appeal-dismissed'],
      precaution: [],
      firstDay: 'out',
      restorable: true,
      rule: 'RU-KAS-298-1',
    },
    body: 'ru.regional-court-kas',
    documents: ['asylum-appeal', 'chronology'],
    warnings: [
      'ask-interim-relief-same-day',
      'temporary-asylum-in-parallel',
      'ru.kas-cassation-stops-nothing',
    ],
    provisions: ['RU-KAS-298-1', 'RU-KAS-85', 'RU-KAS-318-2', 'RU-4528-1-10-4'],
    sources: ['KAS23', 'REF10'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['kas-after-2023'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_GPK,
      timeLimit: { ...OLD_CASSATION, safeDefault: true },
      warnings: ['ask-interim-relief-same-day', 'temporary-asylum-in-parallel'],
      provisions: ['RU-GPK-338', 'RU-4528-1-10-4'],
      sources: ['MEMORY', 'REF10'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
    },
    {
      from: GPK_START,
      until: BEFORE_GPK_APPEAL,
      timeLimit: OLD_CASSATION,
      warnings: ['ask-interim-relief-same-day', 'temporary-asylum-in-parallel'],
      provisions: ['RU-GPK-338', 'RU-4528-1-10-4'],
      sources: ['GPK338', '353-FZ', 'REF10'],
      checkedOn: CHECKED_COPIES,
      confidence: 'medium',
      verify: ['ru.gpk-338-quoted'],
    },
    {
      from: GPK_APPEAL,
      until: BEFORE_KAS,
      timeLimit: { ...OLD_CASSATION, length: 1, unit: 'months', rule: 'RU-GPK-321' },
      warnings: ['ask-interim-relief-same-day', 'temporary-asylum-in-parallel'],
      provisions: ['RU-GPK-321', 'RU-4528-1-10-4'],
      sources: ['GPK321', '353-FZ', 'REF10'],
      checkedOn: CHECKED_COPIES,
      confidence: 'medium',
      verify: ['refugee-law-text'],
    },
    { from: KAS_START, until: null },
  ],
})

/** Temporary asylum on humane grounds: risk of torture (Law 4528-1, article 12; RU-ASY-04). */
export const temporaryAsylum = remedy({
  id: 'ru.temporary-asylum',
  path: 'temporary-protection',
  country: 'RU',
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: pending([a('protection-granted', TEMPORARY_HERE)], [a('protection-withdrawn', HERE)]),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'ru.mvd-service',
    documents: ['asylum-application', 'temporary-protection-application', 'chronology'],
    warnings: [
      'file-both-claims',
      'no-express-stay-for-temporary',
      'status-ignored-in-abductions',
      'not-electronically',
    ],
    provisions: ['RU-4528-1-12', 'RU-DECREE-274'],
    sources: ['REF12', 'NGO-SHADOW'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['refugee-law-text', 'plenum-11'],
  },
  versions: [BODIES[0], BODIES[1], BODIES[2]],
})

/** UNHCR in Russia does not decide status; it advises and writes (RU-ASY-06). */
export const unhcr = remedy({
  id: 'ru.unhcr',
  path: 'unhcr',
  country: 'RU',
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: anyOf(
      'unhcr-involved',
      a('asylum-applied', { bodyNamed: 'unhcr' }),
      a('protection-granted', { kind: ['unhcr-mandate'] }),
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'ru.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['unhcr-no-status-in-russia', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['UNHCR-RU', 'SULTANOV'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
