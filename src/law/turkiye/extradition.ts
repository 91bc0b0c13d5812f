import { caution, CITIZENSHIP, FIRST_APPEAL, FROM, REFUSAL_SUBMISSION } from '../host-steps.js'
import { pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_CODES_2005,
  BEFORE_LAW_6706,
  BEFORE_LAW_7035,
  BEFORE_LFIP,
  BEFORE_PRESIDENT,
  BEFORE_TWO_WEEKS,
  CHECKED,
  CODES_2005,
  COVERS_FROM,
  LAW_6706,
  LAW_7035,
  LFIP,
  PRESIDENT,
  READ,
  TWO_WEEKS,
} from './meta.js'

const country = 'TR'
const checkedOn = CHECKED

/** Article 17(3), the objection against a consent, came with Law 6706. */
const WARNINGS_BEFORE_6706 = [
  'tr.never-consent',
  'tr.through-prison-director',
  'tr.file-in-seven-days',
  'never-state-membership',
  'tr.refusal-then-deportation',
] as const

/** Before Law 6706 the Penal Code alone spoke of extradition; neither code was read as it then stood. */
const OLD = [
  {
    from: COVERS_FROM,
    until: BEFORE_CODES_2005,
    provisions: ['TR-TCK765-9'],
    sources: ['MEMORY'],
    confidence: 'low',
    verify: ['tr.before-2005'],
  },
  {
    from: CODES_2005,
    until: BEFORE_LAW_6706,
    provisions: ['TR-TCK-18'],
    sources: ['MEMORY', 'TR-EXTRADITION-NOTE'],
    confidence: 'low',
    verify: ['tr.before-6706'],
  },
] as const

/** Temyiz to the Court of Cassation against admissibility (6706 art 18(4); CMK 291 by way of 6706 art 5). */
export const extraditionAppeal = remedy({
  id: 'tr.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'automatic',
    body: 'tr.heavy-penal-court',
    warnings: [
      'tr.never-consent',
      'tr.through-prison-director',
      'tr.consent-can-be-objected-to',
      'tr.file-in-seven-days',
      'never-state-membership',
      'tr.refusal-then-deportation',
    ],
    provisions: ['TR-6706-18-4', 'TR-6706-17-3', 'TR-6706-5', 'TR-CMK-291', 'TR-CMK-268', 'TR-CMK-263'],
    sources: ['TR-6706', 'TR-CMK'],
    checkedOn,
    confidence: 'medium',
    verify: ['tr.cmk-291-for-extradition'],
  },
  versions: [
    {
      ...OLD[0],
      timeLimit: caution(7, FROM.extradition, 'TR-TCK765-9'),
      stopsRemoval: 'unknown',
      warnings: WARNINGS_BEFORE_6706,
    },
    // That the surrender waited for the final ruling is known only from a later note.
    {
      ...OLD[1],
      timeLimit: caution(7, FROM.extradition, 'TR-TCK-18'),
      stopsRemoval: 'unknown',
      warnings: WARNINGS_BEFORE_6706,
    },
    {
      // The term of CMK 291 before Law 7035 was not read; seven days are the caution.
      from: LAW_6706,
      until: BEFORE_LAW_7035,
      timeLimit: caution(7, FROM.extradition, 'TR-CMK-291'),
      confidence: 'low',
      verify: ['tr.temyiz-days-before-2024', 'tr.cmk-291-for-extradition'],
    },
    {
      // Fifteen days from the pronouncement; for one who was absent from the notice, so the day counted shuts nothing.
      from: LAW_7035,
      until: BEFORE_TWO_WEEKS,
      timeLimit: {
        length: 15,
        unit: 'days',
        start: [],
        precaution: ['extradition-granted'],
        firstDay: 'out',
        restorable: true,
        rule: 'TR-CMK-291',
        fileWithin: 7,
      },
      verify: ['tr.temyiz-days-before-2024', 'tr.cmk-291-for-extradition'],
    },
    {
      from: TWO_WEEKS,
      until: null,
      timeLimit: {
        length: 14,
        unit: 'days',
        ...FROM.extradition,
        firstDay: 'out',
        restorable: true,
        rule: 'TR-CMK-291',
        fileWithin: 7,
      },
    },
  ],
})

/** Asking the Ministry and the heavy penal court to refuse (6706 arts 4, 10-13). */
export const refusalSubmission = remedy({
  id: 'tr.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'no',
    body: 'tr.ministry-and-heavy-penal-court',
    warnings: [
      'tr.article-11-bars',
      'tr.article-12-no-deportation',
      'tr.never-consent',
      'never-state-membership',
      'submission-does-not-suspend',
    ],
    provisions: ['TR-6706-11', 'TR-6706-12', 'TR-6706-10', 'TR-6706-4', 'TR-4558'],
    sources: ['TR-6706', 'TR-4558'],
    checkedOn,
    confidence: 'high',
    verify: ['tr.treaty-with-tajikistan'],
  },
  versions: [
    { ...OLD[0], warnings: ['never-state-membership', 'submission-does-not-suspend'] },
    { ...OLD[1], warnings: ['never-state-membership', 'submission-does-not-suspend'] },
    { from: LAW_6706, until: null },
  ],
})

/** After the court: the Minister proposes, the President approves; nobody is bound to surrender (6706 art 19). */
export const surrenderOpposition = remedy({
  id: 'tr.surrender-opposition',
  path: 'refusal-submission',
  country,
  shared: {
    opens: pending(['extradition-appeal-dismissed'], ['extradition-refused', 'extradition-refusal-upheld']),
    opensAfter: 'after-first-appeal-dismissed',
    stopsRemoval: 'no',
    body: 'tr.ministry-and-president',
    documents: ['refusal-submission', 'chronology'],
    warnings: ['tr.executive-may-refuse', 'tr.annulment-action', 'submission-does-not-suspend'],
    provisions: ['TR-6706-19', 'TR-6706-11'],
    sources: ['TR-6706', 'TR-EXTRADITION-NOTE'],
    checkedOn,
    confidence: 'high',
    verify: ['tr.remedy-against-approval'],
  },
  versions: [
    OLD[0],
    OLD[1],
    {
      from: LAW_6706,
      until: BEFORE_PRESIDENT,
      body: 'tr.justice-ministry',
      // The Minister proposed and the Prime Minister approved (article 19 as first printed).
      checkedOn: READ,
    },
    { from: PRESIDENT, until: null },
  ],
})

/**
 * A Turkish citizen is not extradited (6706 art 11(1)(a)); the loss of citizenship goes to the administrative court in
 * sixty days (2577 art 7). A loss under article 29 of Law 5901 counts as served on the day it stands in the Gazette.
 */
export const citizenshipChallenge = remedy({
  id: 'tr.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 60,
      unit: 'days',
      ...FROM.citizenship,
      firstDay: 'out',
      restorable: false,
      rule: 'TR-IYUK-7',
      fileWithin: 7,
    },
    body: 'tr.administrative-court',
    warnings: ['citizens-are-not-extradited', 'tr.gazette-is-service', 'tr.ask-stay-of-execution'],
    provisions: ['TR-6706-11', 'TR-5901', 'TR-IYUK-7', 'TR-IYUK-27'],
    sources: ['TR-6706', 'TR-5901', 'TR-IYUK'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LFIP,
      warnings: ['citizens-are-not-extradited', 'tr.ask-stay-of-execution'],
      provisions: ['TR-IYUK-7', 'TR-IYUK-27'],
      sources: ['TR-IYUK'],
      confidence: 'medium',
      verify: ['tr.before-lfip'],
    },
    { from: LFIP, until: null },
  ],
})
