/**
 * A rendered template as a sequence of block openings, closings and chunks of plain Markdown. A chunk is one
 * heading, paragraph, list or table: what stands between blank lines.
 */
export type Part =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'chunk'; readonly source: string }

const OPEN = /^::: ([a-z]+)$/
/** What a line of a list or a table begins with. */
const MARKER = /^(?:\||- |1\. )/

export function partsOf(markdown: string): Part[] {
  const tight = tighten(markdown.replace(/[ \t]+$/gm, ''))
  const parts: Part[] = []
  let lines: string[] = []
  const flush = (): void => {
    if (lines.length > 0) parts.push({ kind: 'chunk', source: lines.join('\n') })
    lines = []
  }
  for (const line of tight.split('\n')) {
    const open = OPEN.exec(line)
    if (open?.[1] || line === ':::') {
      flush()
      parts.push(open?.[1] ? { kind: 'open', name: open[1] } : { kind: 'close' })
    } else if (line.startsWith(':::')) throw new RangeError(`not a block: "${line}"`)
    else if (line === '') flush()
    else lines.push(line)
  }
  flush()
  return parts
}

/** Loops leave blank lines between the items of a list or the rows of a table: they are taken out. */
function tighten(markdown: string): string {
  const kept: string[] = []
  for (const line of markdown.split('\n')) {
    const marker = MARKER.exec(line)?.[0]
    if (marker !== undefined) {
      let end = kept.length
      while (end > 0 && kept[end - 1] === '') end -= 1
      if (end < kept.length && MARKER.exec(kept[end - 1] ?? '')?.[0] === marker) kept.length = end
    }
    kept.push(line)
  }
  return kept.join('\n')
}
