import {
  caution,
  CITIZENSHIP,
  FIRST_APPEAL,
  FROM,
  REFUSAL_SUBMISSION,
  sameDay,
  SECOND_APPEAL,
} from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  APPC,
  BEFORE_APPC,
  BEFORE_CONSTITUTION_2026,
  BEFORE_CPC_2014,
  BEFORE_LAW_210,
  BEFORE_REFORM,
  CHECKED,
  CONSTITUTION_2026,
  COVERS_FROM,
  CPC_2014,
  LAW_210,
  REFORM_2011,
} from './meta.js'

const country = 'KZ'
const checkedOn = CHECKED

/** Asking the Prosecutor General to refuse: torture, asylum, persecution and more (CPC 590). */
export const refusalSubmission = remedy({
  id: 'kz.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'kz.prosecutor-general',
    warnings: [
      'submission-does-not-suspend',
      'kz.bars-of-590',
      'kz.only-granted-asylum-bars',
      'kz.second-lawyer',
      'never-state-membership',
    ],
    provisions: ['KZ-CPC-590', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
    sources: ['KZ-CPC-60', 'KZ-DEFENCE-2026', 'KZ-FIDH-2010'],
    checkedOn,
    confidence: 'high',
    verify: ['cis.chisinau-or-minsk'],
  },
  versions: [
    {
      // Neither torture nor persecution was a bar: political asylum, no crime at home, tried already, time-barred.
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      provisions: ['KZ-CPC-1997-532', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
      sources: ['KZ-CPC-1997-2008', 'KZ-FIDH-2010'],
      warnings: ['submission-does-not-suspend', 'kz.no-torture-bar-before-2011', 'never-state-membership'],
      confidence: 'medium',
      verify: ['kz.code-1997-before-2008', 'cis.chisinau-or-minsk'],
    },
    {
      from: REFORM_2011,
      until: BEFORE_CPC_2014,
      provisions: ['KZ-CPC-1997-532', 'CAT-3', 'MINSK-57', 'CHISINAU-66'],
      sources: ['KZ-CPC-1997-2012', 'KZ-UNODC-2011'],
      warnings: ['submission-does-not-suspend', 'kz.only-granted-asylum-bars', 'never-state-membership'],
      verify: ['kz.reform-2011-day', 'cis.chisinau-or-minsk'],
    },
    { from: CPC_2014, until: BEFORE_LAW_210 },
    {
      from: LAW_210,
      until: null,
      warnings: [
        'submission-does-not-suspend',
        'kz.bars-of-590',
        'kz.death-penalty-bar',
        'kz.only-granted-asylum-bars',
        'kz.second-lawyer',
        'never-state-membership',
      ],
      verify: ['kz.law-210-day', 'cis.chisinau-or-minsk'],
    },
  ],
})

const TEN_SUTKI = {
  length: 10,
  unit: 'sutki',
  firstDay: 'disputed',
  restorable: true,
} as const

/** Appeal to the Supreme Court, ten сутки from receipt of the copy (CPC 592). There is no second court. */
export const extraditionAppeal = remedy({
  id: 'kz.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    // CPC 591(4): carried out only after the term has run; once appealed, not before the ruling is in force.
    stopsRemoval: 'automatic',
    timeLimit: { ...TEN_SUTKI, ...FROM.extradition, rule: 'KZ-CPC-592-1' },
    body: 'kz.supreme-court',
    warnings: [
      'kz.not-a-district-court',
      'hand-to-administration',
      'kz.one-court-only',
      'kz.final-when-read-out',
      'kz.ask-for-suspension-of-592-7',
      'kz.cite-suspension-2026',
      'measures-have-been-ignored',
      'never-state-membership',
    ],
    provisions: [
      'KZ-CPC-592-1',
      'KZ-CPC-592-2',
      'KZ-CPC-592-3',
      'KZ-CPC-591-4',
      'KZ-CPC-592-8',
      'KZ-CPC-590',
    ],
    sources: ['KZ-CPC-60', 'KZ-RULING-2026', 'KZ-UN-DECISIONS'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      // Chapter 55, read as of July 2008, names no court against this decision.
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      stopsRemoval: 'unknown',
      timeLimit: caution(10, FROM.extradition, 'KZ-CPC-1997-531'),
      body: 'kz.court-before-2011',
      warnings: ['not-verified-file-today', 'hand-to-administration', 'measures-have-been-ignored'],
      provisions: ['KZ-CPC-1997-531'],
      sources: ['KZ-CPC-1997-2008', 'KZ-UN-DECISIONS'],
      confidence: 'low',
      verify: ['kz.general-complaint-before-2011'],
    },
    {
      from: REFORM_2011,
      until: BEFORE_CPC_2014,
      timeLimit: { ...TEN_SUTKI, ...FROM.extradition, rule: 'KZ-CPC-1997-531-1' },
      body: 'kz.district-court-of-detention',
      warnings: ['hand-to-administration', 'measures-have-been-ignored', 'never-state-membership'],
      provisions: ['KZ-CPC-1997-531-1', 'KZ-CPC-1997-531'],
      sources: ['KZ-CPC-1997-2012', 'KZ-UNODC-2011'],
      verify: ['kz.reform-2011-day'],
    },
    { from: CPC_2014, until: null },
  ],
})

/** From 2011 to 2014 two courts: the district court's ruling went to the regional court in ten сутки (531-1(9)). */
export const extraditionSecondAppeal = remedy({
  id: 'kz.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    // Article 531(6): no surrender until the court decision is in force; whether this appeal defers it is inferred.
    stopsRemoval: 'automatic',
    timeLimit: { ...TEN_SUTKI, ...FROM.firstRuling, rule: 'KZ-CPC-1997-531-1-9' },
    body: 'kz.regional-court-extradition',
    warnings: ['hand-to-administration', 'before-the-last-ruling', 'measures-have-been-ignored'],
    provisions: ['KZ-CPC-1997-531-1-9', 'KZ-CPC-1997-531'],
    sources: ['KZ-CPC-1997-2012'],
    checkedOn,
    confidence: 'medium',
    verify: ['kz.reform-2011-day'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_REFORM,
      why: 'kz-no-second-court-before-2011',
      replacedBy: ['hrc-complaint', 'cat-complaint', 'unhcr'],
      provisions: ['KZ-CPC-1997-531'],
      sources: ['KZ-CPC-1997-2008'],
      verify: [],
    },
    { from: REFORM_2011, until: BEFORE_CPC_2014 },
    {
      exists: false,
      from: CPC_2014,
      until: null,
      why: 'kz-one-court-since-2015',
      replacedBy: ['constitutional-court', 'hrc-complaint', 'cat-complaint', 'asylum'],
      provisions: ['KZ-CPC-592-8'],
      sources: ['KZ-CPC-60'],
      confidence: 'high',
      verify: [],
      stillInUse: SECOND_APPEAL.inUse,
    },
  ],
})

/** A citizen is not given up unless a treaty says otherwise (Constitution 11, since July 2026 14; CPC 590(1)(1)). */
export const citizenshipChallenge = remedy({
  id: 'kz.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 1,
      unit: 'months',
      ...FROM.citizenship,
      firstDay: 'out',
      restorable: true,
      rule: 'KZ-APPC-136',
      fileWithin: 1,
    },
    body: 'kz.prosecutor-general-and-court',
    warnings: ['kz.other-citizenship-ends-it', 'kz.complain-first-then-sue'],
    provisions: ['KZ-CONST-11', 'KZ-CPC-590', 'KZ-APPC-136'],
    sources: ['KZ-CPC-60', 'KZ-APPC'],
    checkedOn,
    confidence: 'medium',
    verify: ['kz.treaties-that-give-up-citizens'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_APPC,
      timeLimit: sameDay(FROM.citizenship, 'KZ-CONST-11'),
      warnings: ['not-verified-file-today'],
      provisions: ['KZ-CONST-11', 'KZ-CPC-590'],
      confidence: 'low',
    },
    { from: APPC, until: BEFORE_CONSTITUTION_2026 },
    {
      from: CONSTITUTION_2026,
      until: null,
      provisions: ['KZ-CONST2026-13', 'KZ-CONST2026-14', 'KZ-CPC-590', 'KZ-APPC-136'],
      sources: ['KZ-CONST-2026', 'KZ-CPC-60', 'KZ-APPC'],
    },
  ],
})
