import type { LawBook } from '../law/book.js'
import { text, type Language } from '../i18n/index.js'

/** A source as people look it up. */
export interface SourceText {
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly textDate: string
  /** How it was read, in words. */
  readonly read: string
}

/** @param ids source ids; the loader has checked that they exist */
export function sourceTexts(lang: Language, ids: readonly string[], book: LawBook): SourceText[] {
  return ids.flatMap((id) => {
    const source = book.sources[id]
    if (!source) return []
    const { title, url, textDate, read } = source
    return [{ id, title, url, textDate, read: text(lang, `read.${read}`) }]
  })
}
