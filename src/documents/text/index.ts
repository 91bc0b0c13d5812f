import { leavesOf, type Leaf, type Role, type Runs, type Tree } from '../tree.js'
import { pairsOf } from '../pairs.js'

const WIDTH = 76
const TEXT_INDENT: Partial<Record<Role, number>> = { addressee: 34, request: 2, prompt: 2, draft: 2 }

/** A draft as plain text of 76 columns, for e-mail and forms. Two languages follow each other piece by piece. */
export function renderText(trees: readonly Tree[]): string {
  const [first, second] = trees
  if (!first) return ''
  const rows = second ? pairsOf(first, second) : leavesOf(first.blocks).map((leaf) => [leaf])
  const lines: string[] = []
  let before: Leaf | undefined
  for (const row of rows) {
    const [leaf] = row
    if (!leaf) continue
    if (before && spaced(before, leaf)) lines.push('')
    for (const one of row) lines.push(...leafLines(one))
    before = leaf
  }
  return `${lines.join('\n')}\n`
}

/** Lines of one block stand together; anything else is set apart by an empty line. */
function spaced(before: Leaf, leaf: Leaf): boolean {
  const same = before.roles[0] === leaf.roles[0]
  if (same && ['addressee', 'marking', 'signature', 'subtitle'].includes(leaf.roles[0] ?? '')) return false
  return !(same && before.block.kind === 'list' && leaf.block.kind === 'list' && leaf.block.start > 1)
}

function leafLines(leaf: Leaf): string[] {
  const { block, roles } = leaf
  const indent = Math.max(0, ...roles.map((role) => TEXT_INDENT[role] ?? 0))
  const inside = (runs: Runs, lead = ''): string[] => wrap(plain(runs), indent, lead)
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) return wrap(plain(block.runs), 0, '').map(centre)
      return block.level === 2 ? wrap(plain(block.runs).toUpperCase(), 0, '') : inside(block.runs)
    case 'paragraph':
      if (roles[0] === 'marking' || roles[0] === 'subtitle') return wrap(plain(block.runs), 0, '').map(centre)
      return inside(block.runs, block.number === null ? '' : `${String(block.number)}. `)
    case 'list':
      return block.items.flatMap((item) => inside(item, LABEL[block.style](block.start)))
    case 'fields':
      return block.rows.flatMap(({ label, value }) => wrap(`${plain(label)}: ${plain(value)}`, indent, ''))
    case 'table':
      return block.rows.flatMap((row, index) => [
        ...(index > 0 ? [''] : []),
        ...row.flatMap((cell, column) =>
          plain(cell) === '' ? [] : wrap(`${plain(block.head[column] ?? [])}: ${plain(cell)}`, indent, ''),
        ),
      ])
  }
}

export const LABEL: Readonly<Record<'bullet' | 'number' | 'paren' | 'tick', (index: number) => string>> = {
  bullet: () => '- ',
  number: (index) => `${String(index)}. `,
  paren: (index) => `${String(index)}) `,
  tick: () => '[ ] ',
}

const plain = (runs: Runs): string => runs.map((run) => run.text).join('')
const centre = (line: string): string => ' '.repeat(Math.max(0, Math.floor((WIDTH - line.length) / 2))) + line

/** Wraps to the width; the lead stands before the first line and the rest hangs under it. */
function wrap(text: string, indent: number, lead: string): string[] {
  const room = WIDTH - indent - lead.length
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    for (const word of part.split(/ +/).filter((one) => one !== '')) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.map((line, at) =>
    `${' '.repeat(indent)}${at === 0 ? lead : ' '.repeat(lead.length)}${line}`.trimEnd(),
  )
}
