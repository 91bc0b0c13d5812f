import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw, type CustodyVersion } from '../vocabulary/index.js'
import {
  BEFORE_CPC,
  BEFORE_FOREIGNERS_LAW,
  BEFORE_LAW_JULY_2024,
  CHECKED,
  COVERS_FROM,
  CPC,
  FOREIGNERS_LAW,
  LAW_JULY_2024,
} from './meta.js'

const country = 'MD'
const checkedOn = CHECKED
const BEFORE_2003 = {
  from: COVERS_FROM,
  until: BEFORE_CPC,
  provisions: ['MD-CONST-25', 'MINSK-62-1'],
  sources: ['MEMORY', 'MINSK'],
  confidence: 'low',
  verify: ['md.before-2003'],
} as const

/** Appeal against arrest or its extension: it won in the only Tajik case on record, in 2015. Its days were not read. */
export const detentionAppeal = remedy({
  id: 'md.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: caution(3, FROM.custody, 'MD-CPP-547'),
    body: 'md.court-of-appeal',
    warnings: ['md.days-not-verified', 'md.appeal-has-won', 'does-not-stop-removal'],
    provisions: ['MD-CPP-547'],
    sources: ['MD-CPP2016', 'MD-VALIEV'],
    checkedOn,
    confidence: 'low',
    verify: ['md.custody-appeal-days'],
  },
  versions: [
    {
      ...BEFORE_2003,
      timeLimit: caution(3, FROM.custody, 'MD-CONST-25'),
      warnings: ['md.days-not-verified', 'does-not-stop-removal'],
    },
    { from: CPC, until: null },
  ],
})

/** Release, or another measure for health or family (CPP 547), and release when no request comes in time. */
export const detentionComplaint = remedy({
  id: 'md.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'md.investigating-judge',
    warnings: [
      'md.seventy-two-hours',
      'md.other-measure-for-health-or-home',
      'release-is-the-dangerous-hour',
      'does-not-stop-removal',
    ],
    provisions: ['MD-CPP-547', 'MD-CPP-165', 'MD-CPP-171-1'],
    sources: ['MD-CPP2016'],
    checkedOn,
    confidence: 'medium',
    verify: ['md.cpp-541-549'],
  },
  versions: [
    { ...BEFORE_2003, warnings: ['release-is-the-dangerous-hour', 'does-not-stop-removal'] },
    { from: CPC, until: null },
  ],
})

type Limits = Omit<
  CustodyVersion,
  'from' | 'until' | 'provisions' | 'sources' | 'checkedOn' | 'confidence' | 'verify'
>

const NONE: Limits = {
  policeHours: null,
  requestDays: null,
  orderMonths: null,
  longestMonths: null,
  absoluteMonths: null,
  centreDays: null,
  centreTotalDays: null,
  surrenderMayDays: null,
  surrenderMustDays: null,
  reviewDays: null,
}
/**
 * CPP 165: seventy-two hours. 180 days until 2024 and twelve months since, as Parliament's press service reported;
 * steps of thirty days and the forty days for a request are memory, so nothing is said to have lapsed by them alone.
 */
const CODE: Limits = { ...NONE, policeHours: 72, requestDays: 40, absoluteDays: 180, reviewDays: 31 }
/** Law 200 art 64: six months for return, twelve for an undesirable person; shown as 181 and 365 days. */
const CENTRE = { centreDays: 181, centreTotalDays: 365 }

const code = {
  provisions: ['MD-CPP-165', 'MD-CPP-547', 'MINSK-62-1'],
  sources: ['MD-CPP2016', 'MD-MOLDPRES-2024', 'MINSK'],
  checkedOn,
  confidence: 'low',
  verify: ['md.custody-numbers', 'md.minsk-status'],
} as const

/** How long Moldova may hold a person for extradition, and in public custody for removal. */
export const custody: CustodyLaw = {
  id: 'md.custody',
  country,
  versions: [
    { ...NONE, ...BEFORE_2003, checkedOn },
    { ...CODE, ...code, from: CPC, until: BEFORE_FOREIGNERS_LAW },
    {
      ...CODE,
      ...CENTRE,
      ...code,
      from: FOREIGNERS_LAW,
      until: BEFORE_LAW_JULY_2024,
      provisions: [...code.provisions, 'MD-200-64'],
      sources: [...code.sources, 'MD-CSJ-CUSTODY'],
    },
    {
      ...CODE,
      ...CENTRE,
      ...code,
      from: LAW_JULY_2024,
      until: null,
      absoluteDays: null,
      absoluteMonths: 12,
      provisions: [...code.provisions, 'MD-LAW-JULY-2024', 'MD-200-64'],
      sources: [...code.sources, 'MD-CSJ-CUSTODY'],
      verify: ['md.law-july-2024', 'md.custody-numbers', 'md.minsk-status'],
    },
  ],
}
