import type { Language } from '../../i18n/index.js'
import type { Run, Runs } from '../tree.js'
import { drawable, faceOf, wordWidth, type Face } from './fonts.js'

/** A stretch of one line in one style. `x` counts from the start of the line. */
export interface Piece {
  readonly text: string
  readonly face: Face
  readonly x: number
  readonly width: number
  readonly gap: boolean
  readonly lang: Language | undefined
}
export type Line = readonly Piece[]

interface Atom {
  readonly text: string
  readonly face: Face
  readonly gap: boolean
  readonly lang: Language | undefined
  readonly width: number
  /** Width without the spaces at its end, which may hang over the edge. */
  readonly inked: number
}

/** Runs broken into lines of a width, ragged at the right. No word is broken that fits a line. */
export function breakLines(
  runs: Runs,
  width: number,
  size: number,
  base: Pick<Run, 'bold' | 'italic'> = {},
): Line[] {
  const lines: Line[] = []
  let line: Atom[] = []
  let used = 0
  const end = (): void => {
    lines.push(toPieces(line))
    line = []
    used = 0
  }
  for (const word of wordsOf(runs, size, base)) {
    if (word === '\n') {
      end()
      continue
    }
    const inked = word.reduce((sum, atom, at) => sum + (at === word.length - 1 ? atom.inked : atom.width), 0)
    if (line.length > 0 && used + inked > width) end()
    for (const atom of inked > width ? word.flatMap((one) => splitToFit(one, width, size)) : word) {
      if (line.length > 0 && used + atom.inked > width) end()
      line.push(atom)
      used += atom.width
    }
  }
  if (line.length > 0 || lines.length === 0) end()
  return lines
}

/** Words: atoms between which no line may break. */
function wordsOf(runs: Runs, size: number, base: Pick<Run, 'bold' | 'italic'>): (Atom[] | '\n')[] {
  const words: (Atom[] | '\n')[] = []
  let word: Atom[] = []
  const end = (): void => {
    if (word.length > 0) words.push(word)
    word = []
  }
  for (const run of runs) {
    if (run.text === '\n') {
      end()
      words.push('\n')
      continue
    }
    const face = faceOf({ bold: Boolean(run.bold ?? base.bold), italic: Boolean(run.italic ?? base.italic) })
    for (const text of glued(drawable(run.text)).match(/[^ ]+ *| +/g) ?? []) {
      const bare = text.trimEnd()
      word.push({
        text,
        face,
        gap: run.gap !== undefined,
        lang: run.lang,
        width: wordWidth(face, text, size),
        inked: wordWidth(face, bare, size),
      })
      if (text !== bare) end()
    }
  }
  end()
  return words
}

/** Keeps a number with the sign or word before it: № 5, § 4, ст. 3, Article 3, статьи 463, моддаи 3. */
const GLUE =
  /(№|§|ст\.|п\.|ч\.|г\.|Article|Articles|Rule|rule|no\.|стать[яиейю]+|част[ьиью]+|правил[оауе]|моддаи|қисми|қоидаи) (?=\d)/g
const glued = (text: string): string => text.replace(GLUE, '$1\u00a0')

function splitToFit(atom: Atom, width: number, size: number): Atom[] {
  if (atom.inked <= width) return [atom]
  const parts: Atom[] = []
  let text = ''
  for (const sign of atom.text) {
    if (text !== '' && wordWidth(atom.face, text + sign, size) > width) {
      parts.push(part(atom, text, size))
      text = ''
    }
    text += sign
  }
  return [...parts, part(atom, text, size)]
}

const part = (atom: Atom, text: string, size: number): Atom => ({
  ...atom,
  text,
  width: wordWidth(atom.face, text, size),
  inked: wordWidth(atom.face, text.trimEnd(), size),
})

function toPieces(line: readonly Atom[]): Line {
  const pieces: Piece[] = []
  let x = 0
  line.forEach((atom, at) => {
    const last = pieces.at(-1)
    const end = at === line.length - 1
    const width = end ? atom.inked : atom.width
    const text = end ? atom.text.trimEnd() : atom.text
    if (last && last.face === atom.face && last.gap === atom.gap && last.lang === atom.lang)
      pieces[pieces.length - 1] = { ...last, text: last.text + text, width: last.width + width }
    else pieces.push({ text, face: atom.face, x, width, gap: atom.gap, lang: atom.lang })
    x += atom.width
  })
  return pieces
}

export const lineWidth = (line: Line): number => {
  const last = line.at(-1)
  return last ? last.x + last.width : 0
}
