import type { Leaf } from '../tree.js'

/** A4 in points; margins that leave room for a file clip at the left. */
export const PAGE = { width: 595.28, height: 841.89, left: 74, right: 60, top: 60, bottom: 66 } as const
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right
export const TEXT_BOTTOM = PAGE.height - PAGE.bottom
/** Space between the two columns of a draft in two languages. */
export const GUTTER = 20

export interface Style {
  readonly size: number
  readonly leading: number
  readonly before: number
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'centre'
  /** Share of the column left free at the left. */
  readonly inset: number
  readonly indent: number
}

const BODY: Style = {
  size: 11,
  leading: 15.4,
  before: 6,
  bold: false,
  italic: false,
  align: 'left',
  inset: 0,
  indent: 0,
}

/** How a leaf looks on a sheet for people: larger headings, less room between the lines. */
function planStyleOf(leaf: Leaf): Style {
  const style = styleOf(leaf, { two: false, plan: false })
  const { block, roles } = leaf
  if (block.kind === 'heading')
    return block.level === 1
      ? { ...style, size: 18, leading: 22, before: 10 }
      : { ...style, size: 13.5, leading: 16.5, before: 7.5 }
  if (roles[0] === 'record') return { ...style, before: 8 }
  if (roles.length > 0 || block.kind === 'table') return style
  return { ...style, size: 10, leading: 12.6, before: block.kind === 'paragraph' ? 4 : 2 }
}

/**
 * How a leaf looks, by its outermost box and its kind.
 * @param two in a column beside another language
 * @param plan on a sheet for people, not on a paper for a court
 */
export function styleOf(leaf: Leaf, { two, plan }: { two: boolean; plan: boolean }): Style {
  if (plan && !two) return planStyleOf(leaf)
  const { block, roles } = leaf
  const small = two ? { size: 9, leading: 12.6 } : {}
  const [role] = roles
  if (block.kind === 'heading' && block.level === 1)
    return { ...BODY, size: two ? 11 : 14, leading: two ? 15 : 19, before: 16, bold: true, align: 'centre' }
  if (block.kind === 'heading' && role === undefined)
    return block.level === 2
      ? { ...BODY, ...small, size: two ? 10 : 12, leading: two ? 14 : 17, before: 15, bold: true }
      : { ...BODY, ...small, before: 10, bold: true, italic: true }
  if (block.kind === 'heading')
    return {
      ...BODY,
      ...small,
      before: role === 'prompt' ? 2 : 12,
      bold: true,
      ...(role === 'prompt' ? { size: 9.5 } : {}),
    }
  if (block.kind === 'table') return { ...BODY, size: two ? 8 : 9.5, leading: two ? 11.2 : 13.2, before: 8 }
  if (block.kind === 'fields') return { ...BODY, ...small, before: 3 }
  switch (role) {
    case 'draft':
      return { ...BODY, size: two ? 8 : 9, leading: two ? 11 : 12.4, before: 2, indent: 8 }
    case 'prompt':
      return { ...BODY, size: two ? 8.5 : 9.5, leading: two ? 11.8 : 13.2, before: 3, indent: 8 }
    case 'notice':
      return { ...BODY, size: two ? 8 : 9, leading: two ? 11 : 12.4, before: 4, italic: true }
    case 'record':
      return { ...BODY, size: 7.5, leading: 10.4, before: 18 }
    case 'marking':
      return { ...BODY, size: two ? 11 : 13, leading: two ? 15 : 18, before: 4, bold: true, align: 'centre' }
    case 'subtitle':
      return { ...BODY, ...small, before: 2, align: 'centre' }
    case 'addressee':
      return { ...BODY, ...small, before: leaf.first ? 14 : 2, inset: two ? 0.12 : 0.42 }
    case 'signature':
      return { ...BODY, ...small, before: 14 }
    default:
      return {
        ...BODY,
        ...small,
        before: block.kind === 'list' ? 3 : role === 'request' && leaf.first ? 14 : BODY.before,
        indent: role === 'request' ? 6 : 0,
      }
  }
}

export const FILL: Readonly<Record<string, string>> = { draft: '#eeeeee', prompt: '#f4f1e6' }
export const GAP_FILL = '#fff0b3'
export const RULE = '#555555'
