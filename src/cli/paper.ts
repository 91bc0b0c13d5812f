import type { Terminal } from './terminal.js'

/** Writes wrapped text to a terminal. Every line is plain; headings are bold on a screen only. */
export interface Paper {
  readonly title: (text: string) => void
  readonly heading: (text: string) => void
  /** A paragraph, indented by `depth` steps; `mark` stands before its first line. */
  readonly line: (text: string, depth?: number, mark?: string) => void
  readonly gap: () => void
}

const STEP = 2

/** @param terminal where to write, and how wide */
export function paper(terminal: Terminal): Paper {
  const bold = (text: string): string => (terminal.screen ? `\u001b[1m${text}\u001b[22m` : text)
  const put = (text: string): void => terminal.out(`${text}\n`)
  return {
    title: (text) => {
      for (const line of wrap(text, terminal.columns)) put(bold(line))
    },
    heading: (text) => {
      put('')
      put(bold(text.toUpperCase()))
    },
    line: (text, depth = 0, mark = '') => {
      const indent = ' '.repeat(depth * STEP)
      const hang = ' '.repeat(mark.length)
      wrap(text, terminal.columns - indent.length - mark.length).forEach((line, index) =>
        put(`${indent}${index === 0 ? mark : hang}${line}`),
      )
    },
    gap: () => put(''),
  }
}

/** Sentences in a row: one that does not end by itself is ended. */
export const sentences = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part) => part)
    .map((part, index, all) =>
      index < all.length - 1 && !/[.!?:…]$/.test(part ?? '') ? `${part ?? ''}.` : part,
    )
    .join(' ')

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return line || lines.length === 0 ? [...lines, line] : lines
}
