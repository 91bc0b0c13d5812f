import { caution, FIRST_APPEAL, FROM, REFUSAL_SUBMISSION, SECOND_APPEAL } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  AFTER_MINSK,
  BEFORE_CHAPTER_37,
  BEFORE_CPC,
  BEFORE_MARTIAL_LAW,
  BEFORE_REFUGEE_LAW,
  CHAPTER_37,
  CHECKED,
  COVERS_FROM,
  CPC,
  MARTIAL_LAW,
  MINSK_ENDS,
  REFUGEE_LAW,
} from './meta.js'

const country = 'UA'
const checkedOn = CHECKED

/** Before 2010 no statute governed extradition (Soldatenko); then chapters 37 to 39 of the old Code (Law 2286-VI). */
const OLD = [
  {
    from: COVERS_FROM,
    until: BEFORE_CHAPTER_37,
    provisions: ['MINSK-57', 'UA-CONST-55'],
    sources: ['MINSK', 'UA-SOLDATENKO'],
    confidence: 'low',
    verify: ['ua.before-2010'],
  },
  {
    from: CHAPTER_37,
    until: BEFORE_CPC,
    provisions: ['UA-KPK1960-467', 'UA-KPK1960-468'],
    sources: ['UA-2286', 'UA-KPK1960'],
    confidence: 'high',
    verify: [],
  },
] as const

/** Asking the central authority to refuse (CPC 589, 590(4); Foreigners Law 31; reciprocity, CPC 544(3)). */
export const refusalSubmission = remedy({
  id: 'ua.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'ua.central-authority',
    warnings: [
      'ua.never-consent',
      'ua.asylum-bars-the-decision',
      'ua.absolute-bar-of-article-31',
      'ua.status-of-another-state',
      'never-state-membership',
      'submission-does-not-suspend',
    ],
    provisions: ['UA-KPK-589', 'UA-KPK-590-4', 'UA-3773-31', 'MINSK-57'],
    sources: ['UA-KPK', 'UA-3773', 'MINSK', 'UA-ABDULLOJONOV'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    { ...OLD[0], warnings: ['never-state-membership', 'submission-does-not-suspend'] },
    {
      ...OLD[1],
      until: BEFORE_REFUGEE_LAW,
      provisions: ['UA-KPK1960-466', 'MINSK-57'],
      warnings: ['ua.only-status-barred-in-2010', 'never-state-membership', 'submission-does-not-suspend'],
    },
    {
      // Law 3671-VI: complementary protection and the danger of torture are named.
      ...OLD[1],
      from: REFUGEE_LAW,
      provisions: ['UA-KPK1960-466', 'UA-3671-3', 'MINSK-57'],
      sources: ['UA-KPK1960', 'UA-2286'],
      warnings: ['never-state-membership', 'submission-does-not-suspend'],
    },
    { from: CPC, until: MINSK_ENDS, confidence: 'medium', verify: ['ua.text-before-2026'] },
    {
      // No treaty with Tajikistan since: a request counts only with a written guarantee of reciprocity.
      from: AFTER_MINSK,
      until: null,
      provisions: ['UA-KPK-589', 'UA-KPK-590-4', 'UA-KPK-544-3', 'UA-3773-31', 'UA-2783'],
      sources: ['UA-KPK', 'UA-3773', 'UA-2783', 'UA-MINJUST-2024', 'UA-2912'],
      warnings: [
        'ua.ask-for-reciprocity-paper',
        'ua.never-consent',
        'ua.asylum-bars-the-decision',
        'ua.absolute-bar-of-article-31',
        'ua.status-of-another-state',
        'never-state-membership',
        'submission-does-not-suspend',
      ],
      verify: ['ua.minsk-end-day', 'ua.no-bilateral-treaty', 'ua.after-february-2026'],
    },
  ],
})

/** Complaint to the investigating judge of the place of detention: ten days (CPC 590(3), 591(1)-(5)). */
export const extraditionAppeal = remedy({
  id: 'ua.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: tenDays(),
    body: 'ua.investigating-judge',
    warnings: [
      'ua.through-prison-at-once',
      'ua.transfer-changes-the-court',
      'ua.never-consent',
      'ua.rule-39-before-the-appeal',
    ],
    provisions: ['UA-KPK-590-3', 'UA-KPK-591'],
    sources: ['UA-KPK'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.after-february-2026'],
  },
  versions: [
    {
      ...OLD[0],
      stopsRemoval: 'unknown',
      timeLimit: caution(10, FROM.extradition, 'UA-CONST-55'),
      body: 'ua.court-before-2010',
      warnings: ['ua.no-statute-before-2010', 'not-verified-file-today'],
    },
    {
      // Unless the decision is taken to court in seven days, the handover is organised (467, 468).
      ...OLD[1],
      timeLimit: { ...tenDays(), length: 7, rule: 'UA-KPK1960-467' },
      body: 'ua.local-court-of-detention',
      warnings: ['ua.through-prison-at-once', 'ua.rule-39-before-the-appeal'],
    },
    { from: CPC, until: BEFORE_MARTIAL_LAW, confidence: 'medium', verify: ['ua.text-before-2026'] },
    {
      from: MARTIAL_LAW,
      until: null,
      warnings: [
        'ua.through-prison-at-once',
        'ua.transfer-changes-the-court',
        'ua.never-consent',
        'ua.rule-39-before-the-appeal',
        'ua.martial-law-time-limits',
      ],
    },
  ],
})

/** Appeal against the judge's ruling: five days, suspensive, final for the person (CPC 591(6)-(7), 395, 422(2)). */
export const extraditionSecondAppeal = remedy({
  id: 'ua.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 5,
      unit: 'days',
      ...FROM.firstRuling,
      firstDay: 'out',
      restorable: true,
      rule: 'UA-KPK-395',
    },
    body: 'ua.court-of-appeal',
    warnings: ['ua.rule-39-before-the-appeal', 'ua.heard-in-three-days', 'ua.no-cassation-for-the-person'],
    provisions: ['UA-KPK-591', 'UA-KPK-395', 'UA-KPK-422-2'],
    sources: ['UA-KPK'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.422-for-extradition', 'ua.after-february-2026'],
  },
  versions: [
    {
      ...OLD[0],
      stopsRemoval: 'unknown',
      timeLimit: caution(5, FROM.firstRuling, 'UA-CONST-55'),
      body: 'ua.court-before-2010',
      warnings: ['ua.no-statute-before-2010', 'not-verified-file-today'],
    },
    {
      // Seven days from the day the ruling is given; it suspends; cassation is for the prosecutor only (468).
      ...OLD[1],
      timeLimit: {
        length: 7,
        unit: 'days',
        ...FROM.firstRuling,
        firstDay: 'out',
        restorable: true,
        rule: 'UA-KPK1960-468',
      },
      warnings: ['ua.rule-39-before-the-appeal', 'ua.no-cassation-for-the-person'],
    },
    {
      from: CPC,
      until: BEFORE_MARTIAL_LAW,
      confidence: 'medium',
      verify: ['ua.text-before-2026', 'ua.422-for-extradition'],
    },
    { from: MARTIAL_LAW, until: null },
  ],
})

function tenDays() {
  return {
    length: 10,
    unit: 'days' as const,
    ...FROM.extradition,
    firstDay: 'out' as const,
    restorable: true,
    rule: 'UA-KPK-590-3',
  }
}
