import { a, all, anyOf, happened, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_GPK,
  BEFORE_GPK_APPEAL,
  BEFORE_KAS,
  BEFORE_REGISTER,
  CHECKED,
  CHECKED_COPIES,
  COVERS_FROM,
  GPK_APPEAL,
  GPK_START,
  KAS_START,
  REGISTER,
} from './meta.js'

const BY_AUTHORITY = { kind: ['deportation', 'readmission', 'undesirable'] }

/**
 * Suing the body that ordered deportation, readmission or undesirability, with interim relief (KAS 219, 85-87;
 * RU-KAS-01). The law gives three months, but the claim alone stops nothing and the removal can come the next day: it
 * is filed the same day, with the request to suspend. That no shorter time holds was searched for, not read (2.9).
 */
export const deportationChallenge = remedy({
  id: 'ru.deportation-challenge',
  path: 'removal-appeal',
  country: 'RU',
  shared: {
    inUse: all(
      happened('removal-ordered', BY_AUTHORITY),
      pending(['removal-appealed'], ['removal-appeal-dismissed', 'removal-appeal-allowed']),
    ),
    exhausted: all(
      happened('removal-ordered', BY_AUTHORITY),
      pending(['removal-appeal-allowed', 'removal-appeal-dismissed'], [a('removal-ordered', BY_AUTHORITY)]),
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
    confidence: 'medium',
    verify: ['kas-after-2023', '115-fz-text'],
  },
  versions: [
    // The Code of 1964 is known from a commentary: three months, or one month after a superior refused first.
    {
      from: COVERS_FROM,
      until: BEFORE_GPK,
      timeLimit: threeMonths('RU-GPK1964-239-5'),
      provisions: ['RU-GPK1964-239-5'],
      sources: ['GPK239-5'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
    },
    {
      from: GPK_START,
      until: BEFORE_KAS,
      timeLimit: threeMonths('RU-GPK-256'),
      provisions: ['RU-GPK-256', 'RU-115-FZ-31', 'RU-114-FZ-25.10'],
      sources: ['GPK256'],
      checkedOn: CHECKED_COPIES,
      verify: ['ru.gpk-254-suspension', '115-fz-text'],
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
      fileWithin: 0,
    },
    body: 'ru.regional-court-kas',
    documents: ['removal-appeal', 'chronology'],
    warnings: ['ask-interim-relief-same-day', 'ru.kas-cassation-stops-nothing'],
    provisions: ['RU-KAS-298-1', 'RU-KAS-85', 'RU-KAS-318-2'],
    sources: ['KAS23'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['kas-after-2023'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_GPK,
      timeLimit: tenDaysOfOldProcedure(true),
      warnings: ['ask-interim-relief-same-day'],
      provisions: ['RU-GPK-338'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['gpk-25-not-read'],
    },
    // Cassation within ten days of the final form of the judgment; an appeal within a month since Law 353-FZ.
    {
      from: GPK_START,
      until: BEFORE_GPK_APPEAL,
      timeLimit: tenDaysOfOldProcedure(),
      warnings: ['ask-interim-relief-same-day'],
      provisions: ['RU-GPK-338'],
      sources: ['GPK338', '353-FZ'],
      checkedOn: CHECKED_COPIES,
      confidence: 'medium',
      verify: ['ru.gpk-338-quoted'],
    },
    {
      from: GPK_APPEAL,
      until: BEFORE_KAS,
      timeLimit: {
        length: 1,
        unit: 'months',
        start: ['removal-appeal-dismissed'],
        precaution: [],
        firstDay: 'out',
        restorable: true,
        rule: 'RU-GPK-321',
        fileWithin: 0,
      },
      warnings: ['ask-interim-relief-same-day'],
      provisions: ['RU-GPK-321'],
      sources: ['GPK321', '353-FZ'],
      checkedOn: CHECKED_COPIES,
      confidence: 'medium',
      verify: ['ru.gpk-254-suspension'],
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
      // No day of its own to file by: that the person stands in the register is not on file, and a day that is
      // always today would stand before the appeals whose days do run.
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
      until: BEFORE_REGISTER,
      why: 'ru-register-did-not-exist',
      provisions: ['RU-260-FZ'],
    },
    { from: REGISTER, until: null },
  ],
})

function threeMonths(rule: string) {
  return {
    length: 3,
    unit: 'months' as const,
    start: ['removal-notified' as const],
    precaution: ['removal-ordered' as const],
    firstDay: 'out' as const,
    restorable: true,
    rule,
    fileWithin: 0,
  }
}

function tenDaysOfOldProcedure(safeDefault = false) {
  return {
    length: 10,
    unit: 'days' as const,
    start: ['removal-appeal-dismissed' as const],
    precaution: [],
    firstDay: 'out' as const,
    restorable: true,
    rule: 'RU-GPK-338',
    safeDefault,
    fileWithin: 0,
  }
}
