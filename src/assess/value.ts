import { notTri, tri, type Tri } from '../case/tri.js'
import { happenedBy } from '../case/view.js'
import type { Condition } from '../law/vocabulary/index.js'
import { evaluate } from './evaluate.js'
import type { Situation } from './situation.js'

/**
 * The value of a condition alone, without the facts behind it: stops at the part that decides. Most conditions come
 * to no, and nobody asks why; `evaluate` tells the facts of the others. Both always agree on the value.
 */
export function valueOf(condition: Condition, at: Situation): Tri {
  switch (condition.op) {
    case 'always':
      return 'yes'
    case 'not':
      return notTri(valueOf(condition.of, at))
    case 'not-known-to':
      return tri(valueOf(condition.of, at) !== 'yes')
    case 'all':
      return decided(condition.of, at, 'no', 'yes')
    case 'any':
      return decided(condition.of, at, 'yes', 'no')
    case 'happened':
      return condition.where ? evaluate(condition, at).value : happenedBy(at.view, condition.event)
    default:
      return evaluate(condition, at).value
  }
}

function decided(parts: readonly Condition[], at: Situation, by: Tri, otherwise: Tri): Tri {
  let value = otherwise
  for (const part of parts) {
    const one = valueOf(part, at)
    if (one === by) return one
    if (one === 'unknown') value = one
  }
  return value
}
