import {
  a,
  all,
  any,
  anyOf,
  atLiberty,
  custodyBeyondLimit,
  custodyLimitNear,
  custodyOrderLapsed,
  happened,
  hostIn,
  inCustody,
  not,
  notKnownTo,
  pending,
  profileIs,
  releaseDueWithin,
  removed,
  requestDueWithin,
  requestOverdue,
  standing,
  within,
  type Condition,
  type DangerRule,
} from './vocabulary/index.js'
import { POLITICAL_PROFILES } from '../case/vocabulary.js'
import { ENDED } from './host-steps.js'
import { CHECKED, COVERS_FROM } from './forums/threat.js'
import { unappealed } from './unappealed.js'
import { LAW_PERIODS, PRACTICE_SOURCES, PRACTISED } from './second-track.js'

/**
 * The article's pattern and what came after it: release at the end of a term, the seizure that follows, the
 * second track, the ruling that opens the door. Levels follow what happened to people in the cases on record.
 */

const WANTED = anyOf(
  'charged',
  'warrant-issued',
  'wanted-listed',
  'interpol-listed',
  'red-notice-issued',
  'extradition-requested',
  'sentenced',
)
const TARGETED = profileIs(...POLITICAL_PROFILES)
/** Hosts in which people wanted by Tajikistan were seized or handed over outside the law. */
const SEIZURES_KNOWN: Condition = hostIn('RU', 'TR', 'BY', 'KZ', 'KG', 'UZ', 'AE', 'UA', 'MD', 'AZ', 'IR')
// A fact that nobody knows never makes a danger smaller: what is not known to protect does not protect.
const unprotected = notKnownTo(pending(['interim-measure-granted'], ['ecthr-judgment']))
/** No ordinary appeal lies from the decision to extradite: it can be carried out as soon as it is made. */
const NO_ORDINARY_APPEAL: Condition = hostIn('DE', 'FI', 'SE')
/** Not in the hands of those who took the person; whoever was taken and came back is in danger anew. */
const present = notKnownTo(any(removed, pending(['abducted'], ['travelled', 'released'])))

const THREATENED = any(within(90, 'threatened'), within(90, 'attacked'), within(90, 'abduction-attempted'))
/** Held, and no order of removal is on file: the time in which another track can begin. */
const heldWithoutOrder = [inCustody, notKnownTo(happened('removal-ordered'))] as const
/** Days before a foreseeable release from which on it is prepared for as if it were sure, and the stage is `release-near`. */
export const RELEASE_NEAR_DAYS = 14

/**
 * Kazakhstan since 2015: one court only, and its ruling is in force when it is read out (CPC 592(8)). A dismissed first
 * appeal is there what a dismissed second one is elsewhere.
 */
const ONE_COURT = { from: '2015-01-01', hosts: hostIn('KZ') } as const
const LAST_RULING = any(
  standing(
    ['extradition-second-appeal-dismissed', 'surrender-date-set'],
    ['extradition-refused', 'extradition-refusal-upheld', 'removed'],
  ),
  all(NO_ORDINARY_APPEAL, standing(['extradition-granted'], [...ENDED, 'removed'])),
)
const FIRST_APPEAL_LOST = standing(
  ['extradition-appeal-dismissed'],
  ['extradition-second-appealed', 'extradition-second-appeal-dismissed', 'extradition-refused', 'removed'],
)

/** Nothing ordered holds the person here; where no appeal exists at all, `surrender-possible` says more. */
export const EXPOSED: Condition = all(not(NO_ORDINARY_APPEAL), unprotected, present)

const base = {
  from: COVERS_FROM,
  until: null,
  checkedOn: CHECKED,
  confidence: 'medium',
  sources: ['ARTICLE', 'CASES'],
  provisions: ['PRACTICE'],
} as const

export const DANGERS: readonly DangerRule[] = [
  {
    ...base,
    id: 'disappeared',
    level: 'critical',
    window: null,
    when: all(standing(['abducted'], ['located', 'removed', 'travelled', 'released']), notKnownTo(removed)),
  },
  {
    ...base,
    id: 'release-window',
    level: 'critical',
    window: 'release',
    when: all(releaseDueWithin(RELEASE_NEAR_DAYS), present),
  },
  {
    ...base,
    id: 'just-released',
    level: 'critical',
    window: 'release',
    when: all(within(90, 'released'), atLiberty, any(WANTED, TARGETED), present),
  },
  {
    ...base,
    id: 'threat-signals',
    level: 'critical',
    window: null,
    when: all(THREATENED, notKnownTo(inCustody), present),
  },
  // Who is held cannot sleep elsewhere: other steps, and the days to file come first.
  {
    ...base,
    id: 'threat-signals-held',
    level: 'high',
    window: null,
    when: all(all(THREATENED, notKnownTo(atLiberty)), present),
  },
  {
    ...base,
    id: 'surrender-possible',
    until: '2014-12-31',
    level: 'critical',
    window: 'surrender',
    when: all(LAST_RULING, unprotected, present),
  },
  {
    ...base,
    id: 'surrender-possible',
    from: ONE_COURT.from,
    level: 'critical',
    window: 'surrender',
    when: all(any(LAST_RULING, all(ONE_COURT.hosts, FIRST_APPEAL_LOST)), unprotected, present),
    provisions: ['PRACTICE', 'KZ-CPC-592-8'],
    sources: [...base.sources, 'KZ-CPC-60'],
  },
  {
    ...base,
    id: 'ruling-becomes-final',
    until: '2014-12-31',
    level: 'high',
    window: null,
    when: all(FIRST_APPEAL_LOST, unprotected, present),
  },
  {
    ...base,
    id: 'ruling-becomes-final',
    from: ONE_COURT.from,
    level: 'high',
    window: null,
    when: all(FIRST_APPEAL_LOST, not(ONE_COURT.hosts), unprotected, present),
  },
  ...unappealed(base, all(not(NO_ORDINARY_APPEAL), unprotected, present)),
  {
    ...base,
    id: 'removal-can-be-carried-out',
    level: 'critical',
    window: 'removal-date',
    when: all(
      // A removal on file ends it only when its day is over, which `present` sees to.
      standing(['removal-ordered', 'removal-date-set'], ['removal-appeal-allowed']),
      unprotected,
      present,
    ),
  },
  {
    ...base,
    id: 'held-beyond-limit',
    level: 'high',
    window: null,
    when: all(inCustody, custodyBeyondLimit, present),
  },
  {
    ...base,
    id: 'custody-limit-near',
    level: 'watch',
    window: 'custody-limit',
    // In the last days `release-window` says it, and more: one danger, one message.
    when: all(custodyLimitNear(30), notKnownTo(releaseDueWithin(RELEASE_NEAR_DAYS)), present),
  },
  {
    ...base,
    id: 'held-without-order',
    level: 'watch',
    window: null,
    when: all(inCustody, custodyOrderLapsed, present),
  },
  { ...base, id: 'request-overdue', level: 'high', window: null, when: all(requestOverdue, present) },
  {
    ...base,
    id: 'request-term-ending',
    level: 'watch',
    window: 'request',
    when: all(requestDueWithin(14), present),
  },
  {
    ...base,
    id: 'exposed-at-liberty',
    level: 'high',
    window: null,
    when: all(atLiberty, any(WANTED, TARGETED), SEIZURES_KNOWN, present),
  },
  {
    ...base,
    id: 'citizenship-shield-lost',
    level: 'high',
    window: null,
    when: all(within(365, 'citizenship-lost'), present),
  },
  {
    ...base,
    id: 'must-leave',
    level: 'high',
    window: 'leave-by',
    when: all(within(90, 'released'), anyOf('removal-ordered'), atLiberty, present),
  },
  // One of the next three, by what is known of the host: it was done, its law lets it be done, or nothing is known.
  {
    ...base,
    id: 'switch-to-expulsion',
    level: 'watch',
    window: null,
    when: all(...heldWithoutOrder, hostIn(...PRACTISED), present),
    sources: PRACTICE_SOURCES,
  },
  ...LAW_PERIODS.map(({ from, until, hosts, sources }): DangerRule => ({
    ...base,
    id: 'removal-beside-extradition',
    from,
    until,
    level: 'watch',
    window: null,
    when: all(...heldWithoutOrder, hostIn(...hosts), present),
    provisions: ['LOCAL-LAW'],
    sources,
  })),
  ...LAW_PERIODS.map(({ from, until, hosts }): DangerRule => ({
    ...base,
    id: 'another-way-of-removal',
    from,
    until,
    level: 'watch',
    window: null,
    when: all(...heldWithoutOrder, not(hostIn(...PRACTISED, ...hosts)), present),
    sources: ['CASES'],
    confidence: 'low',
    verify: ['second-track-not-known'],
  })),
  { ...base, id: 'consular-visit', level: 'watch', window: null, when: all(inCustody, present) },
  {
    ...base,
    id: 'relatives-under-pressure',
    level: 'watch',
    window: null,
    when: all(any(WANTED, TARGETED), present),
  },
  {
    ...base,
    id: 'status-ignored',
    level: 'watch',
    window: null,
    when: all(
      anyOf(a('protection-granted', { kind: ['refugee', 'temporary', 'unhcr-mandate', 'subsidiary'] })),
      WANTED,
      present,
    ),
  },
]
