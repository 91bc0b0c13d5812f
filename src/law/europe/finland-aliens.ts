import { FROM_WITHDRAWAL } from '../status-appeal.js'
import type { Remedy } from '../vocabulary/index.js'
import { FROM } from '../host-steps.js'
import {
  AMMR,
  AMMR_APPEAL,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  days,
  PACT,
  PACT_APPEAL,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('FI')

/** The statute book was read as it stood on 21 February 2025; acts of 2025 and 2026 on foreigners were not. */
const READ = '2026-11-29'
export const LAST_READ = '2025-02-21'
export const NOT_READ = '2025-02-22'
export const LATER = { confidence: 'medium', verify: ['fi.aliens-act-after-2025'] } as const
/** The Aliens Act 301/2004. */
const ACT = '2004-05-01'
const BEFORE_ACT = '2004-04-30'
/** Act 194/2015, sections 198b and 201: a stay asked for within seven days holds the removal until it is ruled on. */
const SEVEN_DAYS = '2015-07-01'
const BEFORE_SEVEN_DAYS = '2015-06-30'
/** Act 646/2016 shortened the appeals against a refusal of asylum, act 737/2021 gave the days back. */
const SHORT = '2016-09-01'
const BEFORE_SHORT = '2016-08-31'
const LONG_AGAIN = '2021-08-01'
const BEFORE_LONG_AGAIN = '2021-07-31'
/** Act 1022/2018: expulsion for crime or danger may be carried out thirty days after service. */
const THIRTY_DAYS = '2019-01-01'
const BEFORE_THIRTY_DAYS = '2018-12-31'
const aliens = {
  sources: ['FI-ALIENS', 'FI-586-1996', 'FI-808-2019'],
  confidence: 'high',
  checkedOn: READ,
} as const
const before2004 = {
  from: COVERS_FROM,
  until: BEFORE_ACT,
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['eu.law-before-the-act'],
} as const

type Start = (typeof FROM)[keyof typeof FROM] | typeof FROM_WITHDRAWAL
/** Section 22 of act 586/1996, since 2020 section 13 of act 808/2019: thirty days, the day of the news left out. */
const thirty = (from: Start, rule: 'FI-586-22' | 'FI-808-13' | 'FI-808-107', fileWithin: number) =>
  days(30, from, { rule, fileWithin })
const caution = (from: Start) => days(30, from, { rule: 'FI-586-22', safeDefault: true, fileWithin: 1 })

/** The decisions taken in the asylum procedure share their days, the transfer to another State among them. */
const inAsylumProcedure = (from: Start, stay: { readonly provisions: readonly string[] }) => [
  {
    from: ACT,
    until: BEFORE_SEVEN_DAYS,
    timeLimit: thirty(from, 'FI-586-22', 1),
    provisions: ['FI-586-22', ...stay.provisions],
    warnings: ['fi.when-it-waits', 'eu.ask-stay-in-same-paper', 'fi.never-sign-consent'],
  },
  {
    from: SEVEN_DAYS,
    until: BEFORE_SHORT,
    timeLimit: thirty(from, 'FI-586-22', 7),
    provisions: ['FI-586-22', 'FI-ALIENS-198B', ...stay.provisions],
  },
  {
    from: SHORT,
    until: BEFORE_LONG_AGAIN,
    timeLimit: days(21, from, { rule: 'FI-ALIENS-190', fileWithin: 7 }),
    provisions: ['FI-ALIENS-190', 'FI-ALIENS-198B', ...stay.provisions],
  },
  { from: LONG_AGAIN, until: LAST_READ },
]

/** The Aliens Act 301/2004: detention, asylum, removal and transfer (European dossier 5, FI-2). */
export const aliensAct: readonly Remedy[] = [
  way.alienDetention(
    {
      ...aliens,
      sources: ['FI-ALIENS'],
      stopsRemoval: 'no',
      body: 'fi.court-above',
      timeLimit: null,
      provisions: ['FI-ALIENS-129', 'FI-ALIENS-128'],
      warnings: ['fi.ask-for-rehearing'],
    },
    [
      { ...before2004, warnings: [] },
      { from: ACT, until: BEFORE_SHORT, warnings: ['fi.court-looks-every-two-weeks'] },
      { from: SHORT, until: LAST_READ },
      { from: NOT_READ, until: null, ...LATER },
    ],
  ),
  way.asylum(
    {
      ...aliens,
      sources: ['FI-ALIENS'],
      stopsRemoval: 'unknown',
      body: 'fi.asylum',
      provisions: ['FI-ALIENS-147', 'FI-ALIENS-201'],
      warnings: ['apply-from-custody-with-copy', 'explain-late-claim', 'eu.claim-no-express-bar'],
    },
    [
      before2004,
      { from: ACT, until: '2024-07-21' },
      // Act 482/2024, in force until 31 December 2026: on a closed border section claims may not be taken.
      {
        from: '2024-07-22',
        until: '2026-12-31',
        sources: ['FI-ALIENS', 'FI-482-2024'],
        confidence: 'medium',
        verify: ['fi.aliens-act-after-2025', 'fi.border-act-dates'],
        warnings: [
          'fi.border-claims-may-be-closed',
          'apply-from-custody-with-copy',
          'explain-late-claim',
          'eu.claim-no-express-bar',
        ],
      },
      {
        from: '2027-01-01',
        until: null,
        confidence: 'low',
        verify: ['fi.aliens-act-after-2025', 'fi.border-act-dates'],
      },
    ],
  ),
  // An ordinary refusal waits for the court; accelerated, inadmissible and repeat cases wait for the stay only.
  way.asylumAppeal(
    {
      ...aliens,
      stopsRemoval: 'unknown',
      body: 'fi.administrative-court',
      timeLimit: thirty(FROM.asylum, 'FI-808-13', 7),
      provisions: ['FI-808-13', 'FI-ALIENS-198B', 'FI-ALIENS-201'],
      warnings: [
        'fi.when-it-waits',
        'fi.stay-within-seven-days',
        'eu.ask-stay-in-same-paper',
        'fi.never-sign-consent',
      ],
    },
    [
      { ...before2004, timeLimit: caution(FROM.asylum), warnings: ['eu.ask-stay-in-same-paper'] },
      ...inAsylumProcedure(FROM.asylum, { provisions: ['FI-ALIENS-201'] }),
      { from: NOT_READ, until: BEFORE_PACT, ...LATER },
      { from: PACT, until: null, ...PACT_APPEAL },
    ],
  ),
  way.asylumCourt(
    {
      ...aliens,
      stopsRemoval: 'if-granted',
      body: 'fi.supreme-administrative-court',
      timeLimit: thirty(FROM.asylumRuling, 'FI-808-107', 1),
      provisions: ['FI-808-107', 'FI-ALIENS-196', 'FI-ALIENS-201'],
      warnings: ['fi.leave-stage-does-not-wait', 'eu.ask-stay-in-same-paper'],
    },
    [
      { ...before2004, timeLimit: caution(FROM.asylumRuling) },
      {
        from: ACT,
        until: BEFORE_SHORT,
        timeLimit: thirty(FROM.asylumRuling, 'FI-586-22', 1),
        provisions: ['FI-586-22', 'FI-ALIENS-196', 'FI-ALIENS-201'],
      },
      {
        from: SHORT,
        until: BEFORE_LONG_AGAIN,
        timeLimit: days(14, FROM.asylumRuling, { rule: 'FI-ALIENS-196', fileWithin: 1 }),
        provisions: ['FI-ALIENS-196', 'FI-ALIENS-201'],
      },
      { from: LONG_AGAIN, until: LAST_READ },
      { from: NOT_READ, until: null, ...LATER },
    ],
  ),
  way.statusAppeal(
    {
      ...aliens,
      stopsRemoval: 'automatic',
      body: 'fi.administrative-court',
      timeLimit: thirty(FROM_WITHDRAWAL, 'FI-808-13', 7),
      provisions: ['FI-808-13', 'FI-ALIENS-200'],
      warnings: ['eu.ask-stay-in-same-paper', 'fi.never-sign-consent'],
    },
    [
      { ...before2004, stopsRemoval: 'unknown', timeLimit: caution(FROM_WITHDRAWAL) },
      {
        from: ACT,
        until: '2019-12-31',
        timeLimit: thirty(FROM_WITHDRAWAL, 'FI-586-22', 7),
        provisions: ['FI-586-22', 'FI-ALIENS-200'],
      },
      { from: '2020-01-01', until: LAST_READ },
      // A bill of 2025 let some expulsions after a lost status be carried out sooner.
      { from: NOT_READ, until: null, stopsRemoval: 'unknown', ...LATER },
    ],
  ),
  way.returnAppeal(
    {
      ...aliens,
      stopsRemoval: 'unknown',
      body: 'fi.administrative-court',
      timeLimit: thirty(FROM.removal, 'FI-808-13', 1),
      provisions: ['FI-808-13', 'FI-ALIENS-200', 'FI-ALIENS-201'],
      warnings: [
        'fi.expulsion-or-refusal-of-entry',
        'fi.thirty-days-then-expulsion',
        'eu.ask-stay-in-same-paper',
        'fi.never-sign-consent',
      ],
    },
    [
      { ...before2004, timeLimit: caution(FROM.removal), warnings: ['eu.ask-stay-in-same-paper'] },
      {
        from: ACT,
        until: BEFORE_THIRTY_DAYS,
        timeLimit: thirty(FROM.removal, 'FI-586-22', 1),
        provisions: ['FI-586-22', 'FI-ALIENS-200', 'FI-ALIENS-201'],
        warnings: ['fi.expulsion-or-refusal-of-entry', 'eu.ask-stay-in-same-paper', 'fi.never-sign-consent'],
      },
      {
        from: THIRTY_DAYS,
        until: '2019-12-31',
        timeLimit: thirty(FROM.removal, 'FI-586-22', 1),
        provisions: ['FI-586-22', 'FI-ALIENS-198B', 'FI-ALIENS-200'],
      },
      { from: '2020-01-01', until: LAST_READ },
      { from: NOT_READ, until: null, ...LATER },
    ],
  ),
  way.returnCourt(
    {
      ...aliens,
      stopsRemoval: 'if-granted',
      body: 'fi.supreme-administrative-court',
      timeLimit: thirty(FROM.removalRuling, 'FI-808-107', 1),
      provisions: ['FI-808-107', 'FI-ALIENS-196', 'FI-ALIENS-200'],
      warnings: ['fi.leave-stage-does-not-wait', 'eu.ask-stay-in-same-paper'],
    },
    [
      { ...before2004, timeLimit: caution(FROM.removalRuling) },
      {
        from: ACT,
        until: '2019-12-31',
        timeLimit: thirty(FROM.removalRuling, 'FI-586-22', 1),
        provisions: ['FI-586-22', 'FI-ALIENS-196', 'FI-ALIENS-200'],
      },
      { from: '2020-01-01', until: LAST_READ },
      { from: NOT_READ, until: null, ...LATER },
    ],
  ),
  way.transferAppeal(
    {
      ...aliens,
      stopsRemoval: 'if-granted',
      body: 'fi.administrative-court',
      timeLimit: thirty(FROM.removal, 'FI-808-13', 7),
      provisions: ['FI-808-13', 'FI-ALIENS-198B', 'FI-ALIENS-201'],
      warnings: ['fi.stay-within-seven-days', 'eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
    },
    [
      { ...UNREAD_TRANSFER, from: COVERS_FROM, until: BEFORE_ACT, verify: ['eu.law-before-the-act'] },
      ...inAsylumProcedure(FROM.removal, { provisions: ['FI-ALIENS-201'] }).map((version) =>
        version.until === BEFORE_SEVEN_DAYS
          ? { ...version, warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'] }
          : version,
      ),
      { from: NOT_READ, until: BEFORE_AMMR, ...LATER },
      { from: AMMR, until: null, ...AMMR_APPEAL },
    ],
  ),
]
