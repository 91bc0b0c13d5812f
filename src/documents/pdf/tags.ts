import { LANGUAGE_TAGS } from '../../i18n/index.js'
import { pdfString, type PdfFile, type Ref } from './file.js'
import type { Tag } from './strip.js'

/** What an element holds, in the order in which it is read. */
type Part = Ref | { readonly page: Ref; readonly mcid: number }

interface Element {
  readonly ref: Ref
  readonly parts: Part[]
}

/** The tags of a document: what a screen reader walks through. */
export class TagTree {
  readonly #elements = new Map<Tag, Element>()
  readonly #roots: Ref[] = []

  constructor(private readonly file: PdfFile) {}

  /** Names a piece of marked content as the next part of an element. */
  add(tag: Tag, page: Ref, mcid: number): void {
    this.#element(tag).parts.push({ page, mcid })
  }

  refOf(tag: Tag): Ref {
    return this.#element(tag).ref
  }

  end(): void {
    for (const { ref, parts } of this.#elements.values()) {
      const first = parts.find((part) => 'page' in part)
      const page = first && 'page' in first ? first.page : undefined
      ref.data['Pg'] = page
      ref.data['K'] = parts.map((part) => {
        if (!('page' in part)) return part
        return part.page === page ? part.mcid : { Type: 'MCR', Pg: part.page, MCID: part.mcid }
      })
      ref.end()
    }
    this.file.tags.data['K'] = this.#roots
  }

  #element(tag: Tag): Element {
    const known = this.#elements.get(tag)
    if (known) return known
    const parent = tag.parent && this.#element(tag.parent)
    const element = {
      ref: this.file.ref({
        Type: 'StructElem',
        S: tag.type,
        P: parent ? parent.ref : this.file.tags,
        Lang: tag.lang && pdfString(LANGUAGE_TAGS[tag.lang]),
        A: attributesOf(tag),
      }),
      parts: [],
    }
    this.#elements.set(tag, element)
    if (parent) parent.parts.push(element.ref)
    else this.#roots.push(element.ref)
    return element
  }
}

function attributesOf({ scope, numbering }: Tag): object | undefined {
  if (scope) return { O: 'Table', Scope: scope }
  return numbering && { O: 'List', ListNumbering: numbering }
}
