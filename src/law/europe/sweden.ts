import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { COVERS_FROM, custodyOf, days, untilPact, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('SE')
const act = { sources: ['SE-1957-668'], confidence: 'high' } as const
const ul = { sources: ['SE-UL'], confidence: 'high' } as const

/** Sweden (European dossier 10, addendum SE-1 to SE-7). */
export const sweden: CountryLaw = {
  country: 'SE',
  custody: custodyOf('SE', {
    ...act,
    provisions: ['SE-1957-16', 'SE-1957-23'],
    requestDays: 40,
    reviewDays: 21,
  }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'if-granted',
      body: 'se.refusal-submission',
      provisions: ['SE-1957-6', 'SE-1957-15', 'SE-1957-20'],
      warnings: ['se.written-reasons-to-prosecutor', 'se.supreme-court-obstacle-binds', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      { ...act, stopsRemoval: 'no', body: 'se.refusal-submission', provisions: ['SE-1957-15'] },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: null,
          why: 'se-no-appeal-from-government',
          replacedBy: ['refusal-submission', 'ecthr-interim-measure', 'hrc-complaint', 'cat-complaint'],
        },
      ],
    ),
    way.detentionAppeal({
      ...act,
      stopsRemoval: 'no',
      body: 'se.detention-appeal',
      provisions: ['SE-1957-16', 'SE-1957-23'],
      warnings: ['se.no-appeal-before-request'],
    }),
    way.asylum({
      ...ul,
      stopsRemoval: 'unknown',
      body: 'se.asylum',
      provisions: ['SE-UL-12-6', 'SE-UL-12-12'],
      warnings: [
        'se.claim-does-not-stop-extradition',
        'se.stop-on-international-request',
        'se.never-sign-acceptance',
        'apply-from-custody-with-copy',
      ],
    }),
    way.asylumAppeal(
      {
        ...ul,
        stopsRemoval: 'automatic',
        body: 'se.migration-court',
        timeLimit: days(21, FROM.asylum, { rule: 'SE-UL-14-2' }),
        provisions: ['SE-UL-14-2', 'SE-UL-8-19', 'SE-FL-44'],
        warnings: ['eu.ask-stay-in-same-paper', 'se.never-sign-acceptance'],
      },
      untilPact(),
    ),
    // The Aliens Act was read as of February 2026: whether the act on the Pact left this step as it was, was not.
    way.asylumCourt(
      {
        ...ul,
        stopsRemoval: 'if-granted',
        body: 'se.migration-court-of-appeal',
        timeLimit: days(21, FROM.asylumRuling, { rule: 'SE-UL-16-9' }),
        provisions: ['SE-UL-16-9', 'SE-UL-12-12'],
        warnings: ['eu.ask-stay-in-same-paper', 'se.stop-on-international-request'],
      },
      untilPact({ confidence: 'medium', verify: ['eu.pact-limit-not-found'] }),
    ),
    way.returnAppeal({
      ...ul,
      stopsRemoval: 'unknown',
      body: 'se.migration-court',
      timeLimit: days(21, FROM.removal, { rule: 'SE-UL-14-2', fileWithin: 1 }),
      provisions: ['SE-UL-14-2', 'SE-UL-12-7', 'SE-2022-700'],
      warnings: [
        'se.police-refusal-at-once',
        'se.security-expulsion',
        'se.stop-on-international-request',
        'se.never-sign-acceptance',
      ],
    }),
    way.returnCourt({
      ...ul,
      stopsRemoval: 'if-granted',
      body: 'se.migration-court-of-appeal',
      timeLimit: days(21, FROM.removalRuling, { rule: 'SE-UL-16-9', fileWithin: 1 }),
      provisions: ['SE-UL-16-9', 'SE-UL-12-18'],
      warnings: ['eu.ask-stay-in-same-paper', 'se.new-facts-after-final'],
    }),
    way.transferAppeal(
      {
        ...ul,
        stopsRemoval: 'if-granted',
        body: 'se.migration-court',
        timeLimit: days(21, FROM.removal, { rule: 'SE-UL-14-2', fileWithin: 7 }),
        provisions: ['SE-UL-12-9A', 'SE-UL-14-2'],
        warnings: ['se.transfer-stay-once', 'eu.fight-in-receiving-state'],
      },
      UNTIL_AMMR,
    ),
  ],
}
