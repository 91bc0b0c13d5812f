import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, FROM_THE_CENTRE, months, since, untilPact, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('SK')
const ccp = { sources: ['SK-301'], confidence: 'high', verify: ['sk.after-june-2026'] } as const
const aliens = { sources: ['SK-404'], confidence: 'high' } as const
const threeDays = days(3, FROM.extradition, { rule: 'SK-301-509' })

/** Slovakia (European dossier 15, addendum SK-1 to SK-5). */
export const slovakia: CountryLaw = {
  country: 'SK',
  custody: custodyOf('SK', {
    ...ccp,
    provisions: ['SK-301-505', 'SK-301-506'],
    policeHours: 48,
    requestDays: 40,
  }),
  remedies: [
    way.refusal({
      ...ccp,
      stopsRemoval: 'no',
      body: 'sk.refusal-submission',
      provisions: ['SK-301-501', 'SK-301-510'],
      warnings: ['eu.claim-bars-extradition', 'sk.repeat-claim-argued', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...ccp,
        stopsRemoval: 'automatic',
        body: 'sk.extradition-appeal',
        timeLimit: threeDays,
        provisions: ['SK-301-509', 'SK-301-187', 'SK-301-501'],
        warnings: ['sk.only-501-grounds', 'sk.freed-then-detained'],
      },
      since('2006-01-01', threeDays),
    ),
    way.detentionAppeal({
      ...ccp,
      stopsRemoval: 'no',
      body: 'sk.detention-appeal',
      timeLimit: days(3, FROM.custody, { rule: 'SK-301-187' }),
      provisions: ['SK-301-187', 'SK-301-505'],
      warnings: ['sk.alien-detention-seven-days'],
    }),
    // Seven days from the service of the order or its extension; the copy of the Aliens Act still prints fifteen.
    way.alienDetention({
      ...aliens,
      stopsRemoval: 'no',
      body: 'sk.administrative-court',
      timeLimit: days(7, FROM_THE_CENTRE, { rule: 'SK-SSP-221' }),
      provisions: ['SK-SSP-221', 'SK-404-88'],
      confidence: 'medium',
      verify: ['sk.seven-or-fifteen'],
      warnings: ['sk.alien-detention-seven-days', 'sk.freed-then-detained'],
    }),
    way.detentionComplaint({
      ...aliens,
      stopsRemoval: 'no',
      body: 'sk.administrative-court',
      provisions: ['SK-SSP-221', 'SK-404-88'],
      confidence: 'medium',
      verify: ['sk.seven-or-fifteen'],
      warnings: ['sk.alien-detention-seven-days', 'sk.freed-then-detained'],
    }),
    way.asylum({
      stopsRemoval: 'automatic',
      body: 'sk.asylum',
      provisions: ['SK-301-501', 'SK-404-77'],
      sources: ['SK-301', 'SK-404'],
      confidence: 'high',
      verify: ['sk.repeat-claim'],
      warnings: ['eu.claim-bars-extradition', 'sk.repeat-claim-argued', 'apply-from-custody-with-copy'],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'sk.administrative-court',
        timeLimit: days(30, FROM.asylum, { rule: 'SK-480-21', fileWithin: 7 }),
        provisions: ['SK-480-21', 'SK-SSP-213'],
        sources: ['SK-480'],
        confidence: 'high',
        warnings: ['sk.twenty-without-stay', 'sk.rozklad-seven-days', 'eu.ask-stay-in-same-paper'],
      },
      untilPact(),
    ),
    way.asylumCourt(
      {
        stopsRemoval: 'if-granted',
        body: 'sk.supreme-administrative-court',
        timeLimit: months(1, FROM.asylumRuling, { rule: 'SK-SSP-443', fileWithin: 1 }),
        provisions: ['SK-SSP-443', 'SK-SSP-446'],
        sources: ['SK-480'],
        confidence: 'high',
        warnings: ['eu.ask-stay-in-same-paper'],
      },
      untilPact({ confidence: 'medium', verify: ['eu.pact-limit-not-found'] }),
    ),
    way.returnAppeal({
      ...aliens,
      stopsRemoval: 'unknown',
      body: 'sk.return-appeal',
      timeLimit: days(15, FROM.removal, { rule: 'SK-71-54' }),
      provisions: ['SK-71-54', 'SK-71-55', 'SK-404-81'],
      warnings: ['sk.stay-can-be-excluded'],
    }),
    way.returnCourt({
      ...aliens,
      stopsRemoval: 'if-granted',
      body: 'sk.administrative-court',
      timeLimit: days(30, FROM.removalRuling, { rule: 'SK-SSP-235', fileWithin: 1 }),
      provisions: ['SK-SSP-235', 'SK-404-83'],
      warnings: ['sk.stay-only-with-action', 'sk.cassation-suspends'],
    }),
    way.transferAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'sk.administrative-court',
        timeLimit: days(20, FROM.removal, { rule: 'SK-480-21', fileWithin: 7 }),
        provisions: ['SK-480-21'],
        sources: ['SK-480'],
        confidence: 'high',
        warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
      },
      UNTIL_AMMR,
    ),
  ],
}
