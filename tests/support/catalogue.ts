import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, type Language } from '../../src/i18n/index.js'

export interface CatalogueFile {
  /** `engine.json`, `law/russia.json`. */
  readonly file: string
  readonly sentences: Readonly<Record<string, string>>
}

/** The locale files of a language, one by one, as they lie on disk. */
export function catalogueFiles(lang: Language): CatalogueFile[] {
  const base = join(ROOT, 'locales', lang)
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      file,
      sentences: JSON.parse(readFileSync(join(base, file), 'utf8')) as Record<string, string>,
    }))
}

const PLURAL = /_(zero|one|two|few|many|other)$/

/** Keys without their plural endings: what the program asks for. */
export function askedKeys(sentences: Readonly<Record<string, string>>): string[] {
  const keys = Object.keys(sentences).map((key) =>
    PLURAL.test(key) && Object.hasOwn(sentences, key.replace(PLURAL, '_other'))
      ? key.replace(PLURAL, '')
      : key,
  )
  return [...new Set(keys)].sort()
}

/** Every form of a sentence, with its plural category, or `''` where it has only one. */
export function formsOf(sentences: Readonly<Record<string, string>>, key: string): [string, string][] {
  if (Object.hasOwn(sentences, key)) return [['', sentences[key] ?? '']]
  return ['zero', 'one', 'two', 'few', 'many', 'other'].flatMap((category): [string, string][] => {
    const form = sentences[`${key}_${category}`]
    return form === undefined ? [] : [[category, form]]
  })
}

export const placeholdersOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1] ?? ''))].sort()

/** The numbers that a sentence states: articles, years, days. */
export const numbersOf = (sentence: string): string[] =>
  [...new Set(sentence.replace(/\{\{[^}]*\}\}/g, '').match(/\d+(?:[.:/-]\d+)*/g) ?? [])].sort()
