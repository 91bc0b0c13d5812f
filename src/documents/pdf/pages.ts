import type { Strip } from './strip.js'
import { PAGE, TEXT_BOTTOM } from './style.js'

export interface Placed {
  readonly strip: Strip
  readonly y: number
  /** Height of the row: of the highest strip beside it. */
  readonly height: number
  /** Height of the space above that belongs to the same box. */
  readonly above: number
  /** A repeated table header: drawn, but not read again. */
  readonly again: boolean
}
export type Page = readonly Placed[]

/**
 * Sets strips on pages. What must stay together moves together, unless it is longer than a page.
 * @param rows strips beside each other: one for each language
 */
export function paginate(rows: readonly (readonly Strip[])[]): Page[] {
  const pages: Placed[][] = [[]]
  let y: number = PAGE.top
  const heightOf = (row: readonly Strip[]): number => Math.max(0, ...row.map(({ height }) => height))
  const spaceOf = (row: readonly Strip[]): number => Math.max(0, ...row.map(({ before }) => before))
  const place = (row: readonly Strip[], again: boolean, top: boolean): void => {
    const space = top ? 0 : spaceOf(row)
    y += space
    const height = heightOf(row)
    for (const strip of row) pages.at(-1)?.push({ strip, y, height, above: space, again })
    y += height
  }
  let index = 0
  while (index < rows.length) {
    const group = groupFrom(rows, index)
    const needed = group.reduce((sum, row, at) => sum + heightOf(row) + (at === 0 ? 0 : spaceOf(row)), 0)
    const full = TEXT_BOTTOM - PAGE.top
    const first = group[0] ?? []
    const breaks =
      y > PAGE.top && y + spaceOf(first) + (needed > full ? heightOf(first) * 2 : needed) > TEXT_BOTTOM
    if (breaks) {
      pages.push([])
      y = PAGE.top
      for (const strip of first)
        if (strip.header.length > 0) for (const head of strip.header) place([head], true, y === PAGE.top)
    }
    for (const row of group) {
      if (y > PAGE.top && y + spaceOf(row) + heightOf(row) > TEXT_BOTTOM) {
        pages.push([])
        y = PAGE.top
      }
      place(row, false, y === PAGE.top)
    }
    index += group.length
  }
  return pages
}

function groupFrom(rows: readonly (readonly Strip[])[], start: number): (readonly Strip[])[] {
  let end = start
  while (end < rows.length - 1 && (rows[end] ?? []).some(({ keep }) => keep)) end += 1
  return rows.slice(start, end + 1)
}
