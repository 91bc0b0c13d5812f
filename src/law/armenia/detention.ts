import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw, type CustodyVersion } from '../vocabulary/index.js'
import {
  ASSISTANCE_LAW,
  BEFORE_ASSISTANCE_LAW,
  BEFORE_CPC_2022,
  CHECKED,
  COVERS_FROM,
  CPC_2022,
} from './meta.js'

const country = 'AM'
const checkedOn = CHECKED
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
    sources: ['AM-ECE', 'MEMORY'],
    confidence: 'low',
    verify: ['am.code-2022'],
  },
  {
    from: ASSISTANCE_LAW,
    until: null,
    provisions: ['AM-LAW-2024', 'ECE1957-16'],
    sources: ['AM-LSA-DETENTION', 'AM-ECE'],
    confidence: 'low',
    verify: ['am.law-2024'],
  },
] as const

/** Appeal to a higher court against custody: it exists; its days were not read. */
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
    { ...STRETCHES[1], timeLimit: caution(3, FROM.custody, 'AM-CPC2022') },
    {
      ...STRETCHES[2],
      warnings: ['am.days-not-verified', 'am.no-alternatives-since-2024', 'does-not-stop-removal'],
    },
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
    STRETCHES[1],
    {
      ...STRETCHES[2],
      warnings: [
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
 * Seventy-two hours are memory. A month for the request: article 486 of the old Code, and what Armenia declared to
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
