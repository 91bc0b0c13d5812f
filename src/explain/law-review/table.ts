import type { LawBook } from '../../law/book.js'
import { text } from '../../i18n/index.js'

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ')
export const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

/** A heading and a table under it, as lines of Markdown. */
export const listTable = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string[] => [`## ${title}`, '', row(heads), row(heads.map(() => '---')), ...rows.map(row), '']

/** "Title (state of the text; how it was read)". */
export function sourceCell(id: string, book: LawBook): string {
  const source = book.sources[id]
  return source ? `${source.title} (${source.textDate}; ${text('en', `read.${source.read}`)})` : id
}
