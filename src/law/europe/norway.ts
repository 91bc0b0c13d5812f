import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { norwegianCourts } from './constitutional-none.js'
import { custodyOf, days, since, waysOf } from './host.js'

const way = waysOf('NO')
const act1975 = { sources: ['NO-UTL1975'], confidence: 'high' } as const
const act2008 = { sources: ['NO-UTL2008'], confidence: 'high' } as const
/** A suit against the Appeals Board: the act names the court and, in security cases, the month; not the stay. */
const suit = {
  sources: ['NO-UTL2008', 'NO-FVL'],
  confidence: 'medium',
  verify: ['no.injunction-not-read'],
  checkedOn: '2026-11-29',
  stopsRemoval: 'if-granted',
  body: 'no.oslo-district-court',
  timeLimit: null,
  provisions: ['NO-2008-79', 'NO-2008-132', 'NO-FVL-42'],
  warnings: ['no.security-one-month', 'no.ask-board-again', 'eu.ask-stay-in-same-paper'],
} as const

/** Norway (European dossier 17, addendum NO-1 to NO-3). Not in the Union. */
export const norway: CountryLaw = {
  country: 'NO',
  custody: custodyOf('NO', {
    ...act1975,
    provisions: ['NO-1975-20', 'NO-1975-19', 'NO-2008-106B'],
    sources: ['NO-UTL1975', 'NO-UTL2008'],
    confidence: 'medium',
    verify: ['no.four-weeks-start'],
    requestDays: 28,
    surrenderMustDays: 28,
    centreDays: 84,
    centreTotalDays: 540,
    reviewDays: 28,
  }),
  remedies: [
    way.refusal({
      ...act1975,
      stopsRemoval: 'no',
      body: 'no.refusal-submission',
      provisions: ['NO-1975-5', 'NO-1975-10'],
      warnings: ['no.evidence-is-tested', 'submission-does-not-suspend', 'eu.second-file'],
    }),
    way.extraditionAppeal({
      ...act1975,
      stopsRemoval: 'automatic',
      body: 'no.extradition-appeal',
      timeLimit: days(3, FROM.extradition, { rule: 'NO-1975-17' }),
      provisions: ['NO-1975-17', 'NO-STRPL-388'],
      sources: ['NO-UTL1975', 'NO-STRPL'],
      warnings: ['no.three-days-then-ministry', 'no.further-appeal-on-law'],
    }),
    way.suitAfterTheCourts({
      ...act1975,
      stopsRemoval: 'automatic',
      body: 'no.king-in-council',
      // Three weeks from the Ministry's decision, which has no event of its own: the ruling is only a precaution.
      timeLimit: {
        ...days(21, FROM.extradition, { rule: 'NO-1975-18' }),
        start: [],
        precaution: ['extradition-appeal-dismissed'],
      },
      provisions: ['NO-1975-18', 'NO-FVL-29'],
      confidence: 'medium',
      verify: ['no.three-weeks-link'],
      warnings: ['no.three-days-then-ministry'],
    }),
    way.extraditionCustody({
      ...act1975,
      checkedOn: '2026-11-29',
      stopsRemoval: 'no',
      body: 'no.extradition-appeal',
      timeLimit: days(14, FROM.custody, { rule: 'NO-STRPL-379', fileWithin: 3 }),
      provisions: ['NO-STRPL-379', 'NO-1975-19', 'NO-1975-20'],
      sources: ['NO-UTL1975', 'NO-STRPL'],
      warnings: ['no.review-every-three-weeks'],
    }),
    way.detentionComplaint({
      ...act1975,
      stopsRemoval: 'no',
      body: 'no.district-court',
      provisions: ['NO-1975-15', 'NO-1975-20'],
      warnings: ['no.review-every-three-weeks', 'eu.freed-then-alien-custody'],
    }),
    way.alienDetention(
      {
        ...act2008,
        checkedOn: '2026-11-29',
        stopsRemoval: 'no',
        body: 'no.district-court',
        timeLimit: null,
        provisions: ['NO-2008-106A', 'NO-2008-106B', 'NO-2008-130'],
        warnings: ['no.detention-four-weeks-at-a-time', 'no.security-cases'],
      },
      since('2010-01-01'),
    ),
    way.asylum({
      ...act2008,
      stopsRemoval: 'unknown',
      body: 'no.asylum',
      provisions: ['NO-2008-73', 'NO-2008-90C'],
      warnings: ['no.last-minute-claim', 'eu.claim-no-express-bar', 'apply-from-custody-with-copy'],
    }),
    way.asylumAppeal({
      ...act2008,
      stopsRemoval: 'if-granted',
      body: 'no.appeals-board',
      timeLimit: days(21, FROM.asylum, { rule: 'NO-FVL-29', fileWithin: 7 }),
      provisions: ['NO-FVL-29', 'NO-2008-94A', 'NO-2008-90C'],
      warnings: ['no.one-week-if-unfounded', 'eu.ask-stay-in-same-paper', 'no.late-complaint'],
      verify: ['no.new-procedure-act'],
    }),
    way.asylumCourt(suit, since('2010-01-01')),
    way.returnAppeal({
      ...act2008,
      stopsRemoval: 'if-granted',
      body: 'no.appeals-board',
      timeLimit: days(21, FROM.removal, { rule: 'NO-FVL-29', fileWithin: 1 }),
      provisions: ['NO-FVL-29', 'NO-2008-90C', 'NO-2008-73'],
      warnings: [
        'no.enforceable-at-once',
        'no.security-cases',
        'no.last-minute-claim',
        'eu.ask-stay-in-same-paper',
        'no.late-complaint',
      ],
      verify: ['no.new-procedure-act'],
    }),
    way.returnAndTransferCourt(suit, since('2010-01-01')),
    way.transferAppeal({
      ...act2008,
      // Not the complaint: the request for a stay holds the transfer.
      stopsRemoval: 'if-granted',
      body: 'no.appeals-board',
      timeLimit: days(21, FROM.removal, { rule: 'NO-FVL-29', fileWithin: 1 }),
      provisions: ['NO-2008-90C'],
      warnings: [
        'eu.ask-stay-in-same-paper',
        'no.transfer-stay-request-blocks',
        'eu.fight-in-receiving-state',
      ],
    }),
    norwegianCourts,
  ],
}
