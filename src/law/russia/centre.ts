import { a, all, happened, pending, remedy, type Condition } from '../vocabulary/index.js'
import { BEFORE_KAS, BEFORE_LAW_649, CHECKED, COVERS_FROM, KAS_START, LAW_649_START } from './meta.js'

/** Stay in a centre for foreigners is ordered and prolonged by other courts and laws than extradition custody. */
const ORDERS = ['remand-ordered', 'detention-extended'] as const
const ENDED = ['detention-appeal-dismissed', 'detention-appeal-allowed'] as const
const placedAfter = (...kind: string[]): Condition =>
  all(happened('removal-ordered', { kind }), pending(ORDERS, [a('removal-ordered', { kind })]))

/** Placement for deportation or readmission: ten calendar days (KAS 298(4), 92(2); RU-EXP-06). */
export const centreAppeal = remedy({
  id: 'ru.centre-appeal',
  path: 'detention-appeal',
  country: 'RU',
  shared: {
    exhausted: pending(ENDED, ORDERS),
    opens: placedAfter('deportation', 'readmission'),
    opensAfter: 'after-centre-order',
    stopsRemoval: 'no',
    timeLimit: tenDays('RU-KAS-298-4'),
    body: 'ru.regional-court-centre',
    documents: ['detention-appeal', 'chronology'],
    warnings: ['centre-order-defects', 'does-not-stop-removal'],
    provisions: ['RU-KAS-298-4', 'RU-KAS-267', 'RU-KAS-269'],
    sources: ['KAS23', 'RU-ADD'],
    checkedOn: CHECKED,
    // The text of 2023 was read; Law 260-FZ of 2024 may have changed the chapter.
    confidence: 'medium',
    verify: ['kas-after-2023'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_KAS,
      timeLimit: { ...tenDays('RU-KRF-22'), firstDay: 'in', safeDefault: true },
      provisions: ['RU-KRF-22'],
      sources: ['KRF', 'MEMORY'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
    },
    { from: KAS_START, until: null },
  ],
})

/**
 * Prolonging the stay for expulsion by ninety days: appealable, but where and by when was not found (RU-EXP-05). The
 * dossier's caution is ten days, filed the same day (addendum 1.10).
 */
export const centreExtensionAppeal = remedy({
  id: 'ru.centre-extension-appeal',
  path: 'detention-appeal',
  country: 'RU',
  shared: {
    exhausted: pending(ENDED, ORDERS),
    opens: placedAfter('expulsion', 'police-expulsion'),
    opensAfter: 'after-centre-order',
    stopsRemoval: 'no',
    timeLimit: { ...tenDays('RU-649-FZ'), firstDay: 'in', safeDefault: true, fileWithin: 0 },
    body: 'ru.court-that-extended',
    documents: ['detention-appeal', 'chronology'],
    warnings: ['not-verified-file-today', 'does-not-stop-removal'],
    provisions: ['RU-649-FZ', 'RU-KOAP-31.9'],
    sources: ['KONSU-649', 'KOAP31.9'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['centre-extension-appeal'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_LAW_649,
      why: 'ru-no-centre-review-before-2024',
      replacedBy: ['removal-appeal', 'ecthr-application', 'hrc-complaint'],
      provisions: ['RU-KOAP-31.9', 'RU-CC-14-P-2017'],
      sources: ['KOAP31.9'],
      confidence: 'medium',
    },
    { from: LAW_649_START, until: null },
  ],
})

function tenDays(rule: string) {
  return {
    length: 10,
    unit: 'days' as const,
    start: ORDERS,
    precaution: [],
    firstDay: 'out' as const,
    restorable: true,
    rule,
  }
}
