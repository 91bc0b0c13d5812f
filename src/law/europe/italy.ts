import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { italianCourt } from './constitutional-none.js'
import { COVERS_FROM, custodyOf, days, FROM_THE_CENTRE, since, waysOf } from './host.js'

import { read, cpp, BOOK_XI, olderCpp, sinceBookXi, custody } from './italy-acts.js'
import { italianAlienWays } from './italy-aliens.js'

const way = waysOf('IT')

/** Italy (European dossier 13). */
export const italy: CountryLaw = {
  country: 'IT',
  custody: custodyOf(
    'IT',
    { ...custody, ...olderCpp },
    { ...custody, from: BOOK_XI, until: '2023-09-19' },
    // Decree-law 124/2023: three and three months in a centre, then up to twelve more.
    {
      ...custody,
      from: '2023-09-20',
      provisions: [...custody.provisions, 'IT-TUI-14'],
      sources: ['IT-CPP', 'IT-TUI'],
      centreDays: 89,
      centreTotalDays: 546,
    },
  ),
  remedies: [
    way.refusal({
      ...read,
      sources: ['IT-CPP', 'IT-TUI'],
      stopsRemoval: 'no',
      body: 'it.refusal-submission',
      provisions: ['IT-CPP-698', 'IT-CPP-705', 'IT-CPP-708', 'IT-TUI-19'],
      warnings: [
        'it.minister-45-days',
        'it.torture-bars-extradition',
        'it.consent-only-with-counsel',
        'submission-does-not-suspend',
        'eu.second-file',
      ],
    }),
    way.extraditionAppeal(
      {
        ...cpp,
        stopsRemoval: 'automatic',
        body: 'it.extradition-appeal',
        timeLimit: days(15, FROM.extradition, { rule: 'IT-CPP-585' }),
        provisions: ['IT-CPP-706', 'IT-CPP-585', 'IT-CPP-588'],
        warnings: ['it.fifteen-days-from-filing', 'it.cassation-on-the-merits'],
      },
      sinceBookXi,
    ),
    // The Minister's decree has no event of its own: the ruling is only a precaution.
    way.suitAfterTheCourts(
      {
        ...read,
        sources: ['IT-CPA', 'IT-CPP'],
        stopsRemoval: 'if-granted',
        body: 'it.regional-administrative-court',
        timeLimit: {
          ...days(60, FROM.extradition, { rule: 'IT-CPA-29', fileWithin: 1 }),
          start: [],
          precaution: ['extradition-appeal-dismissed'],
        },
        provisions: ['IT-CPA-29', 'IT-CPP-708'],
        warnings: ['it.suspended-handover-waits', 'it.minister-45-days', 'eu.ask-stay-in-same-paper'],
      },
      since('2010-09-16', {
        ...days(60, FROM.extradition, { rule: 'IT-CPA-29', fileWithin: 1 }),
        start: [],
        precaution: ['extradition-appeal-dismissed'],
      }),
    ),
    way.extraditionCustody(
      {
        ...cpp,
        stopsRemoval: 'no',
        body: 'it.extradition-appeal',
        timeLimit: days(10, FROM.custody, { rule: 'IT-CPP-719' }),
        provisions: ['IT-CPP-719', 'IT-CPP-311'],
        warnings: ['it.custody-only-law', 'it.revocation-any-time'],
      },
      sinceBookXi,
    ),
    way.detentionComplaint({
      ...cpp,
      stopsRemoval: 'no',
      body: 'it.court-of-appeal',
      provisions: ['IT-CPP-718', 'IT-CPP-714', 'IT-CPP-715', 'IT-CPP-716'],
      warnings: ['it.minister-ten-days', 'it.forty-days', 'it.measures-lapse', 'it.minister-45-days'],
    }),
    way.alienDetention(
      {
        ...read,
        sources: ['IT-TUI', 'IT-DL-145'],
        stopsRemoval: 'no',
        body: 'it.court-of-cassation',
        timeLimit: days(5, FROM_THE_CENTRE, { rule: 'IT-TUI-14', fileWithin: 1 }),
        provisions: ['IT-TUI-14'],
        warnings: ['it.judge-within-96-hours', 'it.claim-made-in-a-centre'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2025-01-09',
          sources: ['IT-TUI'],
          confidence: 'medium',
          verify: ['it.centre-days-before-2025'],
          timeLimit: days(5, FROM_THE_CENTRE, { rule: 'IT-TUI-14', fileWithin: 1, safeDefault: true }),
        },
        { from: '2025-01-10', until: null },
      ],
    ),
    ...italianAlienWays,
    italianCourt,
  ],
}
