import type { PhrasingContent } from 'mdast'
import { TOKEN, type TokenTable } from '../template/tokens.js'
import type { Run, Runs } from '../tree.js'

interface Style {
  readonly bold?: boolean
  readonly italic?: boolean
}

/** Inline content as runs, with the values put back. `lines`: a line of the file is a line of the page. */
export class RunReader {
  constructor(
    private readonly tokens: TokenTable,
    private readonly offset: number,
    private readonly lines: boolean,
  ) {}

  read(nodes: readonly PhrasingContent[], style: Style = {}): Run[] {
    return nodes.flatMap((node): Run[] => {
      switch (node.type) {
        case 'text':
          return this.#text(node.value, style)
        case 'strong':
          return this.read(node.children, { ...style, bold: true })
        case 'emphasis':
          return this.read(node.children, { ...style, italic: true })
        case 'break':
          return [{ text: '\n' }]
        case 'link':
          return this.read(node.children, style)
        default:
          throw new RangeError(`not allowed in a template: ${node.type}`)
      }
    })
  }

  #text(text: string, style: Style): Run[] {
    const runs: Run[] = []
    let end = 0
    const fixed = (part: string): void => {
      if (part === '') return
      if (!this.lines) runs.push({ ...style, text: part.replace(/\s*\n\s*/g, ' ') })
      else
        part.split('\n').forEach((line, index) => {
          if (index > 0) runs.push({ text: '\n' })
          if (line !== '') runs.push({ ...style, text: line })
        })
    }
    for (const match of text.matchAll(TOKEN)) {
      fixed(text.slice(end, match.index))
      runs.push(...this.#value(Number(match[1]) + this.offset, style))
      end = match.index + match[0].length
    }
    fixed(text.slice(end))
    return runs
  }

  #value(index: number, style: Style): Run[] {
    const value = this.tokens.runs[index]
    if (!value) throw new RangeError(`no value ${String(index)}`)
    // In a block of lines every line of the page is a line of the template.
    if (this.lines) return [{ ...value, ...style, text: value.text.replace(/\s*\n\s*/g, ' ') }]
    return value.text
      .split(/\s*\n\s*/)
      .flatMap((line, at) => [...(at > 0 ? [{ text: '\n' }] : []), { ...value, ...style, text: line }])
  }
}

/** Joins neighbours of one style and drops blank edges, so that equal texts are equal runs. */
export function tidy(runs: Runs): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.text !== '\n' && run.text !== '\n' && sameStyle(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

const sameStyle = (x: Run, y: Run): boolean =>
  Boolean(x.bold) === Boolean(y.bold) &&
  Boolean(x.italic) === Boolean(y.italic) &&
  x.gap === y.gap &&
  x.lang === y.lang

/** Runs cut at line feeds. */
export function linesOf(runs: Runs): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines.filter((line) => line.length > 0)
}
