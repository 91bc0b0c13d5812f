import { happenedBy, isAfter, lastOf, type View } from '../case/view.js'
import type { EventType } from '../case/vocabulary.js'
import { evaluate } from './evaluate.js'
import { RELEASE_NEAR_DAYS } from '../law/dangers.js'
import { releaseDueWithin, requestOverdue } from '../law/vocabulary/index.js'
import type { Situation } from './situation.js'
import { takenAway } from './taken.js'
import type { Stage } from './types.js'

/** Where the case stands in the pattern the article describes: warrant, arrest, release, abduction. */
export function stageOf(at: Situation): Stage {
  const { view, custody } = at
  if (takenAway(at)) return 'removed'
  if (seized(view)) return 'abducted'
  if (custody.held !== 'no' && custody.spell) return stageInCustody(at)
  if (
    custody.spell ||
    happenedBy(view, 'released') === 'yes' ||
    standing(view, REFUSALS, ['extradition-granted'])
  )
    return 'released-exposed'
  if (decided(view)) return 'extradition-decided'
  if (ordered(view)) return 'removal-ordered'
  return WANTED.some((type) => happenedBy(view, type) === 'yes') ? 'wanted' : 'not-wanted'
}

const WANTED: readonly EventType[] = [
  'charged',
  'warrant-issued',
  'wanted-listed',
  'red-notice-issued',
  'interpol-listed',
  'sentenced',
  'extradition-requested',
]
const REFUSALS: readonly EventType[] = [
  'extradition-refused',
  'extradition-appeal-allowed',
  'extradition-refusal-upheld',
]

/** Seized outside the law, and nothing on file after it shows the person back or at liberty. */
export function seized(view: View): boolean {
  const taken = view.of('abducted').at(-1)
  const back = lastOf(view, ['travelled', 'released', 'moved'])
  return Boolean(taken && !(back && isAfter(back, taken) && back.range.earliest > taken.range.latest))
}

function stageInCustody(at: Situation): Stage {
  const near = evaluate(releaseDueWithin(RELEASE_NEAR_DAYS), at).value === 'yes'
  if (near || evaluate(requestOverdue, at).value === 'yes') return 'release-near'
  const grant = decided(at.view)
  const order = ordered(at.view)
  if (grant && order) return isAfter(order, grant) ? 'removal-ordered' : 'extradition-decided'
  if (order) return 'removal-ordered'
  if (grant) return 'extradition-decided'
  return happenedBy(at.view, 'extradition-requested') === 'yes'
    ? 'detained-on-request'
    : 'detained-no-request'
}

const decided = (view: View) =>
  standing(
    view,
    ['extradition-granted', 'extradition-appeal-dismissed', 'extradition-second-appeal-dismissed'],
    REFUSALS,
  )
const ordered = (view: View) =>
  standing(view, ['removal-ordered', 'removal-appeal-dismissed'], ['removal-appeal-allowed'])

/** The last of `types`, unless one of `undone` came after it. */
function standing(view: View, types: readonly EventType[], undone: readonly EventType[]) {
  const last = lastOf(view, types)
  const end = lastOf(view, undone)
  return last && !(end && isAfter(end, last)) ? last : undefined
}
