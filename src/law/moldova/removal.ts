import { caution, FROM, removalAppeal, removalSecondAppeal } from '../host-steps.js'
import { a, always, pending, remedy } from '../vocabulary/index.js'
import {
  ADMIN_CODE,
  BEFORE_ADMIN_CODE,
  BEFORE_FOREIGNERS_LAW,
  BEFORE_LAW_297,
  CHECKED,
  COVERS_FROM,
  FOREIGNERS_LAW,
  LAW_297,
  READ,
} from './meta.js'

const country = 'MD'
/** Decisions of the migration office to return or remove. */
const RETURN = ['deportation', 'readmission', 'police-expulsion'] as const

const UNREAD = { stopsRemoval: 'unknown', checkedOn: CHECKED, confidence: 'low' } as const
const BEFORE_2010 = {
  ...UNREAD,
  from: COVERS_FROM,
  until: BEFORE_FOREIGNERS_LAW,
  timeLimit: caution(3, FROM.removal, 'MD-CONST-19'),
  warnings: ['md.days-not-verified', 'md.ask-to-suspend'],
  provisions: ['MD-CONST-19', 'ECHR-3'],
  sources: ['MEMORY'],
  verify: ['md.before-2010'],
} as const
const BEFORE_2019 = {
  ...UNREAD,
  from: FOREIGNERS_LAW,
  until: BEFORE_ADMIN_CODE,
  timeLimit: caution(3, FROM.removal, 'MD-200'),
  warnings: ['md.days-not-verified', 'md.ask-to-suspend', 'md.asylum-bars-return'],
  provisions: ['MD-200', 'MD-270-28', 'ECHR-3'],
  sources: ['MD-IGM'],
  verify: ['md.law-200-appeal'],
} as const
/** The text read is that of 2026; the Administrative Code, on which it rests, is in force since April 2019. */
const READ_LATER = {
  from: ADMIN_CODE,
  until: BEFORE_LAW_297,
  confidence: 'medium',
  verify: ['md.before-the-text-read'],
} as const
const AS_READ = { from: LAW_297, until: null, confidence: 'high' } as const

/** Suit against a return decision: thirty days, and filing suspends it (Law 200/2010 art 54; Administrative Code art 209). */
export const returnAppeal = remedy({
  id: 'md.return-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal(...RETURN),
    // But for a decision that the person asked for.
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 30,
      unit: 'days',
      ...FROM.removal,
      firstDay: 'out',
      restorable: true,
      rule: 'MD-ADMIN-209',
      // With papers at hand the person is taken to the border within a day.
      fileWithin: 1,
    },
    body: 'md.administrative-court',
    warnings: [
      'md.notice-may-hang-on-a-board',
      'md.never-ask-to-leave',
      'md.asylum-bars-return',
      'md.undesirable-is-longer',
    ],
    provisions: ['MD-200-54', 'MD-200-53', 'MD-200-60', 'MD-ADMIN-209', 'MD-270-28', 'ECHR-3'],
    sources: ['MD-200-LAW', 'MD-ADMIN-CODE'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [BEFORE_2010, BEFORE_2019, READ_LATER, AS_READ],
})

/** The next court: thirty days from the pronouncement (Administrative Code art 232); the first judgment may be executed. */
export const returnSecondAppeal = remedy({
  id: 'md.return-second-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalSecondAppeal(...RETURN),
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 30,
      unit: 'days',
      ...FROM.removalRuling,
      firstDay: 'disputed',
      restorable: true,
      rule: 'MD-ADMIN-232',
      fileWithin: 1,
    },
    body: 'md.court-of-appeal',
    warnings: ['md.from-the-pronouncement', 'md.ask-to-suspend'],
    provisions: ['MD-200-54', 'MD-ADMIN-232'],
    sources: ['MD-200-LAW', 'MD-ADMIN-CODE'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    { ...BEFORE_2010, timeLimit: caution(3, FROM.removalRuling, 'MD-CONST-19') },
    { ...BEFORE_2019, timeLimit: caution(3, FROM.removalRuling, 'MD-200') },
    READ_LATER,
    AS_READ,
  ],
})

/** Suit against being declared undesirable: five working days, and it does not suspend unless a stay is given (art 57). */
export const undesirableAppeal = remedy({
  id: 'md.undesirable-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal('undesirable'),
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 5,
      unit: 'working-days',
      ...FROM.removal,
      firstDay: 'disputed',
      restorable: true,
      rule: 'MD-200-57',
      fileWithin: 1,
    },
    body: 'md.administrative-court',
    warnings: ['md.undesirable-needs-a-stay', 'md.asylum-bars-return', 'md.undesirable-is-longer'],
    provisions: ['MD-200-57', 'MD-200-60', 'MD-ADMIN-214', 'MD-270-28', 'ECHR-3'],
    sources: ['MD-200-LAW', 'MD-ADMIN-CODE'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [BEFORE_2010, BEFORE_2019, READ_LATER, AS_READ],
})

/** The next court against being declared undesirable: a recurs, whose days the article does not give. */
export const undesirableSecondAppeal = remedy({
  id: 'md.undesirable-second-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalSecondAppeal('undesirable'),
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.removalRuling, 'MD-200-57'),
    body: 'md.court-of-appeal',
    warnings: ['md.days-not-verified', 'md.ask-to-suspend'],
    provisions: ['MD-200-57'],
    sources: ['MD-200-LAW'],
    checkedOn: READ,
    confidence: 'low',
    verify: ['md.undesirable-recurs'],
  },
  versions: [
    { ...BEFORE_2010, timeLimit: caution(3, FROM.removalRuling, 'MD-CONST-19') },
    { ...BEFORE_2019, timeLimit: caution(3, FROM.removalRuling, 'MD-200') },
    { from: ADMIN_CODE, until: null },
  ],
})

/**
 * Appeal against expulsion that a court ordered: fifteen days from the pronouncement, for one who was absent from the
 * copy, and it suspends (Contravention Code arts 468, 470). The ruling on it is final.
 */
export const expulsionAppeal = remedy({
  id: 'md.expulsion-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal('expulsion'),
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 15,
      unit: 'days',
      start: [],
      precaution: ['removal-ordered'],
      firstDay: 'disputed',
      restorable: true,
      rule: 'MD-CONTRAV-468',
    },
    body: 'md.court-of-appeal',
    warnings: ['md.from-the-pronouncement', 'md.asylum-bars-return'],
    provisions: ['MD-200-62', 'MD-CONTRAV-468', 'MD-CONTRAV-470', 'MD-270-28', 'ECHR-3'],
    sources: ['MD-CONTRAV', 'MD-200-LAW'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [BEFORE_2010, BEFORE_2019, READ_LATER, AS_READ],
})

/** Leave to remain while removal is impossible or barred: six months, renewed; not for the expelled (Law 200 arts 67-69). */
export const toleration = remedy({
  id: 'md.toleration',
  path: 'temporary-protection',
  country,
  shared: {
    bars: [
      {
        code: 'md.no-toleration',
        when: pending(
          [a('removal-ordered', { kind: ['undesirable', 'expulsion'] })],
          ['removal-appeal-allowed'],
        ),
      },
    ],
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'if-granted',
    body: 'md.migration-inspectorate',
    documents: ['temporary-protection-application', 'chronology'],
    warnings: ['md.toleration-not-for-the-expelled'],
    provisions: ['MD-200-67', 'MD-200-60'],
    sources: ['MD-200-LAW'],
    checkedOn: READ,
    confidence: 'high',
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_FOREIGNERS_LAW,
      why: 'md.not-before-law-200',
      replacedBy: ['asylum', 'removal-appeal'],
      provisions: ['MD-200'],
      confidence: 'medium',
      verify: ['md.before-2010'],
    },
    { ...READ_LATER, from: FOREIGNERS_LAW },
    AS_READ,
  ],
})
