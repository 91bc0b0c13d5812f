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
 * A court authorises the surrender and a higher one hears the appeal (Emirates, Law 39 of 2006). The days and the stay were
 * not read, but the case on record was five months before those courts in 2013 and nobody was handed over.
 */
const TWO_COURTS = ['AE'] as const

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
      when: all(not(hostIn(...held(from), ...TWO_COURTS)), DECIDED, exposed),
      provisions: ['LOCAL-LAW'],
      sources: ['CASES'],
      checkedOn: CHECKED,
      confidence: 'medium',
    }
  })
}
