import { FROM, removalAppeal, removalSecondAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { BEFORE_FOREIGNERS_LAW, CHECKED, COVERS_FROM, FOREIGNERS_LAW } from './meta.js'

const KINDS = ['expulsion', 'deportation', 'readmission', 'undesirable', 'police-expulsion'] as const
const BEFORE_2007 = {
  from: COVERS_FROM,
  until: BEFORE_FOREIGNERS_LAW,
  provisions: ['AM-FOREIGNERS-1994', 'AM-CONST-55'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['am.foreigners-law'],
} as const

/** Expulsion is ordered by a court on a claim of the migration service; the days to appeal were not read. */
export const expulsionAppeal = remedy({
  id: 'am.expulsion-appeal',
  path: 'removal-appeal',
  country: 'AM',
  shared: {
    ...removalAppeal(...KINDS),
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.removal, 'AM-FOREIGNERS-2006'),
    body: 'am.administrative-court-of-appeal',
    warnings: ['am.only-a-court-expels', 'am.days-not-verified', 'am.ask-to-suspend', 'am.constitution-bars'],
    provisions: ['AM-FOREIGNERS-2006', 'AM-CONST-55'],
    sources: ['AM-EXPULSION', 'AM-UNHCR', 'AM-CONST'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['am.foreigners-law'],
  },
  versions: [
    {
      ...BEFORE_2007,
      timeLimit: sameDay(FROM.removal, 'AM-FOREIGNERS-1994'),
      warnings: ['am.days-not-verified', 'am.ask-to-suspend'],
    },
    { from: FOREIGNERS_LAW, until: null },
  ],
})

/** The next court. Not read. */
export const expulsionSecondAppeal = remedy({
  id: 'am.expulsion-second-appeal',
  path: 'removal-appeal',
  country: 'AM',
  shared: {
    ...removalSecondAppeal(...KINDS),
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.removalRuling, 'AM-FOREIGNERS-2006'),
    body: 'am.court-of-cassation',
    warnings: ['am.days-not-verified', 'am.ask-to-suspend'],
    provisions: ['AM-FOREIGNERS-2006'],
    sources: ['MEMORY'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['am.foreigners-law'],
  },
  versions: [
    { ...BEFORE_2007, timeLimit: sameDay(FROM.removalRuling, 'AM-FOREIGNERS-1994') },
    { from: FOREIGNERS_LAW, until: null },
  ],
})
