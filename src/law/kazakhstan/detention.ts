import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw } from '../vocabulary/index.js'
import { BEFORE_CPC_2014, CHECKED, COVERS_FROM, CPC_2014 } from './meta.js'

const country = 'KZ'
const checkedOn = CHECKED

/** Complaint against temporary custody or extradition arrest (CPC 107, named by 588(4)). The days were not read. */
export const detentionAppeal = remedy({
  id: 'kz.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: caution(3, FROM.custody, 'KZ-CPC-107'),
    body: 'kz.regional-court',
    warnings: ['not-verified-file-today', 'hand-to-administration', 'does-not-stop-removal'],
    provisions: ['KZ-CPC-107', 'KZ-CPC-588-4', 'KZ-CPC-589'],
    sources: ['KZ-CPC-107', 'KZ-CPC-588'],
    checkedOn,
    confidence: 'low',
    verify: ['kz.cpc-107-days'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2014,
      timeLimit: caution(3, FROM.custody, 'KZ-CPC-1997'),
      provisions: ['KZ-CPC-1997'],
      sources: ['MEMORY'],
      verify: ['kz.before-2015-not-read'],
    },
    { from: CPC_2014, until: null },
  ],
})

/** The prosecutor must release: no request in forty days, no extradition arrest, or a bar is known (CPC 588(7)). */
export const detentionComplaint = remedy({
  id: 'kz.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'kz.prosecutor-and-investigating-judge',
    warnings: ['kz.release-no-bar-to-rearrest', 'release-is-the-dangerous-hour', 'does-not-stop-removal'],
    provisions: ['KZ-CPC-588-7', 'KZ-CPC-588-8', 'KZ-CPC-589', 'ICCPR-9'],
    sources: ['KZ-CPC-588', 'KZ-CPC-589'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2014,
      warnings: ['release-is-the-dangerous-hour', 'does-not-stop-removal'],
      provisions: ['KZ-CPC-1997', 'MINSK-62-1', 'ICCPR-9'],
      sources: ['MEMORY', 'MINSK'],
      confidence: 'low',
      verify: ['kz.before-2015-not-read'],
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
 * Seventy-two hours, forty days for the request, one year in all (KZ-EX-1 to -3). In February 2026 the Supreme
 * Court prolonged a custody while a refugee case ran, so the year is no longer sure.
 */
export const custody: CustodyLaw = {
  id: 'kz.custody',
  country,
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2014,
      provisions: ['KZ-CPC-1997', 'MINSK-62-1'],
      sources: ['MINSK'],
      checkedOn,
      confidence: 'low',
      verify: ['kz.before-2015-not-read', 'cis.chisinau-or-minsk'],
      policeHours: null,
      requestDays: 40,
      absoluteMonths: null,
      ...none,
    },
    {
      from: CPC_2014,
      until: null,
      provisions: ['KZ-CPC-587', 'KZ-CPC-588-1', 'KZ-CPC-588-7', 'KZ-CPC-589'],
      sources: ['KZ-CPC-587-588', 'KZ-CPC-588', 'KZ-CUSTODY-YEAR', 'KZ-RULING-2026'],
      checkedOn,
      confidence: 'medium',
      verify: ['kz.custody-year', 'cis.chisinau-or-minsk'],
      policeHours: 72,
      requestDays: 40,
      absoluteMonths: 12,
      ...none,
    },
  ],
}
