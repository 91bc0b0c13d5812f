import { FROM } from '../host-steps.js'
import { AMMR, AMMR_APPEAL, BEFORE_AMMR, COVERS_FROM, days, UNREAD_TRANSFER, waysOf } from './host.js'

import {
  read,
  law5226,
  UNREAD,
  NO_DOUBT,
  PD_114,
  PD_113,
  LAW_4375,
  LAW_4636,
  CODE,
  AFTER_5226,
  LAW_2910,
  LAW_3386,
  LAW_3907,
  BEFORE_2910,
  transferDays,
  returnDays,
} from './greece-acts.js'
import type { Remedy } from '../vocabulary/index.js'

const way = waysOf('GR')

/** Return, its courts, and transfer. */
export const greekRemovalWays: readonly Remedy[] = [
  way.returnAppeal(
    {
      ...law5226,
      stopsRemoval: 'automatic',
      body: 'gr.return-appeal',
      timeLimit: returnDays('GR-5226-14'),
      provisions: ['GR-5226-14', 'GR-5226-10'],
      warnings: ['gr.reconsideration-ten-days', 'gr.detention-separate'],
    },
    [
      {
        ...BEFORE_2910,
        stopsRemoval: 'unknown',
        body: 'gr.return-authority',
        timeLimit: { ...returnDays('GR-2910-44'), safeDefault: true },
        provisions: ['GR-2910-44'],
        warnings: ['not-verified-file-today', 'gr.detention-separate'],
      },
      {
        ...LAW_2910,
        ...NO_DOUBT,
        body: 'gr.return-authority',
        timeLimit: returnDays('GR-2910-44'),
        provisions: ['GR-2910-44'],
        warnings: ['gr.detention-separate'],
      },
      {
        ...LAW_3386,
        ...NO_DOUBT,
        body: 'gr.return-authority',
        timeLimit: returnDays('GR-3386-77'),
        provisions: ['GR-3386-77'],
        warnings: ['gr.detention-separate'],
      },
      {
        ...LAW_3907,
        ...NO_DOUBT,
        body: 'gr.return-authority',
        timeLimit: returnDays('GR-3907-28'),
        provisions: ['GR-3907-28'],
        warnings: ['gr.detention-separate'],
      },
      { from: AFTER_5226, until: null },
    ],
  ),
  // Which court was read, the days (Decree 18/1989) were not.
  way.returnCourt(
    {
      ...read,
      confidence: 'medium',
      stopsRemoval: 'if-granted',
      body: 'gr.administrative-court',
      timeLimit: days(30, FROM.removalRuling, { rule: 'GR-3068-15', safeDefault: true, fileWithin: 1 }),
      provisions: ['GR-3068-15'],
      sources: ['GR-3068'],
      verify: ['gr.annulment-days'],
      warnings: ['eu.ask-stay-in-same-paper'],
    },
    [
      { from: COVERS_FROM, until: '2002-11-13', ...UNREAD },
      { from: '2002-11-14', until: '2025-09-08' },
      {
        from: AFTER_5226,
        until: null,
        provisions: ['GR-3068-15', 'GR-5226-14'],
        sources: ['GR-3068', 'GR-5226'],
        verify: ['gr.annulment-days', 'gr.act-of-june-2026'],
      },
    ],
  ),
  way.transferAppeal(
    {
      ...law5226,
      stopsRemoval: 'if-granted',
      body: 'gr.appeals-authority',
      timeLimit: transferDays('GR-ASYLUM-97'),
      provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
      warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
    },
    [
      { from: COVERS_FROM, until: PD_114.until, ...UNREAD_TRANSFER },
      // It suspended by itself until the end of 2019; since then on request.
      {
        ...PD_113,
        ...NO_DOUBT,
        stopsRemoval: 'automatic',
        timeLimit: transferDays('GR-PD-113-2013'),
        provisions: ['GR-PD-113-2013'],
        warnings: ['eu.fight-in-receiving-state'],
      },
      {
        ...LAW_4375,
        ...NO_DOUBT,
        stopsRemoval: 'automatic',
        timeLimit: transferDays('GR-4375-61'),
        provisions: ['GR-4375-61'],
        warnings: ['eu.fight-in-receiving-state'],
      },
      {
        ...LAW_4636,
        ...NO_DOUBT,
        timeLimit: transferDays('GR-4636-92'),
        provisions: ['GR-4636-92', 'GR-4636-104'],
      },
      { ...CODE, ...NO_DOUBT },
      { from: AFTER_5226, until: BEFORE_AMMR },
      { from: AMMR, until: null, ...AMMR_APPEAL },
    ],
  ),
]
