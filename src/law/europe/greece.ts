import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { wasInCustody } from '../vocabulary/index.js'
import {
  AMMR,
  AMMR_APPEAL,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  PACT,
  PACT_APPEAL,
  since,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('GR')
const ccp = { sources: ['GR-4620'], confidence: 'medium', verify: ['gr.ccp-after-2019'] } as const
/** The Asylum Code, Law 4939/2022: FEK A 111 of this day. */
const ASYLUM_CODE = '2022-06-10'
const BEFORE_CODE = '2022-06-09'
const LAW_5226 = '2025-09-09'
const BEFORE_5226 = '2025-09-08'
const law5226 = { sources: ['GR-5226'], confidence: 'high', verify: ['gr.act-of-june-2026'] } as const

/** Greece (European dossier 12, addendum GR-1 to GR-6). */
export const greece: CountryLaw = {
  country: 'GR',
  custody: custodyOf('GR', {
    ...ccp,
    provisions: ['GR-CCP-445', 'GR-CCP-452', 'GR-5226-22'],
    sources: ['GR-4620', 'GR-5226'],
    requestDays: 30,
    absoluteMonths: 18,
    centreDays: 365,
    centreTotalDays: 730,
  }),
  remedies: [
    way.refusal({
      ...ccp,
      stopsRemoval: 'no',
      body: 'gr.refusal-submission',
      provisions: ['GR-CCP-438', 'GR-CCP-450'],
      warnings: ['gr.claim-first-naming-tajikistan', 'gr.evidence-is-tested', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...ccp,
        stopsRemoval: 'automatic',
        body: 'gr.extradition-appeal',
        timeLimit: {
          ...days(5, FROM.extradition, { rule: 'GR-CCP-451' }),
          start: ['extradition-granted'],
          precaution: [],
        },
        provisions: ['GR-CCP-451', 'GR-CCP-452'],
        warnings: ['gr.five-days-from-pronouncement'],
      },
      since('2019-07-01', {
        ...days(5, FROM.extradition, { rule: 'GR-CCP-451' }),
        start: ['extradition-granted'],
        precaution: [],
      }),
    ),
    way.detentionComplaint({
      ...ccp,
      stopsRemoval: 'no',
      body: 'gr.detention-complaint',
      provisions: ['GR-CCP-445', 'GR-CCP-449'],
      warnings: ['gr.custody-can-be-replaced', 'eu.freed-then-alien-custody'],
    }),
    way.asylum(
      {
        stopsRemoval: 'automatic',
        body: 'gr.asylum',
        provisions: ['GR-ASYLUM-73'],
        sources: ['GR-4939'],
        confidence: 'medium',
        verify: ['gr.act-of-june-2026'],
        warnings: [
          'gr.claim-first-naming-tajikistan',
          'eu.claim-bars-extradition',
          'apply-from-custody-with-copy',
        ],
      },
      since(ASYLUM_CODE),
    ),
    way.asylumAppeal(
      {
        ...law5226,
        stopsRemoval: 'unknown',
        body: 'gr.appeals-authority',
        timeLimit: days(30, FROM.asylum, {
          rule: 'GR-ASYLUM-97',
          fileWithin: 5,
          shorter: [{ when: wasInCustody, length: 20 }],
        }),
        provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
        warnings: ['gr.twenty-when-detained', 'gr.late-appeal-no-stay', 'eu.ask-stay-in-same-paper'],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_CODE,
          sources: ['MEMORY'],
          confidence: 'low',
          verify: ['eu.older-law-not-read'],
          timeLimit: days(30, FROM.asylum, { rule: 'GR-ASYLUM-97', fileWithin: 5, safeDefault: true }),
        },
        // The Code as published: 30, 20 or 10 days by the procedure, 5 for a repeat claim. Detention shortened
        // nothing by itself.
        {
          from: ASYLUM_CODE,
          until: BEFORE_5226,
          sources: ['GR-4939'],
          confidence: 'medium',
          timeLimit: days(30, FROM.asylum, { rule: 'GR-ASYLUM-97', fileWithin: 5 }),
          warnings: ['eu.shorter-if-accelerated', 'eu.read-the-notice', 'eu.ask-stay-in-same-paper'],
        },
        { from: LAW_5226, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt(
      {
        stopsRemoval: 'if-granted',
        body: 'gr.administrative-court',
        timeLimit: days(30, FROM.asylumRuling, { rule: 'GR-ASYLUM-ANNULMENT', fileWithin: 1 }),
        provisions: ['GR-ASYLUM-ANNULMENT'],
        sources: ['GR-4939'],
        confidence: 'medium',
        verify: ['gr.act-of-june-2026'],
        warnings: ['eu.ask-stay-in-same-paper'],
      },
      since(ASYLUM_CODE, days(30, FROM.asylumRuling, { rule: 'GR-ASYLUM-ANNULMENT', fileWithin: 1 })),
    ),
    // The same thirty days as an ordinary refusal (97(1)); a late appeal gives no right to stay.
    way.statusAppeal(
      {
        ...law5226,
        stopsRemoval: 'unknown',
        body: 'gr.appeals-authority',
        timeLimit: days(30, FROM_WITHDRAWAL, { rule: 'GR-ASYLUM-97', fileWithin: 5 }),
        provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
        warnings: ['gr.late-appeal-no-stay', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      [
        ...since(LAW_5226, days(30, FROM_WITHDRAWAL, { rule: 'GR-ASYLUM-97', fileWithin: 5 })).slice(0, 1),
        { from: LAW_5226, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnAppeal(
      {
        ...law5226,
        stopsRemoval: 'automatic',
        body: 'gr.return-appeal',
        timeLimit: days(5, FROM.removal, { rule: 'GR-5226-16' }),
        provisions: ['GR-5226-16', 'GR-5226-10'],
        warnings: ['gr.reconsideration-ten-days', 'gr.detention-separate'],
      },
      since(LAW_5226, days(5, FROM.removal, { rule: 'GR-5226-16' })),
    ),
    way.returnCourt({
      stopsRemoval: 'if-granted',
      body: 'gr.administrative-court',
      timeLimit: days(30, FROM.removalRuling, { rule: 'GR-5226-COURT', safeDefault: true, fileWithin: 1 }),
      provisions: ['GR-5226-COURT'],
      sources: ['GR-5226'],
      confidence: 'low',
      verify: ['gr.act-of-june-2026'],
      warnings: ['eu.ask-stay-in-same-paper'],
    }),
    way.transferAppeal(
      {
        ...law5226,
        stopsRemoval: 'if-granted',
        body: 'gr.appeals-authority',
        timeLimit: days(15, FROM.removal, { rule: 'GR-ASYLUM-97', fileWithin: 7 }),
        provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
        warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_CODE, ...UNREAD_TRANSFER },
        // Fifteen days in the Code as published as well.
        { from: ASYLUM_CODE, until: BEFORE_5226, sources: ['GR-4939'], confidence: 'medium' },
        { from: LAW_5226, until: BEFORE_AMMR },
        { from: AMMR, until: null, ...AMMR_APPEAL },
      ],
    ),
  ],
}
