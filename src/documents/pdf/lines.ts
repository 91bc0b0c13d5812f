import type { Language } from '../../i18n/index.js'
import type { Run, Runs } from '../tree.js'
import { faceOf, type Face } from './fonts.js'
import { wordOf, wordWidth, type Word } from './words.js'

/** A stretch of one line in one style. `x` counts from the start of the line. */
export interface Piece {
  readonly words: readonly Word[]
  readonly face: Face
  readonly x: number
  readonly width: number
  readonly gap: boolean
  readonly lang: Language | undefined
}
export type Line = readonly Piece[]

interface Atom {
  readonly word: Word
  readonly gap: boolean
  readonly lang: Language | undefined
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
    lines.push(toPieces(line, size))
    line = []
    used = 0
  }
  const unit = width / size
  for (const atoms of wordsOf(runs, base)) {
    if (atoms === null) {
      end()
      continue
    }
    let inked = 0
    for (let at = 0; at < atoms.length; at += 1) {
      const atom = atoms[at]
      if (atom) inked += at === atoms.length - 1 ? atom.word.inked : atom.word.width
    }
    if (line.length > 0 && used + inked > unit) end()
    for (const atom of inked > unit ? atoms.flatMap((one) => splitToFit(one, unit)) : atoms) {
      if (line.length > 0 && used + atom.word.inked > unit) end()
      line.push(atom)
      used += atom.word.width
    }
  }
  if (line.length > 0 || lines.length === 0) end()
  return lines
}

/** Words: atoms between which no line may break; null where a line ends. */
function wordsOf(runs: Runs, base: Pick<Run, 'bold' | 'italic'>): (Atom[] | null)[] {
  const words: (Atom[] | null)[] = []
  let word: Atom[] = []
  const end = (): void => {
    if (word.length > 0) words.push(word)
    word = []
  }
  for (const run of runs) {
    if (run.text === '\n') {
      const last = word.pop()
      if (last) word.push({ ...last, word: wordOf(last.word.face, `${last.word.text} `) })
      end()
      words.push(null)
      continue
    }
    const face = faceOf({ bold: Boolean(run.bold ?? base.bold), italic: Boolean(run.italic ?? base.italic) })
    const gap = run.gap !== undefined
    for (const text of glued(run.text).match(/[^ ]+ *| +/g) ?? []) {
      word.push({ word: wordOf(face, text), gap, lang: run.lang })
      if (text.endsWith(' ')) end()
    }
  }
  end()
  return words
}

/** Keeps a number with the sign or word before it: № 5, § 4, ст. 3, Article 3, статьи 463, моддаи 3. */
const GLUE =
  /(№|§|ст\.|п\.|ч\.|г\.|Article|Articles|Rule|rule|no\.|стать[яиейю]+|част[ьиью]+|правил[оауе]|моддаи|қисми|қоидаи) (?=\d)/g
const glued = (text: string): string => (/\d/.test(text) ? text.replace(GLUE, '$1\u00a0') : text)

/** @param width at a size of one point */
function splitToFit(atom: Atom, width: number): Atom[] {
  const { word } = atom
  if (word.inked <= width) return [atom]
  const parts: Atom[] = []
  let text = ''
  let used = 0
  for (const sign of word.text) {
    const more = wordWidth(word.face, sign, 1)
    if (text !== '' && used + more > width) {
      parts.push({ ...atom, word: wordOf(word.face, text) })
      text = ''
      used = 0
    }
    text += sign
    used += more
  }
  return [...parts, { ...atom, word: wordOf(word.face, text) }]
}

function toPieces(line: readonly Atom[], size: number): Line {
  const pieces: Piece[] = []
  let x = 0
  let start = 0
  while (start < line.length) {
    const first = line[start]
    if (!first) break
    const words: Word[] = []
    let width = 0
    let at = start
    for (let atom = line[at]; atom && alike(atom, first); at += 1, atom = line[at]) {
      const last = at === line.length - 1
      // With its space, which hangs over the edge: who listens or copies needs it between two lines.
      words.push(atom.word)
      width += last ? atom.word.inked : atom.word.width
    }
    pieces.push({
      words,
      face: first.word.face,
      x: x * size,
      width: width * size,
      gap: first.gap,
      lang: first.lang,
    })
    x += width
    start = at
  }
  return pieces
}

const alike = (x: Atom, y: Atom): boolean =>
  x.word.face === y.word.face && x.gap === y.gap && x.lang === y.lang

export const lineWidth = (line: Line): number => {
  const last = line.at(-1)
  return last ? last.x + last.width : 0
}
