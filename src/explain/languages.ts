import { text, type Language } from '../i18n/index.js'

/** The languages a forum takes, by name: "Ukrainian, Russian". */
export function languageNames(codes: readonly string[], lang: Language): string {
  const names = codes.map((code) => text(lang, `filing-language.${code}`)).join(', ')
  return names.charAt(0).toLocaleUpperCase('ru') + names.slice(1)
}
