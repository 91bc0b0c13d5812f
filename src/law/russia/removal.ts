import { a, all, anyOf, happened, pending, remedy } from '../vocabulary/index.js'
import { BEFORE_KAS, CHECKED, COVERS_FROM, KAS_START } from './meta.js'

const EXPULSION = { kind: ['expulsion', 'police-expulsion'] }
const BY_AUTHORITY = { kind: ['deportation', 'readmission', 'undesirable'] }

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
    timeLimit: {
      length: 10,
      unit: 'sutki',
      start: ['removal-notified'],
      precaution: ['removal-ordered'],
      firstDay: 'out',
      restorable: true,
      rule: 'RU-KOAP-30.3-1',
    },
    body: 'ru.expulsion-court',
    documents: ['removal-appeal', 'chronology'],
    warnings: [
      'ask-to-suspend-in-same-paper',
      'placement-continues',
      'decided-in-24-hours',
      'late-reasons-translation',
    ],
    provisions: ['RU-KOAP-30.1', 'RU-KOAP-30.2', 'RU-KOAP-30.3-1', 'RU-KOAP-30.5-3', 'RU-KOAP-32.10'],
    sources: ['KOAP30.1', 'KOAP30.2', 'KOAP30.5', 'KOAP32.10'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['koap-2025-text'],
  },
  versions: [
    { from: COVERS_FROM, until: '2002-06-30', confidence: 'low', verify: ['rsfsr-code-not-read'] },
    { from: '2002-07-01', until: '2024-10-28' },
    // 364-FZ: "days" instead of сутки. A last day on a weekend moves on; we show the unmoved day.
    {
      from: '2024-10-29',
      until: '2025-02-04',
      timeLimit: tenDays(),
      sources: ['364-FZ', 'KOAP30.1', 'KOAP30.2', 'KOAP30.5', 'KOAP32.10'],
    },
    {
      // 248-FZ: police officials may order it themselves; then also the superior official or district court.
      from: '2025-02-05',
      until: null,
      timeLimit: tenDays(),
      body: 'ru.expulsion-court-or-superior',
      sources: ['364-FZ', '248-FZ', 'KOAP30.1', 'KOAP30.2', 'KOAP30.5', 'KOAP32.10'],
      warnings: [
        'ask-to-suspend-in-same-paper',
        'placement-continues',
        'decided-in-24-hours',
        'late-reasons-translation',
        'police-expulsion-new',
      ],
    },
  ],
})

/** Next step after a dismissed expulsion appeal. Its provision was not read: the term is our own caution. */
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

/** Suing the body that ordered deportation, readmission or undesirability, with interim relief (KAS 219, 85-87; RU-KAS-01). */
export const deportationChallenge = remedy({
  id: 'ru.deportation-challenge',
  path: 'removal-appeal',
  country: 'RU',
  shared: {
    inUse: all(
      happened('removal-ordered', BY_AUTHORITY),
      pending(['removal-appealed'], ['removal-appeal-dismissed', 'removal-appeal-allowed']),
    ),
    exhausted: pending(
      ['removal-appeal-allowed', 'removal-appeal-dismissed'],
      [a('removal-ordered', BY_AUTHORITY)],
    ),
    opens: happened('removal-ordered', BY_AUTHORITY),
    opensAfter: 'after-deportation-order',
    stopsRemoval: 'if-granted',
    timeLimit: threeMonths('RU-KAS-219-1'),
    body: 'ru.district-court-kas',
    documents: ['removal-appeal', 'chronology'],
    warnings: ['ask-interim-relief-same-day', 'interim-next-working-day', 'centre-detention-ten-days'],
    provisions: ['RU-KAS-219-1', 'RU-KAS-85', 'RU-KAS-87', 'RU-KAS-223', 'RU-115-FZ-31', 'RU-114-FZ-25.10'],
    sources: ['KAS23', 'RU-ADD'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['kas-after-2023', '115-fz-text'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_KAS,
      timeLimit: threeMonths('RU-GPK-256'),
      provisions: ['RU-GPK-256', 'RU-115-FZ-31', 'RU-114-FZ-25.10'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
    },
    { from: KAS_START, until: null },
  ],
})

/** Appeal against a judgment under the KAS: one month from its final form (KAS 298(1)). */
export const deportationSecondAppeal = remedy({
  id: 'ru.deportation-second-appeal',
  path: 'removal-appeal',
  country: 'RU',
  shared: {
    opens: all(
      happened('removal-ordered', BY_AUTHORITY),
      pending(['removal-appeal-dismissed'], ['removal-ordered', 'removal-appeal-allowed']),
    ),
    opensAfter: 'after-removal-appeal-dismissed',
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 1,
      unit: 'months',
      start: ['removal-appeal-dismissed'],
      precaution: [],
      firstDay: 'out',
      restorable: true,
      rule: 'RU-KAS-298-1',
    },
    body: 'ru.regional-court-kas',
    documents: ['removal-appeal', 'chronology'],
    warnings: ['ask-interim-relief-same-day'],
    provisions: ['RU-KAS-298-1', 'RU-KAS-85'],
    sources: ['KAS23'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['kas-after-2023'],
  },
  versions: [
    // Ten days until 2012 and a month since, by memory; the shorter one is the safe reading.
    {
      from: COVERS_FROM,
      until: BEFORE_KAS,
      timeLimit: tenDaysOfOldProcedure(),
      provisions: ['RU-GPK-321', 'RU-GPK-338'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
    },
    { from: KAS_START, until: null },
  ],
})

/** The register of controlled persons and the expulsion regime (260-FZ; RU-EXP-07): sue over the act behind the entry. */
export const registerChallenge = remedy({
  id: 'ru.register-challenge',
  path: 'removal-appeal',
  country: 'RU',
  shared: {
    opens: anyOf('removal-ordered', 'asylum-refused', a('citizenship-lost', { country: 'RU' })),
    opensAfter: 'after-register-entry',
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 3,
      unit: 'months',
      start: ['removal-notified', 'asylum-notified', 'citizenship-loss-notified'],
      precaution: ['removal-ordered', 'asylum-refused', 'citizenship-lost'],
      firstDay: 'out',
      restorable: true,
      rule: 'RU-KAS-219-1',
    },
    body: 'ru.district-court-kas',
    documents: ['removal-appeal', 'chronology'],
    warnings: ['attack-underlying-act', 'ask-interim-relief-same-day', 'route-duty-tells-police'],
    provisions: ['RU-260-FZ', 'RU-115-FZ-31.2-7', 'RU-KAS-219-1', 'RU-KAS-85'],
    sources: ['KAS23', 'RU-ADD', 'KRELN23'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['115-fz-text'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: '2025-02-04',
      why: 'ru-register-did-not-exist',
      provisions: ['RU-260-FZ'],
    },
    { from: '2025-02-05', until: null },
  ],
})

function tenDays() {
  return {
    length: 10,
    unit: 'days' as const,
    start: ['removal-notified' as const],
    precaution: ['removal-ordered' as const],
    firstDay: 'out' as const,
    restorable: true,
    rule: 'RU-KOAP-30.3-1',
  }
}

function threeMonths(rule: string) {
  return {
    length: 3,
    unit: 'months' as const,
    start: ['removal-notified' as const],
    precaution: ['removal-ordered' as const],
    firstDay: 'out' as const,
    restorable: true,
    rule,
  }
}

function tenDaysOfOldProcedure() {
  return {
    length: 10,
    unit: 'days' as const,
    start: ['removal-appeal-dismissed' as const],
    precaution: [],
    firstDay: 'out' as const,
    restorable: true,
    rule: 'RU-GPK-338',
    safeDefault: true,
  }
}
