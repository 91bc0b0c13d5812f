import {
  BEFORE_A_COURT,
  caution,
  CITIZENSHIP,
  CONSTITUTIONAL,
  FIRST_APPEAL,
  FROM,
  REFUSAL_SUBMISSION,
} from '../host-steps.js'
import { all, lawNotRead, remedy } from '../vocabulary/index.js'
import { BEFORE_CPC, BEFORE_LAW_223, CHECKED, COVERS_FROM, CPC, LAW_223, READ } from './meta.js'

const country = 'MD'
const checkedOn = CHECKED
const BEFORE_2003 = {
  from: COVERS_FROM,
  until: BEFORE_CPC,
  provisions: ['MD-CONST-19', 'MINSK-57'],
  sources: ['MEMORY', 'MINSK'],
  confidence: 'low',
  verify: ['md.before-2003'],
} as const

/**
 * Appeal against the court's ruling: ten days from its pronouncement, and it is carried out only when final (CPP art
 * 544(9), 440; Law 371/2006 art 53(3)). The days before Law 223 were not read.
 */
export const extraditionAppeal = remedy({
  id: 'md.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: caution(3, FROM.extradition, 'MD-CPP-544'),
    body: 'md.court-of-appeal',
    warnings: [
      'md.days-not-verified',
      'md.never-consent',
      'md.rule-39-before-the-ruling',
      'never-state-membership',
    ],
    provisions: ['MD-371-53', 'MD-CPP-544'],
    sources: ['MD-371', 'MD-CPP2016'],
    checkedOn,
    // That the ruling waits to become final was read; its days were not.
    confidence: 'low',
    verify: ['md.appeal-days', 'md.cpp-541-549'],
  },
  versions: [
    {
      ...BEFORE_2003,
      stopsRemoval: 'unknown',
      timeLimit: caution(3, FROM.extradition, 'MD-CONST-19'),
      warnings: ['not-verified-file-today'],
    },
    { from: CPC, until: BEFORE_LAW_223 },
    {
      from: LAW_223,
      until: null,
      timeLimit: {
        length: 10,
        unit: 'days',
        start: ['extradition-granted'],
        precaution: [],
        firstDay: 'disputed',
        restorable: true,
        rule: 'MD-CPP-544',
      },
      warnings: [
        'md.ten-days-from-the-ruling',
        'md.never-consent',
        'md.rule-39-before-the-ruling',
        'never-state-membership',
      ],
      provisions: ['MD-CPP-544', 'MD-CPP-445', 'MD-371-53'],
      sources: ['MD-CPP', 'MD-371'],
      checkedOn: READ,
      confidence: 'high',
      verify: [],
    },
  ],
})

/** Asking the Prosecutor General or the Minister of Justice, who may refuse without a court (Law 371/2006 art 43; CPP 546). */
export const refusalSubmission = remedy({
  id: 'md.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'md.prosecutor-general-or-minister',
    warnings: [
      'md.never-consent',
      'md.status-ends-extradition',
      'md.treaty-or-reciprocity-and-court',
      'never-state-membership',
      'submission-does-not-suspend',
    ],
    provisions: ['MD-371-43', 'MD-CPP-546', 'MD-CP-13', 'MD-CONST-19', 'MINSK-57'],
    sources: ['MD-371', 'MD-CP', 'MD-CPP2016', 'MD-KHALIKOV', 'MD-CIS-EXIT'],
    checkedOn,
    confidence: 'medium',
    verify: ['md.cpp-541-549', 'md.minsk-status'],
  },
  versions: [
    { ...BEFORE_2003, warnings: ['never-state-membership', 'submission-does-not-suspend'] },
    { from: CPC, until: BEFORE_LAW_223 },
    {
      from: LAW_223,
      until: null,
      provisions: ['MD-CPP-544', 'MD-CPP-546', 'MD-371-43', 'MD-CONST-18', 'MD-CONST-19', 'MINSK-57'],
      sources: ['MD-CPP', 'MD-CONST', 'MD-371', 'MD-KHALIKOV', 'MD-CIS-EXIT'],
      checkedOn: READ,
      confidence: 'high',
      verify: ['md.minsk-status'],
    },
  ],
})

/** No complaint of one's own: the court that hears the case raises unconstitutionality (Constitution art 135(1)(g)). */
export const constitutionalCourt = remedy({
  id: 'md.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    ...CONSTITUTIONAL,
    // Before the last ruling: once it is given, no court is left to refer.
    opens: all(BEFORE_A_COURT, lawNotRead),
    opensAfter: 'while-a-court-hears',
    // What is filed is a request to the court of the case, not a complaint: there is no draft of it.
    documents: ['chronology'],
    stopsRemoval: 'unknown',
    body: 'md.court-that-hears-the-case',
    warnings: ['md.ask-court-to-refer', 'constitutional-not-verified'],
    provisions: ['MD-CONST-135'],
    sources: ['MD-CONST'],
    checkedOn: READ,
    confidence: 'low',
    verify: ['md.exception-of-unconstitutionality'],
  },
  versions: [
    { from: COVERS_FROM, until: BEFORE_LAW_223 },
    { from: LAW_223, until: null, confidence: 'medium' },
  ],
})

/** Citizens are not extradited or expelled (Criminal Code art 13(1); Constitution art 18(2); CPP art 546(1)). */
export const citizenshipChallenge = remedy({
  id: 'md.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'if-granted',
    timeLimit: caution(3, FROM.citizenship, 'MD-CONST-18'),
    body: 'md.administrative-court',
    warnings: ['citizens-are-not-extradited', 'md.days-not-verified'],
    provisions: ['MD-CP-13', 'MD-CONST-18'],
    sources: ['MD-CP', 'MD-CONST'],
    checkedOn: READ,
    confidence: 'low',
    verify: ['md.citizenship-court-days'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
