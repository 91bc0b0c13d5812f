import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { anyOf, pending, remedy, type CustodyLaw, type CustodyVersion } from '../vocabulary/index.js'
import {
  ALIENS_LAW,
  BEFORE_ALIENS_LAW,
  BEFORE_COOPERATION_LAW,
  BEFORE_CPC1998_LAST,
  BEFORE_LAW_429,
  CHECKED,
  COOPERATION_LAW,
  COVERS_FROM,
  CPC1998_LAST,
  LAW_429,
  READ,
} from './meta.js'

const country = 'GE'
const checkedOn = CHECKED
const BEFORE_2007 = {
  from: COVERS_FROM,
  until: BEFORE_CPC1998_LAST,
  provisions: ['GE-CPC1998', 'MINSK-62-1'],
  sources: ['MEMORY', 'MINSK'],
  confidence: 'low',
  verify: ['ge.before-2010'],
} as const
/** The Code of 1998 in its last wording. */
const CODE_1998 = {
  from: CPC1998_LAST,
  until: BEFORE_COOPERATION_LAW,
  provisions: ['GE-CPC1998-259', 'MINSK-62-1'],
  sources: ['GE-CPC1998', 'MINSK'],
  checkedOn: READ,
  confidence: 'medium',
  verify: ['ge.before-2010'],
} as const
const EARLIER_TEXT = {
  from: COOPERATION_LAW,
  until: BEFORE_LAW_429,
  confidence: 'medium',
  verify: ['ge.iccm-before-2021'],
} as const

/**
 * Appeal against the first order: seven days from its handing over (art 30(5)). An order to stay in a centre for
 * removal has five (APC 21^126), so the fifth day is the day to file by.
 */
export const detentionAppeal = remedy({
  id: 'ge.detention-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    opens: anyOf('remand-ordered', 'house-arrest-ordered'),
    exhausted: pending(
      ['detention-appeal-dismissed', 'detention-appeal-allowed'],
      ['remand-ordered', 'house-arrest-ordered'],
    ),
    stopsRemoval: 'no',
    timeLimit: {
      length: 7,
      unit: 'days',
      start: ['remand-ordered', 'house-arrest-ordered'],
      precaution: [],
      firstDay: 'disputed',
      restorable: false,
      rule: 'GE-ICCM-30-5',
      fileWithin: 5,
    },
    body: 'ge.appeal-court-investigative-panel',
    warnings: ['ge.five-days-for-a-centre', 'does-not-stop-removal'],
    provisions: ['GE-ICCM-30-5', 'GE-APC-21-126', 'GE-APC-21-125'],
    sources: ['GE-ICCM', 'GE-APC'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2007,
      timeLimit: caution(2, FROM.custody, 'GE-CPC1998'),
      warnings: ['does-not-stop-removal'],
    },
    {
      // Seven days from the handing over of the decision, to the Court of Appeal (article 259(1)).
      ...CODE_1998,
      timeLimit: {
        length: 7,
        unit: 'days',
        start: ['remand-ordered', 'house-arrest-ordered'],
        precaution: [],
        firstDay: 'disputed',
        restorable: false,
        rule: 'GE-CPC1998-259',
      },
      warnings: ['does-not-stop-removal'],
    },
    EARLIER_TEXT,
    { from: LAW_429, until: null },
  ],
})

/** Appeal against an extension: forty-eight hours from the ruling (art 30(7), CPC 207). */
export const extensionAppeal = remedy({
  id: 'ge.extension-appeal',
  path: 'detention-appeal',
  country,
  shared: {
    ...DETENTION_APPEAL,
    opens: anyOf('detention-extended'),
    exhausted: pending(['detention-appeal-dismissed', 'detention-appeal-allowed'], ['detention-extended']),
    stopsRemoval: 'no',
    timeLimit: {
      // Two days of twenty-four hours, from the hour of the ruling: the day before the last one is shown.
      length: 2,
      unit: 'sutki',
      start: ['detention-extended'],
      precaution: [],
      firstDay: 'disputed',
      restorable: false,
      rule: 'GE-CPC-207',
    },
    body: 'ge.court-that-ruled',
    warnings: ['ge.forty-eight-hours', 'does-not-stop-removal'],
    provisions: ['GE-CPC-207', 'GE-ICCM-30-7'],
    sources: ['GE-CPC', 'GE-ICCM'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2007,
      until: BEFORE_COOPERATION_LAW,
      timeLimit: caution(2, { start: ['detention-extended'], precaution: [] }, 'GE-CPC1998'),
      warnings: ['does-not-stop-removal'],
    },
    EARLIER_TEXT,
    { from: LAW_429, until: null },
  ],
})

/** The magistrate can change or lift extradition custody at any stage (art 30(8)). */
export const detentionComplaint = remedy({
  id: 'ge.detention-complaint',
  path: 'detention-complaint',
  country,
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'ge.magistrate',
    warnings: ['ge.re-arrest-for-handover', 'release-is-the-dangerous-hour', 'does-not-stop-removal'],
    provisions: ['GE-ICCM-30-8', 'GE-ICCM-30-6', 'GE-ALIENS-64'],
    sources: ['GE-ICCM', 'GE-ALIENS'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [
    { ...BEFORE_2007, warnings: ['release-is-the-dangerous-hour', 'does-not-stop-removal'] },
    { ...CODE_1998, warnings: ['release-is-the-dangerous-hour', 'does-not-stop-removal'] },
    EARLIER_TEXT,
    { from: LAW_429, until: null },
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

/** Art 30(3), (6), (12): to the judge in forty-eight hours; three months, twice three more, nine in all. */
const NINE_MONTHS: Limits = {
  ...NONE,
  policeHours: 48,
  orderMonths: 3,
  absoluteMonths: 9,
  reviewDays: 92,
}

/** How long Georgia may hold a person for extradition, and for removal: three and nine months (aliens law 64(5)). */
export const custody: CustodyLaw = {
  id: 'ge.custody',
  country,
  versions: [
    { ...NONE, ...BEFORE_2007, checkedOn },
    {
      // Article 259: forty-eight hours; three months, and two more twice.
      ...NONE,
      ...CODE_1998,
      policeHours: 48,
      orderMonths: 3,
      absoluteMonths: 7,
      reviewDays: 92,
    },
    {
      ...NINE_MONTHS,
      from: COOPERATION_LAW,
      until: BEFORE_ALIENS_LAW,
      provisions: ['GE-ICCM-30-3', 'GE-ICCM-30-6'],
      sources: ['GE-ICCM'],
      checkedOn,
      confidence: 'medium',
      verify: ['ge.iccm-before-2021'],
    },
    {
      ...NINE_MONTHS,
      from: ALIENS_LAW,
      until: BEFORE_LAW_429,
      provisions: ['GE-ICCM-30-3', 'GE-ICCM-30-6', 'GE-ALIENS-64'],
      sources: ['GE-ICCM', 'GE-ALIENS'],
      checkedOn,
      confidence: 'medium',
      verify: ['ge.iccm-before-2021', 'ge.aliens-law-before-2025'],
      // Three and nine months: the shortest number of days that these months can be.
      centreDays: 89,
      centreTotalDays: 273,
    },
    {
      ...NINE_MONTHS,
      from: LAW_429,
      until: null,
      provisions: ['GE-ICCM-30-3', 'GE-ICCM-30-6', 'GE-ALIENS-64'],
      sources: ['GE-ICCM', 'GE-ALIENS'],
      checkedOn,
      confidence: 'high',
      verify: ['ge.minsk-forty-days', 'ge.after-february-2026'],
      centreDays: 89,
      centreTotalDays: 273,
    },
  ],
}
