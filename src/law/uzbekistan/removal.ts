import { FROM, removalAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM } from './meta.js'

/**
 * Administrative expulsion by a district criminal court. It is carried out by handing the person to the officials
 * of the State they are sent to, or by leaving under supervision (CAO 346-2): the first is a surrender without
 * extradition.
 */
export const expulsionAppeal = remedy({
  id: 'uz.expulsion-appeal',
  path: 'removal-appeal',
  country: 'UZ',
  shared: {
    ...removalAppeal('expulsion', 'police-expulsion', 'deportation', 'readmission', 'undesirable'),
    opensAfter: 'after-expulsion-order',
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.removal, 'UZ-CAO'),
    body: 'uz.higher-court-through-first',
    warnings: ['not-verified-file-today', 'uz.expulsion-is-handover', 'ask-to-suspend-in-same-paper'],
    provisions: ['UZ-CAO', 'UZ-CAO-346-2', 'CAT-3'],
    sources: ['UZ-CAO-346', 'UZ-CAO-COURT'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['uz.cao-appeal-not-read'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
