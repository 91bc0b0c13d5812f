import { addDays } from '../../case/days.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { a, anyOf, pending, remedy, type Remedy } from '../vocabulary/index.js'
import {
  AT_THE_BORDER,
  BEFORE_PACT,
  COVERS_FROM,
  days,
  FROM_THE_CENTRE,
  months,
  PACT,
  UNTIL_AMMR,
  waysOf,
} from './host.js'

const way = waysOf('ES')
/** The day on which the Spanish acts were read. */
export const READ = '2026-11-29'
/** Law 13/2009 changed the appeals of the LECrim: six months after its publication of 4 November 2009. */
export const LAW_13_2009 = '2010-05-04'
/** Organic Law 2/2009, the day after its publication: sixty days in a centre instead of forty, expulsion as today. */
export const ROOM_OF_SIXTY_DAYS = '2009-12-13'
/** Organic Law 6/2007, the day after its publication: thirty days instead of twenty against a court. */
const LAW_6_2007 = '2007-05-26'

/** LJCA 128.2: in August no period of that act runs, save for the action on fundamental rights. */
export const NOT_IN_AUGUST = { withoutMonth: 8 } as const
const TWO_MONTHS = { rule: 'ES-LJCA-46', ...NOT_IN_AUGUST } as const

/** Expulsion, the centre, a transfer, the loss of status: the law on foreigners and the administrative courts. */
export const removalFromSpain: readonly Remedy[] = [
  way.returnAppeal(
    {
      checkedOn: READ,
      stopsRemoval: 'if-granted',
      body: 'es.return-appeal',
      // An expulsion ends the way through the authorities; a refusal of entry and a return at the border do not: there
      // the appeal to the higher authority comes first, within a month (RD 1155/2024, ninth additional provision).
      timeLimit: months(2, FROM.removal, {
        ...TWO_MONTHS,
        fileWithin: 1,
        shorter: [{ when: AT_THE_BORDER, length: 1, rule: 'ES-39-2015-122' }],
      }),
      provisions: [
        'ES-LJCA-46',
        'ES-LOEX-57',
        'ES-LOEX-63',
        'ES-LOEX-64',
        'ES-39-2015-117',
        'ES-LJCA-135',
        'ES-1155-2024-DA9',
      ],
      sources: ['ES-LOEX', 'ES-LJCA', 'ES-39-2015', 'ES-1155-2024'],
      confidence: 'high',
      warnings: [
        'es.expulsion-at-once',
        'es.claim-stops-expulsion',
        'es.stay-by-silence',
        'es.august-does-not-run',
        'eu.ask-stay-in-same-paper',
      ],
    },
    [
      {
        from: COVERS_FROM,
        until: addDays(ROOM_OF_SIXTY_DAYS, -1),
        confidence: 'medium',
        verify: ['es.loex-before-2009'],
      },
      { from: ROOM_OF_SIXTY_DAYS, until: null },
    ],
  ),
  way.returnAndTransferCourt({
    checkedOn: READ,
    stopsRemoval: 'if-granted',
    body: 'es.return-court',
    timeLimit: days(15, FROM.removalRuling, {
      rule: 'ES-LJCA-85',
      unit: 'working-days',
      fileWithin: 1,
      ...NOT_IN_AUGUST,
    }),
    provisions: ['ES-LJCA-85', 'ES-LJCA-83'],
    sources: ['ES-LJCA'],
    confidence: 'medium',
    verify: ['es.ljca-after-2009'],
    warnings: ['eu.ask-stay-in-same-paper', 'es.august-does-not-run'],
  }),
  way.alienDetention({
    checkedOn: READ,
    stopsRemoval: 'no',
    body: 'es.alien-detention',
    timeLimit: days(3, FROM_THE_CENTRE, { rule: 'ES-LECRIM-211', unit: 'working-days', fileWithin: 3 }),
    provisions: ['ES-LOEX-62', 'ES-LECRIM-217', 'ES-LECRIM-211'],
    sources: ['ES-LOEX', 'ES-LECRIM'],
    confidence: 'medium',
    verify: ['es.appeal-from-internment'],
    warnings: ['es.sixty-days-once', 'es.end-of-stay-any-time'],
  }),
  // A transfer is a claim not admitted (Ley 12/2009, articles 20.1(a), 29): it goes to the same courts.
  way.transferAppeal(
    {
      checkedOn: READ,
      stopsRemoval: 'if-granted',
      body: 'es.asylum-appeal',
      timeLimit: months(2, FROM.removal, { ...TWO_MONTHS, fileWithin: 1 }),
      provisions: ['ES-12-2009-20', 'ES-12-2009-29', 'ES-LJCA-46', 'ES-LJCA-135'],
      sources: ['ES-12-2009', 'ES-LJCA', 'ES-LOEX'],
      confidence: 'high',
      warnings: ['es.august-does-not-run', 'eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
    },
    UNTIL_AMMR,
  ),
  way.statusAppeal(
    {
      checkedOn: READ,
      stopsRemoval: 'if-granted',
      body: 'es.asylum-appeal',
      timeLimit: months(2, FROM_WITHDRAWAL, { ...TWO_MONTHS, fileWithin: 5 }),
      provisions: ['ES-12-2009-45', 'ES-12-2009-44', 'ES-LJCA-46'],
      sources: ['ES-12-2009', 'ES-LJCA'],
      confidence: 'high',
      warnings: ['es.loss-of-status-no-refoulement', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
    },
    [
      { from: COVERS_FROM, until: BEFORE_PACT },
      { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
    ],
  ),
]

const COURT = { body: ['constitutional-court'] } as const
/** The last ruling of each track: a new decision on one track takes nothing from the ruling on another. */
const BY_A_CRIMINAL_COURT = ['extradition-appeal-dismissed'] as const
const AGAINST_AN_AUTHORITY = ['removal-appeal-dismissed', 'asylum-appeal-dismissed'] as const
const AMPARO = {
  start: [...BY_A_CRIMINAL_COURT, ...AGAINST_AN_AUTHORITY],
  precaution: [],
} as const

/**
 * Constitutional amparo: thirty days where a court broke the right (LOTC 44.2), twenty where an authority did (43.2),
 * in working days (80). It suspends nothing; a stay may be asked at any time (56).
 */
export const amparo = remedy({
  id: 'es.amparo',
  path: 'constitutional-court',
  country: 'ES',
  shared: {
    opens: anyOf(...AMPARO.start),
    inUse: pending(
      [a('interim-measure-requested', COURT), a('interim-measure-granted', COURT)],
      [a('interim-measure-refused', COURT)],
    ),
    opensAfter: 'after-last-ordinary-appeal',
    stopsRemoval: 'if-granted',
    body: 'es.constitutional-court',
    documents: ['constitutional-complaint', 'chronology'],
    timeLimit: days(30, AMPARO, { rule: 'ES-LOTC-44', unit: 'working-days', fileWithin: 1 }),
    provisions: ['ES-LOTC-43', 'ES-LOTC-44', 'ES-LOTC-56', 'ES-LOTC-80'],
    sources: ['ES-LOTC', 'ES-LOPJ'],
    checkedOn: READ,
    confidence: 'high',
    warnings: ['es.amparo-ask-stay', 'es.amparo-special-importance', 'es.amparo-exhaust-first'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: addDays(LAW_6_2007, -1),
      timeLimit: days(20, AMPARO, { rule: 'ES-LOTC-44', unit: 'working-days', fileWithin: 1 }),
      confidence: 'medium',
      verify: ['es.amparo-before-2007'],
    },
    {
      from: LAW_6_2007,
      until: null,
      timeLimit: days(30, AMPARO, {
        rule: 'ES-LOTC-44',
        unit: 'working-days',
        fileWithin: 1,
        shorter: [{ when: anyOf(...AGAINST_AN_AUTHORITY), length: 20, rule: 'ES-LOTC-43' }],
      }),
    },
  ],
})
