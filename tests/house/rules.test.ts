import { LANGUAGES } from '../../src/i18n/index.js'
import { filesOf, SOURCES, type SourceFile } from './sources.js'

const ALL = [
  ...SOURCES,
  ...filesOf('tests', /\.ts$/),
  ...filesOf('bin', /\.mjs$/),
  ...filesOf('bench', /\.ts$/),
]
const pathsOf = (files: readonly SourceFile[], wrong: RegExp): string[] =>
  files.filter(({ text }) => wrong.test(text)).map(({ path }) => path)

test('small files: none above 300 lines', () => {
  const long = ALL.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)
  expect(long).toEqual([])
})

test('nothing is left for later', () => {
  // Written apart, so that this file does not find itself.
  const later = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'))
  expect(pathsOf([...ALL, ...filesOf('templates', /\.md$/), ...filesOf('docs', /\.md$/)], later)).toEqual([])
})

test('no type is waved through, no test skipped or alone', () => {
  expect(pathsOf(SOURCES, /: any\b(?!\()|as any\b|<any>|@ts-(ignore|nocheck|expect-error)/)).toEqual([])
  expect(
    pathsOf(
      filesOf('tests', /\.test\.ts$/),
      /\b(test|it|describe)\.(skip|only|todo|failing)\(|\bx(it|describe)\(/,
    ),
  ).toEqual([])
})

test('a legal date never passes through the clock or zone of the host', () => {
  const dated = SOURCES.filter(({ path }) => /^src\/(case|law|assess)\//.test(path))
  expect(pathsOf(dated, /\bnew Date\b|\bDate\.(now|parse|UTC)\b/)).toEqual([])
})

test('views escape everything', () => {
  expect(pathsOf(filesOf('views', /\.ejs$/), /<%-(?!\s*include\()/)).toEqual([])
})

test('no page asks anyone else for anything', () => {
  const pages = [...filesOf('views', /\.ejs$/), ...filesOf('public', /\.(css|js|svg)$/)]
  // The address of a name space is not fetched.
  const elsewhere = /(src|href|action|url\()\s*[=(]?\s*["']?(https?:)?\/\/(?!www\.w3\.org\/)/
  expect(pathsOf(pages, elsewhere)).toEqual([])
})

test('the same files stand in the three languages', () => {
  const names = LANGUAGES.map((lang) =>
    filesOf(`locales/${lang}`, /\.json$/).map(({ path }) => path.replace(`locales/${lang}/`, '')),
  )
  expect(names[1]).toEqual(names[0])
  expect(names[2]).toEqual(names[0])
  const templates = filesOf('templates', /\.md$/).map(({ path }) => path)
  for (const path of templates)
    for (const lang of LANGUAGES) expect(templates).toContain(path.replace(/\b(tg|ru|en)\.md$/, `${lang}.md`))
})

test('lock file and scripts name no address to fetch from', () => {
  const files = [
    ...filesOf('.', /^package(-lock)?\.json$/),
    ...filesOf('bin', /./),
    ...filesOf('.ci', /./),
  ].filter(({ path }) => !path.startsWith('node_modules/'))
  expect(pathsOf(files, /"resolved"|registry\./)).toEqual([])
})
