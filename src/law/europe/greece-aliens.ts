import { ASYLUM_APPEAL, FROM } from '../host-steps.js'
import { BEFORE_PACT, COVERS_FROM, days, PACT, PACT_APPEAL, waysOf } from './host.js'

import {
  read,
  law5226,
  UNREAD,
  NO_DOUBT,
  PD_90,
  PD_81,
  PD_114,
  PD_113,
  LAW_4375,
  LAW_4636,
  CODE,
  BEFORE_PD_90,
  AFTER_5226,
  thirty,
  SHORTER,
  SUSPENDS,
  STILL_OPEN,
  statusDays,
  annulment,
} from './greece-acts.js'
import type { Remedy } from '../vocabulary/index.js'
import { greekRemovalWays } from './greece-removal.js'

const way = waysOf('GR')

/** Asylum, removal and transfer. */
export const greekAlienWays: readonly Remedy[] = [
  // Nobody is extradited to the State feared before a final ruling: in every act since Decree 90/2008.
  way.asylum(
    {
      ...read,
      stopsRemoval: 'automatic',
      body: 'gr.asylum',
      provisions: ['GR-ASYLUM-73'],
      sources: ['GR-4939'],
      warnings: [
        'gr.claim-first-naming-tajikistan',
        'eu.claim-bars-extradition',
        'apply-from-custody-with-copy',
      ],
    },
    [
      {
        ...BEFORE_PD_90,
        stopsRemoval: 'unknown',
        provisions: ['GR-PD-90-2008'],
        warnings: ['apply-from-custody-with-copy'],
      },
      { ...PD_90, until: PD_81.until, provisions: ['GR-PD-90-2008'] },
      { ...PD_114, provisions: ['GR-PD-114-2010'] },
      { ...PD_113, provisions: ['GR-PD-113-2013'] },
      { ...LAW_4375, provisions: ['GR-4375-37'] },
      { ...LAW_4636, provisions: ['GR-4636-68'] },
      { ...CODE, until: BEFORE_PACT },
      { from: PACT, until: null, confidence: 'medium', verify: ['gr.act-of-june-2026'] },
    ],
  ),
  way.asylumAppeal(
    {
      ...law5226,
      stopsRemoval: 'unknown',
      body: 'gr.appeals-authority',
      timeLimit: thirty('GR-ASYLUM-97', 10, 20, 5),
      provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
      warnings: [
        'gr.twenty-when-detained',
        'gr.sent-electronically',
        'gr.late-appeal-no-stay',
        'eu.ask-stay-in-same-paper',
      ],
    },
    [
      {
        ...BEFORE_PD_90,
        timeLimit: { ...thirty('GR-PD-90-2008', 8, null, 1), safeDefault: true },
        provisions: ['GR-PD-90-2008'],
        warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
      },
      {
        ...PD_90,
        ...SUSPENDS,
        timeLimit: thirty('GR-PD-90-2008', 8, null, 8),
        provisions: ['GR-PD-90-2008'],
      },
      // Decree 81/2009 left only annulment; the appeals that were pending went on.
      {
        ...PD_81,
        ...NO_DOUBT,
        exists: false,
        provisions: ['GR-PD-81-2009'],
        why: 'gr-no-asylum-appeal-2009',
        replacedBy: ['asylum-appeal', 'ecthr-interim-measure'],
        stillInUse: ASYLUM_APPEAL.inUse,
      },
      {
        ...PD_114,
        ...SUSPENDS,
        timeLimit: thirty('GR-PD-114-2010', 10, null, 10),
        provisions: ['GR-PD-114-2010'],
        warnings: [...SHORTER, 'gr.refused-in-2009'],
      },
      {
        ...PD_113,
        ...SUSPENDS,
        timeLimit: thirty('GR-PD-113-2013', 3, 10, 3),
        provisions: ['GR-PD-113-2013'],
      },
      { ...LAW_4375, ...SUSPENDS, timeLimit: thirty('GR-4375-61', 5, 15, 5), provisions: ['GR-4375-61'] },
      {
        ...LAW_4636,
        ...NO_DOUBT,
        until: '2020-05-11',
        timeLimit: thirty('GR-4636-92', 7, 20, 5),
        provisions: ['GR-4636-92', 'GR-4636-104'],
        warnings: [...SHORTER, 'eu.ask-stay-in-same-paper'],
      },
      {
        ...LAW_4636,
        ...NO_DOUBT,
        from: '2020-05-12',
        sources: ['GR-4636', 'GR-4686'],
        timeLimit: thirty('GR-4636-92', 10, 20, 5),
        provisions: ['GR-4636-92', 'GR-4636-104'],
      },
      { ...CODE, ...NO_DOUBT },
      { from: AFTER_5226, until: BEFORE_PACT },
      { from: PACT, until: null, ...PACT_APPEAL },
    ],
  ),
  way.asylumCourt(
    {
      ...read,
      stopsRemoval: 'if-granted',
      body: 'gr.administrative-court',
      timeLimit: annulment('GR-ASYLUM-114'),
      provisions: ['GR-ASYLUM-114', 'GR-ASYLUM-115'],
      sources: ['GR-4939'],
      warnings: ['gr.detained-after-dismissal', 'eu.ask-stay-in-same-paper'],
    },
    [
      {
        from: COVERS_FROM,
        until: PD_90.until,
        ...UNREAD,
        timeLimit: { ...annulment('GR-3068-15'), safeDefault: true },
        provisions: ['GR-3068-15'],
      },
      // No appeal in those months: annulment straight against the refusal.
      {
        ...PD_81,
        confidence: 'medium',
        verify: ['gr.annulment-days'],
        opens: ASYLUM_APPEAL.opens,
        opensAfter: ASYLUM_APPEAL.opensAfter,
        body: 'gr.council-of-state',
        timeLimit: days(30, FROM.asylum, { rule: 'GR-PD-81-2009', fileWithin: 1, safeDefault: true }),
        provisions: ['GR-PD-81-2009'],
        warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
      },
      {
        from: PD_114.from,
        until: LAW_4375.until,
        ...UNREAD,
        verify: ['gr.annulment-days'],
        timeLimit: { ...annulment('GR-3068-15'), safeDefault: true },
        provisions: ['GR-3068-15'],
      },
      { ...LAW_4636, timeLimit: annulment('GR-4636-109'), provisions: ['GR-4636-109'] },
      { ...CODE, until: BEFORE_PACT },
      { from: PACT, until: null, confidence: 'medium', verify: ['gr.act-of-june-2026'] },
    ],
  ),
  // The same thirty days as an ordinary refusal (97(1)); a late appeal gives no right to stay.
  way.statusAppeal(
    {
      ...law5226,
      stopsRemoval: 'unknown',
      body: 'gr.appeals-authority',
      timeLimit: statusDays('GR-ASYLUM-97'),
      provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
      warnings: ['gr.late-appeal-no-stay', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
    },
    [
      {
        ...BEFORE_PD_90,
        timeLimit: { ...statusDays('GR-PD-90-2008'), safeDefault: true },
        provisions: ['GR-PD-90-2008'],
      },
      {
        ...PD_90,
        ...STILL_OPEN,
        timeLimit: statusDays('GR-PD-90-2008'),
        provisions: ['GR-PD-90-2008'],
      },
      // Decree 81/2009 speaks of refusals; what it left of this way was not settled.
      {
        ...PD_81,
        ...UNREAD,
        timeLimit: { ...statusDays('GR-PD-90-2008'), fileWithin: 1, safeDefault: true },
        provisions: ['GR-PD-81-2009'],
      },
      {
        ...PD_114,
        ...STILL_OPEN,
        timeLimit: statusDays('GR-PD-114-2010'),
        provisions: ['GR-PD-114-2010'],
      },
      {
        ...PD_113,
        ...STILL_OPEN,
        timeLimit: statusDays('GR-PD-113-2013'),
        provisions: ['GR-PD-113-2013'],
      },
      { ...LAW_4375, ...STILL_OPEN, timeLimit: statusDays('GR-4375-61'), provisions: ['GR-4375-61'] },
      // Articles 92 and 97 do not name withdrawal among their limits before Law 5226.
      {
        ...LAW_4636,
        confidence: 'medium',
        verify: ['gr.withdrawal-not-named'],
        timeLimit: statusDays('GR-4636-92'),
        provisions: ['GR-4636-92'],
      },
      { ...CODE, confidence: 'medium', verify: ['gr.withdrawal-not-named'] },
      { from: AFTER_5226, until: BEFORE_PACT },
      { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
    ],
  ),
  ...greekRemovalWays,
]
