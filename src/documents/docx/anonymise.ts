import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** A day that says nothing. A ZIP archive cannot name an earlier one than 1980. */
const FIXED = '2000-01-01T00:00:00Z'
const FIXED_DATE = new Date(2000, 0, 1)

/**
 * The same document without who wrote it, when and with what, packed so that equal input gives equal bytes.
 * @param packed a DOCX as the library wrote it
 */
export function anonymise(packed: Uint8Array): Uint8Array {
  const files = unzipSync(new Uint8Array(packed))
  const out: Zippable = {}
  for (const name of Object.keys(files).sort(packageOrder)) {
    const bytes = files[name]
    if (bytes && bytes.length > 0)
      out[name] = [name === 'docProps/core.xml' ? core(bytes) : bytes, { mtime: FIXED_DATE, level: 6 }]
  }
  return zipSync(out)
}

/** The content types come first, as some readers expect. */
const packageOrder = (x: string, y: string): number => {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
  return rank(x) - rank(y) || (x < y ? -1 : 1)
}

function core(bytes: Uint8Array): Uint8Array {
  return strToU8(
    strFromU8(bytes)
      .replace(/<dc:creator>.*?<\/dc:creator>|<dc:creator\/>/s, '<dc:creator></dc:creator>')
      .replace(
        /<cp:lastModifiedBy>.*?<\/cp:lastModifiedBy>|<cp:lastModifiedBy\/>/s,
        '<cp:lastModifiedBy></cp:lastModifiedBy>',
      )
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED}`),
  )
}
