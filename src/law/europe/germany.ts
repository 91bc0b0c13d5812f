import type { CountryLaw } from '../country.js'
import { CONSTITUTIONAL, ENDED, FROM } from '../host-steps.js'
import { anyOf, pending, remedy } from '../vocabulary/index.js'
import {
  AT_THE_BORDER,
  BEFORE_PACT,
  CHECKED,
  COVERS_FROM,
  custodyOf,
  days,
  months,
  PACT,
  untilAmmr,
  waysOf,
} from './host.js'

const way = waysOf('DE')
/** Read as of 26 March 2022; the sections used here were seen unchanged in August 2026. */
const irg = { sources: ['DE-IRG'], confidence: 'high', verify: ['de.statutes-after-2026'] } as const
/** The Asylgesetz as changed by the act of 23 April 2026, for claims made from 12 June 2026. */
const ASYLG_2026 = { sources: ['DE-ASYLG-2026', 'DE-GEAS'], confidence: 'high' } as const
const LAST = [
  'extradition-granted',
  'extradition-appeal-dismissed',
  'removal-appeal-dismissed',
  'asylum-appeal-dismissed',
] as const

/** Germany (European dossier 6). */
export const germany: CountryLaw = {
  country: 'DE',
  custody: custodyOf('DE', {
    ...irg,
    provisions: ['DE-IRG-16', 'DE-IRG-26', 'DE-AUFENTHG-62'],
    // Three months where the requesting State is not European, as Tajikistan.
    requestDays: 90,
    reviewDays: 62,
    centreTotalDays: 540,
  }),
  remedies: [
    way.refusal({
      ...irg,
      stopsRemoval: 'no',
      body: 'de.refusal-submission',
      provisions: ['DE-IRG-6', 'DE-IRG-8', 'DE-IRG-73', 'DE-IRG-12'],
      warnings: ['submission-does-not-suspend', 'de.asylum-not-binding', 'eu.second-file'],
    }),
    // § 33 IRG: a renewed decision of the Higher Regional Court on new facts, any time before surrender; no ordinary
    // appeal exists, and a request refused does not shut out another on further facts.
    way.extraditionAppeal({
      ...irg,
      opens: pending(['extradition-granted'], ENDED),
      exhausted: pending(ENDED, ['extradition-granted']),
      stopsRemoval: 'if-granted',
      body: 'de.higher-regional-court',
      provisions: ['DE-IRG-29', 'DE-IRG-33'],
      warnings: ['de.no-ordinary-appeal', 'de.new-facts-any-time', 'eu.ask-stay-in-same-paper'],
    }),
    way.detentionComplaint({
      ...irg,
      stopsRemoval: 'no',
      body: 'de.higher-regional-court',
      provisions: ['DE-IRG-16', 'DE-IRG-26'],
      warnings: ['de.review-every-two-months', 'eu.freed-then-alien-custody'],
    }),
    // The deportation court of first instance; by memory the complaint takes a month.
    way.detentionAppeal({
      stopsRemoval: 'no',
      body: 'de.local-court',
      timeLimit: months(1, FROM.custody, { rule: 'DE-AUFENTHG-62', safeDefault: true, fileWithin: 1 }),
      provisions: ['DE-AUFENTHG-62'],
      sources: ['DE-AUFENTHG'],
      confidence: 'low',
      verify: ['de.detention-complaint-days'],
      warnings: ['de.sudden-removal'],
    }),
    way.asylum({
      stopsRemoval: 'unknown',
      body: 'de.asylum',
      provisions: ['DE-ASYLG-6', 'DE-AUFENTHG-60-4'],
      sources: ['DE-ASYLG', 'DE-AUFENTHG'],
      confidence: 'medium',
      verify: ['de.statutes-after-2026'],
      warnings: [
        'de.asylum-not-binding',
        'eu.status-of-another-state-bars',
        'de.date-your-activity',
        'apply-from-custody-with-copy',
      ],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'de.administrative-court',
        timeLimit: days(14, FROM.asylum, {
          rule: 'DE-ASYLG-74',
          fileWithin: 7,
          // Before the Pact the urgent motion at the airport had three days (§ 18a(4)).
          shorter: [{ when: AT_THE_BORDER, length: 3, rule: 'DE-ASYLG-18A' }],
        }),
        provisions: ['DE-ASYLG-74', 'DE-ASYLG-36', 'DE-ASYLG-75', 'DE-ASYLG-18A', 'DE-VWGO-58'],
        sources: ['DE-ASYLG', 'DE-VG-FRANKFURT'],
        confidence: 'high',
        warnings: [
          'de.suit-and-urgent-motion',
          'de.airport-three-days',
          'de.notes-verbales',
          'de.sudden-removal',
        ],
      },
      [
        { from: COVERS_FROM, until: BEFORE_PACT },
        {
          from: PACT,
          until: null,
          // § 87e AsylG and Article 79(3) of the Regulation.
          reaches: 'new-claims',
          ...ASYLG_2026,
          timeLimit: days(14, FROM.asylum, {
            rule: 'DE-ASYLG-74',
            fileWithin: 7,
            shorter: [{ when: AT_THE_BORDER, length: 7, rule: 'DE-ASYLG-18A' }],
          }),
          provisions: [
            'DE-ASYLG-74',
            'DE-ASYLG-36',
            'DE-ASYLG-75',
            'DE-ASYLG-18A',
            'EU-APR-67-7',
            'EU-APR-68',
          ],
          warnings: [
            'de.suit-and-urgent-motion',
            'de.facts-within-a-month',
            'de.wrong-notice-three-months',
            'de.repeat-claim-stay',
            'de.notes-verbales',
            'de.sudden-removal',
          ],
        },
      ],
    ),
    way.returnAppeal({
      stopsRemoval: 'if-granted',
      body: 'de.administrative-court',
      timeLimit: months(1, FROM.removal, { rule: 'DE-VWGO-74', safeDefault: true, fileWithin: 7 }),
      provisions: ['DE-VWGO-74', 'DE-AUFENTHG-58A', 'DE-AUFENTHG-60-5'],
      sources: ['DE-AUFENTHG'],
      confidence: 'medium',
      verify: ['de.return-suit-days'],
      warnings: [
        'de.security-order-seven-days',
        'de.sudden-removal',
        'eu.ask-stay-in-same-paper',
        'de.extradition-office-must-agree',
      ],
    }),
    way.transferAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'de.administrative-court',
        timeLimit: days(7, FROM.removal, { rule: 'DE-ASYLG-34A' }),
        provisions: ['DE-ASYLG-34A', 'DE-ASYLG-74'],
        sources: ['DE-ASYLG'],
        confidence: 'high',
        warnings: ['de.suit-and-urgent-motion', 'de.chain-through-poland', 'eu.fight-in-receiving-state'],
      },
      untilAmmr({ ...ASYLG_2026, provisions: ['DE-ASYLG-34A', 'DE-ASYLG-74', 'EU-AMMR-43', 'EU-AMMR-85'] }),
    ),
    remedy({
      id: 'de.constitutional-court',
      path: 'constitutional-court',
      country: 'DE',
      shared: {
        ...CONSTITUTIONAL,
        opens: anyOf(...LAST),
        stopsRemoval: 'if-granted',
        body: 'de.constitutional-court',
        timeLimit: months(1, { start: LAST, precaution: [] } as unknown as typeof FROM.removal, {
          rule: 'DE-BVERFGG-93',
          fileWithin: 1,
        }),
        provisions: ['DE-BVERFGG-93', 'DE-BVERFGG-32'],
        sources: ['DE-BVERFG'],
        checkedOn: CHECKED,
        confidence: 'medium',
        verify: ['de.statutes-after-2026'],
        warnings: ['de.injunction-same-day'],
      },
      versions: [{ from: COVERS_FROM, until: null }],
    }),
  ],
}
