import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import type { Run } from '../tree.js'
import { isOwnWord } from './own-words.js'

/**
 * Noto Serif, parsed once and shared by all documents. Two things are added to fontkit:
 *
 * 1. It keeps a glyph with the characters it was first made for, and the subset encoder may make one for none; a
 *    later document then loses the letter from its text, though not from sight. We give the characters back.
 * 2. Shaping takes most of the time. A word shaped once is kept and handed out as a copy, because pdfkit scales the
 *    positions in place.
 */
const FOLDER = '@expo-google-fonts/noto-serif'
const FILES = {
  regular: '400Regular/NotoSerif_400Regular.ttf',
  bold: '700Bold/NotoSerif_700Bold.ttf',
  italic: '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
} as const
export type Face = keyof typeof FILES
export const FACES = Object.keys(FILES) as Face[]

/** Words kept for one face. They may be names: `forgetWords` empties them. */
const MOST_WORDS = 20_000

const require = createRequire(import.meta.url)
const fonts = new Map<Face, fontkit.Font>()
const words: Map<string, unknown>[] = []
const widths = new Map<Face, Map<string, number>>()

/** The shared font of a face. */
export function fontOf(face: Face): fontkit.Font {
  let font = fonts.get(face)
  if (!font) {
    font = load(require.resolve(`${FOLDER}/${FILES[face]}`))
    fonts.set(face, font)
  }
  return font
}

interface Glyph {
  codePoints: number[]
}
interface Position {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
}
interface GlyphRun {
  readonly glyphs: Glyph[]
  readonly positions: Position[]
  readonly advanceWidth: number
}
/** The two methods that are wrapped, as fontkit has them. */
interface Wrapped {
  getGlyph: (id: number, characters?: number[]) => Glyph | null
  layout: (text: string, features?: unknown) => GlyphRun
}

function load(path: string): fontkit.Font {
  const font = fontkit.create(readFileSync(path)) as fontkit.Font
  const wrapped = font as unknown as Wrapped
  const getGlyph = wrapped.getGlyph.bind(font)
  wrapped.getGlyph = (id, characters = []) => {
    const glyph = getGlyph(id, characters)
    if (glyph && characters.length > 0 && glyph.codePoints.length === 0) glyph.codePoints = characters
    return glyph
  }
  const layout = wrapped.layout.bind(font)
  const cache = new Map<string, GlyphRun>()
  words.push(cache)
  wrapped.layout = (text, features) => {
    if (features) return layout(text, features)
    let kept = cache.get(text)
    if (!kept) {
      kept = layout(text)
      if (cache.size >= MOST_WORDS) cache.clear()
      cache.set(text, kept)
    }
    return copyOf(kept)
  }
  return font
}

function copyOf(kept: GlyphRun): GlyphRun {
  const positions = kept.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
    xAdvance,
    yAdvance,
    xOffset,
    yOffset,
  }))
  return {
    glyphs: kept.glyphs,
    positions,
    // A getter: the caller scales the positions first and asks afterwards.
    get advanceWidth() {
      return positions.reduce((sum, position) => sum + position.xAdvance, 0)
    },
  }
}

/** Forgets every word that is not of our own texts: after the last draft of a case, no name stays in memory. */
export function forgetWords(): void {
  for (const cache of [...words, ...widths.values()])
    for (const word of cache.keys()) if (!isOwnWord(word)) cache.delete(word)
}

/** Width in points of one word, with the spaces after it. */
export function wordWidth(face: Face, word: string, size: number): number {
  const known = widths.get(face) ?? new Map<string, number>()
  widths.set(face, known)
  let width = known.get(word)
  if (width === undefined) {
    const font = fontOf(face)
    width = font.layout(word).advanceWidth / font.unitsPerEm
    if (known.size >= MOST_WORDS) known.clear()
    known.set(word, width)
  }
  return width * size
}

export const faceOf = ({ bold, italic }: Pick<Run, 'bold' | 'italic'>): Face =>
  bold && italic ? 'boldItalic' : bold ? 'bold' : italic ? 'italic' : 'regular'

/** Characters of a text that the font cannot draw. */
export const missingGlyphs = (text: string): string[] => [
  ...new Set([...text].filter((sign) => !fontOf('regular').hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))),
]

/** What stands for signs that the font lacks. */
const LOST = '[?]'

/** A sign that the font lacks would vanish without a trace; in a person's words it becomes a visible mark. */
export function drawable(text: string): string {
  const lost = missingGlyphs(text)
  if (lost.length === 0) return text
  return [...text].reduce((drawn, sign) => {
    if (!lost.includes(sign)) return drawn + sign
    return drawn.endsWith(LOST) ? drawn : drawn + LOST
  }, '')
}
