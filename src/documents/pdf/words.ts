import { drawable, fontOf, type Face } from './fonts.js'
import { isOwnWord } from './own-words.js'

/**
 * Words ready to be drawn. Shaping takes most of the time of a page, so a word is shaped once for all documents. Glyphs
 * keep the numbers of the font's file in every document, so the operands that draw a word never change either.
 */
export interface Word {
  readonly text: string
  readonly face: Face
  /** Width at a size of one point, with the spaces at its end. */
  readonly width: number
  /** The same without these spaces, which may hang over the edge. */
  readonly inked: number
  /** Operands of `TJ`: strings of glyph numbers with the kerning between them. */
  readonly show: string
  readonly glyphs: readonly number[]
  /** Where marks stand above or below their letters: what to show at which height, in thousandths of the size. */
  readonly raised: readonly { readonly rise: number; readonly show: string }[] | null
}

/** Words kept for one face. They may be names: `forgetWords` empties them. */
const MOST_WORDS = 20_000
const words = new Map<Face, Map<string, Word>>()
/** Words met that are not of our own texts: names, and all that somebody typed. */
const foreign = new Set<string>()
/** Of each glyph of a face met so far: its width, and the characters it stands for when the text is read back. */
export interface Glyph {
  /** In thousandths of the size. */
  readonly width: number
  readonly characters: string
}
const glyphsMet = new Map<Face, Map<number, Glyph>>()

/** The words of a face that are kept. */
export function keptWords(face: Face): Map<string, Word> {
  let known = words.get(face)
  if (!known) {
    known = new Map()
    words.set(face, known)
  }
  return known
}

/** Forgets every word that is not of our own texts: after the last draft of a case, no name stays in memory. */
export function forgetWords(): void {
  for (const known of words.values()) for (const word of foreign) known.delete(word)
  foreign.clear()
}

/** One word, with the spaces after it. A sign that the font lacks is shown as a mark. */
export function wordOf(face: Face, text: string): Word {
  const kept = keptWords(face)
  const known = kept.get(text)
  if (known) return known
  const word = shape(face, text)
  if (!isOwnWord(text)) foreign.add(text)
  if (kept.size >= MOST_WORDS) kept.clear()
  kept.set(text, word)
  return word
}

/** Width in points of one word, with the spaces after it. */
export const wordWidth = (face: Face, text: string, size: number): number => wordOf(face, text).width * size

/** The glyphs of a face that words were shaped to. */
export function glyphsOf(face: Face): Map<number, Glyph> {
  let known = glyphsMet.get(face)
  if (!known) {
    known = new Map()
    glyphsMet.set(face, known)
  }
  return known
}

function shape(face: Face, text: string): Word {
  const { shaper } = fontOf(face)
  const { glyphs, positions, advanceWidth } = shaper.layout(drawable(text))
  const met = glyphsOf(face)
  const scale = 1000 / shaper.unitsPerEm
  const parts: { rise: number; show: string }[] = []
  let rise = 0
  let show = ''
  let letters = ''
  // TJ moves back by what stands between its strings.
  const shift = (back: number): void => {
    if (back === 0) return
    if (letters !== '') show += `(${letters})`
    letters = ''
    show += String(Math.round(back * scale * 100) / 100)
  }
  const end = (): void => {
    if (letters !== '') show += `(${letters})`
    if (show !== '') parts.push({ rise, show })
    show = letters = ''
  }
  glyphs.forEach((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
    // A glyph may have been looked up once for no character at all.
    if (!met.get(glyph.id)?.characters)
      met.set(glyph.id, {
        width: glyph.advanceWidth * scale,
        characters: String.fromCodePoint(...glyph.codePoints),
      })
    if (yOffset * scale !== rise) {
      end()
      rise = yOffset * scale
    }
    shift(-xOffset)
    letters += byte(glyph.id >> 8) + byte(glyph.id & 0xff)
    shift(xOffset + glyph.advanceWidth - xAdvance)
  })
  end()
  const bare = text.trimEnd()
  const width = advanceWidth / shaper.unitsPerEm
  return {
    text,
    face,
    width,
    inked: bare === text || bare === '' ? (bare === '' ? 0 : width) : wordOf(face, bare).width,
    show: parts.length === 1 ? (parts[0]?.show ?? '') : '',
    glyphs: glyphs.map(({ id }) => id),
    raised: parts.length > 1 || (parts[0]?.rise ?? 0) !== 0 ? parts : null,
  }
}

const ESCAPED: Readonly<Record<number, string>> = {
  0x28: '\\(',
  0x29: '\\)',
  0x5c: '\\\\',
  0x0d: '\\r',
  0x0a: '\\n',
}
/** One byte of a string of a page's content. */
const byte = (value: number): string => ESCAPED[value] ?? String.fromCharCode(value)
