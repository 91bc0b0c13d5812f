import { a, all, happened, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_ITEM_4,
  BEFORE_LAW_649,
  BEFORE_REGISTER,
  BEFORE_UPK,
  CHECKED,
  CHECKED_COPIES,
  COVERS_FROM,
  ITEM_4,
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
  'RU-KOAP-31.1',
  'RU-KOAP-32.10',
] as const
const EXPULSION_SOURCES = [
  'KOAP30.1',
  'KOAP30.2',
  'KOAP30.3',
  'KOAP30.5',
  'KOAP31.1',
  'KOAP31.3',
  'KOAP32.10',
] as const
const EXPULSION_WARNINGS = [
  'ask-to-suspend-in-same-paper',
  'placement-continues',
  'decided-in-24-hours',
  'late-reasons-translation',
] as const
/** Filed the day after service: whether filing holds the removal since item 4 of 31.1 is not known. */
const AT_ONCE = { fileWithin: 1 } as const
/** 649-FZ: a judge must weigh family, work and length of stay; a fine or work may replace expulsion. */
const SINCE_649 = {
  provisions: [...EXPULSION_PROVISIONS, 'RU-649-FZ'],
  sources: [...EXPULSION_SOURCES, 'KONSU-649'],
  warnings: [...EXPULSION_WARNINGS, 'judge-must-weigh'],
} as const

const SINCE_248 = {
  ...SINCE_649,
  timeLimit: { ...ten('days'), ...AT_ONCE },
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
    // Without an order of this kind, the ruling was on another order.
    exhausted: all(
      happened('removal-ordered', EXPULSION),
      pending(['removal-appeal-dismissed', 'removal-appeal-allowed'], [a('removal-ordered', EXPULSION)]),
    ),
    opens: happened('removal-ordered', EXPULSION),
    opensAfter: 'after-expulsion-order',
    // KoAP 31.1: an order appealed against in time is not in force, and 31.3 carries out only what is in force. Since
    // 15 August 2023 item 1 yields to an item 4 that was not read.
    stopsRemoval: 'unknown',
    timeLimit: ten('sutki'),
    body: 'ru.expulsion-court',
    documents: ['removal-appeal', 'chronology'],
    warnings: EXPULSION_WARNINGS,
    provisions: EXPULSION_PROVISIONS,
    sources: EXPULSION_SOURCES,
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['koap-2025-text', 'ru.koap-31.1-item-4'],
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
    {
      from: UPK_START,
      until: BEFORE_ITEM_4,
      stopsRemoval: 'automatic',
      warnings: [
        'ru.appeal-holds-the-order',
        'placement-continues',
        'decided-in-24-hours',
        'late-reasons-translation',
      ],
      provisions: [...EXPULSION_PROVISIONS, 'RU-KOAP-31.3'],
      checkedOn: CHECKED_COPIES,
      verify: ['ru.koap-32.10-rest'],
    },
    { from: ITEM_4, until: BEFORE_LAW_649, timeLimit: { ...ten('sutki'), ...AT_ONCE } },
    {
      from: LAW_649_START,
      until: '2024-10-28',
      ...SINCE_649,
      timeLimit: { ...ten('sutki'), ...AT_ONCE },
    },
    // 364-FZ: "days" instead of сутки. A last day on a weekend moves on; we show the unmoved day.
    {
      from: '2024-10-29',
      until: BEFORE_REGISTER,
      ...SINCE_649,
      timeLimit: { ...ten('days'), ...AT_ONCE },
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
      verify: ['koap-2025-text', 'ru.koap-31.1-item-4', 'ru.contract-and-expulsion-day'],
    },
  ],
})

/** Recorded as ordered by the police; an officer of the border service is an official as well. */
const BY_OFFICIAL = { kind: ['police-expulsion'] }

/**
 * Second complaint against an expulsion ordered by an official (KoAP 30.9(1), (3), read): from the superior official to
 * the district court, from there to the court above. Ten days from the copy of the decision, and the order is not in
 * force until they have run (31.1, item 2). Officials are the border service at the border (3.10(2), RU-EXP-01) and the
 * police since Law 248-FZ. A judge's order has no such second complaint.
 */
export const expulsionSecondAppeal = remedy({
  id: 'ru.expulsion-second-appeal',
  path: 'removal-appeal',
  country: 'RU',
  shared: {
    opens: all(
      happened('removal-ordered', BY_OFFICIAL),
      pending(['removal-appeal-dismissed'], ['removal-ordered', 'removal-appeal-allowed']),
    ),
    opensAfter: 'ru-after-officials-order-and-first-complaint',
    stopsRemoval: 'unknown',
    timeLimit: secondTen('days'),
    body: 'ru.court-after-superior',
    documents: ['removal-appeal', 'chronology'],
    warnings: ['ask-to-suspend-in-same-paper', 'ru.police-order-two-complaints', 'placement-continues'],
    provisions: ['RU-KOAP-30.9', 'RU-KOAP-30.3-1', 'RU-KOAP-31.1'],
    sources: ['KOAP30.9', 'KOAP31.1', '248-FZ', '364-FZ'],
    checkedOn: CHECKED_COPIES,
    confidence: 'medium',
    verify: ['koap-2025-text', 'ru.koap-31.1-item-4'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_UPK,
      why: 'ru-koap-only-since-2002',
      replacedBy: ['removal-appeal', 'asylum', 'hrc-complaint'],
      provisions: ['RU-KOAP-30.9'],
      sources: ['KOAP30.9'],
    },
    {
      from: UPK_START,
      until: BEFORE_ITEM_4,
      stopsRemoval: 'automatic',
      timeLimit: secondTen('sutki'),
      warnings: ['ru.police-order-two-complaints', 'placement-continues'],
      sources: ['KOAP30.9', 'KOAP31.1', 'KOAP31.3'],
      verify: ['ru.koap-32.10-rest'],
    },
    { from: ITEM_4, until: '2024-10-28', timeLimit: secondTen('sutki'), sources: ['KOAP30.9', 'KOAP31.1'] },
    { from: '2024-10-29', until: null },
  ],
})

/**
 * Review of an order in force (KoAP 30.12, read: the person may ask for it, and the article names no term). The order
 * can be carried out meanwhile: the day is our own caution, the same day.
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
      rule: 'RU-KOAP-30.12',
      safeDefault: true,
      fileWithin: 0,
    },
    body: 'ru.higher-court',
    documents: ['removal-appeal', 'chronology'],
    warnings: ['ru.review-of-order-in-force', 'does-not-stop-removal'],
    provisions: ['RU-KOAP-30.12', 'RU-KOAP-30.9', 'RU-KOAP-31.1'],
    sources: ['KOAP30.12', 'KOAP30.9', 'KOAP31.1'],
    checkedOn: CHECKED_COPIES,
    confidence: 'medium',
    verify: ['ru.koap-30.13-court', 'koap-2025-text'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_UPK,
      warnings: ['not-verified-file-today', 'does-not-stop-removal'],
      provisions: ['RU-KRF-46'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
    },
    { from: UPK_START, until: null },
  ],
})

/** Until the stay is certain, the day after a dismissal may be too late. */
function secondTen(unit: 'sutki' | 'days') {
  return {
    length: 10,
    unit,
    start: ['removal-appeal-dismissed' as const],
    precaution: [],
    firstDay: 'out' as const,
    restorable: true,
    rule: 'RU-KOAP-30.9',
    fileWithin: 1,
  }
}

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
