import { FROM, removalAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM } from './meta.js'

/** Expulsion, widened in April 2025. Neither the days nor a stay were found: the same day, with a request for a stay. */
export const removalChallenge = remedy({
  id: 'kg.removal-appeal',
  path: 'removal-appeal',
  country: 'KG',
  shared: {
    ...removalAppeal('expulsion', 'police-expulsion', 'deportation', 'readmission', 'undesirable'),
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.removal, 'KG-CODE-OF-OFFENCES'),
    body: 'kg.court-for-offences',
    warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper', 'kg.after-sentence-deportation'],
    provisions: ['KG-CODE-OF-OFFENCES', 'KG-EXTERNAL-MIGRATION'],
    sources: ['KG-OFFENCES-2025'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['kg.expulsion-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: '2025-04-25',
      sources: ['MEMORY'],
      warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
    },
    {
      from: '2025-04-26',
      until: null,
      warnings: [
        'not-verified-file-today',
        'ask-to-suspend-in-same-paper',
        'kg.expulsion-wider-2025',
        'kg.after-sentence-deportation',
      ],
    },
  ],
})
