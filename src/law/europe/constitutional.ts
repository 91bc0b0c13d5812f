import type { CountryCode } from '../../case/countries.js'
import { CONSTITUTIONAL } from '../host-steps.js'
import {
  anyOf,
  remedy,
  type OpenVersion,
  type Remedy,
  type RemedyDeclaration,
  type TimeLimit,
} from '../vocabulary/index.js'

/** The last ordinary ruling of a court, in either track or on custody. */
const LAST = [
  'extradition-appeal-dismissed',
  'extradition-second-appeal-dismissed',
  'removal-appeal-dismissed',
  'asylum-appeal-dismissed',
  'detention-appeal-dismissed',
] as const

/** From the last ruling; day one left out. */
export const fromLastRuling = (
  length: number,
  unit: TimeLimit['unit'],
  limit: Pick<TimeLimit, 'rule'> & Partial<TimeLimit>,
): TimeLimit => ({
  length,
  unit,
  start: LAST,
  precaution: [],
  firstDay: 'out',
  restorable: false,
  fileWithin: 1,
  ...limit,
})

/** Several rulings may be on file: the day shown is counted from the last one, and an earlier one has its own. */
const EACH_RULING = 'eu.each-ruling-has-its-own-days'

/** A constitutional complaint after the last ordinary ruling, where the host's law gives one to the person. */
export function constitutionalComplaint(
  country: CountryCode,
  rest: Pick<OpenVersion, 'body'> & Partial<OpenVersion>,
  versions: RemedyDeclaration['versions'],
): Remedy {
  return remedy({
    id: `${country.toLowerCase()}.constitutional-court`,
    path: 'constitutional-court',
    country,
    shared: {
      ...CONSTITUTIONAL,
      opens: anyOf(...LAST),
      stopsRemoval: 'if-granted',
      ...rest,
      warnings: [...(rest.warnings ?? []), EACH_RULING],
    },
    versions: versions.map((version) =>
      version.exists !== false && version.warnings
        ? { ...version, warnings: [...version.warnings, EACH_RULING] }
        : version,
    ),
  })
}
