import { all, anyOf, inCustody, any, not, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_CHISINAU,
  BEFORE_IRPT_BAN,
  BEFORE_UPK,
  BEFORE_UPK_APPEAL,
  CHECKED,
  CHECKED_OLD,
  CHISINAU_PROBABLE,
  COVERS_FROM,
  IRPT_BAN,
  UPK_APPEAL,
  UPK_START,
} from './meta.js'

/** A later request starts everything anew; a refusal or a won appeal ends it. */
const REFUSED = ['extradition-refused', 'extradition-appeal-allowed', 'extradition-refusal-upheld'] as const

/** Asking the Prosecutor General, before he decides, not to surrender (UPK 462, 464; dossier RU-EXT-01, -08). */
export const refusalSubmission = remedy({
  id: 'ru.refusal-submission',
  path: 'refusal-submission',
  country: 'RU',
  shared: {
    opens: all(
      any(
        inCustody,
        anyOf(
          'extradition-requested',
          'charged',
          'warrant-issued',
          'wanted-listed',
          'interpol-listed',
          'red-notice-issued',
        ),
      ),
      not(pending(['extradition-refused', 'extradition-refusal-upheld'], ['extradition-requested'])),
    ),
    opensAfter: 'after-wanted-or-held',
    stopsRemoval: 'no',
    body: 'ru.prosecutor-general',
    documents: ['refusal-submission', 'chronology'],
    warnings: [
      'submission-does-not-suspend',
      'never-state-membership',
      'ru.banned-groups',
      'minsk-or-chisinau',
      'combat-contract-fact-only',
    ],
    provisions: ['RU-UPK-462', 'RU-UPK-464', 'RU-KRF-63-2'],
    sources: ['UPK23', 'KRF', '50-FZ-2026', 'IRPT-BAN'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_UPK,
      warnings: ['submission-does-not-suspend', 'never-state-membership'],
      provisions: ['RU-KRF-63-2', 'MINSK-57'],
      sources: ['KRF', 'MINSK'],
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
    },
    {
      from: UPK_START,
      until: BEFORE_CHISINAU,
      warnings: ['submission-does-not-suspend', 'never-state-membership'],
      sources: ['UPK23', 'KRF'],
    },
    {
      from: CHISINAU_PROBABLE,
      until: BEFORE_IRPT_BAN,
      warnings: ['submission-does-not-suspend', 'never-state-membership', 'minsk-or-chisinau'],
      sources: ['UPK23', 'KRF'],
      verify: ['chisinau-or-minsk'],
    },
    // The ban makes membership a crime in Russia too: item 6 of 464(1) is left for what was done before (RU-EXT-10).
    {
      from: IRPT_BAN,
      until: '2026-03-18',
      warnings: [
        'submission-does-not-suspend',
        'never-state-membership',
        'ru.banned-groups',
        'minsk-or-chisinau',
      ],
      sources: ['UPK23', 'KRF', 'IRPT-BAN'],
      verify: ['chisinau-or-minsk', 'ru.lists-of-banned-groups'],
    },
    // Item 7 of 464(1), Law 50-FZ of 8 March 2026: in force ten days after publication, by the general rule.
    {
      from: '2026-03-19',
      until: null,
      provisions: ['RU-UPK-462', 'RU-UPK-464', 'RU-UPK-464-1-7', 'RU-KRF-63-2'],
      verify: ['upk-after-2023', 'chisinau-or-minsk', 'ru.lists-of-banned-groups'],
    },
  ],
})

const APPEAL_WARNINGS = [
  'ask-hour-of-service',
  'hand-to-administration',
  'won-appeal-frees-at-once',
  'never-state-membership',
] as const

/** First appeal, to the regional-level court (UPK 463(1); dossier RU-EXT-02 to -04). */
export const extraditionAppeal = remedy({
  id: 'ru.extradition-appeal',
  path: 'extradition-appeal',
  country: 'RU',
  shared: {
    bars: [],
    inUse: pending(
      ['extradition-appealed'],
      ['extradition-appeal-dismissed', 'extradition-appeal-allowed', 'extradition-refused'],
    ),
    exhausted: pending(
      ['extradition-appeal-dismissed', 'extradition-appeal-allowed', 'extradition-refused'],
      ['extradition-granted', 'extradition-notified'],
    ),
    opens: pending(['extradition-granted'], [...REFUSED, 'extradition-appeal-dismissed']),
    opensAfter: 'after-extradition-decision',
    stopsRemoval: 'automatic',
    timeLimit: fromNotice(),
    body: 'ru.regional-court',
    documents: ['extradition-appeal', 'chronology'],
    warnings: APPEAL_WARNINGS,
    provisions: ['RU-UPK-463-1', 'RU-UPK-462-6', 'RU-UPK-464', 'RU-UPK-126', 'RU-UPK-129-1'],
    sources: ['UPK23', 'PPT463'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_UPK,
      why: 'ru-no-statutory-appeal-before-2002',
      replacedBy: ['refusal-submission', 'asylum', 'ecthr-application'],
      provisions: ['RU-UPK-463-1'],
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
    },
    // The Code of 2002 had the appeal from the start; its first wording of the term was not read in any source, so the
    // ten days of Law 92-FZ stand in as a caution that shuts nothing.
    {
      from: UPK_START,
      until: '2003-07-10',
      timeLimit: { ...fromNotice(), safeDefault: true },
      confidence: 'low',
      verify: ['upk-463-before-92-fz'],
    },
    { from: '2003-07-11', until: BEFORE_CHISINAU },
    { from: CHISINAU_PROBABLE, until: BEFORE_IRPT_BAN, verify: ['upk-after-2023', 'chisinau-or-minsk'] },
    {
      from: IRPT_BAN,
      until: null,
      warnings: [...APPEAL_WARNINGS, 'ru.banned-groups'],
      sources: ['UPK23', 'PPT463', 'IRPT-BAN'],
      verify: ['upk-after-2023', 'chisinau-or-minsk', 'ru.lists-of-banned-groups'],
    },
  ],
})

/**
 * Second appeal: cassation until the end of 2012, appeal since. Ten сутки until 608-FZ, fifteen since; another court
 * since 1 October 2019 (RU-EXT-05, -06).
 */
export const extraditionSecondAppeal = remedy({
  id: 'ru.extradition-second-appeal',
  path: 'extradition-appeal',
  country: 'RU',
  shared: {
    bars: [],
    inUse: any(
      pending(
        ['extradition-second-appealed'],
        ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld', 'extradition-refused'],
      ),
      // A won first appeal is not the end: the prosecutor may appeal, and the file must be defended.
      pending(
        ['extradition-appeal-allowed'],
        ['extradition-refusal-upheld', 'extradition-second-appeal-dismissed', 'extradition-granted'],
      ),
    ),
    exhausted: pending(
      ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld', 'extradition-refused'],
      ['extradition-granted'],
    ),
    opens: pending(['extradition-appeal-dismissed'], ['extradition-granted', 'extradition-refused']),
    opensAfter: 'after-first-appeal-dismissed',
    stopsRemoval: 'automatic',
    body: 'ru.appellate-court',
    documents: ['extradition-second-appeal', 'chronology'],
    warnings: [
      'surrender-when-pronounced',
      'un-request-before-hearing',
      'through-first-court',
      'never-state-membership',
    ],
    provisions: ['RU-UPK-463-9', 'RU-UPK-389.4-1', 'RU-UPK-389.3', 'RU-UPK-389.8-1', 'RU-UPK-391'],
    sources: ['UPK23'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_UPK,
      why: 'ru-no-statutory-appeal-before-2002',
      replacedBy: ['refusal-submission', 'asylum', 'ecthr-application'],
      provisions: ['RU-UPK-463-9'],
      confidence: 'low',
      verify: ['rsfsr-code-not-read'],
    },
    // The cassation of that time, before a ruling took effect (chapters 43 and 45, in force to the end of 2012): ten days
    // by Article 356(1), which was read. Article 463(9) of then was not; by memory it gave seven, so seven to file by.
    {
      from: UPK_START,
      until: BEFORE_UPK_APPEAL,
      timeLimit: { ...tenSutki('RU-UPK-356-1-OLD'), fileWithin: 7 },
      body: 'ru.supreme-court',
      provisions: ['RU-UPK-463-9', 'RU-UPK-354-OLD', 'RU-UPK-356-1-OLD'],
      sources: ['UPK2009'],
      checkedOn: CHECKED_OLD,
      confidence: 'low',
      verify: ['upk-463-9-before-2013'],
      warnings: [
        'surrender-when-pronounced',
        'un-request-before-hearing',
        'through-first-court',
        'never-state-membership',
      ],
    },
    {
      from: UPK_APPEAL,
      until: '2019-09-30',
      timeLimit: tenSutki('RU-UPK-389.4-1'),
      body: 'ru.supreme-court',
      sources: ['UPK2010', 'UPK23'],
      checkedOn: CHECKED_OLD,
      // The ten days were read in the text of December 2010; which court heard the appeal was not.
      confidence: 'medium',
      verify: ['upk-second-appeal-before-2019'],
    },
    { from: '2019-10-01', until: '2023-01-08', timeLimit: tenSutki('RU-UPK-389.4-1') },
    {
      from: '2023-01-09',
      until: null,
      timeLimit: { ...tenSutki('RU-UPK-389.4-1'), length: 15 },
      // Read in the text of August 2023; that nothing changed since is known from titles of laws only (addendum 5.4, R4).
      confidence: 'medium',
      verify: ['upk-after-2023', 'upk-608-fz-day'],
    },
  ],
})

function fromNotice() {
  return {
    length: 10,
    unit: 'sutki' as const,
    start: ['extradition-notified' as const],
    precaution: ['extradition-granted' as const],
    firstDay: 'disputed' as const,
    restorable: true,
    rule: 'RU-UPK-463-1',
  }
}

function tenSutki(rule: string) {
  return {
    length: 10,
    unit: 'sutki' as const,
    start: ['extradition-appeal-dismissed' as const],
    precaution: [],
    firstDay: 'disputed' as const,
    restorable: true,
    rule,
  }
}
