import { caution, FROM, removalAppeal, removalSecondAppeal } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  APPC,
  BEFORE_APPC,
  BEFORE_CPC_2014,
  BEFORE_LAW_127,
  CHECKED,
  COVERS_FROM,
  CPC_2014,
  LAW_127,
} from './meta.js'

const checkedOn = CHECKED

/**
 * Expulsion by a court (CAO 830-834): ten сутки from service, through the court that ordered it. An appeal filed in
 * time suspends; a late one is taken, but then nothing says that it suspends.
 */
export const expulsionAppeal = remedy({
  id: 'kz.expulsion-appeal',
  path: 'removal-appeal',
  country: 'KZ',
  shared: {
    ...removalAppeal('expulsion', 'police-expulsion', 'deportation'),
    stopsRemoval: 'automatic',
    opensAfter: 'after-expulsion-order',
    timeLimit: {
      length: 10,
      unit: 'sutki',
      ...FROM.removal,
      firstDay: 'disputed',
      restorable: true,
      rule: 'KZ-CAO-832',
      fileWithin: 2,
    },
    body: 'kz.regional-court-through-first',
    warnings: [
      'kz.only-an-appeal-in-time-suspends',
      'kz.expulsion-instead-of-extradition',
      'kz.applicants-may-stay',
    ],
    provisions: ['KZ-CAO-832', 'KZ-CAO-834', 'KZ-CAO-916', 'KZ-216-IV-18'],
    sources: ['KZ-CAO-45', 'KZ-CAO-916', 'KZ-EXPULSION-NGO', 'KZ-REFUGEE-LAW'],
    checkedOn,
    confidence: 'high',
    verify: ['kz.cao-51-exceptions'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CPC_2014,
      stopsRemoval: 'unknown',
      timeLimit: caution(5, FROM.removal, 'KZ-CAO'),
      warnings: [
        'not-verified-file-today',
        'ask-to-suspend-in-same-paper',
        'kz.expulsion-instead-of-extradition',
      ],
      provisions: ['KZ-CAO'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['kz.cao-2001-not-read'],
    },
    {
      // The suspension stood before the rewriting of December 2017; the ten days were read in the later wording.
      from: CPC_2014,
      until: BEFORE_LAW_127,
      confidence: 'medium',
      verify: ['kz.cao-before-2018', 'kz.cao-51-exceptions'],
    },
    { from: LAW_127, until: null },
  ],
})

/**
 * An act of a migration body that is not a penalty (APPC 91, 92, 96, 136): a complaint to the body first, three
 * months; it suspends unless the act says why not; then a suit in one month, with interim relief.
 */
export const administrativeSuit = remedy({
  id: 'kz.administrative-suit',
  path: 'removal-appeal',
  country: 'KZ',
  shared: {
    ...removalAppeal('readmission', 'undesirable'),
    stopsRemoval: 'if-granted',
    opensAfter: 'after-deportation-order',
    // One month where no body stands above; the complaint itself may take three. The shorter is shown.
    timeLimit: {
      length: 1,
      unit: 'months',
      ...FROM.removal,
      firstDay: 'out',
      restorable: true,
      rule: 'KZ-APPC-136',
      fileWithin: 2,
    },
    body: 'kz.body-first-then-administrative-court',
    warnings: ['kz.complain-first-then-sue', 'kz.complaint-suspends-unless', 'ask-to-suspend-in-same-paper'],
    provisions: ['KZ-APPC-91', 'KZ-APPC-92', 'KZ-APPC-96', 'KZ-APPC-136', 'KZ-APPC-139'],
    sources: ['KZ-APPC'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_APPC,
      stopsRemoval: 'unknown',
      timeLimit: caution(5, FROM.removal, 'KZ-GPK'),
      body: 'kz.district-court',
      warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
      provisions: ['KZ-GPK'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['kz.gpk-not-read'],
    },
    { from: APPC, until: null },
  ],
})

/**
 * Against the judgment in that suit: two months from its final form (APPC 168(2)), then cassation. Where the complaint to
 * the body was dismissed and no court has ruled, the next step is the suit itself, one month (APPC 136).
 */
export const administrativeSecondAppeal = remedy({
  id: 'kz.administrative-second-appeal',
  path: 'removal-appeal',
  country: 'KZ',
  shared: {
    ...removalSecondAppeal('readmission', 'undesirable'),
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 2,
      unit: 'months',
      ...FROM.removalRuling,
      firstDay: 'out',
      restorable: true,
      rule: 'KZ-APPC-168',
      fileWithin: 2,
    },
    body: 'kz.regional-court-in-asylum',
    warnings: ['kz.suit-after-complaint', 'kz.cassation-six-months', 'ask-to-suspend-in-same-paper'],
    provisions: ['KZ-APPC-168', 'KZ-APPC-169', 'KZ-APPC-136', 'KZ-APPC-139'],
    sources: ['KZ-APPC'],
    checkedOn,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_APPC,
      stopsRemoval: 'unknown',
      timeLimit: caution(5, FROM.removalRuling, 'KZ-GPK'),
      body: 'kz.appeal-court',
      warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
      provisions: ['KZ-GPK'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['kz.gpk-not-read'],
    },
    { from: APPC, until: null },
  ],
})
