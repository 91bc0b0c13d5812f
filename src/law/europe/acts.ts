import { addDays } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import type { CountryLaw } from '../country.js'
import type { ClosedVersion, CustodyVersion, OpenVersion } from '../vocabulary/index.js'

/**
 * The first day of the acts that replaced others, by the beginning of the provision's id. What was read in such an
 * act says nothing about the years before it. `read` names the source in which the day itself was read; where there is
 * none the day is from memory, and each older version asks a lawyer to check it (`eu.older-law-not-read`). Where only
 * the year was known, the next first of January stands: a later day marks more as not read, never less.
 */
const IN_FORCE: readonly (readonly [prefix: string, from: Day, read?: string])[] = [
  ['AT-BFA-VG', '2014-01-01', 'AT-BFA-VG'],
  ['AT-VWGVG', '2014-01-01', 'AT-BFA-VG'],
  ['CZ-104', '2014-01-01', 'CZ-104-2013'],
  ['ES-12-2009', '2009-11-20', 'ES-12-2009'],
  ['FI-808', '2020-01-01', 'FI-808-2019'],
  ['FI-ALIENS', '2004-05-01', 'FI-ALIENS'],
  ['FR-CESEDA', '2021-05-01'],
  ['FR-CPP-696', '2004-03-10'],
  ['GB-EA2003', '2004-01-01', 'GB-EA2003'],
  ['GR-CCP', '2019-07-01', 'GR-4620'],
  ['HU-2007-80', '2008-01-01'],
  ['HU-BE', '2018-07-01'],
  ['LT-BPK', '2003-05-01'],
  ['LT-IX-2206', '2004-04-30'],
  // The laws of 2002 and 2009 have ids of their own; their days are in the declaration.
  ['LV-ASYLUM-2', '2000-01-01'],
  ['LV-ASYLUM', '2016-01-19', 'LV-ASYLUM'],
  ['LV-IMMIGRATION', '2003-05-01'],
  ['LV-KPL', '2005-10-01'],
  ['NO-2008', '2010-01-01', 'NO-UTL2008'],
  ['PL-ALIENS', '2014-05-01'],
  ['PL-PPSA', '2004-01-01'],
  ['PL-PROTECTION-ACT', '2003-09-01'],
  ['RO-122', '2007-01-01'],
  ['RO-302', '2005-01-01'],
  ['SE-UL', '2006-03-31', 'SE-UL'],
  ['SK-301', '2006-01-01', 'SK-301'],
  ['SK-404', '2012-01-01', 'SK-404'],
  ['SK-480', '2003-01-01', 'SK-480'],
  ['SK-SSP', '2016-07-01', 'SK-SSP'],
  // General codes, older than these, cited for a step of the acts on foreigners of Norway and Slovakia.
  ['NO-FVL', '2010-01-01'],
  ['SK-71', '2012-01-01'],
]
const OLDER = 'eu.older-law-not-read'
/** The same where the first day of the act was read in the act itself. */
const BEFORE_THE_ACT = 'eu.law-before-the-act'
/** Sentences that tell what the act read says of extradition: they do not hold where it was not read. */
const OF_THE_ACT: readonly string[] = ['eu.claim-bars-extradition']

interface Beginning {
  readonly first: Day
  readonly verify: typeof OLDER | typeof BEFORE_THE_ACT
}

function beginningOf(provision: string): Beginning[] {
  const act = IN_FORCE.find(([prefix]) => provision.startsWith(prefix))
  return act ? [{ first: act[1], verify: act[2] === undefined ? OLDER : BEFORE_THE_ACT }] : []
}

/** The act that a version rests on: the one its limit is cited from, and the first that it names. */
function beginning(version: OpenVersion | CustodyVersion): Beginning | undefined {
  const rule = 'timeLimit' in version ? version.timeLimit?.rule : undefined
  return [rule, version.provisions[0]]
    .flatMap((id) => (id === undefined ? [] : beginningOf(id)))
    .sort((one, other) => (one.first < other.first ? -1 : 1))
    .at(-1)
}

/** The same step before its act: it may have been there, nothing more is known. */
function unread(version: OpenVersion, until: Day | null, verify: Beginning['verify'] = OLDER): OpenVersion {
  const { timeLimit, stopsRemoval } = version
  return {
    ...version,
    until,
    sources: ['MEMORY'],
    confidence: 'low',
    verify: [verify],
    timeLimit: timeLimit && { ...timeLimit, safeDefault: true },
    stopsRemoval: stopsRemoval === 'automatic' ? 'unknown' : stopsRemoval,
    warnings: version.warnings.filter((id) => !OF_THE_ACT.includes(id)),
  }
}

function notBefore(version: OpenVersion | ClosedVersion): readonly (OpenVersion | ClosedVersion)[] {
  if (!version.exists) return [version]
  if (version.confidence === 'low')
    return [version.verify?.includes(OLDER) ? unread(version, version.until) : version]
  const act = beginning(version)
  if (act === undefined || act.first <= version.from) return [version]
  if (version.until !== null && version.until < act.first) return [unread(version, version.until, act.verify)]
  return [unread(version, addDays(act.first, -1), act.verify), { ...version, from: act.first }]
}

/** Custody before the act: its numbers stay as a caution, marked as not read. */
function custodyNotBefore(version: CustodyVersion): readonly CustodyVersion[] {
  const act = beginning(version)
  if (version.confidence === 'low' || act === undefined || act.first <= version.from) return [version]
  const older = {
    ...version,
    until: addDays(act.first, -1),
    confidence: 'low',
    verify: [act.verify],
  } as const
  return [
    { ...older, sources: ['MEMORY'] },
    { ...version, from: act.first },
  ]
}

/** No text holds before the act that it stands in: what was before is the same step, marked low. */
export const notBeforeTheirActs = (law: CountryLaw): CountryLaw => ({
  ...law,
  remedies: law.remedies.map((rule) => ({ ...rule, versions: rule.versions.flatMap(notBefore) })),
  custody: { ...law.custody, versions: law.custody.versions.flatMap(custodyNotBefore) },
})
