import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUES, ROOT } from '../../src/i18n/index.js'

/**
 * One thing has one name in Tajik. A word that stood beside the name of the glossary is retired here, with the name
 * that took its place; a reader who meets both looks for a difference that is not there.
 */
const RETIRED = [
  ['инсондӯст', 'башардӯст'],
  ['посбонони сарҳад', 'сарҳадбонон'],
  ['сафоратхона', 'сафорат'],
  ['хешовандон', 'хешон'],
  ['иҷозати будубош', 'иҷозатномаи истиқомат'],
  ['ҳабсхона', 'маҳбас'],
  ['гумшуда', 'нопадидшуда'],
  ['муҳофизат аз одамрабоӣ', 'ҳимоя аз одамрабоӣ'],
] as const

const folders = readdirSync(join(ROOT, 'templates'))
const drafts = folders.flatMap((folder) =>
  readdirSync(join(ROOT, 'templates', folder))
    .filter((name) => name === 'tg.md' || name.endsWith('.tg.md'))
    .map(
      (name) => [`${folder}/${name}`, readFileSync(join(ROOT, 'templates', folder, name), 'utf8')] as const,
    ),
)
const texts = [...drafts, ...Object.entries(CATALOGUES.tg)].map(
  ([where, words]) => [where, words.toLowerCase()] as const,
)

test('texts of both kinds were found', () => {
  expect(drafts.length).toBeGreaterThan(100)
  expect(texts.length - drafts.length).toBeGreaterThan(2000)
})

test.each(RETIRED)('not «%s» but «%s»', (retired, name) => {
  expect(texts.filter(([, words]) => words.includes(retired)).map(([where]) => where)).toEqual([])
  expect(texts.some(([, words]) => words.includes(name))).toBe(true)
})
