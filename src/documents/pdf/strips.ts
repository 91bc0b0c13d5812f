import { LABEL } from '../text/index.js'
import type { Leaf, Runs } from '../tree.js'
import { breakLines, lineWidth } from './lines.js'
import { boxed, gapFills, strip, toMark, type Column, type Mark, type Strip, type Tag } from './strip.js'
import { tableStrips } from './strips-table.js'
import { FILL, styleOf, type Style } from './style.js'
import { wordOf } from './words.js'

/** The list that items belong to stays one element of the tag tree. */
export interface Memory {
  list: Tag | null
}

/** A form of so few rows stays whole; on a sheet for people also a longer one. */
const SHORT_FORM = { paper: 4, plan: 10 } as const

/** A paragraph of a note of so few lines is not cut by the end of a page. */
const SHORT_NOTE = 6

/** The lines of one leaf in a column. */
export function stripsOf(leaf: Leaf, column: Column, memory: Memory): Strip[] {
  const style = styleOf(leaf, column)
  const { block } = leaf
  const tag: Tag = { type: 'P', parent: column.root }
  if (block.kind !== 'list') memory.list = null
  switch (block.kind) {
    case 'heading':
      return textStrips(leaf, column, style, { ...tag, type: `H${String(block.level)}` }, block.runs, true)
    case 'paragraph': {
      const { number, runs } = block
      if (leaf.roles[0] === 'signature') return signatureStrips(column, style, tag, runs)
      if (number === null) return textStrips(leaf, column, style, tag, runs, false)
      const label = { text: `${String(number)}. `, tag }
      return hang(column, style, { tag, label, width: column.two ? 20 : 26, runs, indent: 0 })
    }
    case 'list':
      return itemStrips(leaf, column, style, memory)
    case 'fields':
      return block.rows.flatMap(({ label, value }, row) => {
        const runs = [...label, { text: ': ' }, ...value].map((run, at) =>
          at <= label.length ? { ...run, bold: true } : run,
        )
        const strips = hang(column, style, { tag: { ...tag }, label: null, width: 14, runs, indent: 0 })
        const short = SHORT_FORM[column.plan ? 'plan' : 'paper']
        const keep = block.rows.length <= short && row < block.rows.length - 1
        return keep ? strips.map((one) => ({ ...one, keep })) : strips
      })
    case 'table':
      return tableStrips(block, column, style)
  }
}

/** How a reader of tags tells the marks of a list. */
const NUMBERING = { bullet: 'Disc', number: 'Decimal', paren: 'Decimal', tick: 'None' } as const

function itemStrips(leaf: Leaf, column: Column, style: Style, memory: Memory): Strip[] {
  if (leaf.block.kind !== 'list') return []
  const { style: kind, start, items } = leaf.block
  memory.list =
    start > 1 && memory.list ? memory.list : { type: 'L', parent: column.root, numbering: NUMBERING[kind] }
  const item: Tag = { type: 'LI', parent: memory.list }
  const text = kind === 'bullet' ? '–' : LABEL[kind](start).trim()
  const strips = hang(column, style, {
    tag: { type: 'LBody', parent: item },
    label: kind === 'tick' ? null : { text, tag: { type: 'Lbl', parent: item } },
    width: column.two ? 16 : 22,
    runs: items[0] ?? [],
    indent: style.indent,
  })
  const [first, ...rest] = strips
  return boxed(leaf, column, first && kind === 'tick' ? [withTick(first, column, style), ...rest] : strips)
}

function withTick(one: Strip, column: Column, style: Style): Strip {
  const side = style.size * 0.82
  const x = column.x + style.indent + 2
  const tick = {
    kind: 'tick',
    x,
    y: one.baseline - side,
    width: side,
    height: side,
    colour: '#000000',
  } as const
  return { ...one, decor: [...one.decor, tick] }
}

interface Hanging {
  readonly tag: Tag
  readonly label: { readonly text: string; readonly tag: Tag } | null
  /** From the label to the text. */
  readonly width: number
  readonly runs: Runs
  readonly indent: number
}

/** Lines with a label before the first and the text hanging behind it. */
function hang(column: Column, style: Style, { tag, label, width, runs, indent }: Hanging): Strip[] {
  const left = column.x + indent + width
  const lines = breakLines(runs, column.width - indent - width, style.size, style)
  const lead: Mark[] = label ? [labelMark(label, column.x + indent + 2, style)] : []
  return lines.map((line, at) => {
    const marks = line.map((piece) => toMark(piece, left, tag, style.size))
    return strip(style, at, lines.length, at === 0 ? [...lead, ...marks] : marks, gapFills(line, left, style))
  })
}

function labelMark({ text, tag }: { text: string; tag: Tag }, x: number, { bold, size }: Style): Mark {
  const face = bold ? 'bold' : 'regular'
  const word = wordOf(face, text)
  return { words: [word], face, x, width: word.width * size, lang: undefined, tag, size }
}

function textStrips(leaf: Leaf, column: Column, style: Style, tag: Tag, runs: Runs, keep: boolean): Strip[] {
  const inset = column.width * style.inset + style.indent
  const room = column.width - inset - (FILL[leaf.roles[0] ?? ''] ? style.indent : 0)
  const lines = breakLines(runs, room, style.size, style)
  const strips = lines.map((line, at) => {
    const x = column.x + inset + (style.align === 'centre' ? (room - lineWidth(line)) / 2 : 0)
    const marks = line.map((piece) => toMark(piece, x, tag, style.size))
    const one = strip(style, at, lines.length, marks, gapFills(line, x, style))
    const whole = leaf.roles[0] === 'prompt' && lines.length <= SHORT_NOTE && at < lines.length - 1
    return keep || whole || keepsTogether(leaf) ? { ...one, keep: true } : one
  })
  return boxed(leaf, column, strips)
}

/** Short blocks that a page break must not cut, except at their end. */
const keepsTogether = ({ roles, last }: Leaf): boolean =>
  ['addressee', 'marking', 'subtitle', 'draft'].includes(roles[0] ?? '') && !last

/** A line to sign on, and the name under it: never alone on a page. */
function signatureStrips(column: Column, style: Style, tag: Tag, runs: Runs): Strip[] {
  const lines = breakLines(runs, column.width, style.size, style)
  return lines.map((line, at) => {
    const marks = line.map((piece) => toMark(piece, column.x, tag, style.size))
    return {
      ...strip(style, at, lines.length, marks, gapFills(line, column.x, style)),
      keep: true,
    }
  })
}
