import { text, type Language } from '../../i18n/index.js'
import { Blank, clean, Gap, Marked, Typed } from '../words.js'
import type { Run } from '../tree.js'

/**
 * Values never meet the Markdown parser. Each one becomes a token of two private-use characters around its number,
 * and is put back into the finished tree as plain text.
 */
const OPEN = '\ue000'
const CLOSE = '\ue001'
export const TOKEN = /\ue000(\d+)\ue001/g

/** The values that one rendering inserted, in order. */
export class TokenTable {
  readonly runs: Run[] = []
  readonly gaps: string[] = []

  constructor(readonly language: Language) {}

  /** @throws RangeError for a value that is not known and has no gap: a fault of the template */
  add(value: unknown): string {
    this.runs.push(this.#run(value))
    return `${OPEN}${String(this.runs.length - 1)}${CLOSE}`
  }

  #run(value: unknown): Run {
    if (value instanceof Gap) {
      if (!this.gaps.includes(value.fact)) this.gaps.push(value.fact)
      return { text: `[____ ${text(this.language, `gap.${value.fact}`)}]`, gap: value.fact }
    }
    if (value instanceof Blank) {
      const fact = `blank.${value.id}`
      return { text: `[____ ${text(this.language, fact)}]`, gap: fact }
    }
    if (value instanceof Marked) return { text: clean(value.text), gap: 'blank.check' }
    if (value instanceof Typed) {
      const lang = value.lang ?? languageOf(value.text)
      return { text: value.text, ...(lang && lang !== this.language ? { lang } : {}) }
    }
    if (typeof value === 'number') return { text: String(value) }
    if (typeof value === 'string' && clean(value) !== '') return { text: clean(value) }
    throw new RangeError(`a value is not known and has no gap: ${String(value)}`)
  }
}

/** The language of typed text by its letters; undefined where they do not tell. */
export function languageOf(typed: string): Language | undefined {
  if (/[ғӣқӯҳҷ]/i.test(typed)) return 'tg'
  if (/[а-яё]/i.test(typed)) return /[ыщьц]/i.test(typed) || typed.length > 40 ? 'ru' : undefined
  return /[a-z]{2}/i.test(typed) && typed.length > 40 ? 'en' : undefined
}
