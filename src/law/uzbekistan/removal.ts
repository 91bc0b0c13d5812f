import { FROM, removalAppeal, removalSecondAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  BEFORE_LAW_665,
  BEFORE_LAW_884,
  BEFORE_TEXT_READ,
  CHECKED,
  COVERS_FROM,
  LAW_665,
  LAW_884,
  READ,
  TEXT_READ,
} from './meta.js'

const country = 'UZ'

/**
 * Administrative expulsion by a district criminal court. It is carried out by handing the person to the officials
 * of the State they are sent to, or by leaving under supervision (CAO 346-2): the first is a surrender without
 * extradition. The order is in force when it is read out (311), so the appeal is filed at once; once filed it holds
 * the expulsion (318, 326(2)), and it is decided within one day (324-6).
 */
export const expulsionAppeal = remedy({
  id: 'uz.expulsion-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal('expulsion', 'police-expulsion', 'deportation', 'readmission', 'undesirable'),
    opensAfter: 'after-expulsion-order',
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 10,
      unit: 'sutki',
      ...FROM.removal,
      firstDay: 'disputed',
      restorable: true,
      rule: 'UZ-CAO-324-3',
      fileWithin: 0,
    },
    body: 'uz.higher-court-through-first',
    warnings: ['uz.expulsion-is-handover', 'uz.expulsion-decided-in-a-day'],
    provisions: ['UZ-CAO-324-3', 'UZ-CAO-318', 'UZ-CAO-346-2', 'CAT-3'],
    sources: ['UZ-CAO-CODE'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['uz.other-removal-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_665,
      stopsRemoval: 'unknown',
      timeLimit: sameDay(FROM.removal, 'UZ-CAO-318'),
      warnings: ['not-verified-file-today', 'uz.expulsion-is-handover', 'ask-to-suspend-in-same-paper'],
      provisions: ['UZ-CAO-318', 'UZ-CAO-346-2', 'CAT-3'],
      sources: ['UZ-CAO-346', 'UZ-CAO-COURT'],
      checkedOn: CHECKED,
      confidence: 'low',
      verify: ['uz.cao-appeal-not-read', 'uz.other-removal-not-read'],
    },
    {
      from: LAW_665,
      until: BEFORE_LAW_884,
      timeLimit: sameDay(FROM.removal, 'UZ-CAO-318'),
      warnings: ['not-verified-file-today', 'uz.expulsion-is-handover'],
      provisions: ['UZ-CAO-318', 'UZ-CAO-346-2', 'CAT-3'],
      confidence: 'low',
      verify: ['uz.cao-appeal-not-read', 'uz.other-removal-not-read'],
    },
    { from: LAW_884, until: null },
  ],
})

/** Review by the Supreme Court: six months from the ruling on appeal. Nothing says that it holds the expulsion. */
export const expulsionReview = remedy({
  id: 'uz.expulsion-review',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalSecondAppeal('expulsion', 'police-expulsion', 'deportation', 'readmission', 'undesirable'),
    stopsRemoval: 'no',
    timeLimit: {
      length: 6,
      unit: 'months',
      ...FROM.removalRuling,
      firstDay: 'out',
      restorable: true,
      rule: 'UZ-CAO-324-26',
      fileWithin: 0,
    },
    body: 'uz.supreme-court-review',
    warnings: ['does-not-stop-removal', 'uz.expulsion-is-handover'],
    provisions: ['UZ-CAO-324-26', 'CAT-3'],
    sources: ['UZ-CAO-CODE'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['uz.other-removal-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_884,
      timeLimit: sameDay(FROM.removalRuling, 'UZ-CAO-324-26'),
      warnings: ['not-verified-file-today', 'does-not-stop-removal', 'uz.expulsion-is-handover'],
      confidence: 'low',
      verify: ['uz.cao-appeal-not-read'],
    },
    { from: LAW_884, until: null },
  ],
})

/**
 * Suit against an order that a body of the State, not a court, has made: six months from learning of it, foreigners
 * included; the court can halt the order at any stage (Code of Administrative Court Proceedings 26, 92-94, 185, 186).
 * The Law on foreigners of 2021, which may give a term of its own, was not read: so the same day.
 */
export const orderSuit = remedy({
  id: 'uz.order-suit',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal('police-expulsion', 'deportation', 'readmission', 'undesirable'),
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 6,
      unit: 'months',
      ...FROM.removal,
      firstDay: 'out',
      restorable: true,
      rule: 'UZ-ADMIN-186',
      fileWithin: 0,
    },
    body: 'uz.administrative-court',
    warnings: ['uz.only-if-no-court-ordered-it', 'ask-to-suspend-in-same-paper'],
    provisions: ['UZ-ADMIN-186', 'UZ-ADMIN-93', 'CAT-3'],
    sources: ['UZ-ADMIN'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['uz.other-removal-not-read'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_TEXT_READ,
      stopsRemoval: 'unknown',
      timeLimit: sameDay(FROM.removal, 'UZ-ADMIN-186'),
      warnings: ['not-verified-file-today', 'uz.only-if-no-court-ordered-it', 'ask-to-suspend-in-same-paper'],
      confidence: 'low',
      verify: ['uz.administrative-code-since', 'uz.other-removal-not-read'],
    },
    { from: TEXT_READ, until: null },
  ],
})
