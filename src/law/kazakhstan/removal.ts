import { caution, FROM, removalAppeal } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { APPC, BEFORE_APPC, CHECKED, COVERS_FROM } from './meta.js'

const unread = { checkedOn: CHECKED, confidence: 'low', stopsRemoval: 'unknown' } as const

/** Expulsion by a court under the Code of Administrative Offences (5.2). Ten days by memory; five as a caution. */
export const expulsionAppeal = remedy({
  id: 'kz.expulsion-appeal',
  path: 'removal-appeal',
  country: 'KZ',
  shared: {
    ...removalAppeal('expulsion', 'police-expulsion', 'deportation'),
    ...unread,
    opensAfter: 'after-expulsion-order',
    timeLimit: caution(5, FROM.removal, 'KZ-CAO'),
    body: 'kz.regional-court-through-first',
    warnings: [
      'not-verified-file-today',
      'ask-to-suspend-in-same-paper',
      'kz.expulsion-instead-of-extradition',
    ],
    provisions: ['KZ-CAO', 'KZ-CAO-916'],
    sources: ['KZ-CAO-916', 'KZ-EXPULSION-NGO'],
    verify: ['kz.cao-appeal-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: '2014-12-31',
      provisions: ['KZ-CAO'],
      sources: ['MEMORY'],
      verify: ['kz.before-2015-not-read'],
    },
    { from: '2015-01-01', until: null },
  ],
})

/** An act of a migration body that is not a penalty: suit in the administrative court, district court before. */
export const administrativeSuit = remedy({
  id: 'kz.administrative-suit',
  path: 'removal-appeal',
  country: 'KZ',
  shared: {
    ...removalAppeal('readmission', 'undesirable'),
    ...unread,
    opensAfter: 'after-deportation-order',
    timeLimit: caution(5, FROM.removal, 'KZ-APPC'),
    body: 'kz.administrative-court',
    warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
    provisions: ['KZ-APPC'],
    sources: ['KZ-APPC'],
    verify: ['kz.appc-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_APPC,
      timeLimit: caution(5, FROM.removal, 'KZ-GPK'),
      body: 'kz.district-court',
      provisions: ['KZ-GPK'],
      sources: ['MEMORY'],
    },
    { from: APPC, until: null },
  ],
})
