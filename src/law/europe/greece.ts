import type { CountryLaw } from '../country.js'
import { greekCourts } from './constitutional-none.js'
import { COVERS_FROM, custodyOf, waysOf } from './host.js'

import {
  ccp,
  law5226,
  NO_DOUBT,
  AFTER_5226,
  LAW_2910,
  LAW_3386,
  LAW_3907,
  BEFORE_2910,
  custody,
  olderCustody,
  SIX_AND_TWELVE,
  fromPronouncement,
  olderFromPronouncement,
  UNREAD,
} from './greece-acts.js'
import { greekAlienWays } from './greece-aliens.js'

const way = waysOf('GR')

/** Greece (European dossier 12, addendum GR-1 to GR-6). */
export const greece: CountryLaw = {
  country: 'GR',
  custody: custodyOf(
    'GR',
    olderCustody(COVERS_FROM, '2001-06-01'),
    olderCustody('2001-06-02', '2009-07-09', { centreDays: 89, centreTotalDays: 89 }, ['GR-2910', 'GR-3386']),
    // Law 3772/2009, then 3907/2011: six months and twelve more.
    olderCustody('2009-07-10', '2019-06-30', SIX_AND_TWELVE, ['GR-3772', 'GR-3907']),
    {
      ...custody,
      from: '2019-07-01',
      until: '2019-08-08',
      sources: ['GR-4620', 'GR-3907'],
      absoluteMonths: 18,
      ...SIX_AND_TWELVE,
    },
    // Law 4623/2019, Article 96: twenty-four months, and six more if the council says so.
    {
      ...custody,
      from: '2019-08-09',
      until: '2025-09-08',
      sources: ['GR-4620', 'GR-4623', 'GR-3907'],
      absoluteMonths: 30,
      ...SIX_AND_TWELVE,
    },
    {
      ...custody,
      from: AFTER_5226,
      provisions: [...custody.provisions, 'GR-5226-16'],
      sources: ['GR-4620', 'GR-4623', 'GR-5226'],
      absoluteMonths: 30,
      centreDays: 365,
      centreTotalDays: 730,
    },
  ),
  remedies: [
    way.refusal({
      ...ccp,
      stopsRemoval: 'no',
      body: 'gr.refusal-submission',
      provisions: ['GR-CCP-438', 'GR-CCP-448', 'GR-CCP-450'],
      warnings: [
        'gr.claim-first-naming-tajikistan',
        'gr.consent-cannot-be-taken-back',
        'gr.evidence-is-tested',
        'eu.second-file',
      ],
    }),
    way.extraditionAppeal(
      {
        ...ccp,
        stopsRemoval: 'automatic',
        body: 'gr.extradition-appeal',
        timeLimit: fromPronouncement,
        provisions: ['GR-CCP-451', 'GR-CCP-452'],
        warnings: ['gr.five-days-from-pronouncement'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2019-06-30',
          ...UNREAD,
          stopsRemoval: 'unknown',
          timeLimit: olderFromPronouncement,
          warnings: ['not-verified-file-today'],
        },
        { from: '2019-07-01', until: null },
      ],
    ),
    way.detentionComplaint({
      ...ccp,
      sources: ['GR-4620', 'GR-4623'],
      stopsRemoval: 'no',
      body: 'gr.detention-complaint',
      provisions: ['GR-CCP-445', 'GR-CCP-449', 'GR-CCP-452'],
      warnings: [
        'gr.custody-can-be-replaced',
        'gr.identity-three-days',
        'gr.two-months-to-fetch',
        'eu.freed-then-alien-custody',
      ],
    }),
    // Objections, which the judge hears whenever they come.
    way.alienDetention(
      {
        ...law5226,
        stopsRemoval: 'no',
        body: 'gr.detention-court',
        provisions: ['GR-5226-16'],
        warnings: ['gr.only-if-you-object'],
      },
      [
        BEFORE_2910,
        { ...LAW_2910, provisions: ['GR-2910-44'], ...NO_DOUBT },
        { ...LAW_3386, provisions: ['GR-3386-76'], ...NO_DOUBT },
        { ...LAW_3907, provisions: ['GR-3907-30'], ...NO_DOUBT },
        { from: AFTER_5226, until: null },
      ],
    ),
    ...greekAlienWays,
    greekCourts,
  ],
}
