import { caution, FIRST_APPEAL, FROM, REFUSAL_SUBMISSION, SECOND_APPEAL } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  APPEAL_SEEN,
  BEFORE_APPEAL_SEEN,
  BEFORE_REFORM,
  BEFORE_TEXT_READ,
  BEFORE_TREATY,
  CHECKED,
  COVERS_FROM,
  READ,
  REFORM_2010,
  TEXT_READ,
  TREATY,
} from './meta.js'

const country = 'UZ'
const checkedOn = CHECKED

/**
 * Asking the Prosecutor General to refuse (CPC 601, 603). A treaty with Tajikistan makes surrender a duty, yet article
 * 601 asks for a guarantee against torture and the death penalty, and article 603 forbids more than the treaty does.
 */
export const refusalSubmission = remedy({
  id: 'uz.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'uz.prosecutor-general',
    warnings: ['submission-does-not-suspend', 'uz.treaty-makes-it-fast', 'never-state-membership'],
    provisions: ['UZ-CPC-601', 'UZ-CPC-603', 'UZ-TJ-2000-1', 'UZ-TJ-2000-4', 'CAT-3'],
    sources: ['UZ-CPC-601-603', 'UZ-TJ-TREATY', 'UZ-UNODC-2010'],
    checkedOn,
    confidence: 'medium',
    verify: ['uz.cpc-since', 'uz.treaty-in-force'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_TREATY,
      provisions: ['MINSK-57', 'CAT-3'],
      sources: ['MINSK'],
      warnings: ['submission-does-not-suspend', 'never-state-membership'],
      confidence: 'low',
      verify: ['uz.before-2010-not-read'],
    },
    {
      from: TREATY,
      until: BEFORE_REFORM,
      provisions: ['UZ-TJ-2000-1', 'UZ-TJ-2000-4', 'MINSK-57', 'CAT-3'],
      sources: ['UZ-TJ-TREATY', 'MINSK'],
      confidence: 'low',
      verify: ['uz.before-2010-not-read', 'uz.treaty-in-force'],
    },
    { from: REFORM_2010, until: BEFORE_TEXT_READ },
    {
      from: TEXT_READ,
      until: null,
      warnings: [
        'submission-does-not-suspend',
        'uz.ask-for-the-guarantee',
        'uz.treaty-makes-it-fast',
        'never-state-membership',
      ],
      sources: ['UZ-CPC', 'UZ-TJ-TREATY'],
      checkedOn: READ,
      confidence: 'high',
      verify: ['uz.treaty-in-force'],
    },
  ],
})

const BEFORE_2010 = {
  exists: false,
  from: COVERS_FROM,
  until: BEFORE_REFORM,
  why: 'uz-no-court-review-before-2010',
  replacedBy: ['refusal-submission', 'hrc-complaint', 'unhcr'],
  provisions: ['UZ-CPC-601'],
  sources: ['UZ-UNODC-2010'],
  checkedOn,
  confidence: 'medium',
  verify: ['uz.before-2010-not-read'],
} as const

/**
 * Complaint to the court of the region where the person is held: ten сутки from the written notice, three judges, open
 * hearing within ten сутки, no look at guilt. The decision is not in force before, and the surrender waits for the
 * ruling (CPC 601, 602). New in 2010; the days of the first years were not read.
 */
export const extraditionAppeal = remedy({
  id: 'uz.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 10,
      unit: 'sutki',
      ...FROM.extradition,
      firstDay: 'disputed',
      restorable: true,
      rule: 'UZ-CPC-602',
    },
    body: 'uz.court-of-the-region',
    warnings: ['hand-to-administration', 'uz.no-look-at-guilt', 'never-state-membership'],
    provisions: ['UZ-CPC-602', 'UZ-CPC-601', 'UZ-CPC-603'],
    sources: ['UZ-CPC'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    BEFORE_2010,
    {
      from: REFORM_2010,
      until: BEFORE_APPEAL_SEEN,
      stopsRemoval: 'unknown',
      timeLimit: caution(7, FROM.extradition, 'UZ-CPC-602'),
      warnings: [
        'not-verified-file-today',
        'hand-to-administration',
        'uz.treaty-makes-it-fast',
        'never-state-membership',
      ],
      sources: ['UZ-UNODC-2010', 'UZ-UNODC-2013'],
      confidence: 'low',
      verify: ['uz.first-complaint-days'],
    },
    {
      from: APPEAL_SEEN,
      until: BEFORE_TEXT_READ,
      sources: ['UZ-CPC', 'UZ-CPC-APPEAL'],
      confidence: 'medium',
      verify: ['uz.cpc-since'],
    },
    { from: TEXT_READ, until: null },
  ],
})

/**
 * Appeal to the Supreme Court: twenty сутки from the ruling, through the court that gave it, decided within ten.
 * The ruling is not in force until that time has run, so the surrender waits; the Supreme Court's own ruling is
 * carried out at once (CPC 602).
 */
export const extraditionSecondAppeal = remedy({
  id: 'uz.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 20,
      unit: 'sutki',
      ...FROM.firstRuling,
      firstDay: 'disputed',
      restorable: true,
      rule: 'UZ-CPC-602',
    },
    body: 'uz.supreme-court-through-first',
    warnings: ['uz.decided-in-ten-days', 'before-the-last-ruling', 'never-state-membership'],
    provisions: ['UZ-CPC-602'],
    sources: ['UZ-CPC', 'UZ-CPC-APPEAL'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    BEFORE_2010,
    {
      from: REFORM_2010,
      until: BEFORE_APPEAL_SEEN,
      stopsRemoval: 'unknown',
      timeLimit: caution(7, FROM.firstRuling, 'UZ-CPC-602'),
      body: 'uz.higher-court',
      warnings: ['not-verified-file-today', 'before-the-last-ruling', 'never-state-membership'],
      confidence: 'low',
      verify: ['uz.cpc-since'],
    },
    { from: APPEAL_SEEN, until: null },
  ],
})
