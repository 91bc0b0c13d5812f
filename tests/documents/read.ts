import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { join } from 'node:path'
import { ROOT } from '../../src/i18n/index.js'

/** Our own drafts read back with another program than the one that wrote them. */

/** The text of a PDF, page by page, as a reader copies it. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await open(bytes)
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await pdf.destroy()
  return pages
}

export const pdfText = async (bytes: Uint8Array): Promise<string> => (await pdfPages(bytes)).join('\n')

export const open = (bytes: Uint8Array) =>
  getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    standardFontDataUrl: join(ROOT, 'node_modules/pdfjs-dist/standard_fonts/'),
  }).promise

/** The files of a DOCX or another ZIP as text, by name. */
export const filesOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}
export const unescape = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos|#39);/g, (all, name: string) => ENTITIES[name] ?? all)

/** The text of a DOCX: its runs, a line a paragraph. */
export function docxText(bytes: Uint8Array): string {
  const xml = filesOf(bytes)['word/document.xml'] ?? ''
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join(''),
    )
    .map(unescape)
    .join('\n')
}

/** Only the letters and signs: where lines break is the layout's business. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '')
