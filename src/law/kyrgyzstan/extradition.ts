import {
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
  AFTER_CPC_TEXT,
  BEFORE_COURTS_SEEN,
  BEFORE_CPC_2021,
  CHECKED,
  COURTS_SEEN,
  COVERS_FROM,
  CPC_2021,
  CPC_TEXT_ENDS,
  CRIMINAL_CODE_1997_ENDS,
  CRIMINAL_CODE_2017,
  READ,
} from './meta.js'

const country = 'KG'
/** Before the code of 2021 the route is from reports, and every limit is our own caution. */
const unread = { checkedOn: CHECKED, confidence: 'low' } as const
/** Chapter on extradition of the code of 2021, not amended until the state that was read. */
const AS_READ = { from: CPC_2021, until: CPC_TEXT_ENDS } as const
const SINCE = {
  from: AFTER_CPC_TEXT,
  until: null,
  confidence: 'medium',
  verify: ['kg.changes-since-2024', 'kg.suspension-not-written'],
} as const

/**
 * Asking the Prosecutor General to refuse (CPC 530-532): surrender is forbidden where torture threatens. He has
 * refused; the person was then taken by night all the same.
 */
export const refusalSubmission = remedy({
  id: 'kg.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'kg.prosecutor-general',
    warnings: [
      'submission-does-not-suspend',
      'kg.torture-bars-surrender',
      'kg.refusal-was-no-safety',
      'never-state-membership',
    ],
    provisions: ['KG-CPC-531', 'KG-CPC-532', 'REF1951-33', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
    sources: ['KG-CPC', 'KG-UNHCR-TAKEN', 'KG-COURTS-2020', 'KG-EXILE'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['cis.chisinau-or-minsk'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2021,
      ...unread,
      warnings: ['submission-does-not-suspend', 'kg.refusal-was-no-safety', 'never-state-membership'],
      provisions: ['KG-CPC-BEFORE-2021', 'REF1951-33', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
      sources: ['KG-UNHCR-TAKEN', 'KG-COURTS-2020', 'KG-EXILE'],
      verify: ['kg.older-codes-not-read', 'cis.chisinau-or-minsk'],
    },
    AS_READ,
    { ...SINCE, verify: ['kg.changes-since-2024', 'cis.chisinau-or-minsk'] },
  ],
})

/**
 * Complaint to the court of the place where the person is: ten сутки from the copy, one judge, open hearing within a
 * month, no look at guilt (CPC 536). The article does not say that the handover waits, and it has come the same night:
 * so it is filed the same day.
 */
export const extraditionAppeal = remedy({
  id: 'kg.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 10,
      unit: 'sutki',
      ...FROM.extradition,
      firstDay: 'out',
      restorable: true,
      rule: 'KG-CPC-536',
      fileWithin: 0,
    },
    body: 'kg.court-of-the-place',
    warnings: [
      'kg.same-night-handover',
      'kg.geneva-before-the-ruling',
      'hand-to-administration',
      'never-state-membership',
    ],
    provisions: ['KG-CPC-536', 'KG-CPC-532', 'REF1951-33'],
    sources: ['KG-CPC', 'KG-COURTS-2020', 'KG-HRW-2018'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['kg.suspension-not-written'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_COURTS_SEEN,
      ...unread,
      timeLimit: sameDay(FROM.extradition, 'KG-CPC-BEFORE-2021'),
      body: 'kg.court-before-2012',
      provisions: ['KG-CPC-BEFORE-2021'],
      sources: ['KG-UNHCR-2006', 'KG-MAKSUDOV'],
      verify: ['kg.older-codes-not-read'],
    },
    {
      from: COURTS_SEEN,
      until: BEFORE_CPC_2021,
      ...unread,
      timeLimit: sameDay(FROM.extradition, 'KG-CPC-BEFORE-2021'),
      body: 'kg.pervomaisky-court',
      provisions: ['KG-CPC-BEFORE-2021', 'REF1951-33'],
      sources: ['KG-COURTS-2020', 'KG-COURTS-2013', 'KG-HRW-2018'],
      verify: ['kg.older-codes-not-read'],
    },
    AS_READ,
    SINCE,
  ],
})

/**
 * Appeal: ten сутки from the day of the ruling (CPC 536(10)). The Bishkek City Court overturned an extradition in 2013
 * and upheld a refusal in 2020; elsewhere it is the court of the region.
 */
export const extraditionSecondAppeal = remedy({
  id: 'kg.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 10,
      unit: 'sutki',
      ...FROM.firstRuling,
      firstDay: 'out',
      restorable: true,
      rule: 'KG-CPC-536',
      fileWithin: 0,
    },
    body: 'kg.appeal-court-extradition',
    warnings: ['kg.same-night-handover', 'kg.geneva-before-the-ruling', 'kg.won-then-moved'],
    provisions: ['KG-CPC-536'],
    sources: ['KG-CPC', 'KG-COURTS-2013', 'KG-COURTS-2020', 'KG-HRW-2018'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['kg.suspension-not-written', 'kg.cassation-not-clear'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_COURTS_SEEN,
      ...unread,
      timeLimit: sameDay(FROM.firstRuling, 'KG-CPC-BEFORE-2021'),
      body: 'kg.court-before-2012',
      warnings: ['kg.same-night-handover', 'kg.geneva-before-the-ruling'],
      provisions: ['KG-CPC-BEFORE-2021'],
      sources: ['KG-UNHCR-2006', 'KG-MAKSUDOV'],
      verify: ['kg.older-codes-not-read'],
    },
    {
      from: COURTS_SEEN,
      until: BEFORE_CPC_2021,
      ...unread,
      timeLimit: sameDay(FROM.firstRuling, 'KG-CPC-BEFORE-2021'),
      body: 'kg.bishkek-city-court',
      provisions: ['KG-CPC-BEFORE-2021'],
      sources: ['KG-COURTS-2013', 'KG-COURTS-2020', 'KG-HRW-2018'],
      verify: ['kg.older-codes-not-read'],
    },
    AS_READ,
    { ...SINCE, verify: ['kg.changes-since-2024', 'kg.suspension-not-written', 'kg.cassation-not-clear'] },
  ],
})

/** A citizen is not surrendered (CPC 532(1)(1); Criminal Code of 1997, article 6). How a loss is challenged was not read. */
export const citizenshipChallenge = remedy({
  id: 'kg.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.citizenship, 'KG-CPC-532'),
    body: 'kg.prosecutor-general-and-court',
    warnings: ['citizens-are-not-extradited', 'not-verified-file-today'],
    provisions: ['KG-CPC-532', 'KG-CC-2021-15'],
    sources: ['KG-CPC', 'KG-CC-2021'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['kg.own-citizens'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: CRIMINAL_CODE_1997_ENDS,
      provisions: ['KG-CC-1997-6'],
      sources: ['KG-CC-1997'],
    },
    {
      from: CRIMINAL_CODE_2017,
      until: BEFORE_CPC_2021,
      ...unread,
      provisions: ['KG-CPC-BEFORE-2021'],
      sources: ['MEMORY'],
    },
    { from: CPC_2021, until: null },
  ],
})

/** A constitutional complaint of a person: by memory only, so a question to a local lawyer. */
export const constitutionalCourt = remedy({
  id: 'kg.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    ...CONSTITUTIONAL,
    ...unread,
    stopsRemoval: 'unknown',
    body: 'kg.constitutional-court',
    warnings: ['not-verified-file-today', 'does-not-stop-removal'],
    provisions: ['KG-CONST-COURT'],
    sources: ['MEMORY'],
    verify: ['kg.constitutional-complaint'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
