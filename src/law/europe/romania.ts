import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, untilPact, UNREAD_TRANSFER, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('RO')
const act = { sources: ['RO-302'], confidence: 'medium', verify: ['ro.302-not-read'] } as const

/** Romania (European dossier 14): only the bar for applicants was found in a source. */
export const romania: CountryLaw = {
  country: 'RO',
  custody: custodyOf('RO', { ...act, provisions: ['RO-302'], confidence: 'low', requestDays: 40 }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'no',
      body: 'ro.refusal-submission',
      provisions: ['RO-302-19'],
      warnings: ['ro.applicants-cannot-be-extradited', 'submission-does-not-suspend', 'eu.second-file'],
    }),
    way.extraditionAppeal({
      ...act,
      stopsRemoval: 'unknown',
      body: 'ro.extradition-appeal',
      timeLimit: days(5, FROM.extradition, { rule: 'RO-302', safeDefault: true, fileWithin: 1 }),
      provisions: ['RO-302'],
      sources: ['MEMORY'],
      confidence: 'low',
      warnings: ['not-verified-file-today', 'ro.applicants-cannot-be-extradited'],
    }),
    way.asylum({
      ...act,
      stopsRemoval: 'automatic',
      body: 'ro.asylum',
      provisions: ['RO-302-19', 'RO-122-2006'],
      warnings: [
        'ro.applicants-cannot-be-extradited',
        'eu.claim-bars-extradition',
        'apply-from-custody-with-copy',
      ],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'ro.asylum-court',
        timeLimit: days(10, FROM.asylum, { rule: 'RO-122-2006', safeDefault: true, fileWithin: 7 }),
        provisions: ['RO-122-2006'],
        sources: ['MEMORY'],
        confidence: 'low',
        verify: ['eu.asylum-act-not-read'],
        warnings: ['eu.shorter-if-accelerated', 'eu.ask-stay-in-same-paper'],
      },
      untilPact(),
    ),
    way.returnAppeal({
      stopsRemoval: 'unknown',
      body: 'ro.return-appeal',
      timeLimit: days(5, FROM.removal, { rule: 'LOCAL-LAW', safeDefault: true, fileWithin: 1 }),
      provisions: ['LOCAL-LAW'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['eu.return-law-not-read'],
      warnings: ['not-verified-file-today', 'ask-local-lawyer-today'],
    }),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'ro.asylum-court' }, UNTIL_AMMR),
  ],
}
