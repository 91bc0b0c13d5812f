import { importsOf, SOURCES, type SourceFile } from './sources.js'

/** Which part may look at which: the arrows of the house go one way. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  case: [],
  law: ['case'],
  assess: ['case', 'law'],
  i18n: ['case'],
  explain: ['case', 'law', 'assess', 'i18n'],
  interview: ['case', 'law', 'assess', 'explain', 'i18n', 'documents'],
  documents: ['case', 'law', 'assess', 'explain', 'i18n'],
  web: ['case', 'law', 'assess', 'explain', 'i18n', 'interview', 'documents'],
  cli: ['case', 'law', 'assess', 'explain', 'i18n', 'interview', 'documents', 'web'],
}
const partOf = (path: string): string => path.split('/')[1] ?? ''

test('every folder of src/ has its place in the house', () => {
  expect([...new Set(SOURCES.map(({ path }) => partOf(path)))].sort()).toEqual(Object.keys(MAY_USE).sort())
})

test.each(Object.keys(MAY_USE))('%s looks only where it may', (part) => {
  const crossing = SOURCES.filter(({ path }) => partOf(path) === part).flatMap((file) =>
    importsOf(file)
      .filter((to) => partOf(to) !== part && !MAY_USE[part]?.includes(partOf(to)))
      .map((to) => `${file.path} -> ${to}`),
  )
  expect(crossing).toEqual([])
})

test('every import leads to a file', () => {
  const known = new Set(SOURCES.map(({ path }) => path))
  const lost = SOURCES.flatMap((file) =>
    importsOf(file)
      .filter((to) => !known.has(to))
      .map((to) => `${file.path} -> ${to}`),
  )
  expect(lost).toEqual([])
})

const withoutTypes = (file: SourceFile): SourceFile => ({
  ...file,
  text: file.text.replace(/^(import|export) type [^;]*?from '[^']+'$/gms, ''),
})

test('no file imports itself by a detour', () => {
  // A file that only borrows the other's types waits for nothing: those imports are gone once compiled.
  const edges = new Map(SOURCES.map((file) => [file.path, importsOf(withoutTypes(file))]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const to of edges.get(path) ?? []) walk(to, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) walk(path, [])
  expect(circles).toEqual([])
})

test('the engine knows no country: no name of a host in src/assess', () => {
  const codes = /'(RU|TR|UA|MD|BY|KZ|KG|UZ|AE|GE|AM|DE|PL)'/
  expect(
    SOURCES.filter(({ path, text }) => partOf(path) === 'assess' && codes.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test('pages and drafts know no law: no article number, no time-limit of a country in src/web and src/documents', () => {
  const law = /\b(article|статья|модда\w*) \d|'(RU|TR|UA|KZ)-[A-Z]/i
  const found = SOURCES.filter(
    ({ path, text }) =>
      ['web', 'documents'].includes(partOf(path)) && law.test(text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})
