import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { custodyOf, days, untilPact, UNREAD_TRANSFER, UNTIL_AMMR, waysOf } from './host.js'

const way = waysOf('HU')
const act = { sources: ['HU-1996-38'], confidence: 'high' } as const

/** Hungary (addendum HU-1): a Tajik was held there on a warrant in 2022. Its asylum system is practically closed. */
export const hungary: CountryLaw = {
  country: 'HU',
  custody: custodyOf('HU', {
    ...act,
    provisions: ['HU-1996-18', 'HU-1996-26'],
    policeHours: 72,
    requestDays: 40,
    absoluteMonths: 24,
    surrenderMustDays: 15,
  }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'no',
      body: 'hu.refusal-submission',
      provisions: ['HU-1996-14', 'HU-1996-15'],
      warnings: ['eu.claim-bars-extradition', 'eu.never-consent', 'eu.second-file'],
    }),
    way.extraditionAppeal({
      ...act,
      stopsRemoval: 'if-granted',
      body: 'hu.extradition-appeal',
      timeLimit: days(3, FROM.extradition, { rule: 'HU-1996-18', safeDefault: true, fileWithin: 1 }),
      provisions: ['HU-1996-18'],
      confidence: 'medium',
      verify: ['hu.appeal-days'],
      warnings: ['hu.appeal-does-not-suspend', 'not-verified-file-today'],
    }),
    way.asylum({
      ...act,
      stopsRemoval: 'unknown',
      body: 'hu.asylum',
      provisions: ['HU-1996-14-2A'],
      confidence: 'medium',
      verify: ['hu.asylum-system'],
      warnings: ['eu.claim-bars-extradition', 'hu.asylum-practically-closed'],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'hu.asylum-court',
        timeLimit: days(3, FROM.asylum, { rule: 'LOCAL-LAW', safeDefault: true, fileWithin: 1 }),
        provisions: ['LOCAL-LAW'],
        sources: ['MEMORY'],
        confidence: 'low',
        verify: ['hu.asylum-system'],
        warnings: ['not-verified-file-today', 'ask-local-lawyer-today'],
      },
      untilPact(),
    ),
    way.returnAppeal({
      stopsRemoval: 'unknown',
      body: 'hu.return-appeal',
      timeLimit: days(3, FROM.removal, { rule: 'LOCAL-LAW', safeDefault: true, fileWithin: 1 }),
      provisions: ['LOCAL-LAW'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['eu.return-law-not-read'],
      warnings: ['not-verified-file-today', 'ask-local-lawyer-today'],
    }),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'hu.asylum-court' }, UNTIL_AMMR),
  ],
}
