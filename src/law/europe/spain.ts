import { addDays } from '../../case/days.js'
import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import {
  AT_THE_BORDER_OR_IN_A_CENTRE,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  months,
  PACT,
  PACT_APPEAL,
  waysOf,
} from './host.js'
import {
  amparo,
  LAW_13_2009,
  NOT_IN_AUGUST,
  READ,
  removalFromSpain,
  ROOM_OF_SIXTY_DAYS,
} from './spain-aliens.js'

const way = waysOf('ES')
const ley4 = { sources: ['ES-4-1985'], confidence: 'high' } as const
/** Ley 12/2009 in the text of May 2022: what it says holds until the Regulation, and is to be checked after it. */
const ley12 = { sources: ['ES-12-2009'], confidence: 'high' } as const
const AFTER_PACT = {
  from: PACT,
  until: null,
  confidence: 'medium',
  verify: ['es.asylum-act-after-pact'],
} as const
const UNTIL_PACT = [{ from: COVERS_FROM, until: BEFORE_PACT }, AFTER_PACT] as const

/**
 * Days before a court leave out Saturdays, Sundays and holidays (LOPJ 182, 185), but not while a criminal case is
 * investigated (184): the last day leaves them out, the day to file by counts them.
 */
const courtDays = (length: number, from: Parameters<typeof days>[1], fileWithin: number, rule: string) =>
  days(length, from, { rule, unit: 'working-days', fileWithin })
/** The wording before Law 13/2009, which put in the court secretaries, was not read. */
const LECRIM_211 = [
  {
    from: COVERS_FROM,
    until: addDays(LAW_13_2009, -1),
    confidence: 'medium',
    verify: ['es.lecrim-before-2010'],
  },
  { from: LAW_13_2009, until: null },
] as const

const CUSTODY = {
  ...ley4,
  provisions: ['ES-4-1985-8', 'ES-4-1985-10', 'ES-4-1985-19', 'ES-LECRIM-504', 'ES-LOEX-62'],
  sources: ['ES-4-1985', 'ES-LECRIM', 'ES-LOEX'],
  checkedOn: READ,
  policeHours: 24,
  requestDays: 40,
  // Article 10 sends to the LECrim: two years, and up to two more (504.2); delay of one's own making is not counted.
  absoluteMonths: 48,
  surrenderMayDays: 15,
  surrenderMustDays: 30,
} as const

/** Spain (European dossier 4; the Spanish acts read on 29 November 2026). */
export const spain: CountryLaw = {
  country: 'ES',
  custody: custodyOf(
    'ES',
    {
      ...CUSTODY,
      until: addDays(ROOM_OF_SIXTY_DAYS, -1),
      confidence: 'medium',
      verify: ['es.centre-before-2009'],
    },
    { ...CUSTODY, from: ROOM_OF_SIXTY_DAYS, centreTotalDays: 60 },
  ),
  remedies: [
    way.refusal({
      ...ley4,
      stopsRemoval: 'no',
      body: 'es.refusal-submission',
      provisions: ['ES-4-1985-1', 'ES-4-1985-4', 'ES-4-1985-5', 'ES-4-1985-6'],
      warnings: ['submission-does-not-suspend', 'es.government-decides-last', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...ley4,
        checkedOn: READ,
        stopsRemoval: 'automatic',
        body: 'es.extradition-appeal',
        timeLimit: courtDays(3, FROM.extradition, 3, 'ES-LECRIM-211'),
        provisions: ['ES-4-1985-15', 'ES-LECRIM-211', 'ES-LOPJ-185'],
        sources: ['ES-4-1985', 'ES-LECRIM', 'ES-LOPJ'],
        warnings: ['es.government-decides-last', 'es.freeze-surrender'],
      },
      LECRIM_211,
    ),
    // Article 6: no appeal from the Government. Its acts are open to the action for fundamental rights whatever their
    // nature (LJCA 2(a), 12.1(a), 115), and a surrender was frozen so. The ten days run from the Government's decision.
    way.suitAfterTheCourts({
      ...ley4,
      checkedOn: READ,
      stopsRemoval: 'if-granted',
      body: 'es.contencioso',
      timeLimit: days(
        10,
        { start: [], precaution: FROM.firstRuling.start },
        { rule: 'ES-LJCA-115', unit: 'working-days', fileWithin: 1 },
      ),
      provisions: ['ES-4-1985-6', 'ES-4-1985-18', 'ES-LJCA-2', 'ES-LJCA-115', 'ES-LJCA-135'],
      sources: ['ES-4-1985', 'ES-LJCA', 'ES-PAVLOV'],
      confidence: 'medium',
      verify: ['es.government-decision'],
      warnings: ['es.no-appeal-from-government', 'es.government-decides-last', 'es.freeze-surrender'],
    }),
    way.extraditionCustody(
      {
        ...ley4,
        checkedOn: READ,
        stopsRemoval: 'no',
        body: 'es.detention-complaint',
        timeLimit: courtDays(3, FROM.custody, 3, 'ES-LECRIM-211'),
        provisions: ['ES-4-1985-12', 'ES-LECRIM-211', 'ES-LECRIM-507'],
        sources: ['ES-4-1985', 'ES-LECRIM'],
        warnings: ['es.reforma-and-appeal', 'es.forty-days'],
      },
      LECRIM_211,
    ),
    way.detentionComplaint({
      ...ley4,
      stopsRemoval: 'no',
      body: 'es.detention-complaint',
      provisions: ['ES-4-1985-8', 'ES-4-1985-10', 'ES-4-1985-19'],
      warnings: ['es.forty-days', 'eu.freed-then-alien-custody'],
    }),
    way.asylum(
      {
        ...ley12,
        checkedOn: READ,
        stopsRemoval: 'automatic',
        body: 'es.asylum',
        provisions: ['ES-12-2009-19', 'ES-4-1985-4', 'ES-LOEX-64'],
        sources: ['ES-12-2009', 'ES-LOEX', 'ES-STS-1772-2024'],
        warnings: [
          'es.claim-suspends-extradition',
          'es.wish-is-enough',
          'es.before-extradition-is-final',
          'es.notice-by-posting',
          'apply-from-custody-with-copy',
        ],
      },
      UNTIL_PACT,
    ),
    way.asylumAppeal(
      {
        ...ley12,
        checkedOn: READ,
        stopsRemoval: 'if-granted',
        body: 'es.asylum-appeal',
        timeLimit: months(2, FROM.asylum, {
          rule: 'ES-LJCA-46',
          ...NOT_IN_AUGUST,
          fileWithin: 2,
          // A refusal at the border or in a centre: re-examination within two days (articles 21.4, 25.2).
          shorter: [{ when: AT_THE_BORDER_OR_IN_A_CENTRE, length: 2, unit: 'days', rule: 'ES-12-2009-21' }],
        }),
        provisions: ['ES-12-2009-21', 'ES-12-2009-29', 'ES-LJCA-46', 'ES-LJCA-135'],
        sources: ['ES-12-2009', 'ES-LJCA'],
        warnings: [
          'es.border-two-days',
          'es.august-does-not-run',
          'es.notice-by-posting',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        { from: COVERS_FROM, until: BEFORE_PACT },
        {
          from: PACT,
          until: null,
          ...PACT_APPEAL,
          // The re-examination at the border is to be asked for in the first two days (dossier 4.2).
          timeLimit: {
            ...PACT_APPEAL.timeLimit,
            shorter: [{ when: AT_THE_BORDER_OR_IN_A_CENTRE, length: 2 }],
          },
          sources: ['EU-APR', 'ES-INSTR-2026'],
          warnings: ['es.border-two-days', 'es.reposicion-trap', ...PACT_APPEAL.warnings],
        },
      ],
    ),
    ...removalFromSpain,
    amparo,
  ],
}
