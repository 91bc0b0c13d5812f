import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { frenchCouncil } from './constitutional-none.js'
import { detentionAndRemovalFromFrance } from './france-aliens.js'
import {
  BEFORE_BORDER_SUIT,
  BEFORE_CODE,
  BEFORE_FIRST_CODE,
  BEFORE_MONTH_BY_LAW,
  BORDER_SUIT,
  CASSATION_TEN_DAYS,
  CODE,
  DAY_BEFORE_CASSATION_TEN,
  FIRST_CODE,
  HOURS_48,
  LONGER_STAYS,
  MONTH_BY_LAW,
  OLDER,
  READ,
} from './france-days.js'
import {
  AT_THE_BORDER,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  months,
  PACT,
  PACT_APPEAL,
  waysOf,
} from './host.js'

const way = waysOf('FR')
/** Read in the state of April 2010; later changes were seen article by article. */
const cpp = { sources: ['FR-CPP'], confidence: 'medium', verify: ['fr.cpp-after-2010'] } as const
const ceseda = { sources: ['FR-CESEDA'], confidence: 'high', checkedOn: READ } as const
/** No act that adapts the code to the Regulation was found: its own steps stand, and are to be checked. */
const NOT_ADAPTED = { from: PACT, until: null, confidence: 'medium', verify: ['fr.code-after-pact'] } as const

const CUSTODY = {
  ...cpp,
  checkedOn: READ,
  provisions: ['FR-CPP-696-10', 'FR-CPP-696-18', 'FR-CPP-696-24', 'FR-CESEDA-RETENTION'],
  sources: ['FR-CPP', 'FR-CESEDA', 'FR-CESEDA-OLD'],
  policeHours: 48,
  requestDays: 30,
  // One month after the requesting State was told; then no second claim for the same cause.
  surrenderMustDays: 30,
} as const

/** France (European dossier 11, addendum FR-1 to FR-4; the codes and their history read on 29 November 2026). */
export const france: CountryLaw = {
  country: 'FR',
  custody: custodyOf(
    'FR',
    { ...CUSTODY, until: BEFORE_FIRST_CODE },
    // L552-7 as it stood: two and fifteen and fifteen days, then five and twenty and twenty, then ninety in all.
    ...LONGER_STAYS.map((stretch) => ({ ...CUSTODY, ...stretch })),
  ),
  remedies: [
    way.refusal({
      ...cpp,
      stopsRemoval: 'if-granted',
      body: 'fr.chambre-instruction',
      provisions: ['FR-CPP-696-4', 'FR-CPP-696-17'],
      warnings: ['fr.negative-opinion-is-final', 'eu.second-file', 'eu.never-consent'],
    }),
    // Cassation against the opinion and the suit against the decree: the code gives neither a stay; by custom the decree
    // waits for the Conseil d'État, and its urgent judge can hold it (29 July 2003, no 258900).
    way.extraditionAppeal(
      {
        sources: ['FR-CPP', 'FR-CE-258900', 'FR-CJA'],
        confidence: 'high',
        checkedOn: READ,
        stopsRemoval: 'if-granted',
        body: 'fr.conseil-etat',
        provisions: ['FR-CPP-696-18', 'FR-CPP-696-15', 'FR-CPP-568', 'FR-CJA-L521-2', 'FR-CJA-R432-2'],
      },
      [
        {
          from: COVERS_FROM,
          until: DAY_BEFORE_CASSATION_TEN,
          // Five clear days against the opinion of the court, one month against the decree: file within the shorter.
          timeLimit: months(1, FROM.extradition, {
            rule: 'FR-CPP-696-18',
            fileWithin: 5,
            restorable: false,
          }),
          warnings: [
            'fr.cassation-five-days',
            'fr.decree-waits-by-custom',
            'fr.informal-review-stops-nothing',
            'eu.ask-stay-in-same-paper',
          ],
        },
        {
          // Ten clear days instead of five; not read in the code itself, so the five stay as the day to file by.
          from: CASSATION_TEN_DAYS,
          until: null,
          sources: ['FR-CPP', 'FR-CPP-568-2024', 'FR-CE-258900', 'FR-CJA'],
          confidence: 'medium',
          verify: ['fr.article-568-today'],
          timeLimit: months(1, FROM.extradition, {
            rule: 'FR-CPP-696-18',
            fileWithin: 5,
            restorable: false,
          }),
          warnings: [
            'fr.cassation-ten-days',
            'fr.decree-waits-by-custom',
            'fr.informal-review-stops-nothing',
            'eu.ask-stay-in-same-paper',
          ],
        },
      ],
    ),
    // The code knows two decisions, and a chronology often one: after cassation was lost the decree is still to be sued.
    way.suitAfterTheCourts({
      sources: ['FR-CPP', 'FR-CE-258900', 'FR-CJA'],
      confidence: 'medium',
      verify: ['fr.cpp-after-2010'],
      checkedOn: READ,
      stopsRemoval: 'if-granted',
      body: 'fr.conseil-etat',
      timeLimit: months(
        1,
        { start: [], precaution: FROM.firstRuling.start },
        { rule: 'FR-CPP-696-18', fileWithin: 1, restorable: false },
      ),
      provisions: ['FR-CPP-696-18', 'FR-CJA-L521-2'],
      warnings: ['fr.decree-after-cassation', 'fr.decree-waits-by-custom', 'eu.ask-stay-in-same-paper'],
    }),
    way.detentionComplaint({
      ...cpp,
      checkedOn: READ,
      stopsRemoval: 'no',
      body: 'fr.chambre-instruction',
      provisions: ['FR-CPP-696-19', 'FR-CPP-696-24', 'FR-QPC-2016-561'],
      sources: ['FR-CPP', 'FR-QPC-2016-561'],
      warnings: ['fr.release-request-any-time', 'fr.reasonable-time-in-custody'],
    }),
    way.asylum(
      {
        ...ceseda,
        stopsRemoval: 'unknown',
        body: 'fr.asylum',
        provisions: ['FR-CESEDA-L542-1', 'FR-CESEDA-L542-2', 'FR-CESEDA-L721-4', 'FR-CESEDA-L754-1'],
        warnings: [
          'eu.claim-no-express-bar',
          'fr.right-to-stay-can-end',
          'fr.five-days-in-centre',
          'apply-from-custody-with-copy',
        ],
      },
      [
        { from: COVERS_FROM, until: BEFORE_FIRST_CODE, ...OLDER },
        {
          from: FIRST_CODE,
          until: BEFORE_CODE,
          provisions: ['FR-OLD-L513-2', 'FR-OLD-L551-3', 'FR-OLD-L742-6'],
          sources: ['FR-CESEDA-OLD'],
        },
        { from: CODE, until: BEFORE_PACT },
        NOT_ADAPTED,
      ],
    ),
    way.asylumAppeal(
      {
        ...ceseda,
        stopsRemoval: 'unknown',
        body: 'fr.cnda',
        // Asylum refused at the border: 48 hours to the administrative court (L352-4).
        timeLimit: months(1, FROM.asylum, {
          rule: 'FR-CESEDA-L532-1',
          fileWithin: HOURS_48,
          shorter: [{ when: AT_THE_BORDER, length: 2, unit: 'days', rule: 'FR-CESEDA-L352-4' }],
        }),
        provisions: ['FR-CESEDA-L532-1', 'FR-CESEDA-R532-10', 'FR-CESEDA-L752-5', 'FR-CESEDA-L352-4'],
        warnings: [
          'fr.border-48-hours',
          'fr.right-to-stay-can-end',
          'fr.notice-must-name-limit',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_MONTH_BY_LAW,
          ...OLDER,
          timeLimit: months(1, FROM.asylum, {
            rule: 'FR-OLD-L731-2',
            fileWithin: HOURS_48,
            safeDefault: true,
          }),
        },
        {
          from: MONTH_BY_LAW,
          until: BEFORE_BORDER_SUIT,
          timeLimit: months(1, FROM.asylum, { rule: 'FR-OLD-L731-2', fileWithin: HOURS_48 }),
          provisions: ['FR-OLD-L731-2', 'FR-OLD-L742-6'],
          sources: ['FR-CESEDA-OLD'],
          warnings: ['fr.right-to-stay-can-end', 'eu.ask-stay-in-same-paper'],
        },
        {
          from: BORDER_SUIT,
          until: BEFORE_CODE,
          timeLimit: months(1, FROM.asylum, {
            rule: 'FR-OLD-L731-2',
            fileWithin: HOURS_48,
            shorter: [{ when: AT_THE_BORDER, length: 2, unit: 'days', rule: 'FR-OLD-L213-9' }],
          }),
          provisions: ['FR-OLD-L731-2', 'FR-OLD-L213-9'],
          sources: ['FR-CESEDA-OLD'],
          warnings: ['fr.border-48-hours', 'fr.right-to-stay-can-end', 'eu.ask-stay-in-same-paper'],
        },
        { from: CODE, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    // Cassation does not suspend; the Conseil d'État may stay a ruling (R821-5). A lawyer of that court is required.
    way.asylumCourt(
      {
        sources: ['FR-CJA'],
        confidence: 'high',
        checkedOn: READ,
        stopsRemoval: 'if-granted',
        body: 'fr.conseil-etat-asylum',
        timeLimit: months(2, FROM.asylumRuling, { rule: 'FR-CJA-R821-1', fileWithin: 1 }),
        provisions: ['FR-CJA-R821-1', 'FR-CJA-R821-3', 'FR-CJA-R821-5'],
        warnings: ['fr.lawyer-of-the-conseil', 'eu.ask-stay-in-same-paper'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2000-12-31',
          ...OLDER,
          timeLimit: months(2, FROM.asylumRuling, {
            rule: 'FR-CJA-R821-1',
            fileWithin: 1,
            safeDefault: true,
          }),
        },
        { from: '2001-01-01', until: null },
      ],
    ),
    way.statusAppeal(
      {
        ...ceseda,
        stopsRemoval: 'if-granted',
        body: 'fr.cnda',
        timeLimit: months(1, FROM_WITHDRAWAL, { rule: 'FR-CESEDA-L532-1', fileWithin: HOURS_48 }),
        provisions: ['FR-CESEDA-L532-1', 'FR-CESEDA-L511-8', 'FR-CESEDA-L721-4'],
        warnings: ['fr.destination-even-without-status', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    ...detentionAndRemovalFromFrance,
    frenchCouncil,
  ],
}
