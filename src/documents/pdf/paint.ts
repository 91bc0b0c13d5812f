import { LANGUAGE_TAGS, type Language } from '../../i18n/index.js'
import { UsedFont } from './embed.js'
import { PdfFile, type PdfProfile, type Ref } from './file.js'
import type { Face } from './fonts.js'
import type { Page, Placed } from './pages.js'
import type { Decor, Mark, Tag } from './strip.js'
import { PAGE } from './style.js'
import { TagTree } from './tags.js'
import { wordOf } from './words.js'

export interface Paint {
  readonly profile: PdfProfile
  readonly language: Language
  /** Neutral: it stands in the window's title and in the metadata. */
  readonly title: string
  readonly footer: (page: number, pages: number) => string
}

/** Draws pages as a tagged PDF. */
export function paint(pages: readonly Page[], { profile, language, title, footer }: Paint): Uint8Array {
  const file = new PdfFile(profile, LANGUAGE_TAGS[language], title)
  const tags = new TagTree(file)
  const fonts = new Map<Face, UsedFont>()
  pages.forEach((page, index) => {
    const painter = new PagePainter(file, fonts)
    painter.draw(page)
    painter.footer(footer(index + 1, pages.length))
    painter.end(tags)
  })
  tags.end()
  for (const font of fonts.values()) font.embed(file)
  return file.end()
}

const FOOTER = { size: 8.5, y: PAGE.height - 40 } as const

/** pdfkit begins a page by turning it upside down; the same again turns it back. */
const UPRIGHT = `1 0 0 -1 0 ${String(PAGE.height)} cm`
const ARTIFACT = '/Artifact <</Type /Layout>> BDC'

/** The content of one page, as the operators that draw it. */
class PagePainter {
  readonly #operators: string[] = [UPRIGHT]
  readonly #fonts: Record<string, Ref> = {}
  /** Elements of the marked content, by its numbers. */
  readonly #marked: Tag[] = []
  /** The element whose content is being drawn: lines of one paragraph stand in it together. */
  #open: Tag | null = null
  #face: Face | null = null
  #size = 0

  constructor(
    private readonly file: PdfFile,
    private readonly used: Map<Face, UsedFont>,
  ) {}

  draw(page: Page): void {
    this.#artifact(() => {
      for (const placed of page) this.#background(placed)
      this.#operators.push('0 0 0 rg')
    })
    for (const { strip, y, again } of page) {
      const baseline = y + strip.baseline
      if (!again) for (const mark of strip.marks) this.#read(mark, baseline)
      else
        this.#artifact(() => {
          this.#operators.push('BT')
          for (const mark of strip.marks) this.#show(mark, baseline)
          this.#operators.push('ET')
        })
    }
  }

  footer(text: string): void {
    const word = wordOf('regular', text)
    const mark = {
      words: [word],
      face: 'regular',
      x: PAGE.width - PAGE.right - word.width * FOOTER.size,
    } as const
    this.#artifact(() => {
      this.#operators.push('BT')
      this.#show({ ...mark, size: FOOTER.size }, FOOTER.y)
      this.#operators.push('ET')
    })
  }

  end(tags: TagTree): void {
    this.#close()
    this.file.page(this.#operators.join('\n'), this.#fonts, (page) => {
      this.#marked.forEach((tag, mcid) => {
        tags.add(tag, page, mcid)
      })
      return this.#marked.map((tag) => tags.refOf(tag))
    })
  }

  #background({ strip, y, height, above }: Placed): void {
    if (strip.fill) {
      const { colour, x, width } = strip.fill
      const over = Math.min(above, strip.fill.above)
      this.#operators.push(`${rgb(colour)} rg`, rectangle(x, y - over, width, height + over), 'f')
    }
    for (const decor of strip.decor) this.#decor(decor, y)
  }

  #decor({ kind, x, y, width, height, colour }: Decor, top: number): void {
    const area = rectangle(x, top + y, width, height)
    if (kind === 'tick') this.#operators.push(`0.8 w ${rgb(colour)} RG`, area, 'S')
    else this.#operators.push(`${rgb(colour)} rg`, area, 'f')
  }

  /** Text as content of its element, in reading order. */
  #read(mark: Mark, baseline: number): void {
    if (this.#open !== mark.tag) {
      this.#close()
      this.#open = mark.tag
      this.#operators.push(`/${mark.tag.type} <</MCID ${String(this.#marked.length)}>> BDC BT`)
      this.#marked.push(mark.tag)
    }
    if (mark.lang) this.#operators.push(`/Span <</Lang (${LANGUAGE_TAGS[mark.lang]})>> BDC`)
    this.#show(mark, baseline)
    if (mark.lang) this.#operators.push('EMC')
  }

  #close(): void {
    if (this.#open) this.#operators.push('ET EMC')
    this.#open = null
  }

  #show({ words, face, x, size }: Pick<Mark, 'words' | 'face' | 'x' | 'size'>, baseline: number): void {
    const font = this.#font(face, size)
    let shown = ''
    const end = (): void => {
      if (shown !== '') this.#operators.push(`[${shown}] TJ`)
      shown = ''
    }
    this.#operators.push(`1 0 0 1 ${figure(x)} ${figure(PAGE.height - baseline)} Tm`)
    for (const word of words) {
      font.use(word)
      if (!word.raised) {
        shown += word.show
        continue
      }
      end()
      for (const { rise, show } of word.raised)
        this.#operators.push(`${figure((rise * size) / 1000)} Ts [${show}] TJ`)
      this.#operators.push('0 Ts')
    }
    end()
  }

  #font(face: Face, size: number): UsedFont {
    let font = this.used.get(face)
    if (!font) {
      font = new UsedFont(face, this.file.ref())
      this.used.set(face, font)
    }
    if (this.#face !== face || this.#size !== size) {
      this.#fonts[face] = font.ref
      this.#operators.push(`/${face} ${figure(size)} Tf`)
      this.#face = face
      this.#size = size
    }
    return font
  }

  #artifact(draw: () => void): void {
    this.#close()
    this.#operators.push(ARTIFACT)
    draw()
    this.#operators.push('EMC')
  }
}

const figure = (value: number): string => String(Math.round(value * 100) / 100)
const rectangle = (x: number, y: number, width: number, height: number): string =>
  `${figure(x)} ${figure(PAGE.height - y - height)} ${figure(width)} ${figure(height)} re`
/** `#rrggbb` as three shares. */
const rgb = (colour: string): string =>
  [1, 3, 5].map((at) => figure(parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
