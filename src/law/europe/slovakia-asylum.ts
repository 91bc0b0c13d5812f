import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { type Remedy } from '../vocabulary/index.js'
import {
  BEFORE_PACT,
  COVERS_FROM,
  days,
  months,
  PACT,
  PACT_APPEAL,
  UNREAD_TRANSFER,
  UNTIL_AMMR,
  untilPact,
  waysOf,
} from './host.js'

const way = waysOf('SK')
const READ_ON = '2026-11-29'
/** § 21 of the Asylum Act in every state from 2003 to March 2025; the days stand in the Administrative Court Code since July 2016. */
const act = { sources: ['SK-480'], confidence: 'high', checkedOn: READ_ON } as const
const unread = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const
const SSP = '2016-07-01'
const BEFORE_SSP = '2016-06-30'
const thirty = (
  fileWithin: number,
  from: (typeof FROM)['asylum'] | typeof FROM_WITHDRAWAL = FROM.asylum,
  rule = 'SK-480-21',
) => days(30, from, { rule, fileWithin })

/** Asylum in Slovakia: the act of 2003 and the Administrative Court Code of 2016. */
export const slovakAsylum: readonly Remedy[] = [
  way.asylum({
    stopsRemoval: 'automatic',
    body: 'sk.asylum',
    checkedOn: READ_ON,
    provisions: ['SK-301-501', 'SK-404-77'],
    sources: ['SK-301', 'SK-404'],
    confidence: 'high',
    warnings: ['eu.claim-bars-extradition', 'sk.repeat-claim-no-bar', 'apply-from-custody-with-copy'],
  }),
  way.asylumAppeal(
    {
      ...act,
      stopsRemoval: 'unknown',
      body: 'sk.administrative-court',
      timeLimit: thirty(7),
      provisions: ['SK-480-21'],
      warnings: ['sk.twenty-without-stay', 'sk.rozklad-seven-days', 'eu.ask-stay-in-same-paper'],
    },
    [
      {
        from: COVERS_FROM,
        until: '2002-12-31',
        ...unread,
        timeLimit: days(7, FROM.asylum, { rule: 'SK-480-21', safeDefault: true }),
        warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
      },
      {
        from: '2003-01-01',
        until: '2004-04-30',
        stopsRemoval: 'automatic',
        warnings: ['sk.seven-before-2008'],
      },
      {
        from: '2004-05-01',
        until: '2008-11-30',
        warnings: ['sk.seven-before-2008', 'eu.ask-stay-in-same-paper'],
      },
      {
        from: '2008-12-01',
        until: BEFORE_SSP,
        warnings: ['sk.twenty-without-stay', 'eu.ask-stay-in-same-paper'],
      },
      {
        from: SSP,
        until: BEFORE_PACT,
        timeLimit: thirty(7, FROM.asylum, 'SK-SSP-211'),
        provisions: ['SK-SSP-211', 'SK-SSP-213', 'SK-480-21'],
        sources: ['SK-SSP', 'SK-480'],
      },
      { from: PACT, until: null, ...PACT_APPEAL },
    ],
  ),
  way.asylumCourt(
    {
      ...act,
      stopsRemoval: 'if-granted',
      body: 'sk.supreme-administrative-court',
      timeLimit: months(1, FROM.asylumRuling, { rule: 'SK-SSP-443', fileWithin: 1, restorable: false }),
      provisions: ['SK-SSP-443', 'SK-SSP-446'],
      sources: ['SK-SSP'],
      warnings: ['eu.ask-stay-in-same-paper', 'sk.cassation-not-restored'],
    },
    untilPact({ confidence: 'medium', verify: ['eu.pact-limit-not-found'] }),
  ),
  // § 21(1): no objection inside the ministry; the action suspends, except in the cases that the act names.
  way.statusAppeal(
    {
      ...act,
      stopsRemoval: 'unknown',
      body: 'sk.administrative-court',
      timeLimit: thirty(7, FROM_WITHDRAWAL),
      provisions: ['SK-480-21'],
      warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
    },
    [
      {
        from: COVERS_FROM,
        until: '2002-12-31',
        ...unread,
        timeLimit: days(7, FROM_WITHDRAWAL, { rule: 'SK-480-21', safeDefault: true }),
      },
      { from: '2003-01-01', until: BEFORE_SSP },
      {
        from: SSP,
        until: BEFORE_PACT,
        timeLimit: thirty(7, FROM_WITHDRAWAL, 'SK-SSP-211'),
        provisions: ['SK-SSP-211', 'SK-480-21'],
        sources: ['SK-SSP', 'SK-480'],
      },
      {
        from: PACT,
        until: null,
        timeLimit: days(30, FROM_WITHDRAWAL, { rule: 'SK-SSP-211', fileWithin: 5, safeDefault: true }),
        provisions: ['SK-SSP-211', 'EU-APR-68'],
        sources: ['SK-SSP', 'EU-APR-68'],
        confidence: 'medium',
        verify: ['eu.pact-limit-not-found'],
      },
    ],
  ),
  way.transferAppeal(
    {
      ...act,
      stopsRemoval: 'if-granted',
      body: 'sk.administrative-court',
      timeLimit: days(20, FROM.removal, { rule: 'SK-SSP-211', fileWithin: 7 }),
      provisions: ['SK-SSP-211', 'SK-SSP-213'],
      sources: ['SK-SSP'],
      warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
    },
    [
      { from: COVERS_FROM, until: BEFORE_SSP, ...UNREAD_TRANSFER },
      ...UNTIL_AMMR.map((version) => (version.from === COVERS_FROM ? { ...version, from: SSP } : version)),
    ],
  ),
]
