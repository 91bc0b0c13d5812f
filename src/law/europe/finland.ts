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
const act456 = { sources: ['FI-456-1970'], confidence: 'medium', verify: ['fi.456-current-text'] } as const

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
          from: COVERS_FROM,
          until: '2021-07-31',
          timeLimit: days(21, FROM.asylum, { rule: 'FI-ALIENS-13', safeDefault: true, fileWithin: 7 }),
          confidence: 'low',
          sources: ['MEMORY'],
        },
        { from: '2021-08-01', until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt({
      stopsRemoval: 'if-granted',
      body: 'fi.supreme-administrative-court',
      timeLimit: days(30, FROM.asylumRuling, { rule: 'FI-808-107', fileWithin: 1 }),
      provisions: ['FI-808-107', 'FI-808-122'],
      sources: ['FI-808-2019'],
      confidence: 'medium',
      verify: ['fi.aliens-act-not-read'],
      warnings: ['eu.ask-stay-in-same-paper'],
    }),
    way.returnAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'fi.administrative-court',
        timeLimit: days(30, FROM.removal, { rule: 'FI-808-13', fileWithin: 1 }),
        provisions: ['FI-808-13', 'FI-808-122'],
        sources: ['FI-808-2019'],
        confidence: 'medium',
        verify: ['fi.aliens-act-not-read'],
        warnings: ['eu.ask-stay-in-same-paper'],
      },
      since('2020-01-01', days(21, FROM.removal, { rule: 'FI-ALIENS-13', fileWithin: 1 })),
    ),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'fi.administrative-court' }, UNTIL_AMMR),
  ],
}
