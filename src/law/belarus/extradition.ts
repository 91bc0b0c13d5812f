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
  BEFORE_CONSTITUTIONAL_COMPLAINT,
  BEFORE_SECTION_XV,
  CHECKED,
  CONSTITUTIONAL_COMPLAINT,
  COVERS_FROM,
  GENEVA_CLOSED,
  GENEVA_LAST_DAY,
  READ,
  SECTION_XV,
} from './meta.js'

const country = 'BY'
const checkedOn = CHECKED

/** Asking the Prosecutor General to refuse (UPK 475, 484; dossier BY-EX-1, -2). He refused one in November 2019. */
export const refusalSubmission = remedy({
  id: 'by.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'by.prosecutor-general',
    warnings: [
      'submission-does-not-suspend',
      'by.refused-once',
      'by.eu-status-ignored',
      'never-state-membership',
    ],
    provisions: ['BY-CPC-475', 'BY-CPC-484', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
    sources: ['BY-UPK', 'BY-RELEASE-2019', 'BY-HC-RULING'],
    checkedOn,
    confidence: 'medium',
    verify: ['by.upk-484-not-read', 'cis.chisinau-or-minsk'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_SECTION_XV,
      provisions: ['CAT-3', 'MINSK-57'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['by.before-2008-not-read'],
    },
    { from: SECTION_XV, until: null },
  ],
})

/** Complaint to the regional or Minsk City court (UPK 515; BY-EX-1). The limit was not found: five days as a caution. */
export const extraditionAppeal = remedy({
  id: 'by.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(5, FROM.extradition, 'BY-CPC-515'),
    body: 'by.regional-court',
    warnings: [
      'not-verified-file-today',
      'hand-to-administration',
      'by.closed-hearing',
      'never-state-membership',
    ],
    provisions: ['BY-CPC-515', 'BY-CPC-484', 'BY-CPC-159'],
    sources: ['BY-BELTA-2009', 'BY-HC-RULING', 'BY-UPK', 'BY-UPK-159'],
    checkedOn,
    confidence: 'low',
    verify: ['by.upk-515-not-read', 'by.appeal-suspends'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_SECTION_XV,
      sources: ['MEMORY'],
      verify: ['by.before-2008-not-read', 'by.upk-515-not-read'],
    },
    { from: SECTION_XV, until: GENEVA_LAST_DAY },
    {
      from: GENEVA_CLOSED,
      until: null,
      warnings: [
        'not-verified-file-today',
        'hand-to-administration',
        'by.closed-hearing',
        'by.geneva-closed',
        'never-state-membership',
      ],
    },
  ],
})

/** Appeal to the Supreme Court: seen in 2017 and 2023, when it took two months and ended the case. */
export const extraditionSecondAppeal = remedy({
  id: 'by.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(5, FROM.firstRuling, 'BY-CPC-515'),
    body: 'by.supreme-court',
    warnings: [
      'not-verified-file-today',
      'by.final-when-upheld',
      'by.closed-hearing',
      'before-the-last-ruling',
    ],
    provisions: ['BY-CPC-515'],
    sources: ['BY-HC-RULING', 'BY-APPEAL-2017'],
    checkedOn,
    confidence: 'low',
    verify: ['by.upk-515-not-read', 'by.appeal-suspends'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_SECTION_XV,
      sources: ['MEMORY'],
      verify: ['by.before-2008-not-read', 'by.upk-515-not-read'],
    },
    { from: SECTION_XV, until: GENEVA_LAST_DAY },
    {
      from: GENEVA_CLOSED,
      until: null,
      warnings: ['not-verified-file-today', 'by.final-when-upheld', 'by.closed-hearing', 'by.geneva-closed'],
    },
  ],
})

/** A citizen of Belarus is not given up; the rule was not read, and no limit for challenging a loss was found. */
export const citizenshipChallenge = remedy({
  id: 'by.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.citizenship, 'BY-CONST-10'),
    body: 'by.prosecutor-general-and-court',
    warnings: ['not-verified-file-today'],
    provisions: ['BY-CONST-10', 'BY-CPC-484'],
    sources: ['MEMORY'],
    checkedOn,
    confidence: 'low',
    verify: ['by.own-citizens'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Nobody could complain before October 2023; since then a person can. Days and effect were not read. */
export const constitutionalCourt = remedy({
  id: 'by.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    ...CONSTITUTIONAL,
    stopsRemoval: 'unknown',
    body: 'by.constitutional-court',
    warnings: ['not-verified-file-today', 'does-not-stop-removal'],
    provisions: ['BY-CONST-116'],
    sources: ['BY-CC-2023'],
    checkedOn: READ,
    confidence: 'low',
    verify: ['by.constitutional-complaint'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_CONSTITUTIONAL_COMPLAINT,
      why: 'by-no-constitutional-complaint-before-2023',
      replacedBy: ['hrc-complaint', 'wgad', 'unhcr'],
      confidence: 'medium',
    },
    { from: CONSTITUTIONAL_COMPLAINT, until: null },
  ],
})
