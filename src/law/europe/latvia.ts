import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { wasInCustody } from '../vocabulary/index.js'
import { custodyOf, days, months, untilPact, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('LV')
/** The Criminal Procedure Law, the Asylum Law and the Immigration Law were read as of February 2026. */
const kpl = { sources: ['LV-KPL'], confidence: 'high', verify: ['lv.after-february-2026'] } as const
const asylumLaw = { sources: ['LV-ASYLUM'], confidence: 'high', verify: ['lv.after-february-2026'] } as const
const immigration = {
  sources: ['LV-IMMIGRATION'],
  confidence: 'high',
  verify: ['lv.after-february-2026'],
} as const

/** Latvia (European dossier 8, addendum A6, A6b, B1). */
export const latvia: CountryLaw = {
  country: 'LV',
  custody: custodyOf('LV', {
    ...kpl,
    provisions: ['LV-KPL-699', 'LV-KPL-700', 'LV-KPL-702-1'],
    policeHours: 72,
    requestDays: 40,
    absoluteMonths: 12,
    reviewDays: 62,
    surrenderMustDays: 30,
  }),
  remedies: [
    way.refusal({
      ...kpl,
      stopsRemoval: 'no',
      body: 'lv.refusal-submission',
      provisions: ['LV-KPL-697'],
      warnings: ['lv.prosecutor-decides-first', 'submission-does-not-suspend', 'eu.never-consent'],
    }),
    // The first finding, that extradition is admissible, cannot be appealed; the decision to surrender can.
    way.extraditionAppeal({
      ...kpl,
      stopsRemoval: 'automatic',
      body: 'lv.extradition-appeal',
      timeLimit: days(10, FROM.extradition, { rule: 'LV-KPL-705-707' }),
      provisions: ['LV-KPL-705-707', 'LV-KPL-713'],
      warnings: ['lv.only-the-surrender-decision', 'eu.never-consent', 'eu.consent-revocable'],
    }),
    way.detentionComplaint({
      ...kpl,
      stopsRemoval: 'no',
      body: 'lv.detention-complaint',
      provisions: ['LV-KPL-700', 'LV-KPL-702-1'],
      warnings: ['lv.custody-not-appealable', 'eu.freed-then-alien-custody'],
    }),
    way.asylum({
      ...asylumLaw,
      stopsRemoval: 'automatic',
      body: 'lv.asylum',
      provisions: ['LV-ASYLUM-3', 'LV-ASYLUM-LAW'],
      warnings: [
        'eu.claim-bars-extradition',
        'lv.applicant-bar-exceptions',
        'lv.border-restricted',
        'apply-from-custody-with-copy',
      ],
    }),
    way.asylumAppeal(
      {
        ...asylumLaw,
        stopsRemoval: 'automatic',
        body: 'lv.administrative-court',
        timeLimit: months(1, FROM.asylum, { rule: 'LV-ASYLUM-48', fileWithin: 5 }),
        provisions: ['LV-ASYLUM-48'],
        warnings: ['lv.fifteen-or-five-working-days', 'lv.no-second-court'],
      },
      untilPact(),
    ),
    way.statusAppeal(
      {
        ...asylumLaw,
        stopsRemoval: 'if-granted',
        body: 'lv.administrative-court',
        timeLimit: days(10, FROM_WITHDRAWAL, {
          rule: 'LV-ASYLUM-60',
          unit: 'working-days',
          fileWithin: 5,
        }),
        provisions: ['LV-ASYLUM-60'],
        warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      untilPact({ confidence: 'medium', verify: ['eu.pact-limit-not-found'] }),
    ),
    // First a complaint to the higher authority, whose days were not read; then the court, which does not suspend.
    way.returnAppeal({
      ...immigration,
      stopsRemoval: 'unknown',
      body: 'lv.return-appeal',
      timeLimit: days(7, FROM.removal, { rule: 'LV-IMMIGRATION-50-1', safeDefault: true, fileWithin: 1 }),
      provisions: ['LV-IMMIGRATION-50-1'],
      confidence: 'low',
      verify: ['lv.first-complaint-days'],
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    }),
    way.returnCourt({
      ...immigration,
      stopsRemoval: 'if-granted',
      body: 'lv.administrative-court',
      timeLimit: days(7, FROM.removalRuling, { rule: 'LV-IMMIGRATION-50-1', fileWithin: 1 }),
      provisions: ['LV-IMMIGRATION-50-1'],
      warnings: ['eu.ask-stay-in-same-paper'],
    }),
    way.transferAppeal(
      {
        ...asylumLaw,
        stopsRemoval: 'unknown',
        body: 'lv.administrative-court',
        timeLimit: days(15, FROM.removal, {
          rule: 'LV-ASYLUM-48',
          unit: 'working-days',
          fileWithin: 5,
          shorter: [{ when: wasInCustody, length: 5 }],
        }),
        provisions: ['LV-ASYLUM-48'],
        warnings: [
          'lv.fifteen-or-five-working-days',
          'eu.ask-stay-in-same-paper',
          'eu.fight-in-receiving-state',
        ],
      },
      UNTIL_AMMR,
    ),
  ],
}
