import { CATALOGUES, LANGUAGES } from '../../i18n/index.js'
import { templateSources } from '../template/store.js'

let own: Set<string> | undefined

/** Whether a word stands in our own texts. Only such a word may be kept when the drafts of a case are done. */
export function isOwnWord(word: string): boolean {
  own ??= collect()
  return own.has(word.trim())
}

function collect(): Set<string> {
  const texts = [...templateSources(), ...LANGUAGES.flatMap((lang) => Object.values(CATALOGUES[lang]))]
  return new Set(texts.flatMap((text) => text.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}|[*_|#]/g, ' ').split(/\s+/)))
}
