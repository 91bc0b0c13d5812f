import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { all, any, happened, remedy, type CustodyLaw, type CustodyVersion } from '../vocabulary/index.js'
import {
  BEFORE_CAJP_2017,
  BEFORE_CHAPTER_37,
  BEFORE_CPC,
  BEFORE_MARTIAL_LAW,
  CAJP_2017,
  CHAPTER_37,
  CHECKED,
  COVERS_FROM,
  CPC,
  MARTIAL_LAW,
} from './meta.js'

const country = 'UA'
const checkedOn = CHECKED
const OLD = [
  {
    from: COVERS_FROM,
    until: BEFORE_CHAPTER_37,
    provisions: ['UA-CONST-29', 'MINSK-62-1'],
    sources: ['MINSK', 'UA-SOLDATENKO'],
    confidence: 'low',
    verify: ['ua.before-2010'],
  },
  {
    from: CHAPTER_37,
    until: BEFORE_CPC,
    provisions: ['UA-KPK1960-461', 'UA-KPK1960-462', 'UA-KPK1960-463'],
    sources: ['UA-2286'],
    confidence: 'high',
    verify: ['ua.code-1960-changes'],
  },
] as const

/** Appeal against temporary or extradition arrest: five days, straight to the court of appeal (CPC 395). */
export const detentionAppeal = remedy({
  id: 'ua.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: {
      length: 5,
      unit: 'days',
      ...FROM.custody,
      firstDay: 'out',
      restorable: true,
      rule: 'UA-KPK-395',
    },
    body: 'ua.court-of-appeal',
    warnings: ['ua.straight-to-the-court-of-appeal', 'does-not-stop-removal'],
    provisions: ['UA-KPK-395', 'UA-KPK-583', 'UA-KPK-584', 'UA-KPK-585'],
    sources: ['UA-KPK'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.after-february-2026'],
  },
  versions: [
    { ...OLD[0], timeLimit: caution(3, FROM.custody, 'UA-CONST-29') },
    {
      // Three доби from the day of the ruling; it is carried out meanwhile (462, 463).
      ...OLD[1],
      timeLimit: {
        length: 3,
        unit: 'sutki',
        ...FROM.custody,
        firstDay: 'disputed',
        restorable: true,
        rule: 'UA-KPK1960-463',
      },
      warnings: ['ua.three-days-before-2012', 'does-not-stop-removal'],
    },
    // The text read is of February 2026: for the years before martial law it is the nearest, not the text of the day.
    { from: CPC, until: BEFORE_MARTIAL_LAW, confidence: 'medium', verify: ['ua.text-before-2026'] },
    { from: MARTIAL_LAW, until: null },
  ],
})

const IN_CENTRE = { place: ['migration-centre'] }

/**
 * An order to hold for expulsion is not one of the criminal code: ten days, not five (CAJP 289(12)-(13), 371). It is
 * carried out meanwhile. Such an order is known by the place, or by a decision to expel.
 */
export const removalDetentionAppeal = remedy({
  id: 'ua.removal-detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    opens: all(
      DETENTION_APPEAL.opens,
      any(happened('arrested', IN_CENTRE), happened('transferred', IN_CENTRE), happened('removal-ordered')),
    ),
    stopsRemoval: 'no',
    timeLimit: {
      length: 10,
      unit: 'days',
      ...FROM.custody,
      firstDay: 'out',
      restorable: true,
      rule: 'UA-KAS-289',
      fileWithin: 5,
    },
    body: 'ua.administrative-court-of-appeal',
    warnings: ['ua.five-days-in-criminal-procedure', 'ua.bail-or-surety', 'does-not-stop-removal'],
    provisions: ['UA-KAS-289', 'UA-KAS-371'],
    sources: ['UA-KAS'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.after-february-2026'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CAJP_2017,
      timeLimit: caution(3, FROM.custody, 'UA-KAS2005'),
      provisions: ['UA-KAS2005'],
      sources: ['MEMORY'],
      warnings: ['not-verified-file-today', 'does-not-stop-removal'],
      confidence: 'low',
      verify: ['ua.old-administrative-code'],
    },
    { from: CAJP_2017, until: BEFORE_MARTIAL_LAW, confidence: 'medium', verify: ['ua.text-before-2026'] },
    { from: MARTIAL_LAW, until: null },
  ],
})

/** Any judge must free a person held without a ruling (CPC 206); own complaint against extradition arrest each month. */
export const detentionComplaint = remedy({
  id: 'ua.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'ua.any-investigating-judge',
    warnings: [
      'ua.article-206-for-secret-holding',
      'ua.complaint-once-a-month',
      'release-is-the-dangerous-hour',
      'does-not-stop-removal',
    ],
    provisions: ['UA-KPK-206', 'UA-KPK-582-6', 'UA-KPK-583', 'UA-KPK-584'],
    sources: ['UA-KPK'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.after-february-2026'],
  },
  versions: [
    { ...OLD[0], warnings: ['release-is-the-dangerous-hour', 'does-not-stop-removal'] },
    {
      ...OLD[1],
      body: 'ua.prosecutor-and-judge-of-2010',
      warnings: ['ua.complaint-once-a-month', 'release-is-the-dangerous-hour', 'does-not-stop-removal'],
    },
    { from: CPC, until: BEFORE_MARTIAL_LAW, confidence: 'medium', verify: ['ua.text-before-2026'] },
    { from: MARTIAL_LAW, until: null },
  ],
})

type Limits = Omit<
  CustodyVersion,
  'from' | 'until' | 'provisions' | 'sources' | 'checkedOn' | 'confidence' | 'verify'
>

const NONE: Limits = {
  policeHours: 72,
  requestDays: 40,
  // Temporary arrest covers 40 days, extradition arrest up to twelve months: which one an order without an end is,
  // the file does not say, so no order is taken to have lapsed.
  orderMonths: null,
  longestMonths: null,
  absoluteMonths: null,
  centreDays: null,
  centreTotalDays: null,
  surrenderMayDays: null,
  surrenderMustDays: null,
  reviewDays: null,
}

/** CPC 582(6): before a judge in 60 hours; 584: twelve months, looked at every two; 592: fifteen and thirty days. */
const CODE: Limits = {
  ...NONE,
  policeHours: 60,
  absoluteMonths: 12,
  surrenderMayDays: 15,
  surrenderMustDays: 30,
  reviewDays: 62,
}

/** Six and eighteen months: the shortest number of days that these months can be. */
const CENTRE = { centreDays: 181, centreTotalDays: 546 }
const WITH_CENTRE = ['UA-KPK-582-6', 'UA-KPK-583', 'UA-KPK-584', 'UA-KPK-592', 'UA-KAS-289'] as const

/** How long Ukraine may hold a person for extradition, and for expulsion: six months, eighteen in all (CAJP 289). */
export const custody: CustodyLaw = {
  id: 'ua.custody',
  country,
  versions: [
    { ...NONE, ...OLD[0], checkedOn },
    {
      // Law 2286-VI: eighteen months, looked at every two; handover in fifteen days, thirty at most (463, 470).
      ...NONE,
      ...OLD[1],
      provisions: ['UA-KPK1960-461', 'UA-KPK1960-462', 'UA-KPK1960-463', 'UA-KPK1960-470'],
      checkedOn,
      absoluteMonths: 18,
      surrenderMayDays: 15,
      surrenderMustDays: 30,
      reviewDays: 62,
    },
    {
      ...CODE,
      from: CPC,
      until: BEFORE_CAJP_2017,
      provisions: ['UA-KPK-582-6', 'UA-KPK-583', 'UA-KPK-584', 'UA-KPK-592'],
      sources: ['UA-KPK', 'UA-ABDULLOJONOV'],
      checkedOn,
      confidence: 'medium',
      verify: ['ua.text-before-2026'],
    },
    {
      ...CODE,
      ...CENTRE,
      from: CAJP_2017,
      until: BEFORE_MARTIAL_LAW,
      provisions: WITH_CENTRE,
      sources: ['UA-KPK', 'UA-KAS'],
      checkedOn,
      confidence: 'medium',
      verify: ['ua.text-before-2026'],
    },
    {
      ...CODE,
      ...CENTRE,
      from: MARTIAL_LAW,
      until: null,
      provisions: WITH_CENTRE,
      sources: ['UA-KPK', 'UA-KAS'],
      checkedOn,
      confidence: 'high',
      verify: ['ua.after-february-2026'],
    },
  ],
}
