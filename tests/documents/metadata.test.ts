import { compose, produce } from '../../src/documents/index.js'
import { leavesOf, textOf } from '../../src/documents/tree.js'
import { LANGUAGES, LANGUAGE_TAGS, text } from '../../src/i18n/index.js'
import { jest } from '@jest/globals'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { filesOf, open } from './read.js'
import { ON, RUSSIA, scene } from './scenes.js'

// Drawing is slow on a busy machine; nothing here waits for anything.
jest.setTimeout(120_000)

const { file, assessment } = scene('full', 'RU', ON, RUSSIA)
const request = { file, assessment, document: 'extradition-appeal' as const, languages: ['tg'] as const }
const NAMES = /Ғуломов|Ghulomov|Qahramon|Қаҳрамон/
const MAKERS = /pdfkit|docx|node|panoh|root|linux|debian/i

interface Node {
  readonly role?: string
  readonly lang?: string
  readonly children?: readonly Node[]
}
const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)]

/** The letters that a page draws as content, with the spaces that a reader of the text leaves out. */
function shownOn({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }): string {
  let artifact = false
  return fnArray
    .map((operator, at) => {
      const args = argsArray[at] as readonly unknown[] | null
      if (operator === OPS.beginMarkedContentProps) artifact = args?.[0] === 'Artifact'
      if (operator !== OPS.showText || artifact) return ''
      return (args?.[0] as ({ unicode: string } | number)[])
        .map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode))
        .join('')
    })
    .join('')
}

describe('a PDF', () => {
  test('tells neither who made it, nor when, nor with what, and its title names nobody', async () => {
    for (const pdfa of [false, true]) {
      const { bytes } = await produce({ ...request, format: 'pdf', pdfa })
      const pdf = await open(bytes)
      const { info, metadata } = (await pdf.getMetadata()) as {
        info: Record<string, unknown>
        metadata: unknown
      }
      expect(info['Author']).toBeUndefined()
      expect(String(info['Producer'] ?? '') + String(info['Creator'] ?? '')).toBe('')
      expect(String(info['CreationDate'])).toMatch(/^D:20000101/)
      expect(info['Title']).toBe(text('tg', 'draft.title'))
      const raw = Buffer.from(bytes).toString('latin1')
      const xmp = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(raw)?.[0] ?? ''
      expect(xmp).not.toBe('')
      expect(Buffer.from(xmp, 'latin1').toString('utf8')).not.toMatch(NAMES)
      expect(xmp).not.toMatch(MAKERS)
      expect(xmp).toMatch(pdfa ? /<pdfaid:part>1<[\s\S]*<pdfaid:conformance>A</ : /<pdfuaid:part>1</)
      expect(metadata).not.toBeNull()
      await pdf.destroy()
    }
  })

  test('keeps words apart where lines end, for who listens', async () => {
    const { bytes } = await produce({ ...request, format: 'pdf' })
    const pdf = await open(bytes)
    let read = ''
    for (let number = 1; number <= pdf.numPages; number += 1)
      read += shownOn(await (await pdf.getPage(number)).getOperatorList())
    await pdf.destroy()
    const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')
    const long = leavesOf(compose(file, assessment, request.document, 'tg').blocks).flatMap(({ block }) =>
      block.kind === 'paragraph' && textOf(block.runs).length > 200 ? [plain(textOf(block.runs))] : [],
    )
    expect(long.length).toBeGreaterThan(10)
    for (const text of long) expect(plain(read)).toContain(text)
  })

  test('is tagged: language, headings, lists, paragraphs in reading order', async () => {
    const { bytes } = await produce({ ...request, format: 'pdf' })
    const pdf = await open(bytes)
    const roles: string[] = []
    const languages = new Set<string>()
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const tree = (await (await pdf.getPage(number)).getStructTree()) as unknown as Node
      for (const { role, lang } of walk(tree)) {
        if (role) roles.push(role)
        if (lang) languages.add(lang)
      }
    }
    const headings = leavesOf(compose(file, assessment, request.document, 'tg').blocks).flatMap(
      ({ block }) => (block.kind === 'heading' ? [`H${String(block.level)}`] : []),
    )
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(headings)
    for (const role of ['Document', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(roles).toContain(role)
    expect(languages).toContain(LANGUAGE_TAGS.tg)
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \((?:tg-TJ|\\376\\377|þÿ)/)
    await pdf.destroy()
  })

  test('says on every page that it is a draft and which page of how many', async () => {
    for (const lang of LANGUAGES) {
      const { bytes } = await produce({ ...request, languages: [lang], format: 'pdf' })
      const pdf = await open(bytes)
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent()
        const page = items.map((item) => ('str' in item ? item.str : '')).join('')
        expect(page).toContain(text(lang, 'draft.page', { page: number, pages: pdf.numPages }))
        if (number === 1) expect(page).toContain(text(lang, 'draft.banner'))
      }
      await pdf.destroy()
    }
  })

  test('two languages lie in two parts, each with its own language', async () => {
    const { bytes } = await produce({ ...request, languages: ['ru', 'tg'], format: 'pdf' })
    const pdf = await open(bytes)
    const tree = (await (await pdf.getPage(1)).getStructTree()) as unknown as Node
    const parts = walk(tree).filter(({ role }) => role === 'Div')
    expect(parts.map(({ lang }) => lang)).toEqual([LANGUAGE_TAGS.ru, LANGUAGE_TAGS.tg])
    await pdf.destroy()
  })
})

describe('a DOCX', () => {
  test('tells neither who made it, nor when, nor with what', async () => {
    const files = filesOf((await produce({ ...request, format: 'docx' })).bytes)
    const core = files['docProps/core.xml'] ?? ''
    expect(core).toContain(`<dc:title>${text('tg', 'draft.title')}</dc:title>`)
    expect(core).not.toMatch(/<dc:creator>[^<]/)
    expect(core).not.toMatch(/<cp:lastModifiedBy>[^<]/)
    for (const stamp of core.matchAll(/<dcterms:[a-z]+[^>]*>([^<]*)/g))
      expect(stamp[1]).toBe('2000-01-01T00:00:00Z')
    for (const name of Object.keys(files).filter((one) => one.startsWith('docProps/'))) {
      expect(files[name]).not.toMatch(NAMES)
      expect((files[name] ?? '').replace(/xmlns[^=]*="[^"]*"/g, '')).not.toMatch(MAKERS)
    }
  })

  test('has real headings, lists and the language', async () => {
    const files = filesOf((await produce({ ...request, format: 'docx' })).bytes)
    const body = files['word/document.xml'] ?? ''
    for (const style of ['Heading1', 'Heading2']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(body).toContain('<w:numPr>')
    expect(body).toContain(`<w:lang w:val="${LANGUAGE_TAGS.tg}"/>`)
    expect(files['word/footer1.xml']).toMatch(/NUMPAGES/)
  })

  test('two languages are one table whose rows break together', async () => {
    const files = filesOf((await produce({ ...request, languages: ['ru', 'tg'], format: 'docx' })).bytes)
    const body = files['word/document.xml'] ?? ''
    const rows = body.split('<w:tr>').slice(1)
    expect(rows.length).toBeGreaterThan(40)
    for (const row of rows) expect(row.match(/<w:tc>/g)).toHaveLength(2)
    expect(body).toContain(`<w:lang w:val="${LANGUAGE_TAGS.ru}"/>`)
    expect(body).toContain(`<w:lang w:val="${LANGUAGE_TAGS.tg}"/>`)
    // Each language counts its own paragraphs and lists: no numbering stands on both sides.
    const numbering = files['word/numbering.xml'] ?? ''
    const abstract = (id: string | undefined): string | undefined =>
      new RegExp(`<w:num w:numId="${String(id)}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]
    const [left = [], right = []] = [1, 2].map((column) =>
      rows.flatMap((row) =>
        [...(row.split('<w:tc>')[column] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) =>
          abstract(id),
        ),
      ),
    )
    expect(left.length).toBeGreaterThan(20)
    expect(right).toHaveLength(left.length)
    expect([...left, ...right]).not.toContain(undefined)
    expect(left.filter((id) => right.includes(id))).toEqual([])
    // The block at the right of a whole page leaves room for its words in half of one.
    const addressee = body.split('<w:p>').filter((one) => one.includes('"Addressee"'))
    expect(addressee.length).toBeGreaterThan(3)
    for (const one of addressee) expect(Number(/<w:ind w:left="(\d+)"/.exec(one)?.[1])).toBeLessThan(1000)
  })
})
