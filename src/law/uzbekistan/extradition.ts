import {
  caution,
  CITIZENSHIP,
  CONSTITUTIONAL,
  FIRST_APPEAL,
  FROM,
  REFUSAL_SUBMISSION,
  sameDay,
  SECOND_APPEAL,
} from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  APPEAL_SEEN,
  BEFORE_APPEAL_SEEN,
  BEFORE_REFORM,
  BEFORE_TREATY,
  CHECKED,
  COVERS_FROM,
  REFORM_2010,
  TREATY,
} from './meta.js'

const country = 'UZ'
const checkedOn = CHECKED

/** Asking the Prosecutor General to refuse (CPC 601, 603). A treaty with Tajikistan makes surrender a duty. */
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
    verify: ['uz.cpc-603-text', 'uz.treaty-in-force'],
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
    { from: REFORM_2010, until: null },
  ],
})

/** Complaint to a court against the decision: new in 2010. Its days were not found, seven are the caution. */
export const extraditionAppeal = remedy({
  id: 'uz.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(7, FROM.extradition, 'UZ-CPC-604'),
    body: 'uz.court-of-the-region',
    warnings: [
      'not-verified-file-today',
      'hand-to-administration',
      'uz.treaty-makes-it-fast',
      'never-state-membership',
    ],
    provisions: ['UZ-CPC-604', 'UZ-CPC-603'],
    sources: ['UZ-UNODC-2010', 'UZ-UNODC-2013', 'UZ-CPC-APPEAL'],
    checkedOn,
    confidence: 'low',
    verify: ['uz.first-complaint-days'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      why: 'uz-no-court-review-before-2010',
      replacedBy: ['refusal-submission', 'hrc-complaint', 'unhcr'],
      provisions: ['UZ-CPC-601'],
      sources: ['UZ-UNODC-2010'],
      confidence: 'medium',
      verify: ['uz.before-2010-not-read'],
    },
    { from: REFORM_2010, until: null },
  ],
})

/**
 * Appeal to the Supreme Court: twenty сутки from the ruling, through the court that gave it, decided within ten.
 * The ruling is not in force until that time has run, so the surrender waits.
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
      rule: 'UZ-CPC-604-APPEAL',
    },
    body: 'uz.supreme-court-through-first',
    warnings: ['uz.decided-in-ten-days', 'before-the-last-ruling', 'never-state-membership'],
    provisions: ['UZ-CPC-604-APPEAL'],
    sources: ['UZ-CPC-APPEAL'],
    checkedOn,
    confidence: 'high',
    verify: ['uz.cpc-604-date'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      why: 'uz-no-court-review-before-2010',
      replacedBy: ['refusal-submission', 'hrc-complaint', 'unhcr'],
      provisions: ['UZ-CPC-601'],
      sources: ['UZ-UNODC-2010'],
      confidence: 'medium',
      verify: ['uz.before-2010-not-read'],
    },
    {
      from: REFORM_2010,
      until: BEFORE_APPEAL_SEEN,
      stopsRemoval: 'unknown',
      timeLimit: caution(7, FROM.firstRuling, 'UZ-CPC-604-APPEAL'),
      body: 'uz.higher-court',
      warnings: ['not-verified-file-today', 'before-the-last-ruling', 'never-state-membership'],
      confidence: 'low',
    },
    { from: APPEAL_SEEN, until: null },
  ],
})

/** Surrender of an own citizen may be refused under the treaty of 2000: it need not be. */
export const citizenshipChallenge = remedy({
  id: 'uz.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.citizenship, 'UZ-CONST-CITIZENS'),
    body: 'uz.prosecutor-general-and-court',
    warnings: ['uz.own-citizens-may-be-refused', 'not-verified-file-today'],
    provisions: ['UZ-TJ-2000-4', 'UZ-CONST-CITIZENS'],
    sources: ['UZ-TJ-TREATY'],
    checkedOn,
    confidence: 'low',
    verify: ['uz.own-citizens'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

export const constitutionalCourt = remedy({
  id: 'uz.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    ...CONSTITUTIONAL,
    stopsRemoval: 'unknown',
    body: 'uz.constitutional-court',
    warnings: ['not-verified-file-today', 'does-not-stop-removal'],
    provisions: ['UZ-CONST-COURT'],
    sources: ['MEMORY'],
    checkedOn,
    confidence: 'low',
    verify: ['uz.constitutional-complaint'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
