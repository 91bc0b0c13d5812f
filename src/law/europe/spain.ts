import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import {
  AT_THE_BORDER_OR_IN_A_CENTRE,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  months,
  PACT,
  PACT_APPEAL,
  UNREAD_TRANSFER,
  UNTIL_AMMR,
  waysOf,
} from './host.js'

const way = waysOf('ES')
const ley4 = { sources: ['ES-4-1985'], confidence: 'high' } as const
const ley12 = { sources: ['ES-12-2009'], confidence: 'medium', verify: ['es.asylum-act-after-pact'] } as const

/** Spain (European dossier 4). */
export const spain: CountryLaw = {
  country: 'ES',
  custody: custodyOf('ES', {
    ...ley4,
    provisions: ['ES-4-1985-8', 'ES-4-1985-10', 'ES-4-1985-19'],
    confidence: 'medium',
    verify: ['es.custody-limits'],
    policeHours: 24,
    requestDays: 40,
    surrenderMayDays: 15,
    surrenderMustDays: 30,
  }),
  remedies: [
    way.refusal({
      ...ley4,
      stopsRemoval: 'no',
      body: 'es.refusal-submission',
      provisions: ['ES-4-1985-1', 'ES-4-1985-4', 'ES-4-1985-5', 'ES-4-1985-6'],
      warnings: ['submission-does-not-suspend', 'es.government-decides-last', 'eu.second-file'],
    }),
    // Súplica before the full Chamber: three days, read in an older text of the LECrim.
    way.extraditionAppeal({
      ...ley4,
      stopsRemoval: 'automatic',
      body: 'es.extradition-appeal',
      timeLimit: days(3, FROM.extradition, { rule: 'ES-LECRIM-211' }),
      provisions: ['ES-4-1985-15', 'ES-LECRIM-211'],
      sources: ['ES-4-1985', 'ES-LECRIM'],
      confidence: 'medium',
      verify: ['es.suplica-days'],
      warnings: ['es.government-decides-last', 'es.freeze-surrender'],
    }),
    // The Act gives no appeal from the Government; its surrender was frozen all the same, as an urgent measure.
    way.extraditionSecondAppeal({
      ...ley4,
      stopsRemoval: 'if-granted',
      body: 'es.contencioso',
      timeLimit: days(1, FROM.firstRuling, { rule: 'ES-LJCA-135', safeDefault: true, fileWithin: 1 }),
      provisions: ['ES-4-1985-6', 'ES-LJCA-135'],
      sources: ['ES-4-1985', 'ES-PAVLOV'],
      confidence: 'medium',
      verify: ['es.government-decision'],
      warnings: ['es.government-decides-last', 'es.freeze-surrender'],
    }),
    way.detentionComplaint({
      ...ley4,
      stopsRemoval: 'no',
      body: 'es.detention-complaint',
      provisions: ['ES-4-1985-10', 'ES-4-1985-19'],
      warnings: ['es.forty-days', 'eu.freed-then-alien-custody'],
    }),
    way.asylum({
      ...ley12,
      stopsRemoval: 'automatic',
      body: 'es.asylum',
      provisions: ['ES-12-2009-19', 'ES-4-1985-4'],
      warnings: [
        'es.claim-suspends-extradition',
        'es.before-extradition-is-final',
        'apply-from-custody-with-copy',
      ],
    }),
    way.asylumAppeal(
      {
        ...ley12,
        stopsRemoval: 'if-granted',
        body: 'es.asylum-appeal',
        timeLimit: months(2, FROM.asylum, {
          rule: 'ES-12-2009-29',
          safeDefault: true,
          fileWithin: 2,
          // A refusal at the border or in a centre: re-examination within two days (articles 21.4, 25.2).
          shorter: [{ when: AT_THE_BORDER_OR_IN_A_CENTRE, length: 2, unit: 'days', rule: 'ES-12-2009-21' }],
        }),
        provisions: ['ES-12-2009-21', 'ES-12-2009-29'],
        confidence: 'low',
        verify: ['es.asylum-court-days'],
        warnings: ['es.border-two-days', 'eu.ask-stay-in-same-paper'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_PACT },
        {
          from: PACT,
          until: null,
          ...PACT_APPEAL,
          // The re-examination at the border is to be asked for in the first two days (dossier 4.2).
          timeLimit: {
            ...PACT_APPEAL.timeLimit,
            shorter: [{ when: AT_THE_BORDER_OR_IN_A_CENTRE, length: 2 }],
          },
          sources: ['EU-APR', 'ES-INSTR-2026'],
          warnings: ['es.border-two-days', 'es.reposicion-trap', ...PACT_APPEAL.warnings],
        },
      ],
    ),
    way.returnAppeal({
      stopsRemoval: 'if-granted',
      body: 'es.return-appeal',
      timeLimit: months(2, FROM.removal, { rule: 'ES-LOEX', safeDefault: true, fileWithin: 1 }),
      provisions: ['ES-LOEX'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['es.loex-not-read'],
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    }),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'es.return-appeal' }, UNTIL_AMMR),
  ],
}
