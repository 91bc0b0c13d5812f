import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, untilPact, UNREAD_TRANSFER, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('IT')
const cpp = { sources: ['IT-CPP'], confidence: 'medium', verify: ['it.cpp-days'] } as const

/** Italy (European dossier 13). */
export const italy: CountryLaw = {
  country: 'IT',
  custody: custodyOf('IT', {
    ...cpp,
    provisions: ['IT-CPP-714', 'IT-CPP-715', 'IT-CPP-716'],
    verify: ['it.forty-days-start'],
    policeHours: 48,
    requestDays: 40,
    absoluteMonths: 18,
  }),
  remedies: [
    way.refusal({
      ...cpp,
      stopsRemoval: 'no',
      body: 'it.refusal-submission',
      provisions: ['IT-CPP-705', 'IT-CPP-708'],
      warnings: ['it.minister-45-days', 'submission-does-not-suspend', 'eu.second-file'],
    }),
    way.extraditionAppeal({
      ...cpp,
      stopsRemoval: 'automatic',
      body: 'it.extradition-appeal',
      timeLimit: days(15, FROM.extradition, { rule: 'IT-CPP-706', safeDefault: true, fileWithin: 5 }),
      provisions: ['IT-CPP-706'],
      warnings: ['not-verified-file-today', 'it.cassation-on-the-merits'],
    }),
    // The Minister's decree has no event of its own: the ruling is only a precaution.
    way.extraditionSecondAppeal({
      stopsRemoval: 'if-granted',
      body: 'it.regional-administrative-court',
      timeLimit: {
        ...days(60, FROM.extradition, { rule: 'IT-TAR', safeDefault: true, fileWithin: 1 }),
        start: [],
        precaution: ['extradition-appeal-dismissed'],
      },
      provisions: ['IT-CPP-708', 'IT-TAR'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['it.decree-days'],
      warnings: ['not-verified-file-today', 'it.minister-45-days', 'eu.ask-stay-in-same-paper'],
    }),
    way.detentionComplaint({
      ...cpp,
      stopsRemoval: 'no',
      body: 'it.refusal-submission',
      provisions: ['IT-CPP-714', 'IT-CPP-715', 'IT-CPP-716'],
      warnings: ['it.minister-ten-days', 'it.measures-lapse', 'it.minister-45-days'],
    }),
    way.asylum({
      stopsRemoval: 'unknown',
      body: 'it.asylum',
      provisions: ['IT-DLGS-25-2008'],
      sources: ['IT-ASYLUM'],
      confidence: 'low',
      verify: ['it.asylum-not-read'],
      warnings: ['eu.claim-no-express-bar', 'apply-from-custody-with-copy', 'explain-late-claim'],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'it.asylum-court',
        timeLimit: days(30, FROM.asylum, { rule: 'IT-DLGS-25-2008', safeDefault: true, fileWithin: 7 }),
        provisions: ['IT-DLGS-25-2008'],
        sources: ['IT-ASYLUM'],
        confidence: 'low',
        verify: ['it.asylum-not-read'],
        warnings: ['eu.shorter-if-accelerated', 'eu.ask-stay-in-same-paper'],
      },
      untilPact(),
    ),
    way.returnAppeal({
      stopsRemoval: 'unknown',
      body: 'it.return-appeal',
      timeLimit: days(5, FROM.removal, { rule: 'LOCAL-LAW', safeDefault: true, fileWithin: 1 }),
      provisions: ['LOCAL-LAW'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['eu.return-law-not-read'],
      warnings: ['not-verified-file-today', 'ask-local-lawyer-today'],
    }),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'it.asylum-court' }, UNTIL_AMMR),
  ],
}
