import { addDays } from '../../case/days.js'
import { FROM, removalAppeal, removalSecondAppeal } from '../host-steps.js'
import { happened, remedy, wasInCustody, type Remedy } from '../vocabulary/index.js'
import { centreInFrance } from './france-centre.js'
import {
  BEFORE_CODE,
  BEFORE_FIRST_CODE,
  CODE,
  EVER_BEFORE,
  FIRST_CODE,
  FIRST_OQTF,
  HOURS_48,
  LAW_2011,
  LAW_2015,
  LAW_2016,
  LAW_2018,
  LAW_2018_ASYLUM,
  LAW_2024,
  READ,
} from './france-days.js'
import { AMMR, AMMR_APPEAL, BEFORE_AMMR, days, IN_A_CENTRE, months, RETURN, waysOf } from './host.js'

const way = waysOf('FR')
const ceseda = { sources: ['FR-CESEDA'], confidence: 'high', checkedOn: READ } as const
const old = { sources: ['FR-CESEDA-OLD'] } as const
const before = (day: string) => addDays(day, -1)

const CENTRE = { when: IN_A_CENTRE, length: 2, unit: 'days' } as const
const PRISON = { when: wasInCustody, length: 2, unit: 'days' } as const

/** Orders to leave: 48 hours where no time to leave was given, so file the next day whatever the notice says. */
const returnAppeal = way.returnAppeal(
  {
    // An expulsion of one held to be a threat may be told as an expulsion: it has a way of its own, named beside this one.
    ...removalAppeal('expulsion', 'deportation', 'readmission', 'police-expulsion'),
    ...ceseda,
    stopsRemoval: 'automatic',
    body: 'fr.tribunal-administratif',
    warnings: [
      'fr.oqtf-48-hours-7-days',
      'fr.attack-destination-separately',
      'fr.ministerial-expulsion-no-stay',
      'fr.limits-not-extended',
    ],
  },
  [
    {
      ...EVER_BEFORE,
      until: BEFORE_FIRST_CODE,
      stopsRemoval: 'unknown',
      provisions: ['FR-OLD-L512-2'],
      timeLimit: days(7, FROM.removal, { rule: 'FR-OLD-L512-2', fileWithin: HOURS_48, safeDefault: true }),
    },
    // The order to take to the border: 48 hours if handed over, seven days if sent by post.
    {
      ...old,
      from: FIRST_CODE,
      until: before(FIRST_OQTF),
      provisions: ['FR-OLD-L512-2', 'FR-OLD-L512-3', 'FR-OLD-L513-2'],
      timeLimit: days(7, FROM.removal, {
        rule: 'FR-OLD-L512-2',
        fileWithin: HOURS_48,
        restorable: false,
        shorter: [CENTRE, PRISON],
      }),
      warnings: [
        'fr.handed-over-48-hours',
        'fr.destination-in-same-suit',
        'fr.ministerial-expulsion-no-stay',
      ],
    },
    {
      ...old,
      from: FIRST_OQTF,
      until: before(LAW_2011),
      provisions: ['FR-OLD-L512-1', 'FR-OLD-L512-2', 'FR-OLD-L512-3', 'FR-OLD-L513-2'],
      timeLimit: months(1, FROM.removal, {
        rule: 'FR-OLD-L512-1',
        fileWithin: HOURS_48,
        restorable: false,
        shorter: [CENTRE, PRISON],
      }),
      warnings: [
        'fr.handed-over-48-hours',
        'fr.destination-in-same-suit',
        'fr.ministerial-expulsion-no-stay',
      ],
    },
    {
      ...old,
      from: LAW_2011,
      until: before(LAW_2016),
      provisions: ['FR-OLD-L512-1', 'FR-OLD-L512-3', 'FR-OLD-L513-2'],
      timeLimit: days(30, FROM.removal, {
        rule: 'FR-OLD-L512-1',
        fileWithin: HOURS_48,
        restorable: false,
        shorter: [CENTRE, PRISON],
      }),
      warnings: ['fr.no-time-to-leave-48-hours', 'fr.ministerial-expulsion-no-stay'],
    },
    // Fifteen days for an order that follows a refusal of asylum or an unlawful stay.
    {
      ...old,
      from: LAW_2016,
      until: BEFORE_CODE,
      provisions: ['FR-OLD-L512-1', 'FR-OLD-L512-3', 'FR-OLD-L513-2'],
      timeLimit: days(30, FROM.removal, {
        rule: 'FR-OLD-L512-1',
        fileWithin: HOURS_48,
        restorable: false,
        shorter: [CENTRE, PRISON, { when: happened('asylum-refused'), length: 15 }],
      }),
      warnings: ['fr.no-time-to-leave-48-hours', 'fr.fifteen-days', 'fr.ministerial-expulsion-no-stay'],
    },
    {
      from: CODE,
      until: before(LAW_2024),
      provisions: ['FR-CESEDA-L614-4-2021', 'FR-CESEDA-L722-7', 'FR-CESEDA-L721-5', 'FR-CESEDA-L721-4'],
      sources: ['FR-CESEDA-OLD'],
      timeLimit: days(30, FROM.removal, {
        rule: 'FR-CESEDA-L614-4-2021',
        fileWithin: HOURS_48,
        restorable: false,
        shorter: [CENTRE, PRISON, { when: happened('asylum-refused'), length: 15 }],
      }),
      warnings: [
        'fr.no-time-to-leave-48-hours',
        'fr.fifteen-days',
        'fr.attack-destination-separately',
        'fr.ministerial-expulsion-no-stay',
      ],
    },
    {
      from: LAW_2024,
      until: null,
      timeLimit: months(1, FROM.removal, {
        rule: 'FR-CESEDA-L911-1',
        fileWithin: HOURS_48,
        restorable: false,
        // Served in a centre: 48 hours; in prison: seven days (addendum FR-1).
        shorter: [CENTRE, { when: wasInCustody, length: 7, unit: 'days' }],
      }),
      provisions: ['FR-CESEDA-L911-1', 'FR-CESEDA-L921-1', 'FR-CESEDA-L722-7', 'FR-CESEDA-L721-5'],
    },
  ],
)

/** One month to the administrative court of appeal, which suspends nothing by itself (R811-14, R811-17). */
const returnCourt = way.returnCourt(
  {
    checkedOn: READ,
    sources: ['FR-CJA'],
    confidence: 'high',
    stopsRemoval: 'if-granted',
    body: 'fr.cour-administrative-appel',
    warnings: ['fr.appeal-does-not-suspend', 'eu.ask-stay-in-same-paper'],
  },
  [
    {
      ...EVER_BEFORE,
      until: '2000-12-31',
      provisions: ['FR-CJA-R811-14'],
      timeLimit: months(1, FROM.removalRuling, { rule: 'FR-CJA-R811-14', fileWithin: 1, safeDefault: true }),
    },
    {
      from: '2001-01-01',
      until: before(LAW_2024),
      provisions: ['FR-CJA-R776-9', 'FR-CJA-R811-14', 'FR-CJA-R811-17'],
      // Against a judgment on a transfer as well, until the law of 2024 (L572-4 as it stands leaves no appeal).
      opens: removalSecondAppeal(...RETURN, 'dublin').opens,
      timeLimit: months(1, FROM.removalRuling, { rule: 'FR-CJA-R776-9', fileWithin: 1 }),
    },
    {
      from: LAW_2024,
      until: null,
      sources: ['FR-CESEDA', 'FR-CJA'],
      provisions: ['FR-CESEDA-R911-8', 'FR-CESEDA-R922-27', 'FR-CJA-R811-14', 'FR-CJA-R811-17'],
      timeLimit: months(1, FROM.removalRuling, { rule: 'FR-CESEDA-R911-8', fileWithin: 1 }),
    },
  ],
)

/** The expulsion of one held to be a threat: the general two months, no stay unless the urgent judge gives it. */
const expulsionAppeal = remedy({
  id: 'fr.expulsion-appeal',
  path: 'removal-appeal',
  country: 'FR',
  shared: {
    ...removalAppeal('expulsion', 'undesirable'),
    checkedOn: READ,
    sources: ['FR-CJA', 'FR-CESEDA'],
    confidence: 'high',
    stopsRemoval: 'if-granted',
    body: 'fr.tribunal-administratif',
    timeLimit: months(2, FROM.removal, { rule: 'FR-CJA-R421-1', fileWithin: 1, restorable: false }),
    provisions: ['FR-CJA-R421-1', 'FR-CJA-L521-1', 'FR-CJA-L521-2', 'FR-CESEDA-L631-1'],
    warnings: ['fr.urgent-judge-48-hours', 'fr.attack-destination-separately', 'fr.hearing-before-expulsion'],
  },
  versions: [
    {
      ...EVER_BEFORE,
      until: '2000-12-31',
      provisions: ['FR-CJA-R421-1'],
      timeLimit: months(2, FROM.removal, { rule: 'FR-CJA-R421-1', fileWithin: 1, safeDefault: true }),
    },
    { from: '2001-01-01', until: null },
  ],
})

/** A transfer to another State of the Union: not carried out before the limit ends and the court has ruled. */
const against = (length: number, rule: string) =>
  days(length, FROM.removal, {
    rule,
    fileWithin: HOURS_48,
    restorable: false,
    shorter: [{ when: IN_A_CENTRE, length: 2 }],
  })
const OWN_SUIT = {
  ...old,
  provisions: ['FR-OLD-L742-4', 'FR-OLD-L742-5'],
  stopsRemoval: 'automatic',
} as const
const transferAppeal = way.transferAppeal(
  {
    ...ceseda,
    stopsRemoval: 'automatic',
    body: 'fr.tribunal-administratif',
    warnings: ['fr.transfer-48-hours', 'eu.fight-in-receiving-state'],
  },
  [
    {
      ...EVER_BEFORE,
      until: before(LAW_2015),
      stopsRemoval: 'if-granted',
      sources: ['FR-CJA'],
      provisions: ['FR-CJA-R421-1', 'FR-CJA-L521-2'],
      timeLimit: months(2, FROM.removal, { rule: 'FR-CJA-R421-1', fileWithin: HOURS_48, safeDefault: true }),
      warnings: ['fr.urgent-judge-48-hours', 'eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
    },
    { ...OWN_SUIT, from: LAW_2015, until: before(LAW_2018), timeLimit: against(15, 'FR-OLD-L742-4') },
    { ...OWN_SUIT, from: LAW_2018, until: before(LAW_2018_ASYLUM), timeLimit: against(7, 'FR-OLD-L742-4') },
    { ...OWN_SUIT, from: LAW_2018_ASYLUM, until: BEFORE_CODE, timeLimit: against(15, 'FR-OLD-L742-4') },
    {
      from: CODE,
      until: before(LAW_2024),
      sources: ['FR-CESEDA-OLD'],
      provisions: ['FR-CESEDA-L572-5', 'FR-CESEDA-L572-2'],
      timeLimit: against(15, 'FR-CESEDA-L572-5'),
    },
    {
      from: LAW_2024,
      until: BEFORE_AMMR,
      provisions: ['FR-CESEDA-L572-4', 'FR-CESEDA-L572-2', 'FR-CESEDA-L921-1'],
      timeLimit: against(7, 'FR-CESEDA-L572-4'),
      warnings: ['fr.transfer-48-hours', 'fr.transfer-no-appeal', 'eu.fight-in-receiving-state'],
    },
    { from: AMMR, until: null, ...AMMR_APPEAL },
  ],
)

/** The centre, orders to leave, expulsion and transfer. */
export const detentionAndRemovalFromFrance: readonly Remedy[] = [
  ...centreInFrance,
  returnAppeal,
  returnCourt,
  expulsionAppeal,
  transferAppeal,
]
