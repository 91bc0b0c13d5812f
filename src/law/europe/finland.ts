import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import {
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  PACT,
  PACT_APPEAL,
  since,
  UNREAD_TRANSFER,
  UNTIL_AMMR,
  waysOf,
} from './host.js'

const way = waysOf('FI')

/** Acts of 2016 and 2021 that shortened the appeals against a refusal of asylum, and gave the days back. */
const SHORT = '2016-09-01'
const BEFORE_SHORT = '2016-08-31'
const LONG_AGAIN = '2021-08-01'
const BEFORE_LONG_AGAIN = '2021-07-31'
const READ = '2026-11-29'
/** Thirty days until 2016 by press reports of the change; the texts of those years were not read. */
const until2016 = {
  from: COVERS_FROM,
  until: BEFORE_SHORT,
  checkedOn: READ,
  sources: ['FI-APPEALS-2016'],
  confidence: 'low',
  verify: ['fi.appeals-before-2016'],
} as const
const short = {
  from: SHORT,
  until: BEFORE_LONG_AGAIN,
  checkedOn: READ,
  sources: ['FI-850-2019', 'FI-APPEALS-2021', 'FI-APPEALS-2016'],
  confidence: 'medium',
} as const
const act456 = {
  sources: ['FI-456-1970', 'FI-456-2022'],
  confidence: 'medium',
  verify: ['fi.456-current-text'],
} as const

/** Finland (European dossier 5, addendum FI-1, FI-2). */
export const finland: CountryLaw = {
  country: 'FI',
  custody: custodyOf('FI', {
    ...act456,
    provisions: ['FI-456-19'],
    confidence: 'low',
    verify: ['fi.arrest-days'],
    requestDays: 40,
  }),
  remedies: [
    // No appeal lies from the Ministry: written opposition is what opens the Supreme Court's examination.
    way.refusal({
      ...act456,
      stopsRemoval: 'if-granted',
      body: 'fi.refusal-submission',
      provisions: ['FI-456-3', 'FI-456-16'],
      warnings: ['fi.oppose-in-writing-at-once', 'fi.supreme-court-obstacle-binds', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...act456,
        stopsRemoval: 'no',
        body: 'fi.refusal-submission',
        provisions: ['FI-456-16'],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: null,
          why: 'fi-no-appeal-from-ministry',
          replacedBy: ['refusal-submission', 'ecthr-interim-measure', 'asylum'],
        },
      ],
    ),
    way.asylum(
      {
        stopsRemoval: 'unknown',
        body: 'fi.asylum',
        provisions: ['FI-ALIENS-13', 'FI-ALIENS-147'],
        sources: ['FI-808-2019'],
        confidence: 'medium',
        verify: ['fi.aliens-act-not-read'],
        warnings: ['apply-from-custody-with-copy', 'explain-late-claim', 'eu.claim-no-express-bar'],
      },
      [
        { from: COVERS_FROM, until: '2024-07-21' },
        // Act 482/2024, in force until 31 December 2026: on a closed border section claims may not be taken.
        {
          from: '2024-07-22',
          until: '2026-12-31',
          sources: ['FI-808-2019', 'FI-482-2024'],
          verify: ['fi.aliens-act-not-read', 'fi.border-act-dates'],
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
          verify: ['fi.aliens-act-not-read', 'fi.border-act-dates'],
        },
      ],
    ),
    way.asylumAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'fi.administrative-court',
        timeLimit: days(30, FROM.asylum, { rule: 'FI-808-13', fileWithin: 7 }),
        provisions: ['FI-808-13', 'FI-808-122'],
        sources: ['FI-808-2019'],
        confidence: 'medium',
        verify: ['fi.aliens-act-not-read'],
        warnings: ['eu.ask-stay-in-same-paper', 'fi.refusal-is-removal'],
      },
      [
        {
          ...until2016,
          timeLimit: days(30, FROM.asylum, { rule: 'FI-ALIENS-13', safeDefault: true, fileWithin: 7 }),
          provisions: ['FI-ALIENS-13'],
        },
        {
          ...short,
          timeLimit: days(21, FROM.asylum, { rule: 'FI-ALIENS-190', fileWithin: 7 }),
          provisions: ['FI-ALIENS-190'],
        },
        {
          from: LONG_AGAIN,
          until: BEFORE_PACT,
          checkedOn: READ,
          sources: ['FI-808-2019', 'FI-APPEALS-2021'],
        },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt(
      {
        stopsRemoval: 'if-granted',
        body: 'fi.supreme-administrative-court',
        timeLimit: days(30, FROM.asylumRuling, { rule: 'FI-808-107', fileWithin: 1 }),
        provisions: ['FI-808-107', 'FI-808-122'],
        sources: ['FI-808-2019', 'FI-APPEALS-2021'],
        confidence: 'medium',
        verify: ['fi.aliens-act-not-read'],
        warnings: ['eu.ask-stay-in-same-paper'],
      },
      [
        {
          ...until2016,
          timeLimit: days(30, FROM.asylumRuling, {
            rule: 'FI-ALIENS-13',
            safeDefault: true,
            fileWithin: 1,
          }),
          provisions: ['FI-ALIENS-13'],
        },
        // Fourteen days, not thirty: the act of 2016 shortened this step as well.
        {
          ...short,
          timeLimit: days(14, FROM.asylumRuling, { rule: 'FI-ALIENS-13', fileWithin: 1 }),
          provisions: ['FI-ALIENS-13'],
        },
        { from: LONG_AGAIN, until: null, checkedOn: READ },
      ],
    ),
    way.returnAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'fi.administrative-court',
        timeLimit: days(30, FROM.removal, { rule: 'FI-808-13', fileWithin: 1 }),
        provisions: ['FI-808-13', 'FI-808-122'],
        sources: ['FI-808-2019'],
        confidence: 'medium',
        verify: ['fi.aliens-act-not-read'],
        warnings: ['eu.ask-stay-in-same-paper', 'fi.enforced-before-the-ruling'],
      },
      since('2020-01-01', days(21, FROM.removal, { rule: 'FI-ALIENS-13', fileWithin: 1 })),
    ),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'fi.administrative-court' }, UNTIL_AMMR),
  ],
}
