import { caution, FROM, removalAppeal, removalSecondAppeal } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { BEFORE_FOREIGNERS_LAW, CHECKED, COVERS_FROM, FOREIGNERS_LAW } from './meta.js'

const KINDS = ['expulsion', 'deportation', 'readmission', 'undesirable', 'police-expulsion'] as const
const BEFORE_2010 = {
  from: COVERS_FROM,
  until: BEFORE_FOREIGNERS_LAW,
  provisions: ['MD-CONST-19', 'ECHR-3'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['md.before-2010'],
} as const

/** Challenge to return, expulsion or a declaration as undesirable (Law 200/2010): neither days nor stay were read. */
export const returnAppeal = remedy({
  id: 'md.return-appeal',
  path: 'removal-appeal',
  country: 'MD',
  shared: {
    ...removalAppeal(...KINDS),
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.removal, 'MD-200'),
    body: 'md.administrative-court',
    warnings: [
      'md.days-not-verified',
      'md.ask-to-suspend',
      'md.asylum-bars-return',
      'md.undesirable-is-longer',
    ],
    provisions: ['MD-200', 'MD-200-64', 'MD-270-28', 'ECHR-3'],
    sources: ['MD-CSJ-CUSTODY', 'MD-IGM'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['md.law-200-appeal'],
  },
  versions: [
    {
      ...BEFORE_2010,
      timeLimit: caution(3, FROM.removal, 'MD-CONST-19'),
      warnings: ['md.days-not-verified', 'md.ask-to-suspend'],
    },
    { from: FOREIGNERS_LAW, until: null },
  ],
})

/** The next court. Not read. */
export const returnSecondAppeal = remedy({
  id: 'md.return-second-appeal',
  path: 'removal-appeal',
  country: 'MD',
  shared: {
    ...removalSecondAppeal(...KINDS),
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.removalRuling, 'MD-200'),
    body: 'md.court-of-appeal',
    warnings: ['md.days-not-verified', 'md.ask-to-suspend'],
    provisions: ['MD-200'],
    sources: ['MEMORY'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['md.law-200-appeal'],
  },
  versions: [
    { ...BEFORE_2010, timeLimit: caution(3, FROM.removalRuling, 'MD-CONST-19') },
    { from: FOREIGNERS_LAW, until: null },
  ],
})
