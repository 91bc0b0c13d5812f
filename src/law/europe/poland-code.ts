import { addDays } from '../../case/days.js'
import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { constitutionalComplaint, fromLastRuling } from './constitutional.js'
import {
  AMMR,
  AMMR_APPEAL,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  days,
  PACT,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('PL')
/** The day on which the code, the Protection Act and the act on the Tribunal were read. */
const READ = '2026-11-29'
/** The chapters on transfers and on the loss of protection have stood as they were read since this day, by memory. */
const CHAPTERS = '2015-11-13'
/** The act of 30 November 2016 on the Constitutional Tribunal began, by memory. */
const TRIBUNAL = '2017-01-03'
/** The general code of administrative procedure, and the Protection Act that adds no days to it. */
const kpa = {
  stopsRemoval: 'automatic',
  sources: ['PL-KPA', 'PL-PROTECTION-2023'],
  confidence: 'medium',
  verify: ['pl.after-the-texts-read'],
  checkedOn: READ,
} as const
const OLDER = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const

/** Poland: what the general code of administrative procedure governs, and the Constitutional Tribunal. */
export const polandByTheCode: CountryLaw['remedies'] = [
  // The acts on protection name no days of their own for these two, so the general fourteen and the general stay hold.
  way.statusAppeal(
    {
      ...kpa,
      body: 'pl.asylum-appeal',
      timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'PL-KPA-129', fileWithin: 5 }),
      provisions: ['PL-KPA-129', 'PL-KPA-130', 'PL-PROTECTION-54'],
      warnings: ['pl.unless-at-once', 'pl.heard-and-translated', 'eu.read-the-notice'],
    },
    [
      {
        from: COVERS_FROM,
        until: addDays(CHAPTERS, -1),
        ...OLDER,
        timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'PL-KPA-129', fileWithin: 5, safeDefault: true }),
      },
      { from: CHAPTERS, until: BEFORE_PACT },
      {
        from: PACT,
        until: null,
        stopsRemoval: 'if-granted',
        confidence: 'low',
        verify: ['eu.pact-limit-not-found'],
        timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'PL-KPA-129', fileWithin: 5, safeDefault: true }),
        warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
    ],
  ),
  way.transferAppeal(
    {
      ...kpa,
      body: 'pl.transfer-appeal',
      timeLimit: days(14, FROM.removal, { rule: 'PL-KPA-129', fileWithin: 5 }),
      provisions: ['PL-KPA-129', 'PL-KPA-130', 'PL-PROTECTION-37'],
      warnings: ['pl.unless-at-once', 'eu.read-the-notice', 'eu.fight-in-receiving-state'],
    },
    [
      { from: COVERS_FROM, until: addDays(CHAPTERS, -1), ...UNREAD_TRANSFER },
      { from: CHAPTERS, until: BEFORE_AMMR },
      {
        from: AMMR,
        until: null,
        ...AMMR_APPEAL,
      },
    ],
  ),
  constitutionalComplaint(
    'PL',
    {
      body: 'pl.constitutional-tribunal',
      timeLimit: fromLastRuling(3, 'months', { rule: 'PL-TK-77' }),
      provisions: ['PL-TK-77', 'PL-TK-79', 'PL-TK-44'],
      sources: ['PL-TK'],
      confidence: 'high',
      checkedOn: READ,
      warnings: ['pl.tribunal-only-against-a-law', 'pl.tribunal-lawyer', 'eu.ask-stay-in-same-paper'],
    },
    [
      // The first act of 1997 gave two months, the later ones three, by memory: the shorter is the caution.
      {
        from: COVERS_FROM,
        until: addDays(TRIBUNAL, -1),
        ...OLDER,
        timeLimit: fromLastRuling(2, 'months', { rule: 'PL-TK-77', safeDefault: true }),
      },
      { from: TRIBUNAL, until: null },
    ],
  ),
]
