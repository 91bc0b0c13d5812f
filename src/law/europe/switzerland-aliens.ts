import { ASYLUM_SECOND_APPEAL, FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { all, happened } from '../vocabulary/index.js'
import { COVERS_FROM, days, since, waysOf } from './host.js'

import {
  CHECKED_ON,
  asylg,
  aig,
  UNREAD,
  NEW_COURTS,
  BEFORE_NEW_COURTS,
  AUG,
  BEFORE_AUG,
  RETURN_DIRECTIVE,
  BEFORE_RETURN_DIRECTIVE,
  JOINED,
  BEFORE_JOINED,
  asylumLimit,
  atTheAirport,
} from './switzerland-acts.js'
import type { Remedy } from '../vocabulary/index.js'

const way = waysOf('CH')

/** Asylum, removal and transfer. */
export const swissAlienWays: readonly Remedy[] = [
  way.asylum(
    {
      ...asylg,
      sources: ['CH-ASYLG', 'CH-IRSG'],
      stopsRemoval: 'unknown',
      body: 'ch.asylum',
      provisions: ['CH-ASYLG-42', 'CH-ASYLG-5', 'CH-IRSG-55A', 'CH-ASYLG-109'],
      warnings: [
        'eu.claim-no-express-bar',
        'ch.files-are-coordinated',
        'ch.say-it-at-the-airport',
        'apply-from-custody-with-copy',
      ],
    },
    [
      {
        from: COVERS_FROM,
        until: BEFORE_JOINED,
        provisions: ['CH-ASYLG-42', 'CH-ASYLG-5'],
        warnings: ['eu.claim-no-express-bar', 'ch.say-it-at-the-airport', 'apply-from-custody-with-copy'],
      },
      { from: JOINED, until: null },
    ],
  ),
  // It suspends, unless the decision takes that effect away (VwVG 55): which decision it is, the file does not say.
  way.asylumAppeal(
    {
      ...asylg,
      stopsRemoval: 'unknown',
      body: 'ch.federal-administrative-court',
      timeLimit: days(30, FROM.asylum, asylumLimit),
      provisions: ['CH-ASYLG-108', 'CH-ASYLG-42', 'CH-VWVG-55', 'CH-ASYLG-23'],
      warnings: [
        'ch.five-or-seven-working-days',
        'ch.suspends-unless-withdrawn',
        'eu.ask-stay-in-same-paper',
      ],
    },
    [
      {
        from: COVERS_FROM,
        until: '2004-03-31',
        ...UNREAD,
        body: 'ch.asylum-commission',
        timeLimit: days(30, FROM.asylum, { rule: 'CH-ASYLG-108A', fileWithin: 1, safeDefault: true }),
        provisions: ['CH-ASYLG-108A'],
        warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
      },
      {
        from: '2004-04-01',
        until: BEFORE_NEW_COURTS,
        body: 'ch.asylum-commission',
        timeLimit: days(30, FROM.asylum, { ...asylumLimit, rule: 'CH-ASYLG-108A', fileWithin: 1 }),
        provisions: ['CH-ASYLG-108A', 'CH-ASYLG-112', 'CH-ASYLG-42', 'CH-VWVG-55'],
        warnings: [
          'ch.five-working-days',
          'ch.stay-within-24-hours',
          'ch.suspends-unless-withdrawn',
          'eu.ask-stay-in-same-paper',
        ],
      },
      {
        from: NEW_COURTS,
        until: BEFORE_AUG,
        timeLimit: days(30, FROM.asylum, { ...asylumLimit, rule: 'CH-ASYLG-108A', fileWithin: 1 }),
        provisions: ['CH-ASYLG-108A', 'CH-ASYLG-112', 'CH-ASYLG-42', 'CH-VWVG-55'],
        warnings: [
          'ch.five-working-days',
          'ch.stay-within-24-hours',
          'ch.suspends-unless-withdrawn',
          'eu.ask-stay-in-same-paper',
        ],
      },
      {
        from: AUG,
        until: '2019-02-28',
        warnings: ['ch.five-working-days', 'ch.suspends-unless-withdrawn', 'eu.ask-stay-in-same-paper'],
      },
      { from: '2019-03-01', until: null },
    ],
  ),
  // Only where the State that was fled has asked for extradition.
  way.asylumCourt(
    {
      sources: ['CH-BGG'],
      confidence: 'high',
      checkedOn: CHECKED_ON,
      opens: all(ASYLUM_SECOND_APPEAL.opens, happened('extradition-requested')),
      opensAfter: 'after-asylum-judgment',
      stopsRemoval: 'if-granted',
      body: 'ch.federal-supreme-court',
      timeLimit: days(30, FROM.asylumRuling, { rule: 'CH-BGG-100', fileWithin: 1 }),
      provisions: ['CH-BGG-83', 'CH-BGG-100', 'CH-BGG-103'],
      warnings: ['ch.only-while-extradition-is-asked', 'eu.ask-stay-in-same-paper'],
    },
    [
      {
        exists: false,
        from: COVERS_FROM,
        until: BEFORE_JOINED,
        why: 'ch-asylum-ruling-was-final',
        replacedBy: ['ecthr-interim-measure', 'cat-complaint'],
      },
      { from: JOINED, until: null },
    ],
  ),
  way.statusAppeal(
    {
      ...asylg,
      stopsRemoval: 'unknown',
      body: 'ch.federal-administrative-court',
      timeLimit: days(30, FROM_WITHDRAWAL, { rule: 'CH-ASYLG-108', fileWithin: 5 }),
      provisions: ['CH-ASYLG-108', 'CH-VWVG-50', 'CH-VWVG-55'],
      warnings: ['ch.suspends-unless-withdrawn', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
    },
    since(AUG, days(30, FROM_WITHDRAWAL, { rule: 'CH-VWVG-50', fileWithin: 5 })),
  ),
  way.returnAppeal(
    {
      ...aig,
      stopsRemoval: 'if-granted',
      body: 'ch.return-appeal',
      timeLimit: days(5, FROM.removal, {
        rule: 'CH-AIG-64',
        unit: 'working-days',
        fileWithin: 5,
        ...atTheAirport,
      }),
      provisions: ['CH-AIG-64', 'CH-AIG-65', 'CH-AIG-83', 'CH-IRSG-49'],
      warnings: ['ch.no-stay-by-itself', 'ch.airport-48-hours', 'ch.no-deportation-during-extradition'],
    },
    [
      {
        from: COVERS_FROM,
        until: BEFORE_AUG,
        ...UNREAD,
        timeLimit: days(3, FROM.removal, { rule: 'CH-AIG-64', fileWithin: 1, safeDefault: true }),
        provisions: ['CH-AIG-64', 'CH-IRSG-49'],
        warnings: ['not-verified-file-today', 'ch.no-deportation-during-extradition'],
      },
      {
        from: AUG,
        until: BEFORE_RETURN_DIRECTIVE,
        timeLimit: days(3, FROM.removal, { rule: 'CH-AIG-64', fileWithin: 1, ...atTheAirport }),
        warnings: ['ch.no-stay-three-days', 'ch.airport-48-hours', 'ch.no-deportation-during-extradition'],
      },
      { from: RETURN_DIRECTIVE, until: null },
    ],
  ),
  way.transferAppeal(
    {
      ...aig,
      sources: ['CH-AIG', 'CH-ASYLG'],
      stopsRemoval: 'if-granted',
      body: 'ch.federal-administrative-court',
      timeLimit: days(5, FROM.removal, { rule: 'CH-AIG-64A', unit: 'working-days', fileWithin: 5 }),
      provisions: ['CH-AIG-64A', 'CH-ASYLG-107A', 'CH-ASYLG-108'],
      warnings: ['ch.no-stay-by-itself', 'eu.fight-in-receiving-state'],
    },
    since(
      RETURN_DIRECTIVE,
      days(5, FROM.removal, { rule: 'CH-AIG-64A', unit: 'working-days', fileWithin: 5 }),
    ),
  ),
]
