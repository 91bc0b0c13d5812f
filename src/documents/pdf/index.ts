import { text } from '../../i18n/index.js'
import { PLANS } from '../catalogue/support.js'
import { pairsOf } from '../pairs.js'
import { leavesOf, type Leaf, type Tree } from '../tree.js'
import type { PdfProfile } from './file.js'
import { paginate } from './pages.js'
import { paint } from './paint.js'
import { PAD, type Column, type Strip } from './strip.js'
import { stripsOf, type Memory } from './strips.js'
import { GUTTER, PAGE, TEXT_WIDTH } from './style.js'

export type { PdfProfile }

/** A draft as a tagged PDF in one language, or in two side by side. */
export function renderPdf(trees: readonly Tree[], profile: PdfProfile = 'reading'): Uint8Array {
  const [first, second] = trees
  if (!first) throw new RangeError('a draft has at least one language')
  const rows = second ? twoColumns(first, second) : oneColumn(first)
  const languages = trees.map(({ language }) => language)
  return paint(paginate(rows), {
    profile,
    language: first.language,
    title: languages.map((lang) => text(lang, 'draft.title')).join(' / '),
    footer: (page, pages) => languages.map((lang) => text(lang, 'draft.page', { page, pages })).join('  ·  '),
  })
}

function oneColumn(tree: Tree): Strip[][] {
  const column: Column = {
    x: PAGE.left,
    width: TEXT_WIDTH,
    lang: tree.language,
    two: false,
    plan: PLANS.includes(tree.document),
    root: { type: 'Document', parent: null, lang: tree.language },
  }
  const memory: Memory = { list: null }
  const leaves = leavesOf(tree.blocks)
  return leaves.flatMap((leaf, at) => {
    const strips = stripsOf(leaf, column, memory)
    return (goesOn(leaves, at) ? heldBack(strips) : strips).map((strip) => [strip])
  })
}

function twoColumns(left: Tree, right: Tree): Strip[][] {
  const width = (TEXT_WIDTH - GUTTER) / 2
  const root = { type: 'Document', parent: null, lang: left.language }
  const columns = [left, right].map((tree, at): Column & Memory => ({
    x: PAGE.left + at * (width + GUTTER),
    width,
    lang: tree.language,
    two: true,
    plan: false,
    root: { type: 'Div', parent: root, lang: tree.language },
    list: null,
  }))
  const pairs = pairsOf(left, right)
  const leaves = pairs.map(([leaf]) => leaf)
  return pairs.flatMap((pair, at) => {
    const rows = beside(pair, columns)
    return goesOn(leaves, at)
      ? rows.map((row, index) => (index < rows.length - 1 ? row : heldBack(row)))
      : rows
  })
}

/** Neither a signature nor the record stands alone on a page, nor the words that lead to a list. */
function goesOn(leaves: readonly Leaf[], at: number): boolean {
  const [one, next] = [leaves[at], leaves[at + 1]]
  if (next?.roles[0] === 'signature') return one?.roles[0] !== 'signature'
  if (next?.roles[0] === 'record') return true
  return one?.block.kind === 'paragraph' && next?.block.kind === 'list' && one.roles[0] !== 'prompt'
}
const heldBack = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, keep: true } : strip))

/** The lines of two leaves beside each other. Who listens hears one language whole, then the other. */
function beside(pair: readonly [Leaf, Leaf], columns: readonly (Column & Memory)[]): Strip[][] {
  const [left = [], right = []] = pair.map((leaf, at) => {
    const column = columns[at]
    return column ? stripsOf(leaf, column, column) : []
  })
  const [end, last] = left.length < right.length ? [left, left.length - 1] : [right, right.length - 1]
  const ended = end[last]
  // The ground of the shorter one goes on beside the longer: its edge below is not here.
  if (left.length !== right.length && ended?.fill && pair[0].last)
    end[last] = { ...ended, height: ended.height - PAD }
  return Array.from({ length: Math.max(left.length, right.length) }, (_none, at) =>
    [left[at] ?? filler(left, right[at]), right[at] ?? filler(right, left[at])].filter(
      (strip) => strip !== undefined,
    ),
  )
}

/** Where one language needs more lines, the coloured ground of the other goes on beside it. */
function filler(shorter: readonly Strip[], longer: Strip | undefined): Strip | undefined {
  const fill = shorter.at(-1)?.fill
  if (!fill || !longer) return undefined
  return { ...longer, marks: [], decor: [], header: [], fill: { ...fill, above: longer.fill?.above ?? 0 } }
}
