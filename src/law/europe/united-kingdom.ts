import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, waysOf } from './host.js'

const way = waysOf('GB')
/** Part 2 of the Act was read in the text of 2006; leave to appeal, added later, was not seen. */
const act = {
  sources: ['GB-EA2003', 'GB-SI3334'],
  confidence: 'medium',
  verify: ['gb.act-after-2006'],
} as const

/** United Kingdom (European dossier 18). Neither the Optional Protocol nor Article 22 CAT: Strasbourg only. */
export const unitedKingdom: CountryLaw = {
  country: 'GB',
  custody: custodyOf('GB', { ...act, provisions: ['GB-EA2003-117'] }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'no',
      body: 'gb.refusal-submission',
      provisions: ['GB-EA2003-194', 'GB-SI3334'],
      warnings: ['gb.not-designated', 'submission-does-not-suspend', 'eu.never-consent'],
    }),
    way.extraditionAppeal({
      ...act,
      stopsRemoval: 'automatic',
      body: 'gb.high-court',
      timeLimit: days(14, FROM.extradition, { rule: 'GB-EA2003-103', fileWithin: 7 }),
      provisions: ['GB-EA2003-103', 'GB-EA2003-108', 'GB-EA2003-117'],
      warnings: ['gb.not-designated', 'gb.ask-leave'],
    }),
    way.asylum({
      ...act,
      stopsRemoval: 'automatic',
      body: 'gb.asylum',
      provisions: ['GB-EA2003-121'],
      warnings: ['gb.claim-stops-surrender', 'apply-from-custody-with-copy'],
    }),
    way.asylumAppeal({
      stopsRemoval: 'unknown',
      body: 'gb.first-tier-tribunal',
      timeLimit: days(14, FROM.asylum, { rule: 'GB-TRIBUNAL-RULES', safeDefault: true, fileWithin: 5 }),
      provisions: ['GB-TRIBUNAL-RULES'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['gb.tribunal-days'],
      warnings: ['gb.certified-claims', 'not-verified-file-today'],
    }),
    way.returnAppeal({
      stopsRemoval: 'unknown',
      body: 'gb.return-appeal',
      timeLimit: days(5, FROM.removal, { rule: 'LOCAL-LAW', safeDefault: true, fileWithin: 1 }),
      provisions: ['LOCAL-LAW'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['eu.return-law-not-read'],
      warnings: ['gb.removal-windows', 'ask-local-lawyer-today'],
    }),
  ],
}
