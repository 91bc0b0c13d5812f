import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { wasInCustody } from '../vocabulary/index.js'
import { AT_THE_BORDER, custodyOf, days, IN_A_CENTRE, months, untilPact, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('FR')
/** Forty-eight hours run from the hour of service: the day after it is the last that is wholly inside them. */
const HOURS_48 = 1
/** Read in the state of April 2010; later changes were not seen. */
const cpp = { sources: ['FR-CPP'], confidence: 'medium', verify: ['fr.cpp-after-2010'] } as const
const ceseda = { sources: ['FR-CESEDA'], confidence: 'high' } as const

/** France (European dossier 11, addendum FR-1 to FR-4). */
export const france: CountryLaw = {
  country: 'FR',
  custody: custodyOf('FR', {
    ...cpp,
    provisions: ['FR-CPP-696-10', 'FR-CPP-696-18', 'FR-CPP-696-24', 'FR-CESEDA-RETENTION'],
    sources: ['FR-CPP', 'FR-CESEDA'],
    policeHours: 48,
    requestDays: 30,
    // One month after the requesting State was told; then no second claim for the same cause.
    surrenderMustDays: 30,
    centreTotalDays: 90,
  }),
  remedies: [
    way.refusal({
      ...cpp,
      stopsRemoval: 'if-granted',
      body: 'fr.chambre-instruction',
      provisions: ['FR-CPP-696-4', 'FR-CPP-696-17'],
      warnings: ['fr.negative-opinion-is-final', 'eu.second-file', 'eu.never-consent'],
    }),
    way.extraditionAppeal({
      ...cpp,
      stopsRemoval: 'unknown',
      body: 'fr.conseil-etat',
      // Five clear days against the opinion of the court, one month against the decree: file within the shorter.
      timeLimit: months(1, FROM.extradition, { rule: 'FR-CPP-696-18', fileWithin: 5 }),
      provisions: ['FR-CPP-696-18', 'FR-CPP-696-15', 'FR-CPP-568'],
      warnings: ['fr.cassation-five-days', 'fr.informal-review-stops-nothing', 'eu.ask-stay-in-same-paper'],
    }),
    way.detentionComplaint({
      ...cpp,
      stopsRemoval: 'no',
      body: 'fr.chambre-instruction',
      provisions: ['FR-CPP-696-19', 'FR-CPP-696-24'],
      warnings: ['fr.release-request-any-time'],
    }),
    way.asylum({
      ...ceseda,
      stopsRemoval: 'unknown',
      body: 'fr.asylum',
      provisions: ['FR-CESEDA-L542-1', 'FR-CESEDA-L542-2', 'FR-CESEDA-L721-4'],
      warnings: ['eu.claim-no-express-bar', 'fr.right-to-stay-can-end', 'apply-from-custody-with-copy'],
    }),
    way.asylumAppeal(
      {
        ...ceseda,
        stopsRemoval: 'unknown',
        body: 'fr.cnda',
        // Asylum refused at the border: 48 hours to the administrative court (L352-4).
        timeLimit: months(1, FROM.asylum, {
          rule: 'FR-CESEDA-L532-1',
          fileWithin: HOURS_48,
          shorter: [{ when: AT_THE_BORDER, length: 2, unit: 'days', rule: 'FR-CESEDA-L352-4' }],
        }),
        provisions: ['FR-CESEDA-L532-1', 'FR-CESEDA-L752-5', 'FR-CESEDA-L352-4'],
        warnings: ['fr.border-48-hours', 'fr.right-to-stay-can-end', 'eu.ask-stay-in-same-paper'],
      },
      untilPact(),
    ),
    way.returnAppeal({
      ...ceseda,
      stopsRemoval: 'automatic',
      body: 'fr.tribunal-administratif',
      timeLimit: months(1, FROM.removal, {
        rule: 'FR-CESEDA-L911-1',
        fileWithin: HOURS_48,
        // Served in a centre: 48 hours; in prison: seven days (addendum FR-1).
        shorter: [
          { when: IN_A_CENTRE, length: 2, unit: 'days' },
          { when: wasInCustody, length: 7, unit: 'days' },
        ],
      }),
      provisions: ['FR-CESEDA-L911-1', 'FR-CESEDA-L921-1', 'FR-CESEDA-L722-7', 'FR-CESEDA-L721-5'],
      warnings: [
        'fr.oqtf-48-hours-7-days',
        'fr.attack-destination-separately',
        'fr.ministerial-expulsion-no-stay',
      ],
    }),
    way.transferAppeal(
      {
        ...ceseda,
        stopsRemoval: 'unknown',
        body: 'fr.tribunal-administratif',
        timeLimit: days(7, FROM.removal, {
          rule: 'FR-CESEDA-L572-4',
          fileWithin: HOURS_48,
          shorter: [{ when: IN_A_CENTRE, length: 2 }],
        }),
        provisions: ['FR-CESEDA-L572-4'],
        warnings: ['fr.transfer-48-hours', 'eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
      },
      UNTIL_AMMR,
    ),
  ],
}
