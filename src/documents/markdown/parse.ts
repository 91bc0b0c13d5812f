import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { TOKEN } from '../template/tokens.js'

const parser = unified().use(remarkParse).use(remarkGfm)

/**
 * Parsed chunks, by source with tokens numbered from nought: only words of our own templates, never of a case, so
 * that they can be kept for every draft to come.
 */
const cache = new Map<string, RootContent>()
const MOST = 5000

export interface Parsed {
  readonly node: RootContent
  /** Added to a token's number in the node to get its place in the token table. */
  readonly offset: number
}

/** @throws RangeError if the chunk is not exactly one block */
export function parseChunk(source: string): Parsed {
  const first = /\ue000(\d+)\ue001/.exec(source)
  const offset = Number(first?.[1] ?? 0)
  const relative = source.replace(
    TOKEN,
    (_all, index: string) => `\ue000${String(Number(index) - offset)}\ue001`,
  )
  let node = cache.get(relative)
  if (!node) {
    const root: Root = parser.parse(relative)
    const [only, ...more] = root.children
    if (!only || more.length > 0) throw new RangeError(`more than one block between blank lines: "${source}"`)
    node = only
    if (cache.size >= MOST) cache.clear()
    cache.set(relative, node)
  }
  return { node, offset }
}
