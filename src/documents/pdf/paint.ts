import PDFDocument from 'pdfkit'
import { LANGUAGE_TAGS, type Language } from '../../i18n/index.js'
import { fontOf, FACES, shapedWords, type Face, type Shaped } from './fonts.js'
import type { Page, Placed } from './pages.js'
import type { Decor, Mark, Tag } from './strip.js'
import { PAGE } from './style.js'

/** A day that says nothing: equal input gives equal bytes, and no paper tells when it was made. */
const FIXED_DATE = new Date('2000-01-01T00:00:00Z')

type Doc = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/**
 * `reading`: PDF/UA, for people and screen readers; `archive`: PDF/A-1a, the oldest profile, which every court's
 * reader takes and a validator can check. The library writes one of them at a time.
 */
export type PdfProfile = 'reading' | 'archive'
const SUBSETS = { reading: 'PDF/UA', archive: 'PDF/A-1a' } as const

export interface Paint {
  readonly profile: PdfProfile
  readonly language: Language
  /** Neutral: it stands in the window's title and in the metadata. */
  readonly title: string
  readonly footer: (page: number, pages: number) => string
}

/** What we use of pdfkit beyond its published methods. The version is pinned; tests read every letter back. */
interface Internal {
  readonly _font: { layoutCache: Shaped }
  /** Draws text that is measured already; `text` would measure it twice more. */
  _fragment: (text: string, x: number, y: number, options: object) => void
}

/** Draws pages as a tagged PDF. */
export function paint(
  pages: readonly Page[],
  { profile, language, title, footer }: Paint,
): Promise<Uint8Array> {
  const doc = newDocument(profile, language, title)
  const done = collect(doc)
  const painter = new Painter(doc)
  pages.forEach((page, index) => {
    doc.addPage()
    painter.page(page)
    painter.footer(footer(index + 1, pages.length))
  })
  painter.end()
  doc.end()
  return done
}

function newDocument(profile: PdfProfile, language: Language, title: string): Doc {
  const options = {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // PDF/A-1 is a profile of 1.4.
    pdfVersion: profile === 'archive' ? '1.4' : '1.7',
    tagged: true,
    lang: LANGUAGE_TAGS[language],
    displayTitle: true,
    // The published types know only the PDF/A subsets.
    subset: SUBSETS[profile],
    font: null,
    info: { Title: title, Creator: '', Producer: '', CreationDate: FIXED_DATE },
  }
  const doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
  // A parsed font is accepted since 0.20; the types do not say so.
  for (const face of FACES) {
    doc.registerFont(face, fontOf(face) as unknown as string)
    doc.font(face)
    ;(doc as unknown as Internal)._font.layoutCache = shapedWords(face)
  }
  return doc
}

function collect(doc: Doc): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      resolve(Uint8Array.from(Buffer.concat(chunks)))
    })
  })
}

class Painter {
  readonly #elements = new Map<Tag, Element>()
  readonly #roots: Element[] = []
  #face: Face | null = null
  #size = 0

  constructor(private readonly doc: Doc) {}

  page(page: Page): void {
    // pdfkit forgets the font between pages.
    this.#face = null
    this.#artifact(() => {
      for (const placed of page) this.#background(placed)
    })
    for (const { strip, y, again } of page) {
      if (again)
        this.#artifact(() => {
          this.#marks(strip.marks, y + strip.baseline)
        })
      else this.#read(strip.marks, y + strip.baseline)
    }
  }

  footer(text: string): void {
    this.#artifact(() => {
      this.#font('regular', 8.5)
      const width = this.doc.widthOfString(text)
      this.doc.text(text, PAGE.width - PAGE.right - width, PAGE.height - 40, {
        lineBreak: false,
        baseline: 'alphabetic',
      })
    })
  }

  end(): void {
    for (const root of this.#roots) root.end()
  }

  #background({ strip, y, height, above }: Placed): void {
    if (strip.fill) {
      const { colour, x, width } = strip.fill
      const over = Math.min(above, strip.fill.above)
      this.doc.rect(x, y - over, width, height + over).fill(colour)
    }
    for (const decor of strip.decor) this.#decor(decor, y)
    this.doc.fillColor('black')
  }

  #decor({ kind, x, y, width, height, colour }: Decor, top: number): void {
    if (kind === 'tick')
      this.doc
        .lineWidth(0.8)
        .rect(x, top + y, width, height)
        .stroke(colour)
    else this.doc.rect(x, top + y, width, height).fill(colour)
  }

  /** Text as content of its elements, in reading order. */
  #read(marks: readonly Mark[], baseline: number): void {
    for (let at = 0; at < marks.length;) {
      const tag = marks[at]?.tag
      if (!tag) return
      let end = at
      while (end < marks.length && marks[end]?.tag === tag) end += 1
      const element = this.#element(tag)
      const content = this.doc.markStructureContent(tag.type)
      this.#marks(marks.slice(at, end), baseline)
      this.doc.endMarkedContent()
      element.add(content)
      at = end
    }
  }

  #marks(marks: readonly Mark[], baseline: number): void {
    for (const mark of marks) {
      this.#font(mark.face, mark.size)
      if (mark.lang) this.doc.markContent('Span', { lang: LANGUAGE_TAGS[mark.lang] })
      ;(this.doc as unknown as Internal)._fragment(mark.text, mark.x, baseline, {
        baseline: 'alphabetic',
        textWidth: mark.width,
        wordCount: 1,
      })
      if (mark.lang) this.doc.endMarkedContent()
    }
  }

  #font(face: Face, size: number): void {
    if (this.#face === face && this.#size === size) return
    this.doc.font(face).fontSize(size)
    this.#face = face
    this.#size = size
  }

  #artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.doc.endMarkedContent()
  }

  #element(tag: Tag): Element {
    const known = this.#elements.get(tag)
    if (known) return known
    const element = this.doc.struct(tag.type, {
      ...(tag.lang ? { lang: LANGUAGE_TAGS[tag.lang] } : {}),
      ...(tag.scope ? { scope: tag.scope } : {}),
    })
    this.#elements.set(tag, element)
    if (tag.parent) this.#element(tag.parent).add(element)
    else {
      this.doc.addStructure(element)
      this.#roots.push(element)
    }
    return element
  }
}
