import { rangeOf, type Day } from '../case/partial-date.js'
import type { Profile } from '../case/vocabulary.js'
import type { Evidence } from './evidence/item.js'
import { OFFICIAL } from './evidence/official.js'
import { ORGANISATIONS } from './evidence/organisations.js'

export type { Evidence } from './evidence/item.js'

export const EVIDENCE: readonly Evidence[] = [...OFFICIAL, ...ORGANISATIONS]

/** A paper that lists everything is not read: what fits the person, then the newest, up to so many. */
const AT_MOST = 12

/**
 * Evidence that may be cited on a day, what fits the person first, then the newest.
 * @param profiles only those that may be named in the paper; membership of a banned group is not one of them
 */
export function evidenceFor(profiles: readonly Profile[], on: Day): Evidence[] {
  const fits = (one: Evidence): number =>
    typeof one.about === 'string' ? 1 : one.about.some((profile) => profiles.includes(profile)) ? 0 : 2
  return EVIDENCE.filter((one) => rangeOf(one.published).latest <= on && fits(one) < 2)
    .sort((x, y) => fits(x) - fits(y) || (x.published < y.published ? 1 : -1))
    .slice(0, AT_MOST)
}
