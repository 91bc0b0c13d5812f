import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { COVERS_FROM, custodyOf, days, waysOf } from './host.js'

import {
  CHECKED_ON,
  irsg,
  aig,
  UNREAD,
  NEW_COURTS,
  BEFORE_NEW_COURTS,
  AUG,
  BEFORE_AUG,
  RETURN_DIRECTIVE,
  BEFORE_RETURN_DIRECTIVE,
  custody,
} from './switzerland-acts.js'
import { swissAlienWays } from './switzerland-aliens.js'
import { swissConstitutionalComplaint } from './switzerland-constitution.js'

const way = waysOf('CH')

/** Switzerland (European dossier 16, addendum CH-0 to CH-3). Not in the Union: the Pact does not change its appeals. */
export const switzerland: CountryLaw = {
  country: 'CH',
  custody: custodyOf(
    'CH',
    { ...custody, until: BEFORE_AUG },
    {
      ...custody,
      from: AUG,
      until: BEFORE_RETURN_DIRECTIVE,
      provisions: [...custody.provisions, 'CH-AIG-79'],
      sources: ['CH-IRSG', 'CH-AIG'],
      centreTotalDays: 730,
    },
    // Six months, with the court's consent twelve more.
    {
      ...custody,
      from: RETURN_DIRECTIVE,
      provisions: [...custody.provisions, 'CH-AIG-79'],
      sources: ['CH-IRSG', 'CH-AIG'],
      centreDays: 181,
      centreTotalDays: 546,
    },
  ),
  remedies: [
    way.refusal({
      ...irsg,
      stopsRemoval: 'no',
      body: 'ch.refusal-submission',
      provisions: ['CH-IRSG-2', 'CH-IRSG-3', 'CH-IRSG-37', 'CH-IRSG-54', 'CH-IRSG-55'],
      warnings: ['ch.reasoned-political-objection', 'eu.consent-revocable', 'eu.second-file'],
    }),
    // Declare the intent to appeal within five days, or surrender may follow; the appeal itself takes thirty.
    way.extraditionAppeal(
      {
        ...irsg,
        sources: ['CH-IRSG', 'CH-VWVG'],
        stopsRemoval: 'automatic',
        body: 'ch.federal-criminal-court',
        timeLimit: days(30, FROM.extradition, { rule: 'CH-VWVG-50', fileWithin: 5 }),
        provisions: ['CH-IRSG-25', 'CH-IRSG-56', 'CH-IRSG-21', 'CH-VWVG-50', 'CH-VWVG-20', 'CH-IRSG-12-2'],
        warnings: [
          'ch.declare-in-five-days',
          'ch.no-court-holidays',
          'ch.letter-not-fetched',
          'ch.federal-supreme-court-ten-days',
        ],
      },
      [
        // Straight to the Federal Supreme Court; that it suspends was read, the thirty days of the old act were not.
        {
          from: COVERS_FROM,
          until: BEFORE_NEW_COURTS,
          sources: ['CH-IRSG'],
          confidence: 'medium',
          verify: ['ch.thirty-days-before-2007'],
          body: 'ch.federal-supreme-court',
          timeLimit: days(30, FROM.extradition, { rule: 'CH-IRSG-25', fileWithin: 5, safeDefault: true }),
          provisions: ['CH-IRSG-25', 'CH-IRSG-56', 'CH-IRSG-21', 'CH-IRSG-12-2'],
          warnings: ['ch.declare-in-five-days', 'ch.no-court-holidays'],
        },
        { from: NEW_COURTS, until: null },
      ],
    ),
    way.extraditionSecondAppeal(
      {
        sources: ['CH-BGG', 'CH-IRSG'],
        confidence: 'high',
        checkedOn: CHECKED_ON,
        stopsRemoval: 'automatic',
        body: 'ch.federal-supreme-court',
        timeLimit: days(10, FROM.firstRuling, { rule: 'CH-BGG-100', fileWithin: 1 }),
        provisions: ['CH-BGG-100', 'CH-BGG-84', 'CH-BGG-103', 'CH-IRSG-21'],
        warnings: [
          'ch.federal-supreme-court-ten-days',
          'ch.specially-important-case',
          'ch.no-court-holidays',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: BEFORE_NEW_COURTS,
          sources: ['CH-IRSG'],
          provisions: ['CH-IRSG-25'],
          why: 'ch-first-appeal-was-the-last',
          replacedBy: ['extradition-appeal', 'ecthr-interim-measure'],
        },
        { from: NEW_COURTS, until: null },
      ],
    ),
    way.extraditionCustody({
      ...irsg,
      sources: ['CH-IRSG', 'CH-BGG'],
      stopsRemoval: 'no',
      body: 'ch.federal-criminal-court',
      timeLimit: days(10, FROM.custody, { rule: 'CH-IRSG-48' }),
      provisions: ['CH-IRSG-48', 'CH-IRSG-50', 'CH-BGG-93'],
      warnings: ['ch.release-18-40', 'ch.custody-to-the-supreme-court'],
    }),
    way.detentionComplaint({
      ...irsg,
      stopsRemoval: 'no',
      body: 'ch.federal-office',
      provisions: ['CH-IRSG-50', 'CH-IRSG-49', 'CH-IRSG-61'],
      warnings: ['ch.release-18-40', 'eu.freed-then-alien-custody'],
    }),
    way.alienDetention(
      {
        ...aig,
        stopsRemoval: 'no',
        body: 'ch.detention-court',
        provisions: ['CH-AIG-80', 'CH-AIG-80A'],
        warnings: ['ch.court-within-96-hours', 'ch.release-after-one-month', 'ch.dublin-detention-ask'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_AUG, ...UNREAD },
        {
          from: AUG,
          until: '2015-06-30',
          provisions: ['CH-AIG-80'],
          warnings: ['ch.court-within-96-hours', 'ch.release-after-one-month'],
        },
        { from: '2015-07-01', until: null },
      ],
    ),
    ...swissAlienWays,
    swissConstitutionalComplaint,
  ],
}
