import {
  caution,
  CITIZENSHIP,
  CONSTITUTIONAL,
  FIRST_APPEAL,
  FROM,
  REFUSAL_SUBMISSION,
  SECOND_APPEAL,
} from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  ASSISTANCE_LAW,
  BEFORE_ASSISTANCE_LAW,
  BEFORE_CONSTITUTIONAL_COMPLAINT,
  BEFORE_CPC_2022,
  CHECKED,
  CONSTITUTIONAL_COMPLAINT,
  COVERS_FROM,
  CPC_2022,
  READ,
} from './meta.js'

const country = 'AM'
const checkedOn = CHECKED
/** The three stretches of Armenian extradition law; of none was the chapter on appeal read. */
const STRETCHES = [
  {
    from: COVERS_FROM,
    until: BEFORE_CPC_2022,
    provisions: ['AM-CPC1998-54', 'AM-CONST-55'],
    sources: ['AM-CPC1998', 'AM-CONST'],
    confidence: 'low',
    verify: ['am.code-1998'],
  },
  {
    from: CPC_2022,
    until: BEFORE_ASSISTANCE_LAW,
    provisions: ['AM-CPC2022', 'AM-CONST-55'],
    sources: ['AM-CONST'],
    confidence: 'low',
    verify: ['am.code-2022'],
  },
  {
    from: ASSISTANCE_LAW,
    until: null,
    provisions: ['AM-LAW-2024', 'AM-CONST-55'],
    sources: ['AM-LSA-REFUSAL', 'AM-464', 'AM-CONST'],
    confidence: 'low',
    verify: ['am.law-2024'],
  },
] as const

/** First challenge to a decision to surrender: neither its days nor its effect were read. */
export const extraditionAppeal = remedy({
  id: 'am.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.extradition, 'AM-LAW-2024'),
    body: 'am.court-of-appeal',
    warnings: ['am.days-not-verified', 'am.rule-39-before-the-ruling', 'never-state-membership'],
    checkedOn,
  },
  versions: [
    { ...STRETCHES[0], timeLimit: caution(3, FROM.extradition, 'AM-CPC1998-54') },
    { ...STRETCHES[1], timeLimit: caution(3, FROM.extradition, 'AM-CPC2022') },
    STRETCHES[2],
  ],
})

/** The next court. Not read. */
export const extraditionSecondAppeal = remedy({
  id: 'am.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.firstRuling, 'AM-LAW-2024'),
    body: 'am.court-of-cassation',
    warnings: ['am.days-not-verified', 'am.rule-39-before-the-ruling'],
    checkedOn,
  },
  versions: [
    { ...STRETCHES[0], timeLimit: caution(3, FROM.firstRuling, 'AM-CPC1998-54') },
    { ...STRETCHES[1], timeLimit: caution(3, FROM.firstRuling, 'AM-CPC2022') },
    STRETCHES[2],
  ],
})

/** Asking for refusal: the Constitution bars torture and the death penalty, the law of 2024 persecution. */
export const refusalSubmission = remedy({
  id: 'am.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'am.prosecutor-general-or-minister',
    warnings: [
      'am.constitution-bars',
      'am.travel-and-health',
      'never-state-membership',
      'submission-does-not-suspend',
    ],
    sources: ['AM-CONST', 'AM-KHACHATUROV'],
    checkedOn,
    confidence: 'medium',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2022,
      provisions: ['AM-CONST-55', 'AM-CPC1998-54', 'MINSK-57', 'CHISINAU-66'],
      confidence: 'low',
      verify: ['am.code-1998', 'am.minsk-or-chisinau'],
    },
    {
      from: CPC_2022,
      until: BEFORE_ASSISTANCE_LAW,
      provisions: ['AM-CONST-55', 'AM-CPC2022', 'MINSK-57', 'CHISINAU-66'],
      confidence: 'low',
      verify: ['am.code-2022', 'am.minsk-or-chisinau'],
    },
    {
      from: ASSISTANCE_LAW,
      until: null,
      provisions: ['AM-CONST-55', 'AM-LAW-2024', 'MINSK-57', 'CHISINAU-66'],
      sources: ['AM-CONST', 'AM-LSA-REFUSAL', 'AM-KHACHATUROV'],
      verify: ['am.law-2024', 'am.minsk-or-chisinau'],
    },
  ],
})

/**
 * After the last court a person may complain of the rule that the court applied, never of the decision itself
 * (Constitution art 169(1)(8)); until the law of 2006 there was no such complaint.
 */
export const constitutionalCourt = remedy({
  id: 'am.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    ...CONSTITUTIONAL,
    stopsRemoval: 'unknown',
    body: 'am.constitutional-court',
    warnings: ['am.rule-not-decision', 'constitutional-not-verified'],
    provisions: ['AM-CONST-169'],
    sources: ['AM-CC'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['am.constitutional-complaint'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_CONSTITUTIONAL_COMPLAINT,
      why: 'am.no-complaint-before-2006',
      replacedBy: ['ecthr-interim-measure', 'ecthr-application'],
    },
    { from: CONSTITUTIONAL_COMPLAINT, until: null },
  ],
})

/** A citizen is not extradited, save by a treaty that Armenia ratified (Constitution art 55(2)). */
export const citizenshipChallenge = remedy({
  id: 'am.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'if-granted',
    timeLimit: caution(3, FROM.citizenship, 'AM-CONST-55'),
    body: 'am.administrative-court',
    warnings: ['citizens-are-not-extradited', 'am.days-not-verified'],
    provisions: ['AM-CONST-55', 'ECE1957-6'],
    sources: ['AM-CONST', 'AM-ECE'],
    checkedOn,
    confidence: 'low',
    verify: ['am.citizenship-court-days'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
