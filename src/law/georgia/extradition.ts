import { caution, CITIZENSHIP, FIRST_APPEAL, FROM, REFUSAL_SUBMISSION, SECOND_APPEAL } from '../host-steps.js'
import { threatOfRemoval } from '../forums/threat.js'
import type { EventType } from '../../case/vocabulary.js'
import { pending, remedy, type TimeLimit } from '../vocabulary/index.js'
import {
  BEFORE_COOPERATION_LAW,
  BEFORE_CPC1998_LAST,
  BEFORE_LAW_3803,
  CHECKED,
  COOPERATION_LAW,
  COVERS_FROM,
  CPC1998_LAST,
  LAW_3803,
  READ,
} from './meta.js'

const country = 'GE'
const checkedOn = CHECKED
const BEFORE_2007 = {
  from: COVERS_FROM,
  until: BEFORE_CPC1998_LAST,
  provisions: ['GE-CPC1998', 'MINSK-57'],
  sources: ['MEMORY', 'MINSK'],
  confidence: 'low',
  verify: ['ge.before-2010'],
} as const
/** The Code of 1998 in its last wording. */
const CODE_1998 = {
  from: CPC1998_LAST,
  until: BEFORE_COOPERATION_LAW,
  provisions: ['GE-CPC1998-259-1', 'GE-CPC1998-257', 'MINSK-57'],
  sources: ['GE-CPC1998', 'MINSK'],
  checkedOn: READ,
  confidence: 'medium',
  verify: ['ge.before-2010'],
} as const
/** Article 34 was last changed by Law 3803, as its text notes. */
const EARLIER_TEXT = {
  from: COOPERATION_LAW,
  until: BEFORE_LAW_3803,
  confidence: 'medium',
  verify: ['ge.iccm-before-2021'],
} as const

/** Cassation to the Supreme Court: seven days from the announcement of the ruling (art 34(11)). */
export const extraditionAppeal = remedy({
  id: 'ge.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    // The Minister decides only after the court's final ruling (art 34(12)-(14)).
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 7,
      unit: 'days',
      // Counted from the announcement in court, not from a paper.
      start: ['extradition-granted'],
      precaution: [],
      firstDay: 'disputed',
      restorable: false,
      rule: 'GE-ICCM-34-11',
    },
    body: 'ge.supreme-court',
    warnings: [
      'ge.from-announcement',
      'ge.rule-39-before-the-minister',
      'ge.never-consent',
      'never-state-membership',
    ],
    provisions: ['GE-ICCM-34-11', 'GE-ICCM-34-14', 'GE-ICCM-29'],
    sources: ['GE-ICCM'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2007,
      stopsRemoval: 'unknown',
      timeLimit: caution(3, FROM.extradition, 'GE-CPC1998'),
      warnings: ['not-verified-file-today'],
    },
    {
      // Seven days from the decision of the Minister, to the city court (article 259^1(2)).
      ...CODE_1998,
      stopsRemoval: 'unknown',
      timeLimit: fromRuling(7, 'extradition-granted', 'GE-CPC1998-259-1'),
      body: 'ge.city-court',
      warnings: ['not-verified-file-today', 'never-state-membership'],
    },
    EARLIER_TEXT,
    { from: LAW_3803, until: null },
  ],
})

/** Under the Code of 1998 the Supreme Court followed, in five days; the law of 2010 gives one appeal. */
export const extraditionSecondAppeal = remedy({
  id: 'ge.extradition-second-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: fromRuling(5, 'extradition-appeal-dismissed', 'GE-CPC1998-259-1'),
    body: 'ge.supreme-court',
    warnings: ['not-verified-file-today', 'never-state-membership'],
    sources: ['GE-CPC1998'],
    checkedOn: READ,
    confidence: 'medium',
  },
  versions: [
    {
      ...BEFORE_2007,
      timeLimit: caution(3, FROM.firstRuling, 'GE-CPC1998'),
    },
    CODE_1998,
    {
      exists: false,
      from: COOPERATION_LAW,
      until: null,
      why: 'ge.one-appeal-since-2010',
      replacedBy: ['refusal-submission', 'ecthr-interim-measure'],
      provisions: ['GE-ICCM-34-11', 'GE-ICCM-34-14'],
      sources: ['GE-ICCM'],
      confidence: 'high',
    },
  ],
})

/** Before the court: the prosecutor's file, exchange of evidence in five days, bars (arts 19, 22, 25, 29, 34(3), (6)). */
export const refusalSubmission = remedy({
  id: 'ge.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'ge.minister-and-prosecutor',
    warnings: [
      'ge.evidence-in-five-days',
      'ge.bars-of-articles-22-29',
      'ge.never-consent',
      'never-state-membership',
      'submission-does-not-suspend',
    ],
    provisions: ['GE-ICCM-29', 'GE-ICCM-22', 'GE-ICCM-25', 'GE-ICCM-19', 'GE-ICCM-34-6', 'MINSK-57'],
    sources: ['GE-ICCM', 'MINSK'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.minsk-still-bound', 'ge.after-february-2026'],
  },
  versions: [
    { ...BEFORE_2007, warnings: ['never-state-membership', 'submission-does-not-suspend'] },
    { ...CODE_1998, warnings: ['never-state-membership', 'submission-does-not-suspend'] },
    EARLIER_TEXT,
    { from: LAW_3803, until: null },
  ],
})

/** The Minister of Justice may still refuse, on human rights or humanitarian grounds; the order is final (34(14), (15)). */
export const ministerSubmission = remedy({
  id: 'ge.minister-submission',
  path: 'refusal-submission',
  country,
  shared: {
    opens: pending(
      ['extradition-granted', 'extradition-appeal-dismissed'],
      ['extradition-refused', 'extradition-appeal-allowed', 'extradition-refusal-upheld'],
    ),
    opensAfter: 'after-extradition-decision',
    stopsRemoval: 'no',
    body: 'ge.minister-of-justice',
    documents: ['refusal-submission', 'chronology'],
    warnings: ['ge.rule-39-before-the-minister', 'ge.re-arrest-for-handover', 'submission-does-not-suspend'],
    provisions: ['GE-ICCM-34-14', 'GE-ICCM-34-15', 'GE-ICCM-30-11'],
    sources: ['GE-ICCM'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [BEFORE_2007, CODE_1998, EARLIER_TEXT, { from: LAW_3803, until: null }],
})

/**
 * The Constitutional Court looks only at norms, never at a decision in a case; it may suspend a norm that could do
 * irreparable harm (organic law art 25(5)).
 */
export const constitutionalCourt = remedy({
  id: 'ge.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    opens: threatOfRemoval,
    opensAfter: 'after-threat-of-removal',
    stopsRemoval: 'if-granted',
    body: 'ge.constitutional-court',
    documents: ['constitutional-complaint', 'chronology'],
    warnings: ['ge.only-norms'],
    provisions: ['GE-CC-39', 'GE-CC-25-5', 'GE-CONST-33'],
    sources: ['GE-CC', 'GE-CONST'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    // Article 39 gives the claim to every person and sets no days for it; its wording before 2002 was not read.
    {
      from: COVERS_FROM,
      until: BEFORE_COOPERATION_LAW,
      confidence: 'medium',
      verify: ['ge.constitutional-claim-terms'],
    },
    { from: COOPERATION_LAW, until: null },
  ],
})

/** One month to sue (APC 22(3)). A citizen of Georgia may not be expelled, and is freed at once from extradition custody (Constitution 32, art 30(13)). */
export const citizenshipChallenge = remedy({
  id: 'ge.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 1,
      unit: 'months',
      ...FROM.citizenship,
      firstDay: 'disputed',
      restorable: true,
      rule: 'GE-APC-22-3',
      fileWithin: 7,
    },
    body: 'ge.city-court',
    warnings: ['citizens-are-not-extradited', 'ge.ask-stay-anyway'],
    provisions: ['GE-CONST-32', 'GE-ICCM-30-13', 'GE-APC-22-3', 'GE-APC-29'],
    sources: ['GE-CONST', 'GE-ICCM', 'GE-APC'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['ge.citizenship-court-days'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_COOPERATION_LAW,
      provisions: ['GE-CONST-32', 'GE-APC-22-3', 'GE-APC-29'],
      sources: ['GE-CONST', 'GE-APC'],
    },
    { from: COOPERATION_LAW, until: null },
  ],
})

function fromRuling(length: number, start: EventType, rule: string): TimeLimit {
  return {
    length,
    unit: 'days',
    start: [start],
    precaution: [],
    firstDay: 'disputed',
    restorable: false,
    rule,
  }
}
