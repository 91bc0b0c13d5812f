import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { wasInCustody } from '../vocabulary/index.js'
import {
  AMMR,
  AMMR_APPEAL,
  AT_THE_BORDER,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  days,
  IN_A_CENTRE,
  PACT,
  PACT_APPEAL,
  since,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

import {
  read,
  asylumAct,
  DLGS_150,
  BEFORE_DLGS_150,
  ARTICLE_35_BIS,
  BEFORE_35_BIS,
  SEVEN_DAYS,
} from './italy-acts.js'
import type { Remedy } from '../vocabulary/index.js'

const way = waysOf('IT')

/** Asylum, removal and transfer. */
export const italianAlienWays: readonly Remedy[] = [
  way.asylum(
    {
      ...asylumAct,
      confidence: 'medium',
      stopsRemoval: 'unknown',
      body: 'it.asylum',
      provisions: ['IT-DLGS-25-7', 'IT-TUI-19'],
      sources: ['IT-ASYLUM', 'IT-TUI'],
      warnings: [
        'eu.claim-no-express-bar',
        'it.torture-bars-extradition',
        'apply-from-custody-with-copy',
        'explain-late-claim',
      ],
    },
    since('2008-03-02'),
  ),
  // Filing suspends, but not for one who is held, nor for inadmissible or manifestly unfounded claims.
  way.asylumAppeal(
    {
      ...asylumAct,
      stopsRemoval: 'unknown',
      body: 'it.asylum-court',
      timeLimit: days(30, FROM.asylum, {
        rule: 'IT-DLGS-25-35BIS',
        fileWithin: 7,
        shorter: [
          { when: AT_THE_BORDER, length: 7, rule: 'IT-DLGS-25-35TER' },
          { when: wasInCustody, length: 15 },
        ],
      }),
      provisions: ['IT-DLGS-25-35BIS', 'IT-DLGS-25-35TER'],
      warnings: ['it.fifteen-or-seven', 'it.suspends-but-not-always', 'eu.ask-stay-in-same-paper'],
    },
    [
      ...since('2008-03-02', days(30, FROM.asylum, { rule: 'IT-DLGS-25-35', fileWithin: 7 })).slice(0, 1),
      {
        from: '2008-03-02',
        until: BEFORE_DLGS_150,
        confidence: 'medium',
        timeLimit: days(30, FROM.asylum, { rule: 'IT-DLGS-25-35', fileWithin: 7 }),
        provisions: ['IT-DLGS-25-35'],
        warnings: ['eu.read-the-notice', 'eu.ask-stay-in-same-paper'],
      },
      {
        from: DLGS_150,
        until: BEFORE_35_BIS,
        confidence: 'medium',
        sources: ['IT-DLGS-150', 'IT-ASYLUM'],
        timeLimit: days(30, FROM.asylum, {
          rule: 'IT-DLGS-150-19',
          fileWithin: 7,
          shorter: [{ when: IN_A_CENTRE, length: 15 }],
        }),
        provisions: ['IT-DLGS-150-19', 'IT-DLGS-25-35'],
        warnings: ['it.fifteen-in-a-centre', 'eu.read-the-notice', 'eu.ask-stay-in-same-paper'],
      },
      {
        from: ARTICLE_35_BIS,
        until: '2024-12-10',
        timeLimit: days(30, FROM.asylum, {
          rule: 'IT-DLGS-25-35BIS',
          fileWithin: 7,
          shorter: [{ when: wasInCustody, length: 15 }],
        }),
        provisions: ['IT-DLGS-25-35BIS'],
        warnings: ['it.fifteen-if-accelerated', 'it.suspends-but-not-always', 'eu.ask-stay-in-same-paper'],
      },
      { from: SEVEN_DAYS, until: BEFORE_PACT },
      { from: PACT, until: null, ...PACT_APPEAL },
    ],
  ),
  way.asylumCourt(
    {
      ...asylumAct,
      stopsRemoval: 'if-granted',
      body: 'it.court-of-cassation',
      timeLimit: days(30, FROM.asylumRuling, { rule: 'IT-DLGS-25-35BIS', fileWithin: 1 }),
      provisions: ['IT-DLGS-25-35BIS'],
      warnings: ['it.new-power-of-attorney', 'it.stay-from-the-tribunal', 'eu.ask-stay-in-same-paper'],
    },
    [
      ...since(
        ARTICLE_35_BIS,
        days(30, FROM.asylumRuling, { rule: 'IT-DLGS-25-35BIS', fileWithin: 1 }),
      ).slice(0, 1),
      { from: ARTICLE_35_BIS, until: BEFORE_PACT },
      { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
    ],
  ),
  way.statusAppeal(
    {
      ...asylumAct,
      stopsRemoval: 'unknown',
      body: 'it.asylum-court',
      timeLimit: days(30, FROM_WITHDRAWAL, { rule: 'IT-DLGS-25-35BIS', fileWithin: 7 }),
      provisions: ['IT-DLGS-25-35', 'IT-DLGS-25-35BIS'],
      warnings: ['it.suspends-but-not-always', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
    },
    [
      ...since(ARTICLE_35_BIS, days(30, FROM_WITHDRAWAL, { rule: 'IT-DLGS-25-35BIS', fileWithin: 7 })).slice(
        0,
        1,
      ),
      { from: ARTICLE_35_BIS, until: BEFORE_PACT },
      { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
    ],
  ),
  // Carried out at once even while the suit is pending; the judge may suspend.
  way.returnAppeal(
    {
      ...read,
      sources: ['IT-DLGS-150', 'IT-TUI', 'IT-DL-144'],
      stopsRemoval: 'if-granted',
      body: 'it.return-appeal',
      timeLimit: days(30, FROM.removal, { rule: 'IT-DLGS-150-18', fileWithin: 1 }),
      provisions: ['IT-DLGS-150-18', 'IT-TUI-13', 'IT-TUI-19', 'IT-DL-144-3'],
      warnings: [
        'it.carried-out-at-once',
        'it.escort-waits-for-the-judge',
        'it.terror-expulsion',
        'it.order-in-a-language',
        'eu.ask-stay-in-same-paper',
      ],
    },
    [
      ...since('2004-09-15', days(30, FROM.removal, { rule: 'IT-TUI-13', fileWithin: 1 })).slice(0, 1),
      // Decree-law 241/2004: the justice of the peace; sixty days from the date of the order, not from service.
      {
        from: '2004-09-15',
        until: BEFORE_DLGS_150,
        sources: ['IT-TUI-2004', 'IT-DL-144'],
        confidence: 'medium',
        timeLimit: {
          ...days(60, FROM.removal, { rule: 'IT-TUI-13', fileWithin: 1 }),
          start: ['removal-ordered'],
          precaution: [],
        },
        provisions: ['IT-TUI-13', 'IT-TUI-19', 'IT-DL-144-3'],
      },
      { from: DLGS_150, until: null },
    ],
  ),
  // The order of the judge has no appeal; Cassation is left. Its days (code of civil procedure) were not read.
  way.returnCourt(
    {
      ...read,
      confidence: 'medium',
      sources: ['IT-DLGS-150'],
      stopsRemoval: 'if-granted',
      body: 'it.court-of-cassation',
      timeLimit: days(30, FROM.removalRuling, { rule: 'IT-DLGS-150-18', fileWithin: 1, safeDefault: true }),
      provisions: ['IT-DLGS-150-18'],
      verify: ['it.cassation-days'],
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    },
    [
      ...since('2004-09-15', days(30, FROM.removalRuling, { rule: 'IT-TUI-13-BIS', fileWithin: 1 })).slice(
        0,
        1,
      ),
      {
        from: '2004-09-15',
        until: BEFORE_DLGS_150,
        sources: ['IT-TUI-2004'],
        timeLimit: days(30, FROM.removalRuling, {
          rule: 'IT-TUI-13-BIS',
          fileWithin: 1,
          safeDefault: true,
        }),
        provisions: ['IT-TUI-13-BIS'],
      },
      { from: DLGS_150, until: null },
    ],
  ),
  way.transferAppeal(
    {
      ...asylumAct,
      stopsRemoval: 'if-granted',
      body: 'it.asylum-court',
      timeLimit: days(30, FROM.removal, { rule: 'IT-DLGS-25-3', fileWithin: 7 }),
      provisions: ['IT-DLGS-25-3'],
      warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
    },
    [
      { from: COVERS_FROM, until: '2017-02-17', ...UNREAD_TRANSFER },
      { from: '2017-02-18', until: BEFORE_AMMR },
      { from: AMMR, until: null, ...AMMR_APPEAL },
    ],
  ),
]
