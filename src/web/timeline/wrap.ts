/** Letters that fit on a line of the picture. Cyrillic is wider; there is no font to measure on the server. */
const LINE = { latin: 33, cyrillic: 29 } as const
/** So many fewer where letters are bold. */
const BOLD = 4

/** Breaks a label into lines at spaces; a word longer than a line stays whole. */
export function wrap(label: string, bold = false): string[] {
  const most = (/[Ѐ-ӿ]/.test(label) ? LINE.cyrillic : LINE.latin) - (bold ? BOLD : 0)
  const lines: string[] = []
  let line = ''
  for (const word of label.split(/ +/)) {
    if (line && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  return lines
}
