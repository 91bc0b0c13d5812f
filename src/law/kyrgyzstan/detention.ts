import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw } from '../vocabulary/index.js'
import {
  AFTER_CPC_TEXT,
  BEFORE_CPC_2021,
  CHECKED,
  COVERS_FROM,
  CPC_2021,
  CPC_TEXT_ENDS,
  READ,
} from './meta.js'

const country = 'KG'
const unread = { checkedOn: CHECKED, confidence: 'low', verify: ['kg.custody-not-read'] } as const

/**
 * Five сутки from the day of the order, carried out meanwhile, no further appeal (CPC 266(10), (11), 528(5)). On
 * extradition arrest article 529(5) names only the prosecutor; articles 106(7) and 115(8) name the person too.
 */
export const detentionAppeal = remedy({
  id: 'kg.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: {
      length: 5,
      unit: 'sutki',
      ...FROM.custody,
      firstDay: 'out',
      restorable: true,
      rule: 'KG-CPC-266',
    },
    body: 'kg.appeal-court',
    warnings: ['kg.arrest-names-the-prosecutor-only', 'hand-to-administration', 'does-not-stop-removal'],
    provisions: ['KG-CPC-266', 'KG-CPC-106', 'KG-CPC-528', 'KG-CPC-529'],
    sources: ['KG-CPC'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['kg.changes-since-2024'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2021,
      ...unread,
      timeLimit: caution(3, FROM.custody, 'KG-CPC-BEFORE-2021'),
      warnings: ['not-verified-file-today', 'hand-to-administration', 'does-not-stop-removal'],
      provisions: ['KG-CPC-BEFORE-2021'],
      sources: ['MEMORY'],
    },
    { from: CPC_2021, until: null },
  ],
})

/** The prosecutor must release: no request or no extradition arrest within thirty сутки, a bar, a year (CPC 528(8), 529, 537). */
export const detentionComplaint = remedy({
  id: 'kg.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'kg.prosecutor-and-investigating-judge',
    warnings: [
      'kg.release-no-bar-to-rearrest',
      'release-is-the-dangerous-hour',
      'kg.won-then-moved',
      'does-not-stop-removal',
    ],
    provisions: ['KG-CPC-528', 'KG-CPC-529', 'KG-CPC-537', 'ICCPR-9'],
    sources: ['KG-CPC', 'KG-COURTS-2013'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2021,
      ...unread,
      warnings: ['release-is-the-dangerous-hour', 'kg.won-then-moved', 'does-not-stop-removal'],
      provisions: ['KG-CPC-BEFORE-2021', 'MINSK-62-1', 'ICCPR-9'],
      sources: ['MINSK', 'KG-COURTS-2013'],
      verify: ['kg.custody-not-read', 'cis.chisinau-or-minsk'],
    },
    { from: CPC_2021, until: CPC_TEXT_ENDS },
    { from: AFTER_CPC_TEXT, until: null, confidence: 'medium', verify: ['kg.changes-since-2024'] },
  ],
})

const none = { longestMonths: null, centreDays: null, centreTotalDays: null, reviewDays: null } as const

/**
 * Forty-eight hours, thirty сутки for the request (shorter than the forty of the convention), then extradition arrest
 * of two months each, a year from the arrest at most; release possible fifteen and due thirty сутки after the day set
 * for the handover (CPC 527-529, 537).
 */
const READ_TERMS = {
  provisions: ['KG-CPC-528', 'KG-CPC-529', 'KG-CPC-537'],
  sources: ['KG-CPC'],
  checkedOn: READ,
  policeHours: 48,
  requestDays: 30,
  orderMonths: 2,
  absoluteMonths: 12,
  surrenderMayDays: 15,
  surrenderMustDays: 30,
  ...none,
} as const

export const custody: CustodyLaw = {
  id: 'kg.custody',
  country,
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2021,
      provisions: ['MINSK-62-1'],
      sources: ['MINSK'],
      ...unread,
      verify: ['kg.custody-not-read', 'cis.chisinau-or-minsk'],
      policeHours: null,
      requestDays: 40,
      orderMonths: null,
      absoluteMonths: null,
      surrenderMayDays: null,
      surrenderMustDays: null,
      ...none,
    },
    { ...READ_TERMS, from: CPC_2021, until: CPC_TEXT_ENDS, confidence: 'high' },
    {
      ...READ_TERMS,
      from: AFTER_CPC_TEXT,
      until: null,
      confidence: 'medium',
      verify: ['kg.changes-since-2024'],
    },
  ],
}
