import { FROM, removalAppeal, removalSecondAppeal } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { fourteenDays } from './asylum-versions.js'
import {
  ALIENS_2005,
  ALIENS_LAW,
  BEFORE_ALIENS_2005,
  BEFORE_ALIENS_LAW,
  BEFORE_REFORM_2025,
  CHECKED,
  COVERS_FROM,
  READ,
  REFORM_2025,
} from './meta.js'

const KINDS = ['expulsion', 'deportation', 'readmission', 'undesirable', 'police-expulsion'] as const
/** The laws of 1993 and 2005 send the alien to the court by the general rule: one month (APC 22(3)). */
const GENERAL_RULE = {
  timeLimit: {
    length: 1,
    unit: 'months',
    ...FROM.removal,
    firstDay: 'disputed',
    restorable: true,
    rule: 'GE-APC-22-3',
    fileWithin: 1,
  },
  warnings: ['ge.ask-stay-anyway', 'not-verified-file-today'],
  checkedOn: READ,
  confidence: 'medium',
  verify: [],
} as const
const LAW_1993 = {
  ...GENERAL_RULE,
  from: COVERS_FROM,
  until: BEFORE_ALIENS_2005,
  provisions: ['GE-ALIENS-1993-29', 'GE-APC-22-3', 'GE-APC-29', 'ECHR-3'],
  sources: ['GE-ALIENS-1993', 'GE-APC'],
} as const
const LAW_2005 = {
  ...GENERAL_RULE,
  from: ALIENS_2005,
  until: BEFORE_ALIENS_LAW,
  provisions: ['GE-ALIENS-2005-56', 'GE-ALIENS-2005-58', 'GE-APC-22-3', 'GE-APC-29', 'ECHR-3'],
  sources: ['GE-ALIENS-2005', 'GE-APC'],
} as const
/** The general rule; whether the expulsion waits for the appeal was not read. */
const SECOND_GENERAL = {
  stopsRemoval: 'unknown',
  timeLimit: fourteenDays('removal-appeal-dismissed', 1),
  warnings: ['ge.cassation-in-twenty-one-days', 'ge.ask-stay-anyway'],
  provisions: ['GE-CIVIL-369', 'GE-APC-29'],
  sources: ['GE-CIVIL', 'GE-APC'],
  checkedOn: READ,
  confidence: 'medium',
  verify: ['ge.aliens-law-2005'],
} as const

/**
 * Suit against a decision of the Ministry of Internal Affairs: ten days from service (aliens law 56(1), 52^1(3)).
 * Taking the suit suspends the decision, except where it is to be carried out at once or order and security are
 * named (APC 29(1)-(3)): so it is not shown as a stop, and the stay is asked for in the same paper.
 */
export const expulsionSuit = remedy({
  id: 'ge.expulsion-suit',
  path: 'removal-appeal',
  country: 'GE',
  shared: {
    ...removalAppeal(...KINDS),
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 10,
      unit: 'days',
      ...FROM.removal,
      firstDay: 'out',
      restorable: false,
      rule: 'GE-ALIENS-56-1',
    },
    body: 'ge.city-court',
    warnings: [
      'ge.ask-stay-anyway',
      'ge.website-service',
      'ge.never-withdraw',
      'ge.claim-in-ten-days',
      'ge.consulate-is-told',
    ],
    provisions: ['GE-ALIENS-56-1', 'GE-ALIENS-52-1', 'GE-ALIENS-59', 'GE-APC-29'],
    sources: ['GE-ALIENS', 'GE-APC'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['ge.reform-2025-day', 'ge.after-february-2026'],
  },
  versions: [
    LAW_1993,
    LAW_2005,
    {
      from: ALIENS_LAW,
      until: BEFORE_REFORM_2025,
      warnings: ['ge.ask-stay-anyway', 'not-verified-file-today'],
      provisions: ['GE-ALIENS-56-1', 'GE-ALIENS-59', 'GE-APC-29'],
      sources: ['GE-LAWYERS', 'GE-ALIENS'],
      confidence: 'medium',
      verify: ['ge.aliens-law-before-2025'],
    },
    { from: REFORM_2025, until: null },
  ],
})

/** Appeal: five days from the handing over of the ruling; final in fourteen (APC 21^126, 21^127); it suspends (21^122(8)). */
export const expulsionSecondAppeal = remedy({
  id: 'ge.expulsion-second-appeal',
  path: 'removal-appeal',
  country: 'GE',
  shared: {
    ...removalSecondAppeal(...KINDS),
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 5,
      unit: 'days',
      ...FROM.removalRuling,
      firstDay: 'disputed',
      restorable: false,
      rule: 'GE-APC-21-126',
    },
    body: 'ge.court-that-ruled',
    warnings: ['ge.ruling-in-georgian-only', 'ge.never-withdraw', 'ge.rule-39-before-the-last-ruling'],
    provisions: ['GE-APC-21-126', 'GE-APC-21-127', 'GE-APC-21-122-8'],
    sources: ['GE-APC'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['ge.reform-2025-day', 'ge.after-february-2026'],
  },
  versions: [
    { ...LAW_1993, ...SECOND_GENERAL },
    { ...LAW_2005, ...SECOND_GENERAL },
    {
      ...SECOND_GENERAL,
      from: ALIENS_LAW,
      until: BEFORE_REFORM_2025,
      verify: ['ge.aliens-law-before-2025'],
    },
    { from: REFORM_2025, until: null },
  ],
})
