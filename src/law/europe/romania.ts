import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { all, anyOf, happened, pending, remedy } from '../vocabulary/index.js'
import {
  AMMR_APPEAL,
  CHECKED,
  custodyOf,
  days,
  EVER,
  PACT_APPEAL,
  since,
  untilAmmr,
  untilPact,
  waysOf,
} from './host.js'

const way = waysOf('RO')
/** Law 302/2004 and Law 122/2006 were read with changes to 2025. */
const act = { sources: ['RO-302'], confidence: 'high', verify: ['ro.after-2025'] } as const
const asylumAct = { sources: ['RO-122'], confidence: 'high', verify: ['ro.after-2025'] } as const
/** Article 19 holds since 20 November 2022 as it was read. */
const ARTICLE_19 = '2022-11-20'
const fromPronouncement = {
  ...days(5, FROM.extradition, { rule: 'RO-302-52' }),
  start: ['extradition-granted'],
  precaution: [],
} as const

/** Romania (European dossier 14, addendum A7, B2). */
export const romania: CountryLaw = {
  country: 'RO',
  custody: custodyOf('RO', {
    ...act,
    provisions: ['RO-302-43', 'RO-302-44', 'RO-302-57'],
    policeHours: 24,
    requestDays: 40,
    // To the hand-over.
    absoluteDays: 180,
    reviewDays: 30,
    surrenderMayDays: 15,
    surrenderMustDays: 30,
  }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'no',
      body: 'ro.refusal-submission',
      provisions: ['RO-302-19', 'RO-302-21'],
      warnings: [
        'ro.applicants-cannot-be-extradited',
        'ro.no-arrest-on-a-notice',
        'submission-does-not-suspend',
        'eu.second-file',
      ],
    }),
    way.extraditionAppeal(
      {
        ...act,
        stopsRemoval: 'automatic',
        body: 'ro.extradition-appeal',
        timeLimit: fromPronouncement,
        provisions: ['RO-302-52'],
        warnings: ['ro.five-days-from-pronouncement', 'ro.applicants-cannot-be-extradited'],
      },
      since(ARTICLE_19, fromPronouncement),
    ),
    // Article 19(2)-(5): asylum asked for, or granted, after the final ruling and before the hand-over.
    remedy({
      id: 'ro.revision',
      path: 'extradition-appeal',
      country: 'RO',
      shared: {
        ...act,
        checkedOn: CHECKED,
        opens: all(
          happened('extradition-granted'),
          pending(['extradition-appeal-dismissed'], ['extradition-refused']),
          anyOf('asylum-applied', 'protection-granted'),
        ),
        opensAfter: 'after-first-appeal-dismissed',
        timeLimit: {
          ...days(5, FROM.extradition, { rule: 'RO-302-19', safeDefault: true, fileWithin: 1 }),
          start: ['asylum-applied', 'protection-granted'],
          precaution: ['extradition-appeal-dismissed'],
        },
        stopsRemoval: 'if-granted',
        body: 'ro.court-of-appeal',
        documents: ['extradition-second-appeal', 'chronology'],
        provisions: ['RO-302-19'],
        warnings: ['ro.revision-five-days', 'eu.ask-stay-in-same-paper'],
      },
      versions: since(ARTICLE_19),
    }),
    way.detentionAppeal({
      ...act,
      stopsRemoval: 'no',
      body: 'ro.detention-appeal',
      timeLimit: days(2, FROM.custody, { rule: 'RO-302-43', fileWithin: 1 }),
      provisions: ['RO-302-43', 'RO-302-44'],
      warnings: ['ro.no-arrest-on-a-notice'],
    }),
    way.asylum(
      {
        ...act,
        stopsRemoval: 'automatic',
        body: 'ro.asylum',
        provisions: ['RO-302-19', 'RO-122-2006'],
        sources: ['RO-302', 'RO-122'],
        warnings: [
          'ro.applicants-cannot-be-extradited',
          'eu.claim-bars-extradition',
          'ro.revision-five-days',
          'apply-from-custody-with-copy',
        ],
      },
      since(ARTICLE_19),
    ),
    way.asylumAppeal(
      {
        ...asylumAct,
        stopsRemoval: 'automatic',
        body: 'ro.asylum-court',
        timeLimit: days(10, FROM.asylum, { rule: 'RO-122-55', fileWithin: 7 }),
        provisions: ['RO-122-55', 'RO-122-80', 'RO-122-86', 'RO-122-93'],
        warnings: ['ro.seven-days', 'ro.repeat-claim-no-stay'],
      },
      untilPact(),
    ),
    way.asylumCourt(
      {
        ...asylumAct,
        stopsRemoval: 'automatic',
        body: 'ro.asylum-second-court',
        timeLimit: days(5, FROM.asylumRuling, { rule: 'RO-122-66' }),
        provisions: ['RO-122-66', 'RO-122-69'],
        warnings: ['ro.second-court-ordinary-only'],
      },
      untilPact({
        ...PACT_APPEAL,
        // A further appeal gives no right to remain unless a court allows it (68(7)).
        warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice', 'eu.old-law-for-old-claims'],
        timeLimit: days(5, FROM.asylumRuling, { rule: 'RO-122-66', safeDefault: true, fileWithin: 1 }),
        provisions: ['RO-122-66', 'EU-APR-68'],
      }),
    ),
    way.returnAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'ro.return-appeal',
        timeLimit: days(5, FROM.removal, { rule: 'LOCAL-LAW', safeDefault: true, fileWithin: 1 }),
        provisions: ['LOCAL-LAW'],
        sources: ['MEMORY'],
        confidence: 'low',
        verify: ['eu.return-law-not-read'],
        warnings: ['not-verified-file-today', 'ask-local-lawyer-today'],
      },
      EVER,
    ),
    way.transferAppeal(
      {
        ...asylumAct,
        stopsRemoval: 'if-granted',
        body: 'ro.asylum-court',
        timeLimit: days(5, FROM.removal, { rule: 'RO-122-121' }),
        provisions: ['RO-122-121', 'RO-122-123'],
        warnings: ['ro.transfer-separate-request', 'eu.fight-in-receiving-state'],
      },
      untilAmmr({
        ...AMMR_APPEAL,
        timeLimit: days(7, FROM.removal, { rule: 'EU-AMMR-43', safeDefault: true, fileWithin: 5 }),
      }),
    ),
  ],
}
