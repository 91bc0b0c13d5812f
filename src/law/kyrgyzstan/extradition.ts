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
import { BEFORE_COURTS_SEEN, BEFORE_CPC_2021, CHECKED, COURTS_SEEN, COVERS_FROM, CPC_2021 } from './meta.js'

const country = 'KG'
/** Nothing of the extradition chapter was found: the route is from reports, every limit our own caution. */
const unread = { checkedOn: CHECKED, confidence: 'low' } as const

/** Asking the Prosecutor General to refuse. He has refused; the person was then taken by night all the same. */
export const refusalSubmission = remedy({
  id: 'kg.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    ...unread,
    stopsRemoval: 'no',
    body: 'kg.prosecutor-general',
    warnings: ['submission-does-not-suspend', 'kg.refusal-was-no-safety', 'never-state-membership'],
    provisions: ['KG-CPC-2021', 'REF1951-33', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
    sources: ['KG-UNHCR-TAKEN', 'KG-COURTS-2020', 'KG-EXILE'],
    verify: ['kg.cpc-2021-not-read', 'cis.chisinau-or-minsk'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2021,
      provisions: ['KG-CPC-BEFORE-2021', 'REF1951-33', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
      verify: ['kg.older-codes-not-read', 'cis.chisinau-or-minsk'],
    },
    { from: CPC_2021, until: null },
  ],
})

/** Appeal to the Pervomaisky district court of Bishkek (dossier 6). The same day: the handover has come the same night. */
export const extraditionAppeal = remedy({
  id: 'kg.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    ...unread,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.extradition, 'KG-CPC-2021'),
    body: 'kg.pervomaisky-court',
    warnings: [
      'kg.same-night-handover',
      'kg.geneva-before-the-ruling',
      'hand-to-administration',
      'never-state-membership',
    ],
    provisions: ['KG-CPC-2021', 'REF1951-33'],
    sources: ['KG-COURTS-2020', 'KG-COURTS-2013', 'KG-HRW-2018'],
    verify: ['kg.cpc-2021-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_COURTS_SEEN,
      timeLimit: sameDay(FROM.extradition, 'KG-CPC-BEFORE-2021'),
      body: 'kg.court-before-2012',
      provisions: ['KG-CPC-BEFORE-2021'],
      sources: ['KG-UNHCR-2006', 'KG-MAKSUDOV'],
      verify: ['kg.older-codes-not-read'],
    },
    {
      from: COURTS_SEEN,
      until: BEFORE_CPC_2021,
      timeLimit: sameDay(FROM.extradition, 'KG-CPC-BEFORE-2021'),
      provisions: ['KG-CPC-BEFORE-2021', 'REF1951-33'],
      verify: ['kg.older-codes-not-read'],
    },
    { from: CPC_2021, until: null },
  ],
})

/** Appeal to the Bishkek City Court: it overturned an extradition in 2013 and upheld a refusal in 2020. */
export const extraditionSecondAppeal = remedy({
  id: 'kg.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    ...unread,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.firstRuling, 'KG-CPC-2021'),
    body: 'kg.bishkek-city-court',
    warnings: ['kg.same-night-handover', 'kg.geneva-before-the-ruling', 'kg.won-then-moved'],
    provisions: ['KG-CPC-2021'],
    sources: ['KG-COURTS-2013', 'KG-COURTS-2020', 'KG-HRW-2018'],
    verify: ['kg.cpc-2021-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_COURTS_SEEN,
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
      timeLimit: sameDay(FROM.firstRuling, 'KG-CPC-BEFORE-2021'),
      provisions: ['KG-CPC-BEFORE-2021'],
      verify: ['kg.older-codes-not-read'],
    },
    { from: CPC_2021, until: null },
  ],
})

export const citizenshipChallenge = remedy({
  id: 'kg.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    ...unread,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.citizenship, 'KG-CONST-CITIZENS'),
    body: 'kg.prosecutor-general-and-court',
    warnings: ['not-verified-file-today'],
    provisions: ['KG-CONST-CITIZENS'],
    sources: ['MEMORY'],
    verify: ['kg.own-citizens'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
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
