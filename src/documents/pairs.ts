import { leavesOf, shapeOf, textOf, type Leaf, type Run, type Runs, type Table, type Tree } from './tree.js'

/**
 * Two languages of one draft, leaf beside leaf. A wide table becomes a paragraph a row: its columns would not fit
 * half a page, and so row stands beside row.
 * @throws RangeError if the two do not have the same blocks: a fault of a template
 */
export function pairsOf(left: Tree, right: Tree): (readonly [Leaf, Leaf])[] {
  if (shapeOf(left.blocks) !== shapeOf(right.blocks))
    throw new RangeError(
      `${left.document}: ${left.language} and ${right.language} do not have the same blocks`,
    )
  const others = narrow(leavesOf(right.blocks))
  return narrow(leavesOf(left.blocks)).flatMap((leaf, index): (readonly [Leaf, Leaf])[] => {
    const other = others[index]
    return other ? [[leaf, other]] : []
  })
}

/** So many columns fit half a page. */
const COLUMNS = 2

function narrow(leaves: readonly Leaf[]): Leaf[] {
  return leaves.flatMap((leaf): Leaf[] => {
    const { block } = leaf
    if (block.kind !== 'table' || block.head.length <= COLUMNS) return [leaf]
    return block.rows.map((row) => ({
      ...leaf,
      block: { kind: 'paragraph', number: null, runs: asLines(block, row) },
    }))
  })
}

/** A row with each cell on its own line, behind the head of its column; a number in the first needs none. */
function asLines({ head }: Table, row: readonly Runs[]): Run[] {
  const lines = row.flatMap((cell, column): Run[][] => {
    const text = textOf(cell)
    if (text === '') return []
    if (column === 0 && /^\d+$/.test(text)) return [[{ text: `${text}.`, bold: true }]]
    return [[{ text: `${textOf(head[column] ?? [])}: `, bold: true }, ...cell]]
  })
  const [first = [], ...rest] = lines
  // A number stands before what it counts.
  const start = textOf(first).length <= 4 ? [...first, { text: ' ' }, ...(rest.shift() ?? [])] : first
  return [start, ...rest].flatMap((line, at) => (at === 0 ? line : [{ text: '\n' }, ...line]))
}
