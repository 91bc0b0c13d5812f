import { strToU8, zipSync, type Zippable } from 'fflate'

/** A day that says nothing. A ZIP archive cannot name an earlier one than 1980. */
const FIXED = '2000-01-01T00:00:00Z'
const FIXED_DATE = new Date(2000, 0, 1)

/**
 * The parts of a document without who wrote it, when and with what, packed so that equal input gives equal bytes.
 * @param parts the parts of a DOCX by their names
 */
export function packed(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const out: Zippable = {}
  for (const name of [...parts.keys()].sort(packageOrder)) {
    const part = parts.get(name)
    if (part === undefined || part.length === 0) continue
    const text = name === 'docProps/core.xml' && typeof part === 'string' ? core(part) : part
    out[name] = [typeof text === 'string' ? strToU8(text) : text, { mtime: FIXED_DATE, level: 6 }]
  }
  return zipSync(out)
}

/** The content types come first, as some readers expect. */
const packageOrder = (x: string, y: string): number => {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
  return rank(x) - rank(y) || (x < y ? -1 : 1)
}

const core = (xml: string): string =>
  xml
    .replace(/<dc:creator>.*?<\/dc:creator>|<dc:creator\/>/s, '<dc:creator></dc:creator>')
    .replace(
      /<cp:lastModifiedBy>.*?<\/cp:lastModifiedBy>|<cp:lastModifiedBy\/>/s,
      '<cp:lastModifiedBy></cp:lastModifiedBy>',
    )
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED}`)
