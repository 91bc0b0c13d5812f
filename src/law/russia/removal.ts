import { a, all, happened, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_LAW_649,
  BEFORE_REGISTER,
  BEFORE_UPK,
  CHECKED,
  COVERS_FROM,
  LAW_649_START,
  REGISTER,
  UPK_START,
} from './meta.js'

const EXPULSION = { kind: ['expulsion', 'police-expulsion'] }
const EXPULSION_PROVISIONS = [
  'RU-KOAP-30.1',
  'RU-KOAP-30.2',
  'RU-KOAP-30.3-1',
  'RU-KOAP-30.5-3',
  'RU-KOAP-32.10',
] as const
const EXPULSION_SOURCES = ['KOAP30.1', 'KOAP30.2', 'KOAP30.5', 'KOAP32.10'] as const
const EXPULSION_WARNINGS = [
  'ask-to-suspend-in-same-paper',
  'placement-continues',
  'decided-in-24-hours',
  'late-reasons-translation',
] as const
/** 649-FZ: a judge must weigh family, work and length of stay; a fine or work may replace expulsion. */
const SINCE_649 = {
  provisions: [...EXPULSION_PROVISIONS, 'RU-649-FZ'],
  sources: [...EXPULSION_SOURCES, 'KONSU-649'],
  warnings: [...EXPULSION_WARNINGS, 'judge-must-weigh'],
} as const

const SINCE_248 = {
  ...SINCE_649,
  timeLimit: ten('days'),
  body: 'ru.expulsion-court-or-superior',
  sources: [...SINCE_649.sources, '364-FZ', '248-FZ'],
  warnings: [...SINCE_649.warnings, 'police-expulsion-new'],
} as const

/** Appeal against administrative expulsion, by a court or since 2025 by the police (KoAP 30.1-30.5; RU-EXP-01, -02). */
export const expulsionAppeal = remedy({
  id: 'ru.expulsion-appeal',
  path: 'removal-appeal',
  country: 'RU',
  shared: {
    inUse: all(
      happened('removal-ordered', EXPULSION),
      pending(['removal-appealed'], ['removal-appeal-dismissed', 'removal-appeal-allowed']),
    ),
    exhausted: pending(
      ['removal-appeal-dismissed', 'removal-appeal-allowed'],
      [a('removal-ordered', EXPULSION)],
    ),
    opens: happened('removal-ordered', EXPULSION),
    opensAfter: 'after-expulsion-order',
    // The text of KoAP 31.1 was not read; a lawyer's page says that filing in time suspends a court's order.
    stopsRemoval: 'unknown',
    timeLimit: ten('sutki'),
    body: 'ru.expulsion-court',
    documents: ['removal-appeal', 'chronology'],
    warnings: EXPULSION_WARNINGS,
    provisions: EXPULSION_PROVISIONS,
    sources: EXPULSION_SOURCES,
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['koap-2025-text'],
  },
  versions: [
    {
      // The Code of the RSFSR was not read: the term of today stands in as a caution.
      from: COVERS_FROM,
      until: BEFORE_UPK,
      timeLimit: { ...ten('sutki'), rule: 'RU-KRF-46', safeDefault: true },
      provisions: ['RU-KRF-46'],
      sources: ['KRF', 'MEMORY'],
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
    },
    // The Code of Administrative Offences came into force together with the UPK.
    { from: UPK_START, until: BEFORE_LAW_649 },
    { from: LAW_649_START, until: '2024-10-28', ...SINCE_649 },
    // 364-FZ: "days" instead of сутки. A last day on a weekend moves on; we show the unmoved day.
    {
      from: '2024-10-29',
      until: BEFORE_REGISTER,
      ...SINCE_649,
      timeLimit: ten('days'),
      sources: [...SINCE_649.sources, '364-FZ'],
    },
    {
      // 248-FZ: police officials may order it themselves; then also the superior official or district court.
      from: REGISTER,
      until: '2026-03-10',
      ...SINCE_248,
    },
    {
      // A fine or work in place of expulsion for some who served under contract: adopted on 11 March 2026, its
      // signing and first day not seen (RU-EXP-04). A fact only.
      from: '2026-03-11',
      until: null,
      ...SINCE_248,
      sources: [...SINCE_248.sources, 'KOMMERSANT-2026'],
      warnings: [...SINCE_248.warnings, 'ru.contract-instead-of-expulsion'],
      verify: ['koap-2025-text', 'ru.contract-and-expulsion-day'],
    },
  ],
})

/**
 * Next step after a dismissed expulsion appeal. Its provision was not read: the term is our own caution, and because
 * the decision is then final and can be carried out, it is filed the same day.
 */
export const expulsionReview = remedy({
  id: 'ru.expulsion-review',
  path: 'removal-appeal',
  country: 'RU',
  shared: {
    opens: all(
      happened('removal-ordered', EXPULSION),
      pending(['removal-appeal-dismissed'], ['removal-ordered', 'removal-appeal-allowed']),
    ),
    opensAfter: 'after-removal-appeal-dismissed',
    stopsRemoval: 'no',
    timeLimit: {
      length: 10,
      unit: 'days',
      start: ['removal-appeal-dismissed'],
      precaution: [],
      firstDay: 'in',
      restorable: true,
      rule: 'RU-KOAP-30.9',
      safeDefault: true,
      fileWithin: 0,
    },
    body: 'ru.higher-court',
    documents: ['removal-appeal', 'chronology'],
    warnings: ['not-verified-file-today', 'does-not-stop-removal'],
    provisions: ['RU-KOAP-30.9', 'RU-KOAP-30.12'],
    sources: ['MEMORY'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['koap-2025-text'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

function ten(unit: 'sutki' | 'days') {
  return {
    length: 10,
    unit,
    start: ['removal-notified' as const],
    precaution: ['removal-ordered' as const],
    firstDay: 'out' as const,
    restorable: true,
    rule: 'RU-KOAP-30.3-1',
  }
}
