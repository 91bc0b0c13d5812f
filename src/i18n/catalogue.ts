import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import i18next, { type i18n } from 'i18next'
import { LANGUAGES, type Language } from './languages.js'
import { ROOT } from './root.js'

/**
 * All words that people read. `locales/LANG/*.json` and `locales/LANG/law/*.json` are flat: one full key, one
 * sentence, so that a search finds both. A key that stands twice, or lacks a language, is an error at load.
 */
type Sentences = Record<string, string>

function load(lang: Language): Sentences {
  const all: Sentences = {}
  for (const folder of [join(ROOT, 'locales', lang), join(ROOT, 'locales', lang, 'law')])
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.json')) continue
      const part = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sentences
      for (const [key, sentence] of Object.entries(part)) {
        if (Object.hasOwn(all, key)) throw new RangeError(`locales/${lang}/${file}: "${key}" stands twice`)
        all[key] = sentence
      }
    }
  return all
}

export const CATALOGUES: Readonly<Record<Language, Readonly<Sentences>>> = {
  tg: load('tg'),
  ru: load('ru'),
  en: load('en'),
}

const instance: i18n = i18next.createInstance()
await instance.init({
  lng: 'en',
  supportedLngs: [...LANGUAGES],
  // No fallback: a missing sentence must be seen by a test, not replaced by another language.
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(LANGUAGES.map((lang) => [lang, { translation: CATALOGUES[lang] }])),
})
fixTajikPlurals(instance)

/**
 * `Intl.PluralRules('tg')` answers by the locale of the host. Tajik keeps the noun singular after a numeral:
 * one form, `_other`.
 */
function fixTajikPlurals(target: i18n): void {
  interface Rule {
    select: (n: number) => string
    resolvedOptions: () => { pluralCategories: string[] }
  }
  const resolver = target.services.pluralResolver as {
    getRule: (code: string, options?: unknown) => Rule
  }
  const original = resolver.getRule.bind(resolver)
  resolver.getRule = (code, options) =>
    /^tg\b/.test(code)
      ? { select: () => 'other', resolvedOptions: () => ({ pluralCategories: ['other'] }) }
      : original(code, options)
}

export type Params = Readonly<Record<string, string | number>>

/** @returns whether the language has this sentence (or a plural form of it). */
export const hasText = (lang: Language, key: string): boolean =>
  Object.hasOwn(CATALOGUES[lang], key) || Object.hasOwn(CATALOGUES[lang], `${key}_other`)

/**
 * A sentence in a language. Values are inserted as they are: whoever prints them escapes them.
 * @param key the full key, as in `locales/`
 * @param params values for `{{name}}`; `count` chooses the plural form
 * @returns the sentence; the key itself in double angle brackets if there is none
 */
export function text(lang: Language, key: string, params: Params = {}): string {
  if (!hasText(lang, key)) return `⟪${key}⟫`
  return instance.t(key, { lng: lang, ...params })
}

/** Bound to one language, as pages and drafts use it. */
export type Translate = (key: string, params?: Params) => string
export const translator =
  (lang: Language): Translate =>
  (key, params) =>
    text(lang, key, params)
