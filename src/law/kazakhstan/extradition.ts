import {
  caution,
  CITIZENSHIP,
  CONSTITUTIONAL,
  FIRST_APPEAL,
  FROM,
  REFUSAL_SUBMISSION,
  sameDay,
} from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { BEFORE_CPC_2014, BEFORE_REFORM, CHECKED, COVERS_FROM, CPC_2014, REFORM_2011 } from './meta.js'

const country = 'KZ'
const checkedOn = CHECKED

/** Asking the Prosecutor General to refuse: torture, asylum, a political charge (CPC 590; dossier KZ-EX-5, -7). */
export const refusalSubmission = remedy({
  id: 'kz.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'kz.prosecutor-general',
    warnings: ['submission-does-not-suspend', 'kz.second-lawyer', 'never-state-membership'],
    provisions: ['KZ-CPC-590', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
    sources: ['KZ-UNODC-2011', 'KZ-DEFENCE-2026', 'KZ-FIDH-2010'],
    checkedOn,
    confidence: 'medium',
    verify: ['kz.cpc-590-not-read', 'cis.chisinau-or-minsk'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      provisions: ['KZ-CPC-1997-532', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
      sources: ['KZ-CPC-1997', 'KZ-FIDH-2010'],
      warnings: ['submission-does-not-suspend', 'never-state-membership'],
      confidence: 'low',
      verify: ['kz.before-2011-not-read', 'cis.chisinau-or-minsk'],
    },
    {
      from: REFORM_2011,
      until: BEFORE_CPC_2014,
      provisions: ['KZ-CPC-1997-532', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
      sources: ['KZ-UNODC-2011', 'KZ-CPC-1997'],
      verify: ['kz.before-2015-not-read', 'cis.chisinau-or-minsk'],
    },
    { from: CPC_2014, until: null },
  ],
})

/** Appeal to the Supreme Court, ten сутки from receipt of the copy (CPC 592; KZ-EX-4). There is no second court. */
export const extraditionAppeal = remedy({
  id: 'kz.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    // Article 592 makes the surrender wait until the decision is in force; read in a secondary source only.
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 10,
      unit: 'sutki',
      ...FROM.extradition,
      firstDay: 'disputed',
      restorable: true,
      rule: 'KZ-CPC-592-1',
    },
    body: 'kz.supreme-court',
    warnings: [
      'kz.not-a-district-court',
      'hand-to-administration',
      'kz.one-court-only',
      'kz.cite-suspension-2026',
      'measures-have-been-ignored',
      'never-state-membership',
    ],
    provisions: ['KZ-CPC-592-1', 'KZ-CPC-592-2', 'KZ-CPC-592-3', 'KZ-CPC-590'],
    sources: ['KZ-CPC-592', 'KZ-UNODC-2011', 'KZ-RULING-2026', 'KZ-UN-DECISIONS'],
    checkedOn,
    // The ten days were read; the wording of today and that the surrender waits were not (KZ-EX-4, addendum 3).
    confidence: 'medium',
    verify: ['kz.cpc-592-date', 'kz.appeal-suspends'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      stopsRemoval: 'unknown',
      timeLimit: caution(10, FROM.extradition, 'KZ-CPC-1997-531'),
      body: 'kz.court-before-2011',
      warnings: ['not-verified-file-today', 'hand-to-administration', 'measures-have-been-ignored'],
      provisions: ['KZ-CPC-1997-531'],
      sources: ['KZ-CPC-1997', 'KZ-UN-DECISIONS'],
      confidence: 'low',
      verify: ['kz.before-2011-not-read'],
    },
    {
      from: REFORM_2011,
      until: BEFORE_CPC_2014,
      stopsRemoval: 'unknown',
      timeLimit: {
        length: 10,
        unit: 'sutki',
        ...FROM.extradition,
        firstDay: 'disputed',
        restorable: true,
        rule: 'KZ-CPC-1997-531',
      },
      body: 'kz.court-before-2015',
      warnings: ['hand-to-administration', 'measures-have-been-ignored', 'never-state-membership'],
      provisions: ['KZ-CPC-1997-531'],
      sources: ['KZ-UNODC-2011'],
      confidence: 'medium',
      verify: ['kz.before-2015-not-read', 'kz.appeal-suspends'],
    },
    { from: CPC_2014, until: null },
  ],
})

/** A citizen of Kazakhstan is not extradited unless a treaty says otherwise; the text was not read. */
export const citizenshipChallenge = remedy({
  id: 'kz.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.citizenship, 'KZ-CONST-11'),
    body: 'kz.prosecutor-general-and-court',
    warnings: ['not-verified-file-today'],
    provisions: ['KZ-CONST-11', 'KZ-CPC-590'],
    sources: ['MEMORY'],
    checkedOn,
    confidence: 'low',
    verify: ['kz.own-citizens'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** A Constitutional Court that takes complaints of people exists since 2023, by memory: asked of a local lawyer. */
export const constitutionalCourt = remedy({
  id: 'kz.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    ...CONSTITUTIONAL,
    stopsRemoval: 'unknown',
    body: 'kz.constitutional-court',
    warnings: ['not-verified-file-today', 'does-not-stop-removal'],
    provisions: ['KZ-CONST-72'],
    sources: ['MEMORY'],
    checkedOn,
    confidence: 'low',
    verify: ['kz.constitutional-complaint'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
