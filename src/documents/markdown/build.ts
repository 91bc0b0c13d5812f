import type { Paragraph, RootContent } from 'mdast'
import type { TokenTable } from '../template/tokens.js'
import { ROLES, type Block, type Role, type Run, type Runs } from '../tree.js'
import { partsOf } from './chunks.js'
import { parseChunk } from './parse.js'
import { linesOf, RunReader, tidy } from './runs.js'
import { widthsOf } from './widths.js'

/** Blocks in which a line of the file is a line of the page. */
const LINE_BLOCKS = ['marking', 'addressee', 'title', 'subtitle', 'fields', 'signature']
const NAMES = ['numbered', 'title', 'fields', ...ROLES]

/**
 * Markdown with tokens to a document tree.
 * @throws RangeError for anything that `docs/templates.md` does not allow
 */
export function buildTree(markdown: string, tokens: TokenTable): Block[] {
  return new Builder(tokens).build(markdown)
}

class Builder {
  #number = 0
  /** The runs of a numbered paragraph that ends in a colon: a value that follows it belongs to the same number. */
  #lead: Run[] | null = null

  constructor(private readonly tokens: TokenTable) {}

  build(markdown: string): Block[] {
    const top: Block[] = []
    const open: { name: string; blocks: Block[] }[] = []
    for (const part of partsOf(markdown)) {
      const inside = open.at(-1)
      if (part.kind === 'open') {
        this.#lead = null
        if (!NAMES.includes(part.name)) throw new RangeError(`no such block: ${part.name}`)
        if (inside && inside.name !== 'numbered') throw new RangeError(`${part.name} inside ${inside.name}`)
        open.push({ name: part.name, blocks: [] })
      } else if (part.kind === 'close') {
        const closed = open.pop()
        if (!closed) throw new RangeError('a block is closed that was not opened')
        ;(open.at(-1)?.blocks ?? top).push(...this.#close(closed.name, closed.blocks))
      } else (inside?.blocks ?? top).push(...this.#chunk(part.source, inside?.name))
    }
    if (open.length > 0) throw new RangeError(`not closed: ${open.map(({ name }) => name).join(', ')}`)
    return top
  }

  #close(name: string, blocks: Block[]): Block[] {
    if (blocks.length === 0) return []
    if (name === 'numbered' || name === 'fields') return blocks
    if (name === 'title')
      return [
        {
          kind: 'heading',
          level: 1,
          runs: blocks.flatMap((b, i) => [...(i > 0 ? [{ text: '\n' }] : []), ...runsOf(b)]),
        },
      ]
    return [{ kind: 'box', role: name as Role, blocks }]
  }

  #chunk(source: string, block: string | undefined): Block[] {
    const { node, offset } = parseChunk(source)
    const reader = new RunReader(this.tokens, offset, LINE_BLOCKS.includes(block ?? ''))
    if (block === 'fields') return [fieldsOf(readRuns(node, reader))]
    return this.#blocks(node, reader, block)
  }

  #blocks(node: RootContent, reader: RunReader, block: string | undefined): Block[] {
    if (node.type !== 'paragraph') this.#lead = null
    switch (node.type) {
      case 'heading': {
        if (node.depth < 2 || node.depth > 3) throw new RangeError('headings in a template are ## or ###')
        return [{ kind: 'heading', level: node.depth as 2 | 3, runs: tidy(reader.read(node.children)) }]
      }
      case 'paragraph':
        return this.#paragraphs(tidy(reader.read(node.children)), isOneValue(node), block)
      case 'list':
        return [
          {
            kind: 'list',
            style: listStyle(node.ordered ?? false, node.children[0]?.checked ?? null, block),
            start: 1,
            items: node.children.map((item) => {
              const [only, ...more] = item.children
              if (only?.type !== 'paragraph' || more.length > 0)
                throw new RangeError('a list item is one paragraph')
              return tidy(reader.read(only.children))
            }),
          },
        ]
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) =>
          row.children.map((cell) => tidy(reader.read(cell.children))),
        )
        return [{ kind: 'table', widths: widthsOf([head, ...rows]), head, rows }]
      }
      default:
        throw new RangeError(`not allowed in a template: ${node.type}`)
    }
  }

  /** A paragraph; a value that stands alone in it keeps its own paragraphs, or answers the line before it. */
  #paragraphs(runs: Run[], alone: boolean, block: string | undefined): Block[] {
    if (alone && block === 'numbered' && this.#lead) {
      this.#lead.push({ text: '\n' }, ...runs)
      this.#lead = null
      return []
    }
    this.#lead = block === 'numbered' && runs.at(-1)?.text.trimEnd().endsWith(':') ? runs : null
    const pieces = alone ? linesOf(runs) : [runs]
    return pieces.map((piece) => ({
      kind: 'paragraph',
      number: block === 'numbered' ? (this.#number += 1) : null,
      runs: piece,
    }))
  }
}

function isOneValue(node: Paragraph): boolean {
  const [only, ...more] = node.children
  return only?.type === 'text' && more.length === 0 && /^\ue000\d+\ue001$/.test(only.value)
}

function listStyle(ordered: boolean, checked: boolean | null, block: string | undefined) {
  if (checked !== null) return 'tick' as const
  if (!ordered) return 'bullet' as const
  return block === 'request' ? ('paren' as const) : ('number' as const)
}

function runsOf(block: Block): Runs {
  if (block.kind !== 'paragraph') throw new RangeError('only lines of text may stand in a title')
  return block.runs
}

function readRuns(node: RootContent, reader: RunReader): Run[] {
  if (node.type !== 'paragraph') throw new RangeError('only lines "Label: value" may stand in fields')
  return tidy(reader.read(node.children))
}

function fieldsOf(runs: Runs): Block {
  return {
    kind: 'fields',
    rows: linesOf(runs).map((line) => {
      const [first, ...rest] = line
      const cut = first?.text.indexOf(':') ?? -1
      if (!first || cut < 0 || first.gap)
        throw new RangeError(`a field needs a label: "${first?.text ?? ''}"`)
      const after = first.text.slice(cut + 1).trimStart()
      return {
        label: [{ ...first, text: first.text.slice(0, cut) }],
        value: after ? [{ ...first, text: after }, ...rest] : rest,
      }
    }),
  }
}
