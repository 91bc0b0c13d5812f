import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, waysOf } from './host.js'

const way = waysOf('CH')
/** The texts that could be read are those of 2013 (IRSG) and 2019 (AIG). */
const irsg = { sources: ['CH-IRSG'], confidence: 'medium', verify: ['ch.texts-of-today'] } as const
const aig = { sources: ['CH-AIG'], confidence: 'medium', verify: ['ch.texts-of-today'] } as const

/** Switzerland (European dossier 16, addendum CH-0 to CH-3). Not in the Union: the Pact does not change its appeals. */
export const switzerland: CountryLaw = {
  country: 'CH',
  custody: custodyOf('CH', {
    ...irsg,
    provisions: ['CH-IRSG-50', 'CH-IRSG-61'],
    requestDays: 18,
    surrenderMayDays: 10,
    surrenderMustDays: 30,
  }),
  remedies: [
    way.refusal({
      ...irsg,
      stopsRemoval: 'no',
      body: 'ch.refusal-submission',
      provisions: ['CH-IRSG-2', 'CH-IRSG-3', 'CH-IRSG-37', 'CH-IRSG-55'],
      warnings: ['ch.reasoned-political-objection', 'eu.consent-revocable', 'eu.second-file'],
    }),
    // Declare the intent to appeal within five days, or surrender may follow; the appeal itself takes thirty.
    way.extraditionAppeal({
      ...irsg,
      stopsRemoval: 'automatic',
      body: 'ch.federal-criminal-court',
      timeLimit: days(30, FROM.extradition, { rule: 'CH-VWVG-50', fileWithin: 5 }),
      provisions: ['CH-IRSG-56', 'CH-IRSG-21', 'CH-VWVG-50', 'CH-IRSG-12-2'],
      warnings: ['ch.declare-in-five-days', 'ch.no-court-holidays', 'ch.federal-supreme-court-ten-days'],
    }),
    way.extraditionSecondAppeal({
      stopsRemoval: 'unknown',
      body: 'ch.federal-supreme-court',
      timeLimit: days(10, FROM.firstRuling, { rule: 'CH-BGG-100', safeDefault: true, fileWithin: 1 }),
      provisions: ['CH-BGG-100'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['ch.federal-supreme-court-days'],
      warnings: ['not-verified-file-today', 'ch.federal-supreme-court-ten-days', 'ch.no-court-holidays'],
    }),
    way.detentionAppeal({
      ...irsg,
      stopsRemoval: 'no',
      body: 'ch.federal-criminal-court',
      timeLimit: days(10, FROM.custody, { rule: 'CH-IRSG-48' }),
      provisions: ['CH-IRSG-48', 'CH-IRSG-50'],
      warnings: ['ch.release-18-40'],
    }),
    way.detentionComplaint({
      ...irsg,
      stopsRemoval: 'no',
      body: 'ch.federal-office',
      provisions: ['CH-IRSG-50', 'CH-IRSG-49'],
      warnings: ['ch.release-18-40', 'eu.freed-then-alien-custody'],
    }),
    way.asylum({
      stopsRemoval: 'unknown',
      body: 'ch.asylum',
      provisions: ['CH-IRSG-55A', 'CH-ASYLG-109'],
      sources: ['CH-ASYLG', 'CH-IRSG'],
      confidence: 'medium',
      verify: ['ch.texts-of-today'],
      warnings: ['eu.claim-no-express-bar', 'ch.files-are-coordinated', 'apply-from-custody-with-copy'],
    }),
    way.asylumAppeal({
      stopsRemoval: 'unknown',
      body: 'ch.federal-administrative-court',
      timeLimit: days(30, FROM.asylum, { rule: 'CH-ASYLG-108', fileWithin: 5 }),
      provisions: ['CH-ASYLG-108'],
      sources: ['CH-ASYLG'],
      confidence: 'medium',
      verify: ['ch.texts-of-today'],
      warnings: ['ch.five-or-seven-working-days', 'eu.ask-stay-in-same-paper'],
    }),
    way.returnAppeal({
      ...aig,
      stopsRemoval: 'if-granted',
      body: 'ch.return-appeal',
      timeLimit: days(5, FROM.removal, { rule: 'CH-AIG-64', unit: 'working-days', fileWithin: 5 }),
      provisions: ['CH-AIG-64', 'CH-IRSG-49'],
      warnings: ['ch.no-stay-by-itself', 'ch.no-deportation-during-extradition'],
    }),
    way.transferAppeal({
      ...aig,
      stopsRemoval: 'if-granted',
      body: 'ch.federal-administrative-court',
      timeLimit: days(5, FROM.removal, { rule: 'CH-AIG-64A', unit: 'working-days', fileWithin: 5 }),
      provisions: ['CH-AIG-64A', 'CH-ASYLG-108'],
      warnings: ['ch.no-stay-by-itself', 'eu.fight-in-receiving-state'],
    }),
  ],
}
