import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, ROOT, type Language } from '../../i18n/index.js'
import { DOCUMENT_IDS, type DocumentId } from '../../law/vocabulary/index.js'

/** All template files, read once: `<folder>/<name>` in a language, `<folder>` alone for the draft itself. */
const FOLDER = join(ROOT, 'templates')
const FILE = /^(?:(.+)\.)?(tg|ru|en)\.md$/

function load(): Map<string, string> {
  const files = new Map<string, string>()
  for (const folder of readdirSync(FOLDER).sort()) {
    if (!statSync(join(FOLDER, folder)).isDirectory()) continue
    for (const file of readdirSync(join(FOLDER, folder)).sort()) {
      const match = FILE.exec(file)
      if (!match) throw new RangeError(`templates/${folder}/${file}: not NAME.LANG.md`)
      const [, name = '', lang = ''] = match
      files.set(
        `${name ? `${folder}/${name}` : folder}.${lang}`,
        oneLine(readFileSync(join(FOLDER, folder, file), 'utf8').normalize('NFC')),
      )
    }
  }
  return files
}

/** A part of one line stands inside a sentence: it brings no line end of its own. */
const oneLine = (source: string): string => (/^[^\n]*\n$/.test(source) ? source.trimEnd() : source)

const FILES = load()

/** The names of all template files without language: `extradition-appeal`, `shared/evidence`… */
export const TEMPLATE_NAMES: readonly string[] = [
  ...new Set([...FILES.keys()].map((name) => name.slice(0, -3))),
]

/** Drafts that have been written, in the order of the catalogue. */
export const WRITTEN: readonly DocumentId[] = DOCUMENT_IDS.filter((id) =>
  LANGUAGES.every((lang) => FILES.has(`${id}.${lang}`)),
)

/** @returns the source of a template file, or undefined if there is none in that language */
export const templateSource = (name: string, lang: Language): string | undefined =>
  FILES.get(`${name}.${lang}`)

/** Every template as it is written. */
export const templateSources = (): readonly string[] => [...FILES.values()]

const versions = new Map<string, string>()

/** What a produced draft records of its template: ten hexadecimal digits over all that it can be made of. */
export function templateVersion(document: DocumentId): string {
  const known = versions.get(document)
  if (known) return known
  const hash = createHash('sha256')
  for (const [name, source] of FILES)
    if (name.startsWith(`${document}.`) || name.startsWith(`${document}/`) || name.startsWith('shared/'))
      hash.update(name).update(source)
  const version = hash.digest('hex').slice(0, 10)
  versions.set(document, version)
  return version
}

/** The shared parts that templates use, with the parts that those use in turn. */
function partsOf(sources: readonly string[], known: ReadonlySet<string> = new Set()): string[] {
  const names = sources.flatMap((source) =>
    [...source.matchAll(/\{% part '([a-z0-9-]+)' %\}/g)].map(([, name]) => name ?? ''),
  )
  const fresh = [...new Set(names)].filter((name) => !known.has(name))
  if (fresh.length === 0) return []
  const found = fresh.map((name) => FILES.get(`shared/${name}.en`) ?? '')
  return [...found, ...partsOf(found, new Set([...known, ...fresh]))]
}

const facts = new Map<string, readonly string[]>()

/** Every fact that a draft marks with `gap`, in its own files, its countries' parts and the shared parts it uses. */
export function gapFacts(document: DocumentId): readonly string[] {
  const known = facts.get(document)
  if (known) return known
  const own = [...FILES].filter(
    ([name]) => name.startsWith(`${document}.`) || name.startsWith(`${document}/`),
  )
  const sources = own.map(([, source]) => source)
  const shared = partsOf(sources)
  const found = [...sources, ...shared].flatMap((source) =>
    [...source.matchAll(/gap: '([^']+)'/g)].map(([, fact]) => fact ?? ''),
  )
  const list = [...new Set(found)]
  facts.set(document, list)
  return list
}
