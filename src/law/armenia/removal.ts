import { FROM, removalAppeal, removalSecondAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { APC, BEFORE_APC, BEFORE_FOREIGNERS_LAW, CHECKED, COVERS_FROM, FOREIGNERS_LAW, READ } from './meta.js'

const KINDS = ['expulsion', 'deportation', 'readmission', 'undesirable', 'police-expulsion'] as const
const BEFORE_2007 = {
  from: COVERS_FROM,
  until: BEFORE_FOREIGNERS_LAW,
  provisions: ['AM-FOREIGNERS-1994', 'AM-CONST-55'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['am.foreigners-law'],
} as const

/**
 * Expulsion is ordered by a court on a claim of the migration service. The general rule: a month from the publication of
 * the judgment, which enters into force only then (Administrative Procedure Code arts 127(1), 132(1)), unless the court
 * said at once. Whether the law on foreigners has days of its own was not read: file the same day; nothing is shut.
 */
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
    { from: FOREIGNERS_LAW, until: BEFORE_APC },
    {
      from: APC,
      until: null,
      timeLimit: {
        length: 1,
        unit: 'months',
        start: [],
        precaution: ['removal-ordered', 'removal-notified'],
        firstDay: 'disputed',
        restorable: true,
        rule: 'AM-APC-132',
        fileWithin: 0,
      },
      warnings: [
        'am.only-a-court-expels',
        'am.month-but-file-today',
        'am.ask-to-suspend',
        'am.constitution-bars',
      ],
      provisions: ['AM-APC-132', 'AM-APC-127', 'AM-APC-83', 'AM-FOREIGNERS-2006', 'AM-CONST-55'],
      sources: ['AM-APC', 'AM-EXPULSION', 'AM-CONST'],
      checkedOn: READ,
      confidence: 'medium',
    },
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
