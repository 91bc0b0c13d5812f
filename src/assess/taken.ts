import type { Day } from '../case/partial-date.js'
import { allTri, anyTri, notTri, type Tri } from '../case/tri.js'
import { happenedBy, isAfter, lastOf, type Occurrence } from '../case/view.js'
import type { Situation } from './situation.js'

/** Whether the person is in the hands of the requesting State. */

/** Events that put a person into the hands of the requesting State, as far as the file says where. */
function takenEvents(at: Situation): Occurrence[] {
  const { view } = at
  const abroad = (['abducted', 'located'] as const).flatMap((type) =>
    view.of(type).filter((seen) => seen.event.country === 'TJ'),
  )
  return [...view.of('removed'), ...view.of('returned-under-pressure'), ...abroad]
}

/**
 * Whether the person is in the hands of the requesting State (or dead), as far as the file goes. On the very day
 * of a removal the hour is not known: until that day is over it may still be stopped, and nothing is shut.
 */
export function removedValue(at: Situation): Tri {
  const { view } = at
  if (happenedBy(view, 'killed') === 'yes') return 'yes'
  const values = takenEvents(at).map((seen) => allTri([overBy(seen, at.on), notTri(backSince(seen, at))]))
  const taken = view.of('abducted')[0]
  const back = lastOf(view, ['travelled'])
  if (taken && !(back && isAfter(back, taken))) values.push('unknown')
  if (view.notKnown('removed') || view.notKnown('abducted')) values.push('unknown')
  return anyTri(values)
}

function overBy(seen: Occurrence, on: Day): Tri {
  if (seen.certain === 'unknown' || seen.event.on === null || seen.event.type === 'located')
    return seen.certain
  if (seen.range.latest < on) return 'yes'
  return seen.range.earliest === on ? 'no' : 'unknown'
}

function backSince(seen: Occurrence, at: Situation): Tri {
  return at.view.notKnown('travelled') ? 'unknown' : backOnFile(seen, at)
}

const backOnFile = (seen: Occurrence, at: Situation): Tri =>
  anyTri(
    at.view
      .of('travelled')
      .filter((one) => one.range.earliest > seen.range.latest)
      .map((one) => one.certain),
  )

/** Whether the file shows the person taken and nothing after it shows a way back: the last stage of the pattern. */
export const takenAway = (at: Situation): boolean =>
  happenedBy(at.view, 'killed') === 'yes' ||
  takenEvents(at).some((seen) => seen.certain === 'yes' && backOnFile(seen, at) !== 'yes')
