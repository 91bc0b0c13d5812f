/**
 * A rendered template as a sequence of block openings, closings and chunks of plain Markdown. A chunk is one
 * heading, paragraph, list or table: what stands between blank lines.
 */
export type Part =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'chunk'; readonly source: string }

const OPEN = /^::: ([a-z]+)$/
/** Loops leave blank lines between the items of a list or the rows of a table. */
const LOOSE = /((?:^|\n)(\||- |1\. )[^\n]*)\n(?:[ \t]*\n)+(?=(\||- |1\. ))/g

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

function tighten(markdown: string): string {
  return markdown.replace(LOOSE, (all, row: string, marker: string, next: string) =>
    marker === next ? `${row}\n` : all,
  )
}
