import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { swedishCourts } from './constitutional-none.js'
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
  waysOf,
} from './host.js'

const way = waysOf('SE')
const act = { sources: ['SE-1957-668'], confidence: 'high' } as const
const ul = { sources: ['SE-UL'], confidence: 'high' } as const

/** The Aliens Act began on 31 March 2006; before it the Aliens Appeals Board was the last instance. */
const ACT = '2006-03-31'
const BEFORE_ACT = '2006-03-30'
/** SFS 2016:1243: no removal at once before the court has looked at a stay; what was before was not read. */
const COURT_FIRST = '2017-01-01'
const BEFORE_COURT_FIRST = '2016-12-31'
/** SFS 2017:523, chapter 12, section 9a. */
const TRANSFER_STAY = '2017-07-01'
const BEFORE_TRANSFER_STAY = '2017-06-30'

/** Chapters 7 and 8 of the act of 1989 and section 23 of the Administrative Procedure Act of 1986, read in full. */
const board = {
  from: COVERS_FROM,
  until: BEFORE_ACT,
  checkedOn: '2026-11-29',
  sources: ['SE-UL-1989', 'SE-FL-1986'],
  confidence: 'high',
  stopsRemoval: 'unknown',
  body: 'se.appeals-board',
} as const
const noCourt = {
  exists: false,
  from: COVERS_FROM,
  until: BEFORE_ACT,
  checkedOn: '2026-11-29',
  provisions: ['SE-1989-7-3'],
  sources: ['SE-UL-1989'],
  confidence: 'high',
  why: 'se-board-was-last',
  replacedBy: ['ecthr-interim-measure', 'hrc-complaint', 'cat-complaint', 'asylum'],
} as const
/** Manifestly unfounded claims between 2006 and 2016: whether the court looked first was not read. */
const removalAtOnce = {
  stopsRemoval: 'unknown',
  confidence: 'medium',
  verify: ['se.at-once-before-2017'],
} as const

/** Sweden (European dossier 10, addendum SE-1 to SE-7). */
export const sweden: CountryLaw = {
  country: 'SE',
  custody: custodyOf('SE', {
    ...act,
    provisions: ['SE-1957-16', 'SE-1957-23'],
    requestDays: 40,
    reviewDays: 21,
    // Chapter 10, sections 4 and 9: two months, then three or twelve; the authority itself looks again.
    centreDays: 59,
    centreTotalDays: 365,
    centreReviewDays: 62,
  }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'if-granted',
      body: 'se.refusal-submission',
      provisions: ['SE-1957-6', 'SE-1957-15', 'SE-1957-20'],
      warnings: ['se.written-reasons-to-prosecutor', 'se.supreme-court-obstacle-binds', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      { ...act, stopsRemoval: 'no', body: 'se.refusal-submission', provisions: ['SE-1957-15'] },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: null,
          why: 'se-no-appeal-from-government',
          replacedBy: ['refusal-submission', 'ecthr-interim-measure', 'hrc-complaint', 'cat-complaint'],
        },
      ],
    ),
    way.extraditionCustody({
      ...act,
      stopsRemoval: 'no',
      body: 'se.detention-appeal',
      provisions: ['SE-1957-16', 'SE-1957-23'],
      warnings: ['se.no-appeal-before-request'],
    }),
    // Against detention as a foreigner: at any time, apart from the rest of the case.
    way.alienDetention(
      {
        ...ul,
        stopsRemoval: 'no',
        body: 'se.migration-court',
        timeLimit: null,
        provisions: ['SE-UL-14-9', 'SE-UL-10-4', 'SE-UL-10-9'],
        warnings: ['se.detention-lapses-unreviewed', 'se.security-expulsion'],
      },
      [
        {
          ...board,
          stopsRemoval: 'no',
          body: 'se.administrative-court',
          provisions: ['SE-1989-7-7'],
          sources: ['SE-UL-1989'],
          warnings: [],
        },
        { from: ACT, until: null },
      ],
    ),
    way.asylum(
      {
        ...ul,
        stopsRemoval: 'unknown',
        body: 'se.asylum',
        provisions: ['SE-UL-12-6', 'SE-UL-12-12', 'SE-UL-12-19'],
        warnings: [
          'se.claim-does-not-stop-extradition',
          'se.stop-on-international-request',
          'se.never-sign-acceptance',
          'se.first-claim-after-final-order',
          'apply-from-custody-with-copy',
        ],
      },
      [
        {
          ...board,
          body: 'se.asylum',
          provisions: ['SE-1989-8-7', 'SE-1989-8-10A'],
          sources: ['SE-UL-1989'],
          warnings: [
            'se.stop-on-international-request',
            'se.never-sign-acceptance',
            'apply-from-custody-with-copy',
          ],
        },
        { from: ACT, until: null },
      ],
    ),
    way.asylumAppeal(
      {
        ...ul,
        stopsRemoval: 'automatic',
        body: 'se.migration-court',
        timeLimit: days(21, FROM.asylum, { rule: 'SE-UL-14-2' }),
        provisions: ['SE-UL-14-2', 'SE-UL-8-19', 'SE-FL-44'],
        warnings: ['eu.ask-stay-in-same-paper', 'se.never-sign-acceptance'],
      },
      [
        {
          ...board,
          timeLimit: days(21, FROM.asylum, { rule: 'SE-FL-1986-23' }),
          provisions: ['SE-FL-1986-23', 'SE-1989-7-3', 'SE-1989-8-7'],
        },
        { from: ACT, until: BEFORE_COURT_FIRST, ...removalAtOnce },
        { from: COURT_FIRST, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    // The Aliens Act was read with the changes to June 2026 (SFS 2026:295): what the act on the Pact did is not in it.
    way.asylumCourt(
      {
        ...ul,
        stopsRemoval: 'if-granted',
        body: 'se.migration-court-of-appeal',
        timeLimit: days(21, FROM.asylumRuling, { rule: 'SE-UL-16-9' }),
        provisions: ['SE-UL-16-9', 'SE-UL-12-12'],
        warnings: [
          'eu.ask-stay-in-same-paper',
          'se.stop-on-international-request',
          'se.new-facts-after-final',
        ],
      },
      [
        noCourt,
        { from: ACT, until: BEFORE_PACT },
        {
          from: PACT,
          until: null,
          reaches: 'new-claims',
          confidence: 'medium',
          verify: ['eu.pact-limit-not-found'],
        },
      ],
    ),
    way.returnAppeal(
      {
        ...ul,
        stopsRemoval: 'unknown',
        body: 'se.migration-court',
        timeLimit: days(21, FROM.removal, { rule: 'SE-UL-14-2', fileWithin: 1 }),
        provisions: ['SE-UL-14-2', 'SE-UL-12-7', 'SE-2022-700'],
        warnings: [
          'se.police-refusal-at-once',
          'se.security-expulsion',
          'se.stop-on-international-request',
          'se.never-sign-acceptance',
        ],
      },
      [
        {
          ...board,
          timeLimit: days(21, FROM.removal, { rule: 'SE-FL-1986-23', fileWithin: 1 }),
          provisions: ['SE-FL-1986-23', 'SE-1989-7-3', 'SE-1989-8-7', 'SE-1989-8-10A'],
          warnings: [
            'se.police-refusal-at-once',
            'se.stop-on-international-request',
            'se.never-sign-acceptance',
          ],
        },
        { from: ACT, until: null },
      ],
    ),
    way.returnAndTransferCourt(
      {
        ...ul,
        stopsRemoval: 'if-granted',
        body: 'se.migration-court-of-appeal',
        timeLimit: days(21, FROM.removalRuling, { rule: 'SE-UL-16-9', fileWithin: 1 }),
        provisions: ['SE-UL-16-9', 'SE-UL-12-18', 'SE-UL-12-19'],
        warnings: ['eu.ask-stay-in-same-paper', 'se.new-facts-after-final'],
      },
      [noCourt, { from: ACT, until: null }],
    ),
    way.transferAppeal(
      {
        ...ul,
        stopsRemoval: 'if-granted',
        body: 'se.migration-court',
        timeLimit: days(21, FROM.removal, { rule: 'SE-UL-14-2', fileWithin: 7 }),
        provisions: ['SE-UL-12-9A', 'SE-UL-14-2'],
        warnings: ['se.transfer-stay-once', 'eu.fight-in-receiving-state'],
      },
      [
        {
          ...board,
          stopsRemoval: 'if-granted',
          timeLimit: days(21, FROM.removal, { rule: 'SE-FL-1986-23', fileWithin: 1 }),
          provisions: ['SE-FL-1986-23', 'SE-1989-7-3'],
          warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
        },
        {
          from: ACT,
          until: BEFORE_TRANSFER_STAY,
          provisions: ['SE-UL-14-2'],
          warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
          timeLimit: days(21, FROM.removal, { rule: 'SE-UL-14-2', fileWithin: 1 }),
          confidence: 'medium',
          verify: ['se.at-once-before-2017'],
        },
        { from: TRANSFER_STAY, until: BEFORE_AMMR },
        { from: AMMR, until: null, ...AMMR_APPEAL },
      ],
    ),
    swedishCourts,
  ],
}
