import type { Language } from '../../i18n/index.js'
import type { Line, Piece } from './lines.js'
import { FILL, GAP_FILL, type Style } from './style.js'
import type { Leaf } from '../tree.js'

/** An element of the tag tree. Painting makes it when its first line is drawn, inside its parent. */
export interface Tag {
  readonly type: string
  readonly parent: Tag | null
  readonly lang?: Language
  readonly scope?: string
  /** How the items of a list are marked. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None'
}

/** A piece of text on a strip; x from the left edge of the page. */
export interface Mark extends Omit<Piece, 'gap'> {
  readonly tag: Tag
  readonly size: number
}
/** Something drawn that is not text: a background, a rule, a box to tick. y from the top of the strip. */
export interface Decor {
  readonly kind: 'fill' | 'rule' | 'tick'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** One line of the page: the smallest thing that a page break can move. */
export interface Strip {
  readonly height: number
  /** Free space above, unless the strip begins a page. */
  readonly before: number
  /** The next strip must stand on the same page. */
  readonly keep: boolean
  readonly baseline: number
  readonly marks: readonly Mark[]
  readonly decor: readonly Decor[]
  /** Colour behind the strip and, of the space above it, so much. */
  readonly fill: {
    readonly colour: string
    readonly x: number
    readonly width: number
    readonly above: number
  } | null
  /** To be drawn again at the top of a page that begins with this strip. */
  readonly header: readonly Strip[]
}

export interface Column {
  readonly x: number
  readonly width: number
  readonly lang: Language
  readonly two: boolean
  readonly plan: boolean
  readonly root: Tag
}

/** Where the letters stand in a line of that height. */
const BASELINE = 0.76
export const baselineOf = ({ leading }: Style): number => leading * BASELINE

/** Line `at` of `count` lines of one paragraph. */
export const strip = (
  style: Style,
  at: number,
  count: number,
  marks: readonly Mark[],
  decor: readonly Decor[],
): Strip => ({
  height: style.leading,
  before: at === 0 ? style.before : 0,
  // No single line of a paragraph at the foot or the head of a page.
  keep: count > 1 && (at === 0 || at === count - 2),
  baseline: baselineOf(style),
  marks,
  decor,
  fill: null,
  header: [],
})

export const toMark = (
  { words, face, x, width, lang }: Piece,
  left: number,
  tag: Tag,
  size: number,
): Mark => ({ words, face, x: left + x, width, lang, tag, size })

/** The marker behind every missing fact of a line. */
export const gapFills = (line: Line, left: number, style: Style): Decor[] =>
  line
    .filter(({ gap }) => gap)
    .map(({ x, width }) => ({
      kind: 'fill',
      x: left + x - 1,
      y: style.leading * 0.06,
      width: width + 2,
      height: style.leading * 0.94,
      colour: GAP_FILL,
    }))

/** Room inside a box with a background, above its first and below its last line. */
export const PAD = 5
/** Room between a box with a background and what stands above it. */
const APART = 10

/** The background of a box, with room around its text. */
export function boxed(leaf: Leaf, column: Column, strips: Strip[]): Strip[] {
  const colour = FILL[leaf.roles[0] ?? '']
  if (!colour) return strips
  const { x, width } = column
  return strips.map((one, at) => {
    const begins = leaf.first && at === 0
    const top = begins ? PAD : 0
    const bottom = leaf.last && at === strips.length - 1 ? PAD : 0
    return {
      ...one,
      before: begins ? APART : one.before,
      height: top + one.height + bottom,
      baseline: top + one.baseline,
      decor: one.decor.map((decor) => ({ ...decor, y: top + decor.y })),
      fill: { colour, x, width, above: begins ? 0 : one.before },
    }
  })
}
