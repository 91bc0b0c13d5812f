import { caution, CUSTODY_ORDERS, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { pending, remedy, type CustodyLaw, type CustodyVersion, type TimeLimit } from '../vocabulary/index.js'
import {
  ASSISTANCE_LAW,
  BEFORE_ASSISTANCE_LAW,
  BEFORE_CPC_2022,
  CHECKED,
  COVERS_FROM,
  CPC_2022,
  READ,
} from './meta.js'

const country = 'AM'
const checkedOn = CHECKED
const ten: TimeLimit = {
  length: 10,
  unit: 'days',
  start: [],
  precaution: CUSTODY_ORDERS,
  firstDay: 'disputed',
  restorable: true,
  rule: 'AM-CPC-390',
  fileWithin: 3,
}
const STRETCHES = [
  {
    from: COVERS_FROM,
    until: BEFORE_CPC_2022,
    provisions: ['AM-CPC1998-486', 'ECE1957-16'],
    sources: ['AM-CPC1998', 'AM-ECE'],
    confidence: 'low',
    verify: ['am.code-1998'],
  },
  {
    from: CPC_2022,
    until: BEFORE_ASSISTANCE_LAW,
    provisions: ['AM-CPC2022', 'ECE1957-16'],
    sources: ['AM-ECE', 'AM-CPC2022'],
    confidence: 'low',
    verify: ['am.code-2022'],
  },
  {
    from: ASSISTANCE_LAW,
    until: null,
    provisions: ['AM-LAW-2024', 'ECE1957-16'],
    sources: ['AM-LSA-DETENTION', 'AM-CPC2022', 'AM-ECE'],
    confidence: 'low',
    verify: ['am.law-2024'],
  },
] as const

/** Of the Code of 2022 the chapters on custody and its appeal were read; whether the law of 2024 has days of its own was not. */
const BY_THE_CODE = {
  checkedOn: READ,
  confidence: 'medium',
} as const

/**
 * Special review of a custody ruling: ten days from its receipt (CPC arts 389, 390). No event tells the receipt, so
 * the order is counted as a precaution, and the third day is the day to file by.
 */
export const detentionAppeal = remedy({
  id: 'am.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: caution(3, FROM.custody, 'AM-LAW-2024'),
    body: 'am.court-of-appeal',
    warnings: ['am.days-not-verified', 'does-not-stop-removal'],
    checkedOn,
  },
  versions: [
    { ...STRETCHES[0], timeLimit: caution(3, FROM.custody, 'AM-CPC1998-486') },
    {
      ...STRETCHES[1],
      ...BY_THE_CODE,
      timeLimit: ten,
      warnings: ['am.ten-days-from-receipt', 'does-not-stop-removal'],
      provisions: ['AM-CPC-389', 'AM-CPC-390'],
      sources: ['AM-CPC2022'],
    },
    {
      ...STRETCHES[2],
      ...BY_THE_CODE,
      timeLimit: ten,
      warnings: ['am.ten-days-from-receipt', 'am.no-alternatives-since-2024', 'does-not-stop-removal'],
      provisions: ['AM-CPC-389', 'AM-CPC-390', 'AM-LAW-2024'],
      sources: ['AM-CPC2022', 'AM-LSA-DETENTION'],
    },
  ],
})

/** The Court of Cassation after a refused review: fifteen days from receipt (CPC arts 394, 395). */
export const detentionSecondAppeal = remedy({
  id: 'am.detention-second-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    opens: pending(['detention-appeal-dismissed'], [...CUSTODY_ORDERS, 'detention-appeal-allowed']),
    opensAfter: 'after-custody-appeal-dismissed',
    documents: ['detention-appeal', 'chronology'],
    stopsRemoval: 'no',
    timeLimit: {
      length: 15,
      unit: 'days',
      start: [],
      precaution: ['detention-appeal-dismissed'],
      firstDay: 'disputed',
      restorable: true,
      rule: 'AM-CPC-394',
      fileWithin: 3,
    },
    body: 'am.court-of-cassation',
    warnings: ['am.fifteen-days-from-receipt', 'does-not-stop-removal'],
    provisions: ['AM-CPC-394'],
    sources: ['AM-CPC2022'],
    ...BY_THE_CODE,
    verify: ['am.law-2024'],
  },
  versions: [
    {
      ...STRETCHES[0],
      timeLimit: caution(3, { start: ['detention-appeal-dismissed'], precaution: [] }, 'AM-CPC1998-486'),
      warnings: ['am.days-not-verified', 'does-not-stop-removal'],
    },
    { from: CPC_2022, until: null },
  ],
})

/** Release when no request has come in a month, the time of the old Code and of Armenia's own declaration. */
export const detentionComplaint = remedy({
  id: 'am.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'am.court-and-prosecutor',
    warnings: ['am.one-month-for-the-request', 'release-is-the-dangerous-hour', 'does-not-stop-removal'],
    checkedOn,
  },
  versions: [
    STRETCHES[0],
    {
      ...STRETCHES[1],
      ...BY_THE_CODE,
      warnings: [
        'am.sixty-hours-to-a-judge',
        'am.consulate-is-not-told',
        'am.one-month-for-the-request',
        'release-is-the-dangerous-hour',
        'does-not-stop-removal',
      ],
      provisions: ['AM-CPC-109', 'AM-CPC-113'],
      sources: ['AM-CPC2022'],
    },
    {
      ...STRETCHES[2],
      ...BY_THE_CODE,
      provisions: ['AM-CPC-109', 'AM-CPC-113', 'AM-LAW-2024'],
      sources: ['AM-CPC2022', 'AM-LSA-DETENTION'],
      warnings: [
        'am.sixty-hours-to-a-judge',
        'am.consulate-is-not-told',
        'am.one-month-for-the-request',
        'am.no-alternatives-since-2024',
        'release-is-the-dangerous-hour',
        'does-not-stop-removal',
      ],
    },
  ],
})

type Limits = Omit<
  CustodyVersion,
  'from' | 'until' | 'provisions' | 'sources' | 'checkedOn' | 'confidence' | 'verify'
>

/**
 * Seventy-two hours: article 109 of the Code of 2022, and memory for the time before. A month for the request: article 486 of the old Code, and what Armenia declared to
 * the European Convention, which does not govern a request of Tajikistan. Nothing else was found.
 */
const LIMITS: Limits = {
  policeHours: 72,
  requestDays: 30,
  orderMonths: null,
  longestMonths: null,
  absoluteMonths: null,
  centreDays: null,
  centreTotalDays: null,
  surrenderMayDays: null,
  surrenderMustDays: null,
  reviewDays: null,
}

/** How long Armenia may hold a person for extradition, as far as anything was found. */
export const custody: CustodyLaw = {
  id: 'am.custody',
  country,
  versions: STRETCHES.map((stretch) => ({ ...LIMITS, ...stretch, checkedOn })),
}
