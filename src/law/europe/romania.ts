import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { all, anyOf, happened, pending, remedy } from '../vocabulary/index.js'
import { constitutionalComplaint } from './constitutional.js'
import {
  AMMR_APPEAL,
  CHECKED,
  COVERS_FROM,
  custodyOf,
  days,
  FROM_THE_CENTRE,
  IN_A_CENTRE,
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
const READ_ON = '2026-11-29'
const unread = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const
/** Law 56/2007 put its text into Emergency Ordinance 194/2002 from April 2007, Law 157/2011 from 31 July 2011. */
const LAW_56 = '2007-04-01'
const BEFORE_LAW_56 = '2007-03-31'
const LAW_157 = '2011-07-31'
const BEFORE_LAW_157 = '2011-07-30'
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
    provisions: ['RO-302-43', 'RO-302-44', 'RO-302-57', 'RO-194-101'],
    sources: ['RO-302', 'RO-194'],
    policeHours: 24,
    requestDays: 40,
    // To the hand-over.
    absoluteDays: 180,
    reviewDays: 30,
    surrenderMayDays: 15,
    surrenderMustDays: 30,
    // Thirty days by the prosecutor, then a court: six months in all, twelve more where papers are late.
    centreDays: 30,
    centreTotalDays: 540,
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
        provisions: ['RO-302-19', 'RO-122-6'],
        sources: ['RO-302', 'RO-122'],
        warnings: [
          'ro.applicants-cannot-be-extradited',
          'eu.claim-bars-extradition',
          'ro.revision-five-days',
          'ro.terrorism-exception',
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
    // Article 105 gives the complaint against a refusal; its ten days and its stay (55) are the nearest text.
    way.statusAppeal(
      {
        ...asylumAct,
        stopsRemoval: 'unknown',
        body: 'ro.asylum-court',
        checkedOn: READ_ON,
        timeLimit: days(10, FROM_WITHDRAWAL, { rule: 'RO-122-105', fileWithin: 7 }),
        provisions: ['RO-122-105', 'RO-122-55'],
        confidence: 'medium',
        verify: ['ro.status-stay'],
        warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      untilPact({ verify: ['ro.status-stay', 'eu.pact-limit-not-found'] }),
    ),
    // Emergency Ordinance 194/2002, 85 (82 before July 2011): ten days to the court of appeal, whose ruling is final.
    way.returnAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'ro.return-appeal',
        checkedOn: READ_ON,
        timeLimit: days(10, FROM.removal, { rule: 'RO-194-85', fileWithin: 3 }),
        provisions: ['RO-194-85'],
        sources: ['RO-194-85'],
        confidence: 'medium',
        verify: ['ro.return-stay'],
        warnings: ['eu.ask-stay-in-same-paper', 'ro.return-one-court'],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_LAW_56,
          ...unread,
          timeLimit: days(5, FROM.removal, { rule: 'RO-194-85', safeDefault: true, fileWithin: 1 }),
          warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
        },
        {
          from: LAW_56,
          until: BEFORE_LAW_157,
          stopsRemoval: 'automatic',
          timeLimit: days(10, FROM.removal, {
            rule: 'RO-56-82',
            fileWithin: 3,
            shorter: [{ when: IN_A_CENTRE, length: 3, unit: 'days' }],
          }),
          provisions: ['RO-56-82'],
          sources: ['RO-56'],
          confidence: 'high',
          verify: [],
          warnings: ['ro.return-one-court'],
        },
        { from: LAW_157, until: null },
      ],
    ),
    // Against the prosecutor's thirty days: five days, decided in three; it does not stop the removal (101(10)).
    way.alienDetention(
      {
        stopsRemoval: 'no',
        body: 'ro.alien-detention',
        checkedOn: READ_ON,
        timeLimit: days(5, FROM_THE_CENTRE, { rule: 'RO-194-101', fileWithin: 1 }),
        provisions: ['RO-194-101'],
        sources: ['RO-194'],
        confidence: 'high',
        verify: ['ro.ordinance-after-2016'],
        warnings: ['ro.claim-ends-alien-custody'],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_LAW_56,
          ...unread,
          timeLimit: days(5, FROM_THE_CENTRE, { rule: 'RO-194-101', safeDefault: true, fileWithin: 1 }),
          warnings: ['not-verified-file-today'],
        },
        {
          from: LAW_56,
          until: BEFORE_LAW_157,
          timeLimit: days(5, FROM_THE_CENTRE, { rule: 'RO-56-93', fileWithin: 1 }),
          provisions: ['RO-56-93'],
          sources: ['RO-56'],
          verify: [],
          warnings: [],
        },
        { from: LAW_157, until: null },
      ],
    ),
    // Only a court refers, or the Ombudsman: the person raises the exception in a case that is pending.
    constitutionalComplaint(
      'RO',
      {
        body: 'ro.court-of-appeal',
        checkedOn: READ_ON,
        timeLimit: null,
        provisions: ['RO-47-29'],
        sources: ['RO-47'],
        confidence: 'high',
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: null,
          provisions: ['RO-47-29'],
          sources: ['RO-47'],
          confidence: 'high',
          why: 'ro-no-individual-complaint',
        },
      ],
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
