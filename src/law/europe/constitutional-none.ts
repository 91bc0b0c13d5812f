import type { CountryCode } from '../../case/countries.js'
import { addDays } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import type { ClosedVersion, PathCode, Remedy } from '../vocabulary/index.js'
import { COVERS_FROM } from './host.js'

/**
 * Hosts where a person cannot complain to a constitutional court: there is none, or only judges may turn to it. The
 * way is declared shut, and its sentence says where the Constitution is argued instead. Without that the plan would
 * send a frightened person to ask a lawyer for a complaint that does not exist.
 */

const READ_ON = '2026-11-29'
type Law = Pick<ClosedVersion, 'why' | 'provisions' | 'sources'> & { readonly first?: Day }

/** Until the ruling is final the argument belongs into the appeals; after it only Strasbourg is left. */
const APPEALS: readonly PathCode[] = [
  'extradition-appeal',
  'removal-appeal',
  'asylum-appeal',
  'ecthr-interim-measure',
]
/** Finland and Sweden give no appeal against extradition: the argument belongs into the opposition. */
const OPPOSITION: readonly PathCode[] = [
  'refusal-submission',
  'removal-appeal',
  'asylum-appeal',
  'ecthr-interim-measure',
]

const shut = (from: Day, until: Day | null, { why, provisions, sources }: Law) =>
  ({
    exists: false,
    from,
    until,
    why,
    provisions,
    sources,
    checkedOn: READ_ON,
    confidence: 'high',
    stillInUse: null,
  }) as const

/** The text read holds from its first day; the years before it are the same by memory only. */
const dated = (law: Law): readonly Omit<ClosedVersion, 'replacedBy'>[] =>
  law.first === undefined
    ? [shut(COVERS_FROM, null, law)]
    : [
        {
          ...shut(COVERS_FROM, addDays(law.first, -1), law),
          sources: ['MEMORY'],
          confidence: 'low',
          verify: ['eu.older-law-not-read'],
        },
        shut(law.first, null, law),
      ]

const none = (
  country: CountryCode,
  replacedBy: readonly PathCode[],
  versions: readonly Omit<ClosedVersion, 'replacedBy'>[],
): Remedy => ({
  id: `${country.toLowerCase()}.constitutional-court`,
  path: 'constitutional-court',
  country,
  reach: 'pending',
  versions: versions.map((version) => ({ ...version, replacedBy })),
})

/** Constitution 731/1999, in force from 1 March 2000: §§ 98 and 106; § 9 forbids return to torture. */
export const finnishCourts = none(
  'FI',
  OPPOSITION,
  dated({
    first: '2000-03-01',
    why: 'fi-no-constitutional-court',
    provisions: ['FI-CONST-106', 'FI-CONST-9'],
    sources: ['FI-CONST'],
  }),
)

/** Instrument of Government 11:14 and 12:10 as worded by the act of 2010, in force from 1 January 2011. */
export const swedishCourts = none(
  'SE',
  OPPOSITION,
  dated({
    first: '2011-01-01',
    why: 'se-no-constitutional-court',
    provisions: ['SE-RF-11-14', 'SE-RF-12-10'],
    sources: ['SE-RF'],
  }),
)

/** Constitution § 89 stands in the text read; its wording is of 2015 by memory, so the next year is its first. */
export const norwegianCourts = none(
  'NO',
  APPEALS,
  dated({
    first: '2016-01-01',
    why: 'no-no-constitutional-court',
    provisions: ['NO-GRL-89', 'NO-GRL-93'],
    sources: ['NO-GRL'],
  }),
)

/** Human Rights Act 1998, in force from 2 October 2000: sections 4, 6, 7 and 9. */
export const britishCourts = none(
  'GB',
  APPEALS,
  dated({
    first: '2000-10-02',
    why: 'gb-no-constitutional-court',
    provisions: ['GB-HRA-7', 'GB-HRA-4'],
    sources: ['GB-HRA1998'],
  }),
)

/** The question of constitutionality is raised in a pending case, since the organic act of 10 December 2009. */
const QUESTION = '2010-03-01'
export const frenchCouncil = none('FR', APPEALS, [
  shut(COVERS_FROM, addDays(QUESTION, -1), {
    why: 'fr-no-question-before-2010',
    provisions: ['FR-CONST-61'],
    sources: ['FR-CONST'],
  }),
  shut(QUESTION, null, {
    why: 'fr-question-only-in-a-case',
    provisions: ['FR-CONST-61-1', 'FR-CJA-R771-3'],
    sources: ['FR-CONST', 'FR-LO-2009-1523', 'FR-CJA'],
  }),
])

/** Constitution 93(4) and 100, not among the articles revised in 2001, 2008 and 2019. */
export const greekCourts = none(
  'GR',
  APPEALS,
  dated({
    why: 'gr-no-individual-complaint',
    provisions: ['GR-CONST-93-4', 'GR-CONST-100', 'GR-CONST-5-2'],
    sources: ['GR-CONST'],
  }),
)

/** Law 87/1953, article 23: a party asks, the judge refers and suspends the case. */
export const italianCourt = none(
  'IT',
  APPEALS,
  dated({
    why: 'it-only-a-judge-refers',
    provisions: ['IT-87-23'],
    sources: ['IT-87-1953', 'IT-CC-2002'],
  }),
)
