import type { Day } from '../case/partial-date.js'
import type { Source } from './sources.js'
import type {
  ClaimRule,
  CustodyLaw,
  CustodyVersion,
  DangerRule,
  Dated,
  NoteRule,
  Remedy,
  TreatyKey,
  TreatyStatus,
} from './vocabulary/index.js'

/** Everything the law library says, indexed for reading. Built once by `load.ts`, which checks it. */
export interface LawBook {
  /** The last day on which any rule was checked. */
  readonly checkedOn: Day
  /** The first day the library covers. */
  readonly coversFrom: Day
  readonly countries: readonly string[]
  /** Remedies of a host: its own first, then those open in every country. */
  readonly remedies: (country: string) => readonly Remedy[]
  readonly custody: (country: string) => CustodyLaw | undefined
  readonly custodyAt: (country: string, on: Day) => CustodyVersion | undefined
  readonly claims: readonly ClaimRule[]
  readonly dangers: readonly DangerRule[]
  readonly notes: readonly NoteRule[]
  readonly treaty: (country: string, key: TreatyKey) => TreatyStatus
  /** Every source that a rule names, by id. */
  readonly sources: Readonly<Record<string, Source>>
}

/**
 * The version in force on a day.
 * @throws RangeError if the day has none or two: loading checks this, so it means a gap in the library
 */
export function versionOn<T extends Dated>(id: string, versions: readonly T[], on: Day): T {
  let found: T | undefined
  for (const version of versions) {
    if (version.from > on || (version.until !== null && version.until < on)) continue
    if (found) throw new RangeError(`${id}: two rules are in force on ${on}`)
    found = version
  }
  if (!found) throw new RangeError(`${id}: no rule is in force on ${on}`)
  return found
}
