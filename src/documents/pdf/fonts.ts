import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import type { Run } from '../tree.js'
import { tablesOf, type Tables } from './subset.js'

/** Noto Serif, parsed once and shared by all documents. */
const FOLDER = '@expo-google-fonts/noto-serif'
const FILES = {
  regular: '400Regular/NotoSerif_400Regular.ttf',
  bold: '700Bold/NotoSerif_700Bold.ttf',
  italic: '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
} as const
export type Face = keyof typeof FILES
export const FACES = Object.keys(FILES) as Face[]

/** One face: what shapes its text, and the tables of its file, from which the letters used are embedded. */
export interface Font {
  readonly shaper: fontkit.Font
  readonly tables: Tables
}

const require = createRequire(import.meta.url)
const fonts = new Map<Face, Font>()

/** The shared font of a face. */
export function fontOf(face: Face): Font {
  let font = fonts.get(face)
  if (!font) {
    const bytes = readFileSync(require.resolve(`${FOLDER}/${FILES[face]}`))
    font = { shaper: fontkit.create(bytes) as fontkit.Font, tables: tablesOf(bytes) }
    fonts.set(face, font)
  }
  return font
}

export const faceOf = ({ bold, italic }: Pick<Run, 'bold' | 'italic'>): Face =>
  bold && italic ? 'boldItalic' : bold ? 'bold' : italic ? 'italic' : 'regular'

const has = new Map<string, boolean>()
function drawn(sign: string): boolean {
  let known = has.get(sign)
  if (known === undefined) {
    known = fontOf('regular').shaper.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    has.set(sign, known)
  }
  return known
}

/** What stands for signs that the font lacks. */
const LOST = '[?]'

/** A sign that the font lacks would vanish without a trace; in a person's words it becomes a visible mark. */
export function drawable(text: string): string {
  let shown = ''
  for (const sign of text) {
    if (drawn(sign)) shown += sign
    else if (!shown.endsWith(LOST)) shown += LOST
  }
  return shown
}
