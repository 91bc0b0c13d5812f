import { FROM, removalAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  AFTER_OFFENCES_TEXT,
  BEFORE_OFFENCES_2023,
  CHECKED,
  COVERS_FROM,
  OFFENCES_2023,
  OFFENCES_TEXT_ENDS,
  READ,
} from './meta.js'

const KINDS = ['expulsion', 'police-expulsion', 'deportation', 'readmission', 'undesirable'] as const
const WARNINGS = ['kg.expulsion-is-handover', 'kg.appeal-ruling-final'] as const

/**
 * Expulsion by a court under the Code on Offences: ten days from the copy; the order comes into force, and is carried
 * out, only when that time has run or the appeal has failed (539(6), 547(3), 555(2)). It may be carried out by a
 * handover to the officials of the other State (565). Widened in April 2025: that change was not read.
 */
export const removalChallenge = remedy({
  id: 'kg.removal-appeal',
  path: 'removal-appeal',
  country: 'KG',
  shared: {
    ...removalAppeal(...KINDS),
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 10,
      unit: 'days',
      ...FROM.removal,
      firstDay: 'disputed',
      restorable: true,
      rule: 'KG-OFFENCES-547',
      fileWithin: 0,
    },
    body: 'kg.court-for-offences',
    warnings: WARNINGS,
    provisions: ['KG-OFFENCES-547', 'KG-OFFENCES-565', 'CAT-3'],
    sources: ['KG-OFFENCES'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['kg.other-removal-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_OFFENCES_2023,
      stopsRemoval: 'unknown',
      timeLimit: sameDay(FROM.removal, 'KG-CODE-OF-OFFENCES'),
      warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
      provisions: ['KG-CODE-OF-OFFENCES', 'KG-EXTERNAL-MIGRATION'],
      sources: ['MEMORY'],
      checkedOn: CHECKED,
      confidence: 'low',
      verify: ['kg.expulsion-not-read'],
    },
    { from: OFFENCES_2023, until: OFFENCES_TEXT_ENDS },
    {
      from: AFTER_OFFENCES_TEXT,
      until: '2025-04-25',
      confidence: 'medium',
      verify: ['kg.changes-since-2024', 'kg.other-removal-not-read'],
    },
    {
      from: '2025-04-26',
      until: null,
      stopsRemoval: 'unknown',
      warnings: [
        ...WARNINGS,
        'ask-to-suspend-in-same-paper',
        'kg.expulsion-wider-2025',
        'kg.after-sentence-deportation',
      ],
      sources: ['KG-OFFENCES', 'KG-OFFENCES-2025'],
      confidence: 'medium',
      verify: ['kg.changes-since-2024', 'kg.other-removal-not-read'],
    },
  ],
})
