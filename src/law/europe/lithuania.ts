import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, untilPact, UNREAD_TRANSFER, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('LT')
const bpk = { sources: ['LT-BPK'], confidence: 'medium', verify: ['lt.bpk-days'] } as const
/** The Aliens Law was read as consolidated to January 2022; later numbering differs. */
const aliens = {
  sources: ['LT-IX-2206'],
  confidence: 'medium',
  verify: ['lt.aliens-law-after-2022'],
} as const
const fourteen = days(14, FROM.removal, { rule: 'LT-IX-2206-138' })

/** Lithuania (European dossier 3). */
export const lithuania: CountryLaw = {
  country: 'LT',
  custody: custodyOf('LT', { ...bpk, provisions: ['LT-BPK-72'], confidence: 'low' }),
  remedies: [
    way.refusal({
      ...bpk,
      stopsRemoval: 'no',
      body: 'lt.refusal-submission',
      provisions: ['LT-BPK-71'],
      warnings: ['lt.no-treaty-no-extradition', 'submission-does-not-suspend', 'eu.second-file'],
    }),
    way.extraditionAppeal({
      ...bpk,
      stopsRemoval: 'unknown',
      body: 'lt.extradition-appeal',
      timeLimit: days(7, FROM.extradition, { rule: 'LT-BPK-74', safeDefault: true }),
      provisions: ['LT-BPK-73', 'LT-BPK-74'],
      sources: ['MEMORY'],
      confidence: 'low',
      warnings: ['lt.no-treaty-no-extradition', 'not-verified-file-today'],
    }),
    way.asylum({
      ...aliens,
      stopsRemoval: 'automatic',
      body: 'lt.asylum',
      provisions: ['LT-IX-2206-130', 'LT-BPK-71'],
      warnings: [
        'apply-from-custody-with-copy',
        'explain-late-claim',
        'eu.status-bars-extradition',
        'lt.status-lost-on-secret-file',
        'lt.border-turned-back',
      ],
    }),
    way.asylumAppeal(
      {
        ...aliens,
        stopsRemoval: 'automatic',
        body: 'lt.administrative-court',
        timeLimit: days(14, FROM.asylum, { rule: 'LT-IX-2206-138', fileWithin: 7 }),
        provisions: ['LT-IX-2206-138', 'LT-IX-2206-139'],
        warnings: ['lt.seven-if-accelerated', 'eu.ask-stay-in-same-paper', 'lt.ordinary-member-suffices'],
      },
      untilPact(),
    ),
    way.asylumCourt({
      ...aliens,
      stopsRemoval: 'if-granted',
      body: 'lt.supreme-administrative-court',
      timeLimit: days(14, FROM.asylumRuling, { rule: 'LT-IX-2206-140', safeDefault: true, fileWithin: 7 }),
      provisions: ['LT-IX-2206-140'],
      confidence: 'low',
      warnings: ['eu.ask-stay-in-same-paper', 'lt.interim-measure-2025'],
    }),
    way.returnAppeal({
      ...aliens,
      stopsRemoval: 'if-granted',
      body: 'lt.administrative-court',
      timeLimit: fourteen,
      provisions: ['LT-IX-2206-138', 'LT-IX-2206-139'],
      warnings: ['eu.ask-stay-in-same-paper', 'lt.ordinary-member-suffices'],
    }),
    way.returnCourt({
      ...aliens,
      stopsRemoval: 'if-granted',
      body: 'lt.supreme-administrative-court',
      timeLimit: days(14, FROM.removalRuling, { rule: 'LT-IX-2206-140', safeDefault: true, fileWithin: 7 }),
      provisions: ['LT-IX-2206-140'],
      confidence: 'low',
      warnings: ['eu.ask-stay-in-same-paper', 'lt.interim-measure-2025'],
    }),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'lt.administrative-court' }, UNTIL_AMMR),
  ],
}
