import { leavesOf, shapeOf, type Leaf, type Tree } from './tree.js'

/**
 * Two languages of one draft, leaf beside leaf. A table is one leaf on both sides.
 * @throws RangeError if the two do not have the same blocks: a fault of a template
 */
export function pairsOf(left: Tree, right: Tree): (readonly [Leaf, Leaf])[] {
  if (shapeOf(left.blocks) !== shapeOf(right.blocks))
    throw new RangeError(
      `${left.document}: ${left.language} and ${right.language} do not have the same blocks`,
    )
  const others = leavesOf(right.blocks)
  return leavesOf(left.blocks).flatMap((leaf, index): (readonly [Leaf, Leaf])[] => {
    const other = others[index]
    return other ? [[leaf, other]] : []
  })
}
