import { addDays } from '../../case/days.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import type { Remedy } from '../vocabulary/index.js'
import {
  AMMR,
  AT_THE_BORDER,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  days,
  months,
  PACT,
  waysOf,
} from './host.js'

const way = waysOf('DE')
/** The day on which the statutes were read, as of July 2012, November 2018, April and August 2026. */
const READ = '2026-11-29'
/** The Asylgesetz as changed by the act of 23 April 2026, for claims made from 12 June 2026. */
const ASYLG_2026 = { sources: ['DE-ASYLG-2026', 'DE-GEAS'], confidence: 'high', checkedOn: READ } as const
/** The Residence Act; before it another act, without the security order of § 58a. */
const AUFENTHG = '2005-01-01'
/** A court may suspend a Dublin transfer, asked within a week; before, § 34a(2) forbade it (VG Göttingen, 2 B 806/13). */
const DUBLIN_STAY = '2013-09-06'

/** Germany: asylum, withdrawal of status, expulsion and transfer, in the order in which they come. */
export const germanRemoval: readonly Remedy[] = [
  way.asylum({
    stopsRemoval: 'unknown',
    body: 'de.asylum',
    provisions: ['DE-ASYLG-55', 'DE-ASYLG-14', 'DE-ASYLG-71', 'DE-ASYLG-6', 'DE-AUFENTHG-60-4'],
    sources: ['DE-ASYLG', 'DE-ASYLG-2026', 'DE-AUFENTHG'],
    confidence: 'high',
    verify: ['de.statutes-after-2026'],
    checkedOn: READ,
    warnings: [
      'de.asylum-not-binding',
      'eu.status-of-another-state-bars',
      'de.date-your-activity',
      'de.claim-from-custody',
      'de.address-or-served-by-post',
      'apply-from-custody-with-copy',
    ],
  }),
  way.asylumAppeal(
    {
      stopsRemoval: 'if-granted',
      body: 'de.administrative-court',
      timeLimit: days(14, FROM.asylum, {
        rule: 'DE-ASYLG-74',
        fileWithin: 7,
        // Before the Pact the urgent motion at the airport had three days (§ 18a(4)).
        shorter: [{ when: AT_THE_BORDER, length: 3, rule: 'DE-ASYLG-18A' }],
      }),
      provisions: ['DE-ASYLG-74', 'DE-ASYLG-36', 'DE-ASYLG-75', 'DE-ASYLG-18A', 'DE-VWGO-58'],
      sources: ['DE-ASYLG', 'DE-ASYLVFG-2012', 'DE-VG-FRANKFURT'],
      confidence: 'high',
      checkedOn: READ,
      warnings: [
        'de.suit-and-urgent-motion',
        'de.urgent-ruling-can-be-changed',
        'de.address-or-served-by-post',
        'de.airport-three-days',
        'de.wrong-notice-one-year',
        'de.notes-verbales',
        'de.sudden-removal',
      ],
    },
    [
      { from: COVERS_FROM, until: BEFORE_PACT },
      {
        from: PACT,
        until: null,
        // § 87e AsylG and Article 79(3) of the Regulation.
        reaches: 'new-claims',
        ...ASYLG_2026,
        timeLimit: days(14, FROM.asylum, {
          rule: 'DE-ASYLG-74',
          fileWithin: 7,
          shorter: [{ when: AT_THE_BORDER, length: 7, rule: 'DE-ASYLG-18A' }],
        }),
        provisions: ['DE-ASYLG-74', 'DE-ASYLG-36', 'DE-ASYLG-75', 'DE-ASYLG-18A', 'EU-APR-67-7', 'EU-APR-68'],
        warnings: [
          'de.suit-and-urgent-motion',
          'de.urgent-ruling-can-be-changed',
          'de.address-or-served-by-post',
          'de.facts-within-a-month',
          'de.wrong-notice-three-months',
          'de.repeat-claim-stay',
          'de.notes-verbales',
          'de.sudden-removal',
        ],
      },
    ],
  ),
  // Leave to appeal against the judgment, not against the urgent ruling, which is final (§ 80 AsylG).
  way.asylumCourt(
    {
      stopsRemoval: 'if-granted',
      body: 'de.higher-administrative-court',
      timeLimit: months(1, FROM.asylumRuling, { rule: 'DE-ASYLG-78' }),
      provisions: ['DE-ASYLG-78', 'DE-ASYLG-80', 'DE-VWGO-80-7'],
      sources: ['DE-ASYLG', 'DE-ASYLVFG-2012'],
      confidence: 'high',
      checkedOn: READ,
      warnings: ['de.urgent-ruling-is-final', 'de.reasons-in-the-same-month', 'de.lawyer-required'],
    },
    [
      { from: COVERS_FROM, until: BEFORE_PACT },
      {
        from: PACT,
        until: null,
        reaches: 'new-claims',
        ...ASYLG_2026,
        provisions: ['DE-ASYLG-78', 'DE-ASYLG-80', 'DE-VWGO-80-7', 'EU-APR-68'],
        warnings: [
          'de.urgent-ruling-is-final',
          'de.stay-asked-within-the-month',
          'de.reasons-in-the-same-month',
          'de.lawyer-required',
          'eu.old-law-for-old-claims',
        ],
      },
    ],
  ),
  // A suit against withdrawal stays it (§ 75 old), save where the person is called a danger; since the Pact only as
  // Article 68 says.
  way.statusAppeal(
    {
      stopsRemoval: 'unknown',
      body: 'de.administrative-court',
      timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'DE-ASYLG-74', fileWithin: 7 }),
      provisions: ['DE-ASYLG-74', 'DE-ASYLG-75', 'DE-ASYLG-73B'],
      sources: ['DE-ASYLG', 'DE-ASYLVFG-2012'],
      confidence: 'high',
      checkedOn: READ,
      warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice', 'de.travel-home-ends-status'],
    },
    [
      { from: COVERS_FROM, until: BEFORE_PACT },
      // § 87e(1): proceedings to withdraw that were begun before stay under the old law.
      {
        from: PACT,
        until: null,
        ...ASYLG_2026,
        provisions: ['DE-ASYLG-74', 'DE-ASYLG-75', 'DE-ASYLG-73B', 'EU-APR-68'],
      },
    ],
  ),
  way.returnAppeal(
    {
      stopsRemoval: 'if-granted',
      body: 'de.administrative-court',
      timeLimit: months(1, FROM.removal, { rule: 'DE-VWGO-74', fileWithin: 7 }),
      provisions: ['DE-VWGO-74', 'DE-VWGO-70', 'DE-VWGO-80', 'DE-AUFENTHG-58A', 'DE-AUFENTHG-60-5'],
      sources: ['DE-VWGO', 'DE-AUFENTHG'],
      confidence: 'high',
      checkedOn: READ,
      warnings: [
        'de.security-order-seven-days',
        'de.objection-where-the-notice-says',
        'de.urgent-ruling-can-be-changed',
        'de.wrong-notice-one-year',
        'de.sudden-removal',
        'eu.ask-stay-in-same-paper',
        'de.extradition-office-must-agree',
      ],
    },
    [
      {
        from: COVERS_FROM,
        until: addDays(AUFENTHG, -1),
        confidence: 'medium',
        verify: ['de.before-residence-act'],
        provisions: ['DE-VWGO-74', 'DE-VWGO-70', 'DE-VWGO-80'],
        sources: ['DE-VWGO'],
        warnings: [
          'de.objection-where-the-notice-says',
          'de.wrong-notice-one-year',
          'de.sudden-removal',
          'eu.ask-stay-in-same-paper',
        ],
      },
      { from: AUFENTHG, until: null },
    ],
  ),
  // Complaint against the refusal of the urgent motion: two weeks. Leave to appeal against the judgment: a month. Which
  // of the two was lost the file does not say: the way is open for the longer, the day to file by is far inside the shorter.
  way.returnCourt({
    stopsRemoval: 'if-granted',
    body: 'de.higher-administrative-court',
    timeLimit: months(1, FROM.removalRuling, { rule: 'DE-VWGO-124A', fileWithin: 1 }),
    provisions: ['DE-VWGO-147', 'DE-VWGO-146', 'DE-VWGO-124A', 'DE-VWGO-80-7'],
    sources: ['DE-VWGO'],
    confidence: 'high',
    checkedOn: READ,
    warnings: [
      'de.complaint-grounds-one-month',
      'de.not-in-asylum-matters',
      'de.lawyer-required',
      'eu.ask-stay-in-same-paper',
    ],
  }),
  way.transferAppeal(
    {
      stopsRemoval: 'if-granted',
      body: 'de.administrative-court',
      timeLimit: days(7, FROM.removal, { rule: 'DE-ASYLG-34A' }),
      provisions: ['DE-ASYLG-34A', 'DE-ASYLG-74'],
      sources: ['DE-ASYLG'],
      confidence: 'high',
      checkedOn: READ,
      warnings: ['de.suit-and-urgent-motion', 'de.chain-through-poland', 'eu.fight-in-receiving-state'],
    },
    [
      {
        from: COVERS_FROM,
        until: addDays(DUBLIN_STAY, -1),
        timeLimit: days(14, FROM.removal, { rule: 'DE-ASYLG-74', fileWithin: 1 }),
        sources: ['DE-ASYLVFG-2012', 'DE-VG-GOETTINGEN'],
        confidence: 'medium',
        warnings: ['de.no-dublin-stay-before-2013', 'eu.fight-in-receiving-state'],
      },
      { from: DUBLIN_STAY, until: BEFORE_AMMR },
      {
        from: AMMR,
        until: null,
        ...ASYLG_2026,
        provisions: ['DE-ASYLG-34A', 'DE-ASYLG-74', 'EU-AMMR-43', 'EU-AMMR-85'],
      },
    ],
  ),
]
