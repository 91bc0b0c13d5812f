import { addDays } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
import type { CountryLaw } from './country.js'
import { CHECKED, COVERS_FROM } from './forums/threat.js'
import { all, hostIn, not, standing, type Condition, type DangerRule } from './vocabulary/index.js'

/** A decision to extradite that no court has ruled on, whether or not an appeal was filed. */
const DECIDED = standing(
  ['extradition-granted'],
  [
    'extradition-appeal-dismissed',
    'extradition-appeal-allowed',
    'extradition-second-appeal-dismissed',
    'extradition-refused',
    'removed',
  ],
)

/**
 * Where no law that was read lets an appeal hold the surrender by itself, a decision to extradite can be carried out
 * while the term runs. Which hosts these are on a day follows from what is declared of their appeals, so that a text
 * read later changes the warning too. A host without a law of its own here is among them.
 */
export function surrenderWithoutStay(countries: readonly CountryLaw[], exposed: Condition): DangerRule[] {
  const versions = countries.flatMap(({ country, remedies }) =>
    remedies
      .filter(({ id }) => id === `${country.toLowerCase()}.extradition-appeal`)
      .flatMap((rule) => rule.versions.map((version) => ({ country, version }))),
  )
  const held = (on: Day) =>
    versions
      .filter(({ version }) => version.from <= on && (version.until === null || on <= version.until))
      .filter(({ version }) => version.exists !== false && version.stopsRemoval === 'automatic')
      .map(({ country }) => country)
  const days = [...new Set([COVERS_FROM, ...versions.map(({ version }) => version.from)])].sort()
  return days.map((from, index): DangerRule => {
    const next = days[index + 1]
    return {
      id: 'decision-may-be-carried-out',
      level: 'high',
      window: null,
      from,
      until: next === undefined ? null : addDays(next, -1),
      when: all(not(hostIn(...held(from))), DECIDED, exposed),
      provisions: ['LOCAL-LAW'],
      sources: ['CASES'],
      checkedOn: CHECKED,
      confidence: 'medium',
    }
  })
}
