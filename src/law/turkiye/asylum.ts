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
import { a, always, any, happened, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_ISTINAF,
  BEFORE_LFIP,
  BEFORE_UNHCR_STOPS,
  CHECKED,
  COVERS_FROM,
  ISTINAF,
  LFIP,
  READ,
  UNHCR_STOPS,
} from './meta.js'

const country = 'TR'
const checkedOn = CHECKED
const CENTRE = { place: ['migration-centre'] }
/** Fifteen days, not thirty, for whoever is or was in a centre: a claim made there is always accelerated (79(1)(ç)). */
const FROM_A_CENTRE = [
  {
    when: any(happened('arrested', CENTRE), happened('transferred', CENTRE)),
    length: 15,
    rule: 'TR-LFIP-80-1-C',
  },
]
const BEFORE = {
  from: COVERS_FROM,
  until: BEFORE_LFIP,
  provisions: ['TR-1994-REGULATION'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['tr.regulation-1994'],
} as const

/**
 * International protection: conditional refugee or subsidiary protection, never a refugee of the 1951 Convention,
 * because Türkiye kept its limit to Europe (LFIP arts 61-63, 65, 80(1)(e)). Whoever is labelled a danger can be
 * ordered out at any stage (art 54(2)), so the claim is not shown as a stop.
 */
export const asylum = remedy({
  id: 'tr.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'tr.migration-directorate',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'tr.europe-only',
      'tr.claim-from-centre-is-accelerated',
      'tr.danger-label-ends-stay',
      'apply-from-custody-with-copy',
      'asylum-not-a-wall',
    ],
    provisions: ['TR-LFIP-65', 'TR-LFIP-80', 'TR-LFIP-79', 'TR-LFIP-54-2', 'TR-LFIP-4'],
    sources: ['TR-LFIP', 'TR-AIDA'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      ...BEFORE,
      body: 'tr.police-foreigners-and-unhcr',
      warnings: ['tr.europe-only', 'apply-from-custody-with-copy', 'asylum-not-a-wall'],
    },
    {
      from: LFIP,
      until: BEFORE_UNHCR_STOPS,
      body: 'tr.migration-directorate-and-unhcr',
      confidence: 'medium',
      verify: ['tr.lfip-before-2019'],
    },
    { from: UNHCR_STOPS, until: null },
  ],
})

/** Objection to the Commission within ten days: only in the ordinary procedure (LFIP 80(1)(a)). */
export const asylumObjection = remedy({
  id: 'tr.asylum-objection',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: limit(10, 'TR-LFIP-80-1-A'),
    body: 'tr.evaluation-commission',
    warnings: ['tr.commission-only-ordinary', 'tr.danger-label-ends-stay'],
    provisions: ['TR-LFIP-80-1-A', 'TR-LFIP-80-1-E'],
    sources: ['TR-LFIP'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      ...BEFORE,
      timeLimit: caution(10, FROM.asylum, 'TR-1994-REGULATION'),
      body: 'tr.police-foreigners-and-unhcr',
      warnings: ['not-verified-file-today'],
    },
    { from: LFIP, until: null },
  ],
})

/**
 * Suit in the administrative court: thirty days, but fifteen where the claim was accelerated or inadmissible, and a
 * claim from a centre always is (LFIP 79(1)(ç), 80(1)(ç)). The day of the shorter term is the day to file by, and it is
 * told as the last one where the file shows a stay in a centre.
 */
export const asylumSuit = remedy({
  id: 'tr.asylum-suit',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: { ...limit(30, 'TR-LFIP-80-1-C'), fileWithin: 15, shorter: FROM_A_CENTRE },
    body: 'tr.administrative-court',
    warnings: ['tr.fifteen-or-thirty', 'tr.danger-label-ends-stay', 'tr.free-lawyer'],
    provisions: ['TR-LFIP-80-1-C', 'TR-LFIP-80-1-E', 'TR-LFIP-79', 'TR-LFIP-72'],
    sources: ['TR-LFIP'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      ...BEFORE,
      stopsRemoval: 'if-granted',
      timeLimit: { ...limit(60, 'TR-IYUK-7'), fileWithin: 10 },
      warnings: ['not-verified-file-today', 'tr.ask-stay-of-execution'],
      provisions: ['TR-IYUK-7', 'TR-IYUK-27', 'TR-1994-REGULATION'],
      sources: ['TR-IYUK'],
      checkedOn: READ,
      confidence: 'medium',
    },
    { from: LFIP, until: null },
  ],
})

/**
 * Appeal (istinaf) to the regional administrative court, in thirty days: only in the ordinary procedure, because the
 * judgment on an accelerated or inadmissible claim is final (LFIP 80(1)(d); 2577 art 45).
 */
export const asylumSecondAppeal = remedy({
  id: 'tr.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 30,
      unit: 'days',
      ...FROM.asylumRuling,
      firstDay: 'out',
      restorable: false,
      rule: 'TR-IYUK-45',
    },
    body: 'tr.regional-administrative-court',
    warnings: ['tr.final-if-accelerated', 'tr.danger-label-ends-stay', 'tr.ask-stay-of-execution'],
    provisions: ['TR-IYUK-45', 'TR-IYUK-52', 'TR-LFIP-80-1-E'],
    sources: ['TR-IYUK', 'TR-LFIP'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_ISTINAF,
      timeLimit: caution(7, FROM.asylumRuling, 'TR-IYUK-45'),
      warnings: ['not-verified-file-today', 'tr.ask-stay-of-execution'],
      provisions: ['TR-IYUK-45'],
      confidence: 'low',
      verify: ['tr.appeal-before-2016'],
    },
    { from: ISTINAF, until: null },
  ],
})

/** Humanitarian residence permit: where removal is barred, or while a suit against it runs (LFIP 46(1)(b)-(ç)). */
export const humanitarianPermit = remedy({
  id: 'tr.humanitarian-permit',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: pending(
      [a('protection-granted', { kind: ['temporary', 'removal-ban', 'residence'], country: 'host' })],
      [a('protection-withdrawn', { country: 'host' })],
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'tr.governorate',
    documents: ['temporary-protection-application', 'chronology'],
    warnings: ['tr.temporary-protection-not-for-tajiks', 'does-not-stop-removal'],
    provisions: ['TR-LFIP-46', 'TR-LFIP-55', 'TR-LFIP-91'],
    sources: ['TR-LFIP'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_LFIP,
      why: 'tr.no-humanitarian-permit-before-2014',
      replacedBy: ['asylum', 'unhcr'],
      confidence: 'low',
      verify: ['tr.before-lfip'],
    },
    { from: LFIP, until: null },
  ],
})

/** UNHCR registered and decided status beside the State until 10 September 2018; since then it only advises. */
export const unhcr = remedy({
  id: 'tr.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'any.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: [
      'tr.unhcr-no-registration',
      'never-send-asylum-file-home',
      'check-contact-on-the-day',
      'resettlement-is-slow',
    ],
    provisions: ['REF1951-35', 'TR-LFIP-92'],
    sources: ['TR-AIDA'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_UNHCR_STOPS,
      warnings: [
        'tr.unhcr-registers',
        'never-send-asylum-file-home',
        'check-contact-on-the-day',
        'resettlement-is-slow',
      ],
      provisions: ['REF1951-35'],
    },
    { from: UNHCR_STOPS, until: null },
  ],
})

function limit(length: number, rule: string) {
  return {
    length,
    unit: 'days' as const,
    ...FROM.asylum,
    firstDay: 'out' as const,
    restorable: false,
    rule,
  }
}
