import PDFDocument from 'pdfkit'

/** A day that says nothing: equal input gives equal bytes, and no paper tells when it was made. */
const FIXED_DATE = new Date('2000-01-01T00:00:00Z')

/**
 * `reading`: PDF/UA, for people and screen readers; `archive`: PDF/A-1a, the oldest profile, which every court's
 * reader takes and a validator can check. The library writes one of them at a time.
 */
export type PdfProfile = 'reading' | 'archive'
const SUBSETS = { reading: 'PDF/UA', archive: 'PDF/A-1a' } as const

/** An object of the file, written when it ends. */
export interface Ref {
  readonly data: Record<string, unknown>
  end: (content?: Uint8Array) => void
}

interface PdfPage {
  readonly dictionary: Ref
  readonly fonts: Record<string, Ref>
  readonly structParentTreeKey: number
  write: (content: Uint8Array) => void
}

/**
 * What we use of pdfkit: it keeps the objects of the file, its metadata, its profile and its table of contents; pages
 * and fonts we write into it ourselves, since its own text takes six times as long. The types know little of this. The
 * version is pinned, and tests read every letter and tag back.
 */
interface Kit {
  page: PdfPage
  addPage: () => void
  ref: (data?: object) => Ref
  getStructTreeRoot: () => Ref & {
    data: { K?: Ref[]; ParentTree: { add: (key: number, refs: readonly Ref[]) => void } }
  }
  end: () => void
  read: () => Uint8Array
  _write: (data: string | Uint8Array) => void
  _offset: number
}

/** A text of the file's own objects, where a bare string would be a name. */
export const pdfString = (text: string): unknown => Object(text) as unknown

/** A tagged PDF that is being written. */
export class PdfFile {
  readonly #kit: Kit
  readonly #parts: Uint8Array[]
  #written = ''

  /**
   * @param lang language of the document as a tag, `tg-TJ`
   * @param title neutral: it stands in the window's title and in the metadata
   */
  constructor(
    readonly profile: PdfProfile,
    lang: string,
    title: string,
  ) {
    this.#kit = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      // PDF/A-1 is a profile of 1.4.
      pdfVersion: profile === 'archive' ? '1.4' : '1.7',
      tagged: true,
      lang,
      displayTitle: true,
      subset: SUBSETS[profile],
      font: null,
      info: { Title: title, Creator: '', Producer: '', CreationDate: FIXED_DATE },
    } as unknown as PDFKit.PDFDocumentOptions) as unknown as Kit
    this.#parts = [this.#kit.read()]
    // The library sends thousands of short lines down a stream; they are gathered here instead.
    this.#kit._write = (data) => {
      if (typeof data === 'string') {
        this.#written += `${data}\n`
        this.#kit._offset += data.length + 1
      } else {
        this.#gather()
        this.#parts.push(data)
        this.#kit._offset += data.length
      }
    }
  }

  ref(data: object = {}): Ref {
    return this.#kit.ref(data)
  }

  /** The root of the tags. */
  get tags(): Ref {
    return this.#kit.getStructTreeRoot()
  }

  /**
   * Adds a page.
   * @param tagged the elements of its marked content, by their numbers
   */
  page(content: string, fonts: Readonly<Record<string, Ref>>, tagged: (page: Ref) => readonly Ref[]): void {
    this.#kit.addPage()
    const { page } = this.#kit
    Object.assign(page.fonts, fonts)
    page.write(Buffer.from(content, 'latin1'))
    this.#kit.getStructTreeRoot().data.ParentTree.add(page.structParentTreeKey, tagged(page.dictionary))
  }

  end(): Uint8Array {
    this.#kit.end()
    this.#gather()
    return Uint8Array.from(Buffer.concat(this.#parts))
  }

  #gather(): void {
    if (this.#written !== '') this.#parts.push(Buffer.from(this.#written, 'latin1'))
    this.#written = ''
  }
}
