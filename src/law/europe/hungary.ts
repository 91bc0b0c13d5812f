import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { constitutionalComplaint, fromLastRuling } from './constitutional.js'
import {
  AMMR,
  AMMR_APPEAL,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  FROM_THE_CENTRE,
  PACT,
  PACT_APPEAL,
  READ_IN_FULL,
  since,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('HU')
/** The day of the texts that were read; before it the acts on asylum and transfer were not. */
const READ = '2026-02-21'
const BEFORE_READ = '2026-02-20'
const UNREAD = {
  stopsRemoval: 'unknown',
  provisions: ['LOCAL-LAW'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['eu.older-law-not-read'],
  warnings: ['not-verified-file-today', 'ask-local-lawyer-today'],
} as const
const caution = (from: Parameters<typeof days>[1]) =>
  days(3, from, { rule: 'LOCAL-LAW', safeDefault: true, fileWithin: 1 })
const custodyDays = days(8, FROM.custody, { rule: 'HU-BE-582', fileWithin: 0 })
const act = { sources: ['HU-1996-38'], confidence: 'high' } as const

/** Hungary (addendum HU-1): a Tajik was held there on a warrant in 2022. Its asylum system is practically closed. */
export const hungary: CountryLaw = {
  country: 'HU',
  custody: custodyOf('HU', {
    ...act,
    provisions: ['HU-1996-22', 'HU-1996-26', 'HU-2023-90-132'],
    sources: ['HU-1996-38', 'HU-2023-90'],
    checkedOn: READ_IN_FULL,
    policeHours: 72,
    requestDays: 40,
    // Six months and six more; twenty-four only while a claim or an interim measure holds the extradition.
    orderMonths: 6,
    absoluteMonths: 24,
    surrenderMustDays: 15,
    centreTotalDays: 360,
    // 72 hours, then a court for sixty days each time.
    centreReviewDays: 60,
  }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'no',
      body: 'hu.refusal-submission',
      provisions: ['HU-1996-14', 'HU-1996-15'],
      warnings: ['eu.claim-bars-extradition', 'eu.never-consent', 'eu.second-file'],
    }),
    // The ruling on the conditions of extradition is not one on the merits of a charge: an appeal is declared when it is
    // read out (Be. 582(2)), within eight days where it comes by service (582(3), 579(3)). Act XXXVIII, section 10,
    // sends to that Code.
    way.extraditionAppeal({
      ...act,
      stopsRemoval: 'no',
      body: 'hu.extradition-appeal',
      checkedOn: READ_IN_FULL,
      timeLimit: days(8, FROM.extradition, { rule: 'HU-BE-582', fileWithin: 0 }),
      provisions: ['HU-1996-18', 'HU-BE-582'],
      sources: ['HU-1996-38', 'HU-2017-90'],
      verify: ['hu.after-february-2026'],
      warnings: ['hu.appeal-when-read-out', 'hu.appeal-does-not-suspend'],
    }),
    // The appeal against a ruling on custody is declared like the one above, and suspends nothing (18(2)).
    way.detentionAppeal(
      {
        ...act,
        stopsRemoval: 'no',
        body: 'hu.extradition-appeal',
        checkedOn: READ_IN_FULL,
        timeLimit: custodyDays,
        provisions: ['HU-1996-18', 'HU-BE-582'],
        sources: ['HU-1996-38', 'HU-2017-90'],
        verify: ['hu.after-february-2026'],
        warnings: ['hu.appeal-when-read-out'],
      },
      since('2018-07-01', custodyDays),
    ),
    way.detentionComplaint({
      ...act,
      stopsRemoval: 'no',
      body: 'hu.refusal-submission',
      checkedOn: READ_IN_FULL,
      provisions: ['HU-1996-22', 'HU-1996-25'],
      verify: ['hu.after-february-2026'],
      warnings: ['hu.twelve-months', 'eu.freed-then-alien-custody'],
    }),
    // Asylum detention (31/C(3)): an objection within three days. The policing order has no remedy (131(9)): the court
    // that extends it is the place to speak.
    way.alienDetention(
      {
        stopsRemoval: 'no',
        body: 'hu.alien-detention',
        checkedOn: READ_IN_FULL,
        timeLimit: days(3, FROM_THE_CENTRE, { rule: 'HU-2007-80-31C', fileWithin: 1 }),
        provisions: ['HU-2007-80-31C', 'HU-2023-90-132'],
        sources: ['HU-2007-80', 'HU-2023-90'],
        confidence: 'high',
        verify: ['hu.after-february-2026'],
        warnings: ['hu.speak-at-each-extension'],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_READ,
          ...UNREAD,
          stopsRemoval: 'no',
          timeLimit: caution(FROM_THE_CENTRE),
        },
        { from: READ, until: null },
      ],
    ),
    way.asylum({
      ...act,
      stopsRemoval: 'unknown',
      body: 'hu.asylum',
      checkedOn: READ_IN_FULL,
      provisions: ['HU-1996-14-2A', 'HU-2007-80-80J'],
      sources: ['HU-1996-38', 'HU-2007-80'],
      confidence: 'medium',
      verify: ['hu.asylum-system'],
      warnings: ['eu.claim-bars-extradition', 'hu.claim-from-custody', 'hu.asylum-practically-closed'],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'hu.asylum-court',
        checkedOn: READ_IN_FULL,
        // Eight days; seven if inadmissible or accelerated, three in a declared crisis.
        timeLimit: days(8, FROM.asylum, { rule: 'HU-2007-80-68', fileWithin: 3 }),
        provisions: ['HU-2007-80-68', 'HU-2007-80-53', 'HU-2007-80-80K', 'HU-2017-1-50'],
        sources: ['HU-2007-80', 'HU-2017-1'],
        confidence: 'high',
        verify: ['hu.after-february-2026'],
        warnings: ['hu.three-days-in-a-crisis', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_READ, ...UNREAD, timeLimit: caution(FROM.asylum) },
        { from: READ, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.statusAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'hu.asylum-court',
        checkedOn: READ_IN_FULL,
        timeLimit: days(8, FROM_WITHDRAWAL, { rule: 'HU-2007-80-75', fileWithin: 3 }),
        provisions: ['HU-2007-80-75', 'HU-2017-1-50'],
        sources: ['HU-2007-80', 'HU-2017-1'],
        confidence: 'high',
        verify: ['hu.after-february-2026'],
        warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_READ, ...UNREAD, timeLimit: caution(FROM_WITHDRAWAL) },
        { from: READ, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnAppeal(
      {
        stopsRemoval: 'no',
        body: 'hu.return-appeal',
        checkedOn: READ_IN_FULL,
        timeLimit: days(8, FROM.removal, { rule: 'HU-2023-90-101', fileWithin: 1 }),
        provisions: ['HU-2023-90-101', 'HU-2023-90-115', 'HU-2023-90-103'],
        sources: ['HU-2023-90'],
        confidence: 'high',
        verify: ['hu.after-february-2026'],
        warnings: ['hu.no-stay-by-the-court', 'hu.objection-in-a-day', 'hu.court-ordered-expulsion'],
      },
      // In force from 2024; when the bar to any stay (101(2a)) was put in was not read.
      [
        { from: COVERS_FROM, until: '2023-12-31', ...UNREAD, timeLimit: caution(FROM.removal) },
        { from: '2024-01-01', until: null },
      ],
    ),
    way.transferAppeal(
      {
        stopsRemoval: 'no',
        body: 'hu.asylum-court',
        checkedOn: READ_IN_FULL,
        timeLimit: days(3, FROM.removal, { rule: 'HU-2007-80-49', fileWithin: 1 }),
        provisions: ['HU-2007-80-49', 'HU-2023-90-119'],
        sources: ['HU-2007-80', 'HU-2023-90'],
        confidence: 'high',
        verify: ['hu.after-february-2026'],
        warnings: ['hu.transfer-not-stopped', 'eu.fight-in-receiving-state'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_READ, ...UNREAD_TRANSFER, timeLimit: caution(FROM.removal) },
        { from: READ, until: BEFORE_AMMR },
        {
          from: AMMR,
          until: null,
          ...AMMR_APPEAL,
          timeLimit: days(7, FROM.removal, { rule: 'EU-AMMR-43', safeDefault: true, fileWithin: 3 }),
        },
      ],
    ),
    constitutionalComplaint(
      'HU',
      {
        body: 'hu.constitutional-court',
        checkedOn: READ_IN_FULL,
        timeLimit: fromLastRuling(60, 'days', { rule: 'HU-2011-151-30', restorable: true }),
        provisions: ['HU-2011-151-26', 'HU-2011-151-30', 'HU-2011-151-61'],
        sources: ['HU-2011-151'],
        confidence: 'high',
        verify: ['hu.after-february-2026'],
        warnings: ['hu.first-court-may-stay'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2011-12-31',
          sources: ['MEMORY'],
          confidence: 'low',
          verify: ['eu.older-law-not-read'],
          timeLimit: fromLastRuling(60, 'days', { rule: 'HU-2011-151-30', safeDefault: true }),
          warnings: ['not-verified-file-today'],
        },
        { from: '2012-01-01', until: null },
      ],
    ),
  ],
}
