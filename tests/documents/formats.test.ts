import { jest } from '@jest/globals'
import { compose, draftsFor, produce } from '../../src/documents/index.js'
import { leavesOf, textOf, textsOf, type Tree } from '../../src/documents/tree.js'
import { WRITTEN } from '../../src/documents/template/store.js'
import { LANGUAGES, text } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { docxText, pdfPages, squeezed, unescape } from './read.js'
import { SCENES, type Scene } from './scenes.js'

// Drawing is slow on a busy machine; nothing here waits for anything.
jest.setTimeout(120_000)

const sceneFor = (document: DocumentId): Scene => {
  const found = SCENES.find(({ file, assessment }) =>
    draftsFor(file, assessment).some((entry) => entry.document === document && entry.available),
  )
  if (!found) throw new Error(`no scene for ${document}`)
  return found
}
const CASES = WRITTEN.flatMap((document) => LANGUAGES.map((lang) => [document, lang] as const))

/** What must be found again: whole leaves, but cells of a table word by word, for their lines lie side by side. */
const expected = (tree: Tree): string[] =>
  leavesOf(tree.blocks).flatMap(({ block }) => {
    if (block.kind === 'table')
      return [block.head, ...block.rows].flatMap((row) => row.flatMap((cell) => textOf(cell).split(/\s+/)))
    if (block.kind === 'list') return block.items.map(textOf)
    if (block.kind === 'fields')
      return block.rows.flatMap(({ label, value }) => [textOf(label), textOf(value)])
    return [textOf(block.runs)]
  })

/** The pages in one piece, without the line at their foot. */
async function body(bytes: Uint8Array, lang: (typeof LANGUAGES)[number]): Promise<string> {
  const pages = await pdfPages(bytes)
  return pages
    .map((page, at) => {
      const foot = squeezed(text(lang, 'draft.page', { page: at + 1, pages: pages.length }))
      const squeezedPage = squeezed(page)
      expect(squeezedPage).toContain(foot)
      return squeezedPage.replace(foot, '')
    })
    .join('')
}

describe.each(CASES)('%s in %s', (document, lang) => {
  const { file, assessment } = sceneFor(document)
  const request = { file, assessment, document, languages: [lang] as const }
  const tree = compose(file, assessment, document, lang)

  test('the PDF holds the text of the draft, letter by letter', async () => {
    const { bytes } = await produce({ ...request, format: 'pdf' })
    const found = await body(bytes, lang)
    for (const piece of expected(tree)) expect(found).toContain(squeezed(piece))
    expect(found).not.toContain('[?]')
  })

  test('the DOCX holds the text of the draft, letter by letter', async () => {
    const { bytes } = await produce({ ...request, format: 'docx' })
    const found = squeezed(docxText(bytes))
    for (const piece of textsOf(tree.blocks)) expect(found).toContain(squeezed(piece))
  })

  test('plain text and HTML hold the text of the draft', async () => {
    const decode = async (format: 'txt' | 'html'): Promise<string> =>
      new TextDecoder().decode((await produce({ ...request, format })).bytes)
    const plain = squeezed(await decode('txt')).toLowerCase()
    const html = squeezed(unescape((await decode('html')).replace(/<[^>]+>/g, '')))
    for (const piece of textsOf(tree.blocks)) {
      expect(plain).toContain(squeezed(piece).toLowerCase())
      expect(html).toContain(squeezed(piece))
    }
  })
})
