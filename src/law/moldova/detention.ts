import { caution, CUSTODY_ORDERS, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import {
  all,
  anyOf,
  inCustody,
  pending,
  remedy,
  type CustodyLaw,
  type CustodyVersion,
} from '../vocabulary/index.js'
import {
  BEFORE_CPC,
  BEFORE_FOREIGNERS_LAW,
  BEFORE_LAW_223,
  CHECKED,
  COVERS_FROM,
  CPC,
  FOREIGNERS_LAW,
  LAW_223,
  BEFORE_LAW_297,
  LAW_297,
  READ,
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

/**
 * Appeal against arrest or its extension: it won in the only Tajik case on record, in 2015. Three days, for a prisoner
 * from the handing over of the copy (CPP art 311): no event tells that day, so the order is counted as a precaution.
 */
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
    { from: CPC, until: BEFORE_LAW_223 },
    {
      from: LAW_223,
      until: null,
      timeLimit: {
        length: 3,
        unit: 'days',
        start: [],
        precaution: CUSTODY_ORDERS,
        firstDay: 'disputed',
        restorable: true,
        rule: 'MD-CPP-311',
      },
      warnings: ['md.three-days-from-the-copy', 'md.appeal-has-won', 'does-not-stop-removal'],
      provisions: ['MD-CPP-311', 'MD-CPP-312', 'MD-CPP-547'],
      sources: ['MD-CPP', 'MD-VALIEV'],
      checkedOn: READ,
      confidence: 'high',
      verify: [],
    },
  ],
})

/** Against public custody of a foreigner, and each of its extensions: five days from the pronouncement (Law 200 art 71^5). */
export const publicCustodyAppeal = remedy({
  id: 'md.public-custody-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    opens: all(inCustody, anyOf('removal-ordered', 'removal-notified')),
    // A ruling on custody for extradition, given before the removal was ordered, was on another custody.
    exhausted: all(
      anyOf('removal-ordered'),
      pending(
        ['detention-appeal-dismissed', 'detention-appeal-allowed'],
        [...CUSTODY_ORDERS, 'removal-ordered'],
      ),
    ),
    stopsRemoval: 'no',
    timeLimit: {
      length: 5,
      unit: 'days',
      start: [],
      precaution: FROM.custody.start,
      firstDay: 'disputed',
      restorable: true,
      rule: 'MD-200-71-5',
    },
    body: 'md.court-of-the-centre',
    warnings: ['md.five-days-from-pronouncement', 'md.undesirable-is-longer', 'does-not-stop-removal'],
    provisions: ['MD-200-64', 'MD-200-71-5'],
    sources: ['MD-200-LAW'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['md.before-the-text-read'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_FOREIGNERS_LAW,
      why: 'md.not-before-law-200',
      replacedBy: ['detention-complaint'],
      provisions: ['MD-200'],
      confidence: 'medium',
    },
    { from: FOREIGNERS_LAW, until: BEFORE_LAW_297 },
    { from: LAW_297, until: null, confidence: 'high', verify: [] },
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
    { from: CPC, until: BEFORE_LAW_223 },
    {
      from: LAW_223,
      until: null,
      warnings: [
        'md.seventy-two-hours',
        'md.eighteen-days-first',
        'md.other-measure-for-health-or-home',
        'release-is-the-dangerous-hour',
        'does-not-stop-removal',
      ],
      provisions: ['MD-CPP-547', 'MD-CPP-165', 'MD-CPP-549', 'MD-CONST-25'],
      sources: ['MD-CPP', 'MD-CONST'],
      checkedOn: READ,
      confidence: 'high',
      verify: [],
    },
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
 * Before Law 223. CPP 165: seventy-two hours; 180 days in all, as Parliament's press service reported; steps of thirty
 * days and the forty days for a request are read only in the later text, so nothing is said to have lapsed by them alone.
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
      until: BEFORE_LAW_223,
      provisions: [...code.provisions, 'MD-200-64'],
      sources: [...code.sources, 'MD-CSJ-CUSTODY'],
    },
    {
      ...NONE,
      ...CENTRE,
      from: LAW_223,
      until: null,
      policeHours: 72,
      requestDays: 40,
      absoluteMonths: 12,
      // Not fetched on the day set: release may follow after fifteen days and must after thirty (CPP 549(2)).
      surrenderMayDays: 15,
      surrenderMustDays: 30,
      reviewDays: 31,
      provisions: ['MD-CPP-165', 'MD-CPP-547', 'MD-CPP-549', 'MD-CONST-25', 'MD-200-64'],
      sources: ['MD-CPP', 'MD-CONST', 'MD-200-LAW'],
      checkedOn: READ,
      confidence: 'high',
    },
  ],
}
