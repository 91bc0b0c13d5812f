import type { Runs } from '../tree.js'

/** So many characters fit the whole width of a table; a cell takes two more for its edges. */
const CHARACTERS = 80
const EDGES = 2
/** A column of texts no longer than this, such as days, keeps each on one line. */
const SHORT = 22
/** A column does not grow with a text longer than this: it breaks into lines. */
const LONG = 60

/** Shares of the width after the longest text of each column; no column is narrower than its longest word. */
export function widthsOf(rows: readonly (readonly Runs[])[]): number[] {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_none, column) =>
    rows.map((row) => (row[column] ?? []).map(({ text }) => text).join('')),
  )
  const weights = columns.map((cells) => Math.min(LONG, Math.max(3, ...cells.map(({ length }) => length))))
  const least = columns.map((cells) => {
    const longest = Math.max(...cells.map(({ length }) => length))
    const words =
      longest <= SHORT ? [longest] : cells.flatMap((cell) => cell.split(/\s+/)).map(({ length }) => length)
    return Math.min(0.4, (Math.max(1, ...words) + EDGES) / CHARACTERS)
  })
  // What the narrow columns need first; the others share the rest by what they hold.
  let narrow = new Set<number>()
  for (;;) {
    const taken = [...narrow].reduce((sum, at) => sum + (least[at] ?? 0), 0)
    const wide = weights.reduce((sum, weight, at) => (narrow.has(at) ? sum : sum + weight), 0)
    const shares = weights.map((weight, at) =>
      narrow.has(at) ? (least[at] ?? 0) : ((1 - taken) * weight) / wide,
    )
    const more = shares.flatMap((share, at) => (share < (least[at] ?? 0) - 1e-9 ? [at] : []))
    if (more.length === 0 || narrow.size + more.length >= weights.length) return rounded(shares)
    narrow = new Set([...narrow, ...more])
  }
}

const rounded = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((x, y) => x + y, 0)
  return shares.map((share) => Math.round((share / sum) * 1000) / 1000)
}
