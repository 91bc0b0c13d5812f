import { caution, FROM, removalAppeal, removalSecondAppeal } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { BEFORE_CIVIL_CODE_2026, CHECKED, CIVIL_CODE_2026, COVERS_FROM, READ } from './meta.js'

const country = 'BY'
const checkedOn = CHECKED

/** Deportation is a penalty under the Code of Administrative Offences: five days, and no stay unless granted (4.2). */
export const deportationAppeal = remedy({
  id: 'by.deportation-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal('deportation'),
    opensAfter: 'after-deportation-order',
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 5,
      unit: 'days',
      ...FROM.removal,
      firstDay: 'disputed',
      restorable: true,
      rule: 'BY-PIKOAP',
    },
    body: 'by.higher-body-or-court',
    warnings: ['ask-to-suspend-in-same-paper', 'by.file-asylum-with-it', 'by.entry-ban-shared'],
    provisions: ['BY-PIKOAP'],
    sources: ['BY-DEPORTATION'],
    checkedOn,
    confidence: 'medium',
    verify: ['by.pikoap-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: '2021-02-28',
      timeLimit: caution(5, FROM.removal, 'BY-PIKOAP'),
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['by.pikoap-before-2021'],
    },
    { from: '2021-03-01', until: null },
  ],
})

/** Expulsion is a separate act of the police, the KGB or the border service under Law 105-Z. */
export const expulsionAppeal = remedy({
  id: 'by.expulsion-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal('expulsion', 'police-expulsion', 'undesirable', 'readmission'),
    opensAfter: 'after-expulsion-order',
    stopsRemoval: 'unknown',
    timeLimit: caution(5, FROM.removal, 'BY-105-Z'),
    body: 'by.district-court',
    warnings: [
      'not-verified-file-today',
      'by.file-asylum-with-it',
      'by.handed-over-within-a-day',
      'by.entry-ban-shared',
    ],
    provisions: ['BY-105-Z'],
    sources: ['BY-HC-EXPULSION', 'BY-HANDOVER-2017'],
    checkedOn,
    confidence: 'low',
    verify: ['by.105-z-not-read'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Appeal to the regional court: ten days from a judgment of 16 August 2017, as an organisation counted them. */
export const expulsionSecondAppeal = remedy({
  id: 'by.expulsion-second-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalSecondAppeal('expulsion', 'police-expulsion', 'undesirable', 'readmission'),
    stopsRemoval: 'unknown',
    timeLimit: caution(5, FROM.removalRuling, 'BY-GPK'),
    body: 'by.regional-court-civil',
    warnings: ['not-verified-file-today', 'by.handed-over-before-appeal-ran'],
    provisions: ['BY-GPK', 'BY-105-Z'],
    sources: ['BY-HC-EXPULSION'],
    checkedOn,
    confidence: 'low',
    verify: ['by.civil-procedure-not-read'],
  },
  versions: [
    { from: COVERS_FROM, until: '2010-01-03' },
    {
      // Law 105-Z is of 4 January 2010.
      from: '2010-01-04',
      until: BEFORE_CIVIL_CODE_2026,
      timeLimit: {
        length: 10,
        unit: 'days',
        ...FROM.removalRuling,
        firstDay: 'disputed',
        restorable: true,
        rule: 'BY-GPK',
      },
      warnings: ['by.handed-over-before-appeal-ran'],
      confidence: 'medium',
    },
    {
      // Code of Civil Proceedings: fifteen days, read on a page about economic cases; the text itself was not read.
      from: CIVIL_CODE_2026,
      until: null,
      timeLimit: {
        length: 15,
        unit: 'days',
        ...FROM.removalRuling,
        firstDay: 'disputed',
        restorable: true,
        rule: 'BY-KGS',
        fileWithin: 5,
      },
      provisions: ['BY-KGS', 'BY-105-Z'],
      sources: ['BY-KGS', 'BY-HC-EXPULSION'],
      checkedOn: READ,
      confidence: 'medium',
    },
  ],
})
