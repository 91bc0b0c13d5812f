import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, months, untilPact, UNREAD_TRANSFER, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('LV')
const kpl = { sources: ['LV-KPL'], confidence: 'medium', verify: ['lv.kpl-not-read'] } as const

/** Latvia (European dossier 8): most numbers are by memory. */
export const latvia: CountryLaw = {
  country: 'LV',
  custody: custodyOf('LV', {
    ...kpl,
    provisions: ['LV-KPL-699', 'LV-KPL-700'],
    policeHours: 72,
    requestDays: 40,
    confidence: 'low',
  }),
  remedies: [
    way.refusal({
      ...kpl,
      stopsRemoval: 'no',
      body: 'lv.refusal-submission',
      provisions: ['LV-KPL-697'],
      warnings: ['lv.prosecutor-decides-first', 'submission-does-not-suspend', 'eu.never-consent'],
    }),
    way.extraditionAppeal({
      ...kpl,
      stopsRemoval: 'unknown',
      body: 'lv.extradition-appeal',
      timeLimit: days(10, FROM.extradition, { rule: 'LV-KPL-APPEAL', safeDefault: true, fileWithin: 5 }),
      provisions: ['LV-KPL-APPEAL', 'LV-KPL-713'],
      sources: ['MEMORY'],
      confidence: 'low',
      warnings: ['not-verified-file-today', 'eu.never-consent'],
    }),
    way.asylum({
      stopsRemoval: 'automatic',
      body: 'lv.asylum',
      provisions: ['LV-ASYLUM-LAW'],
      sources: ['LV-ASYLUM'],
      confidence: 'medium',
      verify: ['eu.asylum-act-not-read'],
      warnings: ['lv.border-restricted', 'apply-from-custody-with-copy', 'eu.claim-no-express-bar'],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'automatic',
        body: 'lv.administrative-court',
        timeLimit: months(1, FROM.asylum, { rule: 'LV-ASYLUM-LAW', fileWithin: 15 }),
        provisions: ['LV-ASYLUM-LAW'],
        sources: ['LV-ASYLUM'],
        confidence: 'medium',
        verify: ['eu.asylum-act-not-read'],
        warnings: ['eu.shorter-if-accelerated', 'lv.no-second-court'],
      },
      untilPact(),
    ),
    way.returnAppeal({
      stopsRemoval: 'unknown',
      body: 'lv.return-appeal',
      timeLimit: days(7, FROM.removal, { rule: 'LV-IMMIGRATION', safeDefault: true, fileWithin: 1 }),
      provisions: ['LV-IMMIGRATION'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['lv.immigration-not-read'],
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    }),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'lv.administrative-court' }, UNTIL_AMMR),
  ],
}
