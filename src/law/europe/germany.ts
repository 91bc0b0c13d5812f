import { addDays } from '../../case/days.js'
import type { CountryLaw } from '../country.js'
import { CONSTITUTIONAL, CUSTODY_ORDERS, ENDED, FROM } from '../host-steps.js'
import { all, any, anyOf, happened, not, pending, remedy } from '../vocabulary/index.js'
import { germanRemoval } from './germany-removal.js'
import { COVERS_FROM, custodyOf, days, IN_A_CENTRE, months, waysOf } from './host.js'

const way = waysOf('DE')
/** The day on which the statutes of Germany were read in full, as of July 2012, 2018 to 2022, April and August 2026. */
const READ = '2026-11-29'
const irg = {
  sources: ['DE-IRG'],
  confidence: 'high',
  verify: ['de.statutes-after-2026'],
  checkedOn: READ,
} as const
/** FamFG: a month against detention; before it two weeks, by memory. */
const FAMFG = '2009-09-01'
/** § 62d AufenthG was first seen in force then, and last in the text of the second day; gone on 9 June 2026. */
const COURT_LAWYER = '2024-02-27'
const COURT_LAWYER_LAST_SEEN = '2026-05-04'
const RULINGS = [
  'extradition-appeal-dismissed',
  'removal-appeal-dismissed',
  'asylum-appeal-dismissed',
] as const

/** Germany (European dossier 6). */
export const germany: CountryLaw = {
  country: 'DE',
  custody: custodyOf('DE', {
    ...irg,
    provisions: ['DE-IRG-16', 'DE-IRG-26', 'DE-AUFENTHG-62'],
    // Three calendar months where the requesting State is not European, as Tajikistan: 89 to 92 days, and the
    // shortest is taken, because asking for release a day early costs nothing.
    requestDays: 89,
    reviewDays: 62,
    // § 62(4): six months, and eighteen in all; the shortest such spans.
    centreDays: 181,
    centreTotalDays: 546,
  }),
  remedies: [
    way.refusal({
      ...irg,
      stopsRemoval: 'no',
      body: 'de.refusal-submission',
      provisions: ['DE-IRG-6', 'DE-IRG-8', 'DE-IRG-73', 'DE-IRG-12'],
      warnings: [
        'submission-does-not-suspend',
        'de.asylum-not-binding',
        'de.consent-irrevocable',
        'eu.second-file',
      ],
    }),
    // § 33 IRG: a renewed decision of the Higher Regional Court on new facts, any time before surrender; no ordinary
    // appeal exists, and a request refused does not shut out another on further facts.
    way.extraditionAppeal({
      ...irg,
      opens: pending(['extradition-granted'], ENDED),
      exhausted: pending(ENDED, ['extradition-granted']),
      stopsRemoval: 'if-granted',
      body: 'de.higher-regional-court',
      provisions: ['DE-IRG-29', 'DE-IRG-33', 'DE-IRG-13'],
      warnings: ['de.no-ordinary-appeal', 'de.new-facts-any-time', 'eu.ask-stay-in-same-paper'],
    }),
    way.detentionComplaint({
      ...irg,
      stopsRemoval: 'no',
      body: 'de.higher-regional-court',
      provisions: ['DE-IRG-23', 'DE-IRG-16', 'DE-IRG-26', 'DE-IRG-24'],
      warnings: ['de.three-calendar-months', 'de.review-every-two-months', 'eu.freed-then-alien-custody'],
    }),
    // Against detention for deportation: the regional court, through the local court. A provisional order leaves two
    // weeks, and nobody outside knows which kind it is.
    // Not against custody for extradition, which the Higher Regional Court orders and looks at again (§ 23 IRG).
    way.detentionAppeal(
      {
        opens: all(
          anyOf(...CUSTODY_ORDERS),
          any(IN_A_CENTRE, anyOf('removal-ordered'), not(happened('extradition-requested'))),
        ),
        stopsRemoval: 'no',
        body: 'de.local-court',
        timeLimit: months(1, FROM.custody, { rule: 'DE-FAMFG-63', fileWithin: 14 }),
        provisions: ['DE-FAMFG-63', 'DE-FAMFG-426', 'DE-FAMFG-70', 'DE-AUFENTHG-62', 'DE-AUFENTHG-106'],
        sources: ['DE-FAMFG', 'DE-AUFENTHG'],
        confidence: 'high',
        checkedOn: READ,
        warnings: ['de.provisional-order-two-weeks', 'de.lift-detention-any-time', 'de.sudden-removal'],
      },
      [
        {
          from: COVERS_FROM,
          until: addDays(FAMFG, -1),
          timeLimit: days(14, FROM.custody, { rule: 'DE-FEVG-7', safeDefault: true, fileWithin: 1 }),
          provisions: ['DE-FEVG-7'],
          sources: ['MEMORY'],
          confidence: 'low',
          verify: ['de.detention-before-famfg'],
          warnings: ['de.sudden-removal'],
        },
        { from: FAMFG, until: addDays(COURT_LAWYER, -1) },
        {
          from: COURT_LAWYER,
          until: COURT_LAWYER_LAST_SEEN,
          warnings: [
            'de.provisional-order-two-weeks',
            'de.lift-detention-any-time',
            'de.court-appoints-lawyer',
            'de.sudden-removal',
          ],
        },
        {
          from: addDays(COURT_LAWYER_LAST_SEEN, 1),
          until: null,
          warnings: [
            'de.provisional-order-two-weeks',
            'de.lift-detention-any-time',
            'de.no-lawyer-by-the-court',
            'de.sudden-removal',
          ],
        },
      ],
    ),
    ...germanRemoval,
    remedy({
      id: 'de.constitutional-court',
      path: 'constitutional-court',
      country: 'DE',
      shared: {
        ...CONSTITUTIONAL,
        opens: anyOf('extradition-granted', ...RULINGS),
        stopsRemoval: 'if-granted',
        body: 'de.constitutional-court',
        timeLimit: months(
          1,
          // Not before the person was told: a ruling of the Higher Regional Court is served.
          { start: ['extradition-notified', ...RULINGS], precaution: ['extradition-granted'] },
          {
            rule: 'DE-BVERFGG-93',
            fileWithin: 1,
          },
        ),
        provisions: ['DE-BVERFGG-93', 'DE-BVERFGG-32', 'DE-BVERFGG-90'],
        sources: ['DE-BVERFGG', 'DE-BVERFG'],
        checkedOn: READ,
        confidence: 'high',
        warnings: ['de.injunction-same-day', 'de.hearing-complaint-first', 'de.reasons-in-the-same-month'],
      },
      versions: [{ from: COVERS_FROM, until: null }],
    }),
  ],
}
