import type { Runs, Table } from '../tree.js'
import { breakLines } from './lines.js'
import { baselineOf, gapFills, toMark, type Column, type Decor, type Strip, type Tag } from './strip.js'
import { RULE, type Style } from './style.js'

/** Room above and below the text of a row, and at the left of a cell. */
const PAD = 3
/** A row of so many lines may be broken across pages. */
const LONG_ROW = 12

/** The lines of a table. Every line knows the head, to be drawn again on a new page. */
export function tableStrips(table: Table, column: Column, style: Style): Strip[] {
  const tag: Tag = { type: 'Table', parent: column.root }
  const row = (cells: readonly Runs[], head: boolean): Strip[] =>
    rowStrips(cells, head, { table, column, style, tag })
  const [first, ...more] = row(table.head, true)
  const head = first ? [{ ...first, before: style.before }, ...more] : []
  return [
    ...head,
    ...table.rows.flatMap((cells) => row(cells, false).map((one) => ({ ...one, header: head }))),
  ]
}

interface Frame {
  readonly table: Table
  readonly column: Column
  readonly style: Style
  readonly tag: Tag
}

function rowStrips(cells: readonly Runs[], head: boolean, { table, column, style, tag }: Frame): Strip[] {
  const parent: Tag = { type: 'TR', parent: tag }
  let x = column.x
  const columns = cells.map((cell, at) => {
    const width = column.width * (table.widths[at] ?? 0)
    const left = x + PAD
    x += width
    return {
      x: left,
      tag: { type: head ? 'TH' : 'TD', parent, ...(head ? { scope: 'Column' } : {}) },
      lines: breakLines(cell, width - 8, style.size, head ? { bold: true } : {}),
    }
  })
  const count = Math.max(...columns.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_none, at): Strip => {
    const lines = columns.map(({ lines: all }) => all[at] ?? [])
    const top = at === 0 ? PAD : 0
    const last = at === count - 1
    const height = top + style.leading + (last ? PAD : 0)
    const fills = columns.flatMap(({ x: left }, index) => gapFills(lines[index] ?? [], left, style))
    return {
      height,
      before: 0,
      keep: head || (count < LONG_ROW && !last),
      baseline: top + baselineOf(style),
      marks: columns.flatMap(({ x: left, tag: cell }, index) =>
        (lines[index] ?? []).map((piece) => toMark(piece, left, cell, style.size)),
      ),
      decor: [
        ...fills.map((fill) => ({ ...fill, y: fill.y + top })),
        ...(last ? [rule(column, height, head)] : []),
      ],
      fill: null,
      header: [],
    }
  })
}

const rule = (column: Column, y: number, head: boolean): Decor => ({
  kind: 'rule',
  x: column.x,
  y,
  width: column.width,
  height: head ? 0.9 : 0.4,
  colour: RULE,
})
