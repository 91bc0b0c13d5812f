import {
  any,
  anyOf,
  inCustody,
  pending,
  remedy,
  requestOverdue,
  type CustodyLaw,
} from '../vocabulary/index.js'
import {
  BEFORE_CHISINAU,
  BEFORE_LAW_649,
  BEFORE_UPK,
  BEFORE_UPK_APPEAL,
  CHECKED,
  CHISINAU_PROBABLE,
  COVERS_FROM,
  LAW_649_START,
  UPK_APPEAL,
  UPK_START,
} from './meta.js'

const ORDERS = ['remand-ordered', 'detention-extended', 'house-arrest-ordered'] as const

/** Appeal against an order of custody or its extension (UPK 108(11), 109(8); dossier RU-DET-06). */
export const detentionAppeal = remedy({
  id: 'ru.detention-appeal',
  path: 'detention-appeal',
  country: 'RU',
  shared: {
    inUse: pending(['detention-appealed'], ['detention-appeal-dismissed', 'detention-appeal-allowed']),
    exhausted: pending(['detention-appeal-dismissed', 'detention-appeal-allowed'], ORDERS),
    opens: anyOf(...ORDERS),
    opensAfter: 'after-custody-order',
    stopsRemoval: 'no',
    timeLimit: threeSutki('RU-UPK-108-11'),
    body: 'ru.regional-court-through-district',
    documents: ['detention-appeal', 'chronology'],
    warnings: ['three-days-beats-fifteen', 'does-not-stop-removal'],
    provisions: ['RU-UPK-108-11', 'RU-UPK-109-8', 'RU-UPK-389.3'],
    sources: ['UPK23'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    {
      // The Code of the RSFSR was not read: the term of today stands in as a caution.
      from: COVERS_FROM,
      until: BEFORE_UPK,
      timeLimit: threeSutki('RU-KRF-22', true),
      provisions: ['RU-KRF-22'],
      sources: ['KRF', 'MEMORY'],
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
    },
    // Until the end of 2012 by way of cassation; 108(11) of then was not read, the special three days are of today.
    {
      from: UPK_START,
      until: BEFORE_UPK_APPEAL,
      provisions: ['RU-UPK-108-11', 'RU-UPK-109-8', 'RU-UPK-354-OLD'],
      sources: ['UPK23', 'UPK2009'],
      confidence: 'medium',
      verify: ['upk-108-before-2013'],
    },
    { from: UPK_APPEAL, until: '2025-03-10' },
    // 13-FZ of 28 February 2025 narrowed when custody may be used at all; its text was not read, and it changed article
    // 108 itself, so the three days are no longer sure (addendum 5.8).
    {
      from: '2025-03-11',
      until: null,
      confidence: 'medium',
      warnings: ['three-days-beats-fifteen', 'does-not-stop-removal', 'custody-narrowed-2025'],
      verify: ['upk-108-109-after-2023'],
    },
  ],
})

const COMPLAINT_WARNINGS = [
  'article-125-often-refused',
  'release-is-the-dangerous-hour',
  'does-not-stop-removal',
] as const
const PERHAPS_CHISINAU = ['minsk-or-chisinau', ...COMPLAINT_WARNINGS] as const

/** Motion to lift custody, complaint to the prosecutor and to the district court (RU-DET-02, -07, -08). */
export const detentionComplaint = remedy({
  id: 'ru.detention-complaint',
  path: 'detention-complaint',
  country: 'RU',
  shared: {
    opens: any(inCustody, requestOverdue),
    opensAfter: 'while-held',
    stopsRemoval: 'no',
    body: 'ru.district-court-and-prosecutor',
    documents: ['detention-complaint', 'chronology'],
    warnings: COMPLAINT_WARNINGS,
    provisions: ['RU-UPK-10-2', 'RU-UPK-109-4', 'RU-UPK-110', 'RU-UPK-124', 'RU-UPK-125', 'MINSK-62-1'],
    sources: ['UPK23', 'MINSK', 'GAFOROV'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_UPK,
      provisions: ['RU-KRF-22', 'MINSK-62-1'],
      sources: ['KRF', 'MINSK'],
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
    },
    { from: UPK_START, until: BEFORE_CHISINAU },
    {
      from: CHISINAU_PROBABLE,
      until: '2025-03-10',
      confidence: 'medium',
      warnings: PERHAPS_CHISINAU,
      verify: ['chisinau-or-minsk'],
    },
    {
      from: '2025-03-11',
      until: null,
      confidence: 'medium',
      warnings: PERHAPS_CHISINAU,
      verify: ['upk-108-109-after-2023', 'chisinau-or-minsk'],
    },
  ],
})

/**
 * How long Russia may hold a person for extradition (RU-DET-01 to -04; UPK 109, Minsk 62) and for expulsion
 * (KoAP 31.9, Law 649-FZ). One year, the article's "warrant", is the ceiling for grave crimes.
 */
export const custody: CustodyLaw = {
  id: 'ru.custody',
  country: 'RU',
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_UPK,
      provisions: ['RU-KRF-22', 'MINSK-62-1'],
      sources: ['KRF', 'MINSK'],
      checkedOn: CHECKED,
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
      policeHours: 48,
      requestDays: 40,
      orderMonths: 2,
      longestMonths: null,
      absoluteMonths: 18,
      centreDays: null,
      centreTotalDays: null,
      surrenderMayDays: null,
      surrenderMustDays: null,
      reviewDays: 62,
    },
    {
      from: UPK_START,
      until: BEFORE_CHISINAU,
      provisions: ['RU-KRF-22-2', 'RU-UPK-109', 'MINSK-62-1', 'RU-UPK-467', 'RU-KOAP-31.9'],
      sources: ['UPK23', 'KRF', 'MINSK', 'KOAP31.9'],
      checkedOn: CHECKED,
      confidence: 'high',
      ...upkLimits(),
      centreDays: null,
      centreTotalDays: 730,
    },
    {
      // Forty days is the Minsk rule; if the Chisinau Convention governs, its own article must be read.
      from: CHISINAU_PROBABLE,
      until: BEFORE_LAW_649,
      provisions: ['RU-KRF-22-2', 'RU-UPK-109', 'MINSK-62-1', 'RU-UPK-467', 'RU-KOAP-31.9'],
      sources: ['UPK23', 'KRF', 'MINSK', 'KOAP31.9'],
      checkedOn: CHECKED,
      confidence: 'medium',
      verify: ['chisinau-or-minsk', 'martial-law-30-days'],
      ...upkLimits(),
      centreDays: null,
      centreTotalDays: 730,
    },
    {
      // 649-FZ: 90 days in a centre, extended by a judge by 90 at a time, two years in all.
      from: LAW_649_START,
      until: null,
      provisions: ['RU-KRF-22-2', 'RU-UPK-109', 'MINSK-62-1', 'RU-UPK-467', 'RU-649-FZ', 'RU-KOAP-31.9'],
      sources: ['UPK23', 'KRF', 'MINSK', 'KONSU-649', 'KOAP31.9'],
      checkedOn: CHECKED,
      confidence: 'medium',
      verify: [
        'upk-108-109-after-2023',
        'chisinau-or-minsk',
        'centre-extension-appeal',
        'martial-law-30-days',
      ],
      ...upkLimits(),
      centreDays: 90,
      centreTotalDays: 730,
    },
  ],
}

function upkLimits() {
  return {
    policeHours: 48,
    requestDays: 40,
    orderMonths: 2,
    longestMonths: { minor: 6, medium: 6, grave: 12, 'especially-grave': 18 },
    absoluteMonths: 18,
    surrenderMayDays: 15,
    surrenderMustDays: 30,
    reviewDays: 62,
  } as const
}

function threeSutki(rule: string, safeDefault = false) {
  return {
    length: 3,
    unit: 'sutki' as const,
    start: ORDERS,
    precaution: [],
    firstDay: 'disputed' as const,
    restorable: true,
    rule,
    safeDefault,
  }
}
