import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw } from '../vocabulary/index.js'
import {
  BEFORE_CPC_2014,
  BEFORE_LAW_210,
  BEFORE_REFORM,
  CHECKED,
  COVERS_FROM,
  CPC_2014,
  LAW_210,
  REFORM_2011,
} from './meta.js'

const country = 'KZ'
const checkedOn = CHECKED

/** Temporary custody or extradition arrest: three сутки from pronouncement, through the same court (CPC 107(2)). */
export const detentionAppeal = remedy({
  id: 'kz.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: {
      length: 3,
      unit: 'sutki',
      ...FROM.custody,
      firstDay: 'disputed',
      restorable: true,
      rule: 'KZ-CPC-107-2',
    },
    body: 'kz.regional-court',
    warnings: ['kz.from-pronouncement', 'hand-to-administration', 'does-not-stop-removal'],
    provisions: ['KZ-CPC-107-2', 'KZ-CPC-588-5', 'KZ-CPC-589-5'],
    sources: ['KZ-CPC-107', 'KZ-CPC-60'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2014,
      timeLimit: caution(3, FROM.custody, 'KZ-CPC-1997-110'),
      warnings: ['not-verified-file-today', 'hand-to-administration', 'does-not-stop-removal'],
      provisions: ['KZ-CPC-1997-110', 'KZ-CPC-1997-534'],
      sources: ['KZ-CPC-1997-2012', 'KZ-CPC-1997-2008'],
      confidence: 'low',
      verify: ['kz.cpc-1997-110-not-read'],
    },
    { from: CPC_2014, until: BEFORE_LAW_210 },
    {
      // Article 589-1: the judge who orders the arrest must also fix a bail, except for especially grave crimes.
      from: LAW_210,
      until: null,
      warnings: [
        'kz.from-pronouncement',
        'kz.ask-for-bail',
        'hand-to-administration',
        'does-not-stop-removal',
      ],
      provisions: ['KZ-CPC-107-2', 'KZ-CPC-588-5', 'KZ-CPC-589-5', 'KZ-CPC-589-1'],
      verify: ['kz.law-210-day'],
    },
  ],
})

/** The prosecutor must release: no request in forty days, no extradition arrest, or a bar is known (CPC 588(8)). */
export const detentionComplaint = remedy({
  id: 'kz.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'kz.prosecutor-and-investigating-judge',
    warnings: [
      'kz.year-can-be-prolonged',
      'kz.release-no-bar-to-rearrest',
      'release-is-the-dangerous-hour',
      'does-not-stop-removal',
    ],
    provisions: ['KZ-CPC-587', 'KZ-CPC-588-8', 'KZ-CPC-588-9', 'KZ-CPC-589', 'ICCPR-9'],
    sources: ['KZ-CPC-60'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2014,
      warnings: ['release-is-the-dangerous-hour', 'does-not-stop-removal'],
      provisions: ['KZ-CPC-1997-534', 'MINSK-62-1', 'ICCPR-9'],
      sources: ['KZ-CPC-1997-2008', 'KZ-CPC-1997-2012', 'MINSK'],
      confidence: 'medium',
      verify: ['kz.code-1997-before-2008'],
    },
    { from: CPC_2014, until: null },
  ],
})

const none = {
  orderMonths: null,
  longestMonths: null,
  centreDays: null,
  centreTotalDays: null,
  surrenderMayDays: null,
  surrenderMustDays: null,
  reviewDays: null,
} as const

/**
 * Seventy-two hours, forty days for the request, twelve months from arrest (CPC 587-589). Once surrender is decided a
 * judge may go beyond the year, for the transport or for the appeal (589(9)); without that decision not.
 */
export const custody: CustodyLaw = {
  id: 'kz.custody',
  country,
  versions: [
    {
      // Article 534 of the code of 1997, read as of July 2008: thirty days, one month, two, in exceptional cases three.
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      provisions: ['KZ-CPC-1997-534'],
      sources: ['KZ-CPC-1997-2008'],
      checkedOn,
      confidence: 'medium',
      verify: ['kz.code-1997-before-2008', 'cis.chisinau-or-minsk'],
      policeHours: 72,
      requestDays: 30,
      absoluteMonths: 3,
      ...none,
    },
    {
      // Law 393-IV: forty days, and twelve months where the person appeals or asks for asylum.
      from: REFORM_2011,
      until: BEFORE_CPC_2014,
      provisions: ['KZ-CPC-1997-534'],
      sources: ['KZ-CPC-1997-2012'],
      checkedOn,
      confidence: 'high',
      verify: ['kz.reform-2011-day', 'cis.chisinau-or-minsk'],
      policeHours: 72,
      requestDays: 40,
      absoluteMonths: 12,
      ...none,
    },
    {
      from: CPC_2014,
      until: null,
      provisions: ['KZ-CPC-587', 'KZ-CPC-588-1', 'KZ-CPC-588-8', 'KZ-CPC-589-7', 'KZ-CPC-589-9'],
      sources: ['KZ-CPC-60', 'KZ-CUSTODY-YEAR', 'KZ-RULING-2026'],
      checkedOn,
      confidence: 'high',
      verify: ['cis.chisinau-or-minsk'],
      policeHours: 72,
      requestDays: 40,
      absoluteMonths: 12,
      ...none,
    },
  ],
}
