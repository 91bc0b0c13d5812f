import type { Language } from '../../i18n/index.js'
import { LABEL } from '../text/index.js'
import type { Leaf, Runs, Table } from '../tree.js'
import { wordWidth } from './fonts.js'
import { breakLines, lineWidth, type Line, type Piece } from './lines.js'
import { FILL, GAP_FILL, RULE, styleOf, type Style } from './style.js'

/** An element of the tag tree. Painting makes it when its first line is drawn, inside its parent. */
export interface Tag {
  readonly type: string
  readonly parent: Tag | null
  readonly lang?: Language
  readonly scope?: string
}

/** A piece of text on a strip; x from the left edge of the page. */
export interface Mark extends Omit<Piece, 'gap'> {
  readonly tag: Tag
  readonly size: number
}
/** Something drawn that is not text: a background, a rule, a box to tick. y from the top of the strip. */
export interface Decor {
  readonly kind: 'fill' | 'rule' | 'tick'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** One line of the page: the smallest thing that a page break can move. */
export interface Strip {
  readonly height: number
  /** Free space above, unless the strip begins a page. */
  readonly before: number
  /** The next strip must stand on the same page. */
  readonly keep: boolean
  readonly baseline: number
  readonly marks: readonly Mark[]
  readonly decor: readonly Decor[]
  /** Colour behind the strip and the space above it, if the strip above is of the same box. */
  readonly fill: { readonly colour: string; readonly x: number; readonly width: number } | null
  /** To be drawn again at the top of a page that begins with this strip. */
  readonly header: readonly Strip[]
}

export interface Column {
  readonly x: number
  readonly width: number
  readonly lang: Language
  readonly two: boolean
  readonly root: Tag
}

/** The list that items belong to stays one element of the tag tree. */
export interface Memory {
  list: Tag | null
}

const PAD = 5

/** The lines of one leaf in a column. */
export function stripsOf(leaf: Leaf, column: Column, memory: Memory): Strip[] {
  const style = styleOf(leaf, column.two)
  const { block } = leaf
  if (block.kind !== 'list') memory.list = null
  switch (block.kind) {
    case 'heading':
      return textStrips(
        leaf,
        column,
        style,
        { type: `H${String(block.level)}`, parent: column.root },
        block.runs,
        true,
      )
    case 'paragraph':
      return paragraphStrips(leaf, column, style, block.number, block.runs)
    case 'list':
      return itemStrips(leaf, column, style, memory)
    case 'fields':
      return block.rows.flatMap(({ label, value }) => {
        const tag: Tag = { type: 'P', parent: column.root }
        const runs = [...label, { text: ': ' }, ...value].map((run, at) =>
          at <= label.length ? { ...run, bold: true } : run,
        )
        return hang(column, style, tag, null, 14, runs, 0)
      })
    case 'table':
      return tableStrips(block, column, style)
  }
}

function paragraphStrips(
  leaf: Leaf,
  column: Column,
  style: Style,
  number: number | null,
  runs: Runs,
): Strip[] {
  const tag: Tag = { type: 'P', parent: column.root }
  const [role] = leaf.roles
  if (role === 'signature') return signatureStrips(column, style, tag, runs)
  if (number !== null) return hang(column, style, tag, `${String(number)}.`, column.two ? 20 : 26, runs, 0)
  return textStrips(leaf, column, style, tag, runs, false)
}

function itemStrips(leaf: Leaf, column: Column, style: Style, memory: Memory): Strip[] {
  if (leaf.block.kind !== 'list') return []
  const { style: kind, start, items } = leaf.block
  memory.list = start > 1 && memory.list ? memory.list : { type: 'L', parent: column.root }
  const item: Tag = { type: 'LI', parent: memory.list }
  const label = kind === 'tick' ? null : kind === 'bullet' ? '–' : LABEL[kind](start).trim()
  const strips = hang(
    column,
    style,
    { type: 'LBody', parent: item },
    label,
    column.two ? 16 : 22,
    items[0] ?? [],
    style.indent,
    {
      type: 'Lbl',
      parent: item,
    },
  )
  const [first, ...rest] = strips
  const filled = boxed(
    leaf,
    column,
    first && kind === 'tick' ? [withTick(first, column, style), ...rest] : strips,
  )
  return start === 1 ? filled : filled
}

function withTick(strip: Strip, column: Column, style: Style): Strip {
  const side = style.size * 0.82
  const tick: Decor = {
    kind: 'tick',
    x: column.x + style.indent + 2,
    y: strip.baseline - side,
    width: side,
    height: side,
    colour: '#000000',
  }
  return { ...strip, decor: [...strip.decor, tick] }
}

/** Lines with a label before the first and the text hanging behind it. */
function hang(
  column: Column,
  style: Style,
  tag: Tag,
  label: string | null,
  width: number,
  runs: Runs,
  indent: number,
  labelTag: Tag = tag,
): Strip[] {
  const left = column.x + indent + width
  const lines = breakLines(runs, column.width - indent - width, style.size, style)
  return lines.map((line, at) => {
    // Fields begin at the edge and hang; everything else hangs behind its label.
    const marks = line.map((piece) => toMark(piece, left, tag, style.size))
    const lead: Mark[] =
      at === 0 && label !== null
        ? [
            {
              text: label,
              face: style.bold ? 'bold' : 'regular',
              x: column.x + indent + 2,
              width: wordWidth('regular', label, style.size),
              lang: undefined,
              tag: labelTag,
              size: style.size,
            },
          ]
        : []
    return strip(style, at, lines.length, [...lead, ...marks], gapFills(line, left, style))
  })
}

function textStrips(leaf: Leaf, column: Column, style: Style, tag: Tag, runs: Runs, keep: boolean): Strip[] {
  const inset = column.width * style.inset + style.indent
  const room = column.width - inset - (FILL[leaf.roles[0] ?? ''] ? style.indent : 0)
  const lines = breakLines(runs, room, style.size, style)
  const strips = lines.map((line, at) => {
    const x = column.x + inset + (style.align === 'centre' ? (room - lineWidth(line)) / 2 : 0)
    const marks = line.map((piece) => toMark(piece, x, tag, style.size))
    const one = strip(style, at, lines.length, marks, gapFills(line, x, style))
    return keep || keepsTogether(leaf) ? { ...one, keep: true } : one
  })
  return boxed(leaf, column, strips)
}

/** Short blocks that a page break must not cut, except at their end. */
const keepsTogether = ({ roles, last }: Leaf): boolean =>
  ['addressee', 'marking', 'subtitle', 'draft'].includes(roles[0] ?? '') && !last

/** The background of a box, with room above its first and below its last line. */
function boxed(leaf: Leaf, column: Column, strips: Strip[]): Strip[] {
  const colour = FILL[leaf.roles[0] ?? '']
  if (!colour) return strips
  return strips.map((one, at) => {
    const bottom = leaf.last && at === strips.length - 1 ? PAD : 0
    return { ...one, height: one.height + bottom, fill: { colour, x: column.x, width: column.width } }
  })
}

function signatureStrips(column: Column, style: Style, tag: Tag, runs: Runs): Strip[] {
  // A line to sign on, and the name under it.
  const lines = breakLines(runs, column.width, style.size, style)
  return lines.map((line, at) => ({
    ...strip(
      style,
      at,
      lines.length,
      line.map((piece) => toMark(piece, column.x, tag, style.size)),
      gapFills(line, column.x, style),
    ),
    keep: true,
  }))
}

function tableStrips(table: Table, column: Column, style: Style): Strip[] {
  const tag: Tag = { type: 'Table', parent: column.root }
  const row = (cells: readonly Runs[], head: boolean): Strip[] => {
    const parent: Tag = { type: 'TR', parent: tag }
    let x = column.x
    const columns = cells.map((cell, at) => {
      const width = column.width * (table.widths[at] ?? 0)
      const own = {
        x: x + 3,
        tag: { type: head ? 'TH' : 'TD', parent, ...(head ? { scope: 'Column' } : {}) },
      }
      x += width
      return { ...own, lines: breakLines(cell, width - 8, style.size, head ? { bold: true } : {}) }
    })
    const count = Math.max(...columns.map(({ lines }) => lines.length))
    return Array.from({ length: count }, (_none, at): Strip => {
      const lines = columns.map(({ lines: all }) => all[at] ?? [])
      const marks = columns.flatMap(({ x: left, tag: cell }, index) =>
        (lines[index] ?? []).map((piece) => toMark(piece, left, cell, style.size)),
      )
      const fills = columns.flatMap(({ x: left }, index) => gapFills(lines[index] ?? [], left, style))
      const top = at === 0 ? 3 : 0
      const bottom = at === count - 1 ? 3 : 0
      const height = top + style.leading + bottom
      const rule: Decor[] =
        at === count - 1
          ? [
              {
                kind: 'rule',
                x: column.x,
                y: height,
                width: column.width,
                height: head ? 0.9 : 0.4,
                colour: RULE,
              },
            ]
          : []
      return {
        height,
        before: 0,
        keep: head || (count < 12 && at < count - 1),
        baseline: top + style.leading * 0.76,
        marks,
        decor: [...fills.map((fill) => ({ ...fill, y: fill.y + top })), ...rule],
        fill: null,
        header: [],
      }
    })
  }
  const [first, ...more] = row(table.head, true)
  const head = first ? [{ ...first, before: style.before }, ...more] : []
  return [
    ...head,
    ...table.rows.flatMap((cells) => row(cells, false).map((one) => ({ ...one, header: head }))),
  ]
}

function strip(style: Style, at: number, count: number, marks: Mark[], decor: Decor[]): Strip {
  return {
    height: style.leading,
    before: at === 0 ? style.before : 0,
    // No single line of a paragraph at the foot or the head of a page.
    keep: count > 1 && (at === 0 || at === count - 2),
    baseline: style.leading * 0.76,
    marks,
    decor,
    fill: null,
    header: [],
  }
}

const toMark = ({ text, face, x, width, lang }: Piece, left: number, tag: Tag, size: number): Mark => ({
  text,
  face,
  x: left + x,
  width,
  lang,
  tag,
  size,
})

const gapFills = (line: Line, left: number, style: Style): Decor[] =>
  line
    .filter(({ gap }) => gap)
    .map(({ x, width }) => ({
      kind: 'fill',
      x: left + x - 1,
      y: style.leading * 0.06,
      width: width + 2,
      height: style.leading * 0.94,
      colour: GAP_FILL,
    }))
