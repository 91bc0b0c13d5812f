import {
  caution,
  CITIZENSHIP,
  EXTRADITION_BEFORE_A_COURT,
  FIRST_APPEAL,
  FROM,
  REFUSAL_SUBMISSION,
  sameDay,
} from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  BEFORE_DECREE_38,
  BEFORE_LAW_33,
  BEFORE_LAW_39,
  BEFORE_TREATY,
  CHECKED,
  COVERS_FROM,
  DECREE_38,
  LAW_33,
  LAW_39,
  READ,
  TREATY,
} from './meta.js'

const country = 'AE'
const checkedOn = CHECKED

/**
 * Asking the prosecutor, the court of appeal and, after the court, the Minister, without whose approval nobody is
 * handed over (Law 39/2006, articles 9, 26; dossier AE-EX-3). In 2013 the executive let a person go whom the courts
 * had given up.
 */
export const refusalSubmission = remedy({
  id: 'ae.refusal-submission',
  path: 'refusal-submission',
  country,
  shared: {
    ...REFUSAL_SUBMISSION,
    stopsRemoval: 'if-granted',
    body: 'ae.prosecution-court-minister',
    warnings: [
      'ae.minister-must-approve',
      'ae.terrorism-is-not-political',
      'ae.never-sign-consent',
      'never-state-membership',
    ],
    provisions: ['AE-39-2006-9', 'AE-39-2006-26', 'AE-TJ-TREATY', 'CAT-3'],
    sources: ['AE-LAW-39', 'AE-DECREE-69', 'AE-CASE-2013', 'AE-MINISTER-2013'],
    checkedOn,
    confidence: 'high',
    verify: ['ae.treaty-text'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_39,
      stopsRemoval: 'unknown',
      warnings: ['ae.never-sign-consent', 'never-state-membership'],
      provisions: ['AE-BEFORE-2006'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['ae.before-2006-not-read'],
    },
    {
      // The bar of torture in article 9(10) is older than the Convention against Torture, which binds from August 2012.
      from: LAW_39,
      until: BEFORE_TREATY,
      provisions: ['AE-39-2006-9', 'AE-39-2006-26'],
      sources: ['AE-LAW-39'],
      verify: ['ae.first-days'],
    },
    { from: TREATY, until: null },
  ],
})

/**
 * Challenge before the higher court: thirty days from the day of the ruling, and no surrender before it is final
 * (articles 22 to 24, as changed in 2023). What article 22 said before was not read: seven days as a caution.
 */
export const extraditionAppeal = remedy({
  id: 'ae.extradition-appeal',
  path: 'extradition-appeal',
  country,
  shared: {
    ...FIRST_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(7, { start: ['extradition-granted'], precaution: [] }, 'AE-39-2006-22'),
    body: 'ae.court-of-cassation',
    warnings: [
      'not-verified-file-today',
      'ae.no-foreign-court',
      'ae.never-sign-consent',
      'ae.deportation-can-overtake',
    ],
    provisions: ['AE-39-2006-22', 'AE-39-2006-9'],
    sources: ['AE-CASE-2013', 'AE-PRACTITIONERS', 'AE-LAW-39'],
    checkedOn,
    confidence: 'low',
    verify: ['ae.article-22-before-2023'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_39,
      timeLimit: caution(7, { start: ['extradition-granted'], precaution: [] }, 'AE-BEFORE-2006'),
      provisions: ['AE-BEFORE-2006'],
      sources: ['MEMORY'],
      verify: ['ae.before-2006-not-read'],
    },
    { from: LAW_39, until: BEFORE_DECREE_38 },
    {
      from: DECREE_38,
      until: null,
      stopsRemoval: 'automatic',
      timeLimit: {
        length: 30,
        unit: 'days',
        start: ['extradition-granted'],
        precaution: [],
        firstDay: 'disputed',
        restorable: false,
        rule: 'AE-39-2006-22',
        // The dossier keeps seven days as the day to file by: a deportation can overtake the thirty.
        fileWithin: 7,
      },
      warnings: [
        'ae.counts-from-ruling',
        'ae.hearing-in-ten-days',
        'ae.no-foreign-court',
        'ae.never-sign-consent',
        'ae.deportation-can-overtake',
      ],
      provisions: ['AE-39-2006-22', 'AE-39-2006-23', 'AE-39-2006-24', 'AE-39-2006-26', 'AE-39-2006-9'],
      sources: ['AE-LAW-39'],
      confidence: 'high',
      verify: ['ae.first-days'],
    },
  ],
})

/** A national of the Emirates is not surrendered (article 9(1)). */
export const citizenshipChallenge = remedy({
  id: 'ae.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.citizenship, 'AE-17-1972'),
    body: 'ae.prosecution-court-minister',
    warnings: ['not-verified-file-today'],
    provisions: ['AE-39-2006-9', 'AE-17-1972'],
    sources: ['AE-LAW-39', 'MEMORY'],
    checkedOn,
    confidence: 'low',
    verify: ['ae.loss-of-nationality'],
  },
  versions: [
    { from: COVERS_FROM, until: BEFORE_LAW_39, provisions: ['AE-17-1972'], sources: ['MEMORY'] },
    { from: LAW_39, until: null },
  ],
})

/**
 * A person has no complaint of one's own, but may say before the court that hears the case that a law is contrary to
 * the Constitution: if the court takes it up, it sets a day to sue in the Federal Supreme Court and stays the case
 * until that court has ruled (Decree-Law 33/2022, articles 4(4), 31). Of the law of 1973 nothing was read.
 */
export const constitutionalCourt = remedy({
  id: 'ae.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    opens: EXTRADITION_BEFORE_A_COURT,
    opensAfter: 'while-a-court-hears',
    stopsRemoval: 'if-granted',
    body: 'ae.court-that-hears-the-case',
    // A defence raised in the case is no complaint to that court: there is no draft of it.
    documents: ['chronology'],
    warnings: ['ae.day-set-by-the-court', 'ae.deportation-can-overtake'],
    provisions: ['AE-33-2022-4', 'AE-33-2022-31'],
    sources: ['AE-LAW-33'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['ae.constitutional-complaint'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_LAW_33,
      why: 'ae-no-constitutional-complaint-found',
      replacedBy: ['refusal-submission', 'wgad', 'special-procedures'],
      provisions: ['AE-FEDERAL-SUPREME-COURT'],
      sources: ['MEMORY'],
      checkedOn,
      confidence: 'low',
      verify: ['ae.constitutional-before-2023'],
    },
    { from: LAW_33, until: null },
  ],
})
