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
 * 2. Shaping takes most of the time. pdfkit keeps the words of one document; we let it keep them for all.
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
/** The method that is wrapped, as fontkit has it. */
interface Wrapped {
  getGlyph: (id: number, characters?: number[]) => Glyph | null
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
  return font
}

/** Words as pdfkit has shaped and scaled them, by the word. */
export type Shaped = Record<string, unknown>
const shaped = new Map<Face, Shaped>()
/** Counting them takes time: it is done once in so many documents. */
const COUNT_EVERY = 200
let asked = 0

/** The shaped words of a face, for a new document to begin with: it adds its own. */
export function shapedWords(face: Face): Shaped {
  asked += 1
  let known = shaped.get(face)
  if (!known || (asked % COUNT_EVERY < FACES.length && Object.keys(known).length > MOST_WORDS)) {
    known = Object.create(null) as Shaped
    shaped.set(face, known)
  }
  return known
}

/** Words met that are not of our own texts: names, and all that somebody typed. */
const foreign = new Set<string>()

/** Forgets every word that is not of our own texts: after the last draft of a case, no name stays in memory. */
export function forgetWords(): void {
  const caches = [...shaped.values()]
  for (const word of foreign) {
    for (const known of caches) Reflect.deleteProperty(known, word)
    for (const known of widths.values()) known.delete(word)
  }
  foreign.clear()
}

function note(word: string): void {
  if (isOwnWord(word)) return
  // pdfkit keeps a word with the one space after it, or without.
  const bare = word.trim()
  foreign.add(word).add(bare).add(`${bare} `)
}

/** Width in points of one word, with the spaces after it. */
export function wordWidth(face: Face, word: string, size: number): number {
  const known = widths.get(face) ?? new Map<string, number>()
  widths.set(face, known)
  let width = known.get(word)
  if (width === undefined) {
    const font = fontOf(face)
    width = font.layout(word).advanceWidth / font.unitsPerEm
    note(word)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(word, width)
  }
  return width * size
}

export const faceOf = ({ bold, italic }: Pick<Run, 'bold' | 'italic'>): Face =>
  bold && italic ? 'boldItalic' : bold ? 'bold' : italic ? 'italic' : 'regular'

const has = new Map<string, boolean>()
function drawn(sign: string): boolean {
  let known = has.get(sign)
  if (known === undefined) {
    known = fontOf('regular').hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    has.set(sign, known)
  }
  return known
}

/** Characters of a text that the font cannot draw. */
export function missingGlyphs(text: string): string[] {
  const missing = new Set<string>()
  for (const sign of text) if (!drawn(sign)) missing.add(sign)
  return [...missing]
}

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
