import { caution, DETENTION_APPEAL, DETENTION_COMPLAINT, FROM } from '../host-steps.js'
import { remedy, type CustodyLaw, type CustodyVersion } from '../vocabulary/index.js'
import {
  BEFORE_CODES_2005,
  BEFORE_LAW_6706,
  BEFORE_LAW_7196,
  BEFORE_LFIP,
  BEFORE_TWO_WEEKS,
  CHECKED,
  CODES_2005,
  COVERS_FROM,
  LAW_6706,
  LAW_7196,
  LFIP,
  READ,
  TWO_WEEKS,
} from './meta.js'

const checkedOn = CHECKED

/** Objection (itiraz) to an order of a judge or court, lodged with the one who made it (CMK 268). */
export const detentionAppeal = remedy({
  id: 'tr.detention-appeal',
  path: 'detention-appeal',
  country: 'TR',
  shared: {
    ...DETENTION_APPEAL,
    stopsRemoval: 'no',
    timeLimit: caution(7, FROM.custody, 'TR-CMK-268'),
    body: 'tr.judge-who-ordered',
    warnings: ['tr.file-in-seven-days', 'tr.through-prison-director', 'does-not-stop-removal'],
    provisions: ['TR-CMK-268', 'TR-CMK-263', 'TR-6706-16', 'TR-6706-14'],
    sources: ['TR-CMK', 'TR-6706'],
    checkedOn,
    confidence: 'medium',
    verify: ['tr.cmk-268-for-extradition'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CODES_2005,
      provisions: ['TR-CMUK'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['tr.before-2005'],
    },
    {
      from: CODES_2005,
      until: BEFORE_TWO_WEEKS,
      // Law 7499 put two weeks in the place of seven days, as the Code notes.
      timeLimit: {
        length: 7,
        unit: 'days',
        ...FROM.custody,
        firstDay: 'out',
        restorable: true,
        rule: 'TR-CMK-268',
      },
      provisions: ['TR-CMK-268', 'TR-CMK-263'],
      checkedOn: READ,
      verify: ['tr.itiraz-days-before-2024'],
    },
    {
      from: TWO_WEEKS,
      until: null,
      timeLimit: {
        length: 14,
        unit: 'days',
        ...FROM.custody,
        firstDay: 'out',
        restorable: true,
        rule: 'TR-CMK-268',
        fileWithin: 7,
      },
    },
  ],
})

/**
 * Any time, and again on new facts: the criminal judge of peace against a stay in a removal centre, ruled within
 * five days (LFIP 57(6), 68); the heavy penal court against custody for extradition (6706 art 16).
 */
export const detentionComplaint = remedy({
  id: 'tr.detention-complaint',
  path: 'detention-complaint',
  country: 'TR',
  shared: {
    ...DETENTION_COMPLAINT,
    stopsRemoval: 'no',
    body: 'tr.judge-of-peace',
    warnings: [
      'tr.judge-five-days',
      'tr.free-lawyer',
      'tr.phones-are-searched',
      'tr.gate-of-the-centre',
      'does-not-stop-removal',
    ],
    provisions: ['TR-LFIP-57-6', 'TR-LFIP-57-3', 'TR-LFIP-68', 'TR-6706-16'],
    sources: ['TR-LFIP', 'TR-6706'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LFIP,
      body: 'tr.administrative-court',
      warnings: ['tr.no-law-on-removal-detention', 'does-not-stop-removal'],
      provisions: ['TR-IYUK-7', 'ECHR-5-4'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['tr.before-lfip'],
    },
    {
      from: LFIP,
      until: BEFORE_LAW_7196,
      provisions: ['TR-LFIP-57-6', 'TR-LFIP-57-3', 'TR-LFIP-68'],
      warnings: ['tr.judge-five-days', 'tr.free-lawyer', 'tr.gate-of-the-centre', 'does-not-stop-removal'],
      confidence: 'medium',
      verify: ['tr.lfip-before-2019'],
    },
    {
      from: LAW_7196,
      until: null,
      provisions: ['TR-LFIP-57-6', 'TR-LFIP-57-3', 'TR-LFIP-57A', 'TR-LFIP-68', 'TR-6706-16'],
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
  // An order of custody has no term of its own in the law read; the court must look at it every thirty days.
  orderMonths: null,
  longestMonths: null,
  // 6706 art 16(3) counts a year from the day on which the court's decision is final, not from the arrest.
  absoluteMonths: null,
  centreDays: null,
  centreTotalDays: null,
  surrenderMayDays: null,
  surrenderMustDays: null,
  reviewDays: null,
  centreReviewDays: null,
}
/** CMK 91: twenty-four hours, and twelve for the journey to the judge. More for offences of several together. */
const POLICE = { policeHours: 36 }
/**
 * LFIP 57(3): six months, and six more. Shown as 181 and 365 days, the shortest that these months can be. No court
 * looks at the stay unless asked, and then it has five days: longer without any look is a question under Article 5 § 4.
 */
const CENTRE = { centreDays: 181, centreTotalDays: 365, centreReviewDays: 5 }

/** How long Türkiye may hold a person for extradition (6706 arts 14, 16, 20) and for deportation (LFIP 57, 68). */
export const custody: CustodyLaw = {
  id: 'tr.custody',
  country: 'TR',
  versions: [
    {
      ...NONE,
      from: COVERS_FROM,
      until: BEFORE_CODES_2005,
      provisions: ['TR-CMUK'],
      sources: ['MEMORY'],
      checkedOn,
      confidence: 'low',
      verify: ['tr.before-2005'],
    },
    {
      ...NONE,
      ...POLICE,
      from: CODES_2005,
      until: BEFORE_LFIP,
      provisions: ['TR-CMK-91', 'TR-TCK-18'],
      sources: ['TR-CMK', 'MEMORY'],
      checkedOn,
      confidence: 'medium',
      verify: ['tr.before-lfip', 'tr.before-6706'],
    },
    {
      ...NONE,
      ...POLICE,
      ...CENTRE,
      from: LFIP,
      until: BEFORE_LAW_6706,
      provisions: ['TR-CMK-91', 'TR-LFIP-57-3', 'TR-TCK-18'],
      sources: ['TR-CMK', 'TR-LFIP', 'TR-AIDA'],
      checkedOn,
      confidence: 'medium',
      verify: ['tr.before-6706'],
    },
    {
      ...NONE,
      ...POLICE,
      ...CENTRE,
      from: LAW_6706,
      until: null,
      provisions: ['TR-CMK-91', 'TR-6706-14', 'TR-6706-16', 'TR-6706-20', 'TR-LFIP-57-3', 'TR-LFIP-68'],
      sources: ['TR-6706', 'TR-LFIP', 'TR-CMK'],
      checkedOn,
      confidence: 'high',
      verify: ['tr.treaty-with-tajikistan'],
      // By reciprocity at most forty days; the term of the treaty with Tajikistan was not read.
      requestDays: 40,
      surrenderMustDays: 30,
      reviewDays: 30,
    },
  ],
}
