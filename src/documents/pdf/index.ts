import { text } from '../../i18n/index.js'
import { PLANS } from '../catalogue/support.js'
import { pairsOf } from '../pairs.js'
import { leavesOf, type Leaf, type Tree } from '../tree.js'
import { paginate } from './pages.js'
import { paint, type PdfProfile } from './paint.js'
import type { Column, Strip } from './strip.js'
import { stripsOf, type Memory } from './strips.js'
import { GUTTER, PAGE, TEXT_WIDTH } from './style.js'

export type { PdfProfile }

/** A draft as a tagged PDF in one language, or in two side by side. */
export async function renderPdf(
  trees: readonly Tree[],
  profile: PdfProfile = 'reading',
): Promise<Uint8Array> {
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
    return (signedNext(leaves, at) ? heldBack(strips) : strips).map((strip) => [strip])
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
    return signedNext(leaves, at)
      ? rows.map((row, index) => (index < rows.length - 1 ? row : heldBack(row)))
      : rows
  })
}

/** A signature never stands alone on a page: the piece before it goes with it. */
const signedNext = (leaves: readonly Leaf[], at: number): boolean =>
  leaves[at + 1]?.roles[0] === 'signature' && leaves[at]?.roles[0] !== 'signature'
const heldBack = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, keep: true } : strip))

/** The lines of two leaves beside each other. Who listens hears one language whole, then the other. */
function beside(pair: readonly [Leaf, Leaf], columns: readonly (Column & Memory)[]): Strip[][] {
  const [left = [], right = []] = pair.map((leaf, at) => {
    const column = columns[at]
    return column ? stripsOf(leaf, column, column) : []
  })
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
