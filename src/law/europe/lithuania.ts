import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import {
  BEFORE_PACT,
  custodyOf,
  days,
  PACT,
  PACT_APPEAL,
  since,
  UNREAD_TRANSFER,
  UNTIL_AMMR,
  waysOf,
} from './host.js'

const way = waysOf('LT')
/** Read with changes to November 2024. */
const bpk = { sources: ['LT-BPK'], confidence: 'high', verify: ['lt.bpk-after-2024'] } as const
const BPK_READ = '2024-12-01'
/** Consolidations of January 2022 and of 1 January 2026 were read: the days are the same in both. */
const aliens = { sources: ['LT-IX-2206'], confidence: 'high', verify: ['lt.extreme-situation'] } as const
const ALIENS_READ = '2022-01-01'
const fromRuling = {
  ...days(7, FROM.extradition, { rule: 'LT-BPK-74' }),
  start: ['extradition-granted'],
  precaution: [],
} as const
/** In a declared extreme situation every refusal and expulsion leaves seven days. */
const fourteen = (from: (typeof FROM)['asylum'] | (typeof FROM)['removal']) =>
  days(14, from, { rule: 'LT-IX-2206-138', fileWithin: 7 })
const court = (from: (typeof FROM)['asylumRuling'] | (typeof FROM)['removalRuling']) =>
  days(14, from, { rule: 'LT-IX-2206-140', fileWithin: 1 })

/** Lithuania (European dossier 3, addendum A5, B3). */
export const lithuania: CountryLaw = {
  country: 'LT',
  custody: custodyOf('LT', {
    ...bpk,
    provisions: ['LT-BPK-72', 'LT-BPK-127'],
    confidence: 'medium',
    verify: ['lt.custody-limits'],
    absoluteMonths: 18,
  }),
  remedies: [
    way.refusal({
      ...bpk,
      stopsRemoval: 'no',
      body: 'lt.refusal-submission',
      provisions: ['LT-BPK-71'],
      warnings: ['lt.no-treaty-no-extradition', 'submission-does-not-suspend', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...bpk,
        stopsRemoval: 'automatic',
        body: 'lt.extradition-appeal',
        timeLimit: fromRuling,
        provisions: ['LT-BPK-73', 'LT-BPK-74', 'LT-BPK-75'],
        warnings: ['lt.no-treaty-no-extradition', 'lt.seven-from-ruling', 'lt.no-appeal-after-consent'],
      },
      since(BPK_READ, fromRuling),
    ),
    way.asylum({
      ...aliens,
      stopsRemoval: 'unknown',
      body: 'lt.asylum',
      provisions: ['LT-IX-2206-130', 'LT-BPK-71'],
      warnings: [
        'apply-from-custody-with-copy',
        'explain-late-claim',
        'eu.status-bars-extradition',
        'lt.status-lost-on-secret-file',
        'lt.border-turned-back',
      ],
    }),
    way.asylumAppeal(
      {
        ...aliens,
        stopsRemoval: 'unknown',
        body: 'lt.administrative-court',
        timeLimit: fourteen(FROM.asylum),
        provisions: ['LT-IX-2206-138', 'LT-IX-2206-139', 'LT-IX-2206-140-X2'],
        warnings: [
          'lt.seven-if-accelerated',
          'lt.seven-in-extreme-situation',
          'eu.ask-stay-in-same-paper',
          'lt.ordinary-member-suffices',
        ],
      },
      [
        ...since(ALIENS_READ, fourteen(FROM.asylum)).slice(0, 1),
        { from: ALIENS_READ, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt(
      {
        ...aliens,
        stopsRemoval: 'if-granted',
        body: 'lt.supreme-administrative-court',
        timeLimit: court(FROM.asylumRuling),
        provisions: ['LT-IX-2206-140'],
        warnings: ['eu.ask-stay-in-same-paper', 'lt.interim-measure-2025'],
      },
      since(ALIENS_READ, court(FROM.asylumRuling)),
    ),
    // Fourteen days, also where the security department is behind it; seven in a declared extreme situation.
    way.statusAppeal(
      {
        ...aliens,
        stopsRemoval: 'unknown',
        body: 'lt.administrative-court',
        timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'LT-IX-2206-140-1', fileWithin: 5 }),
        provisions: ['LT-IX-2206-140-1', 'LT-IX-2206-139', 'LT-IX-2206-140-X2'],
        warnings: [
          'lt.status-lost-on-secret-file',
          'eu.ask-stay-in-same-paper',
          'lt.ordinary-member-suffices',
        ],
      },
      [
        ...since(ALIENS_READ, days(14, FROM_WITHDRAWAL, { rule: 'LT-IX-2206-140-1', fileWithin: 5 })).slice(
          0,
          1,
        ),
        { from: ALIENS_READ, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnAppeal(
      {
        ...aliens,
        stopsRemoval: 'if-granted',
        body: 'lt.administrative-court',
        timeLimit: fourteen(FROM.removal),
        provisions: ['LT-IX-2206-138', 'LT-IX-2206-139', 'LT-IX-2206-140-X2'],
        warnings: [
          'lt.seven-in-extreme-situation',
          'eu.ask-stay-in-same-paper',
          'lt.ordinary-member-suffices',
          'lt.status-lost-on-secret-file',
        ],
      },
      since(ALIENS_READ, fourteen(FROM.removal)),
    ),
    way.returnCourt(
      {
        ...aliens,
        stopsRemoval: 'if-granted',
        body: 'lt.supreme-administrative-court',
        timeLimit: court(FROM.removalRuling),
        provisions: ['LT-IX-2206-140'],
        warnings: ['eu.ask-stay-in-same-paper', 'lt.interim-measure-2025'],
      },
      since(ALIENS_READ, court(FROM.removalRuling)),
    ),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'lt.administrative-court' }, UNTIL_AMMR),
  ],
}
