import type { Language } from '../i18n/index.js'
import type { DocumentId } from '../law/vocabulary/index.js'

/** A stretch of text in one style. A line break inside a paragraph is a run whose text is a line feed. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** The missing fact that this run names. */
  readonly gap?: string
  /** Set where the language is not that of the draft. */
  readonly lang?: Language
}
export type Runs = readonly Run[]

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly runs: Runs
}
export interface Paragraph {
  readonly kind: 'paragraph'
  /** The number of the paragraph in the document, where the forum expects numbers. */
  readonly number: number | null
  readonly runs: Runs
}
export interface List {
  readonly kind: 'list'
  /** `paren`: 1) 2); `tick`: an empty box to tick. */
  readonly style: 'bullet' | 'number' | 'paren' | 'tick'
  readonly start: number
  readonly items: readonly Runs[]
}
export interface Table {
  readonly kind: 'table'
  /** Shares of the width; they add up to 1. */
  readonly widths: readonly number[]
  readonly head: readonly Runs[]
  readonly rows: readonly (readonly Runs[])[]
}
export interface Fields {
  readonly kind: 'fields'
  readonly rows: readonly { readonly label: Runs; readonly value: Runs }[]
}

export const ROLES = [
  'draft',
  'marking',
  'addressee',
  'subtitle',
  'request',
  'annexes',
  'signature',
  'prompt',
  'notice',
  'record',
] as const
export type Role = (typeof ROLES)[number]
export interface Box {
  readonly kind: 'box'
  readonly role: Role
  readonly blocks: readonly Block[]
}
export type Block = Heading | Paragraph | List | Table | Fields | Box

/** A composed draft, before any format. */
export interface Tree {
  readonly document: DocumentId
  readonly language: Language
  readonly blocks: readonly Block[]
  /** Facts that the text needed and the case lacks, in the order met. */
  readonly gaps: readonly string[]
}

/** One piece that is laid out by itself: what stands side by side in a draft of two languages. */
export interface Leaf {
  readonly block: Exclude<Block, Box>
  /** The boxes around it, outermost first. */
  readonly roles: readonly Role[]
  /** It begins or ends its outermost box. */
  readonly first: boolean
  readonly last: boolean
}

/** The tree as a flat row of leaves; a list becomes one leaf an item. */
export function leavesOf(blocks: readonly Block[], roles: readonly Role[] = []): Leaf[] {
  const leaves = blocks.flatMap((block): Leaf[] => {
    if (block.kind === 'box') return leavesOf(block.blocks, [...roles, block.role])
    if (block.kind !== 'list') return [{ block, roles, first: false, last: false }]
    return block.items.map((item, index) => ({
      block: { ...block, items: [item], start: block.start + index },
      roles,
      first: false,
      last: false,
    }))
  })
  if (roles.length !== 1) return leaves
  return leaves.map((leaf, at) => ({ ...leaf, first: at === 0, last: at === leaves.length - 1 }))
}

/** The shape without the words: equal for the three languages of one draft. */
export function shapeOf(blocks: readonly Block[]): string {
  return leavesOf(blocks)
    .map(({ block, roles }) => [...roles, describe(block)].join('>'))
    .join('\n')
}

function describe(block: Leaf['block']): string {
  switch (block.kind) {
    case 'heading':
      return `h${String(block.level)}`
    case 'paragraph':
      return `p${String(block.number ?? '')}${marks(block.runs)}`
    case 'list':
      return `${block.style}${String(block.start)}${block.items.map(marks).join('')}`
    case 'table':
      return `table ${String(block.head.length)}x${String(block.rows.length)}`
    case 'fields':
      return `fields ${String(block.rows.length)}`
  }
}
const marks = (runs: Runs): string =>
  runs
    .flatMap((run) => (run.gap ? [`[${run.gap}]`] : []))
    .sort()
    .join('')

export const textOf = (runs: Runs): string => runs.map((run) => run.text).join('')

/** All text of a tree, leaf by leaf, as it must be found again in every format. */
export function textsOf(blocks: readonly Block[]): string[] {
  return leavesOf(blocks).flatMap(({ block }) => {
    if (block.kind === 'list') return block.items.map(textOf)
    if (block.kind === 'table') return [block.head, ...block.rows].flatMap((row) => row.map(textOf))
    if (block.kind === 'fields') return block.rows.flatMap((row) => [textOf(row.label), textOf(row.value)])
    return [textOf(block.runs)]
  })
}
