import { FACES, fontOf, type Face } from './fonts.js'
import { pdfString, type PdfFile, type Ref } from './file.js'
import { subsetOf } from './subset.js'
import { glyphsOf, type Glyph, type Word } from './words.js'

/** Which glyphs of one face a document uses. */
export class UsedFont {
  readonly #words = new Set<Word>()
  readonly #glyphs = new Set<number>()

  constructor(
    readonly face: Face,
    readonly ref: Ref,
  ) {}

  use(word: Word): void {
    if (this.#words.has(word)) return
    this.#words.add(word)
    for (const id of word.glyphs) this.#glyphs.add(id)
  }

  /** Writes the font with the letters used, their widths and the characters they stand for. */
  embed(file: PdfFile): void {
    const { shaper, tables } = fontOf(this.face)
    const used = [...this.#glyphs].sort((x, y) => x - y)
    const scale = 1000 / shaper.unitsPerEm
    // Six letters tell the part of a font from the font: here AAAAAA for the first face, AAAAAB for the next.
    const name = `AAAAA${String.fromCharCode(65 + FACES.indexOf(this.face))}+${shaper.postscriptName}`
    const met = glyphsOf(this.face)
    const { bytes, glyphs } = subsetOf(tables, used)
    const data = file.ref({ Length1: bytes.length })
    data.end(bytes)
    const { minX, minY, maxX, maxY } = shaper.bbox
    const descriptor = file.ref({
      Type: 'FontDescriptor',
      FontName: name,
      // Letters that are not of the Latin set; serifs; slanted.
      Flags: 4 + 2 + (this.face.toLowerCase().includes('italic') ? 64 : 0),
      FontBBox: [minX * scale, minY * scale, maxX * scale, maxY * scale],
      ItalicAngle: shaper.italicAngle,
      Ascent: shaper.ascent * scale,
      Descent: shaper.descent * scale,
      CapHeight: shaper.capHeight * scale,
      XHeight: shaper.xHeight * scale,
      StemV: 0,
      FontFile2: data,
      CIDSet: file.profile === 'archive' ? setOf(file, glyphs) : undefined,
    })
    descriptor.end()
    const widths = used.flatMap((id) => [id, [met.get(id)?.width ?? 0]])
    const descendant = file.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: widths,
      CIDToGIDMap: 'Identity',
    })
    descendant.end()
    const unicode = file.ref()
    unicode.end(Buffer.from(toUnicode(used, met), 'latin1'))
    Object.assign(this.ref.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    })
    this.ref.end()
  }
}

/** PDF/A-1 asks for a list of the glyphs that a part of a font holds: a bit for each. */
function setOf(file: PdfFile, glyphs: readonly number[]): Ref {
  const bits = new Uint8Array(Math.floor(Math.max(...glyphs) / 8) + 1)
  for (const id of glyphs) bits[id >> 3] = (bits[id >> 3] ?? 0) | (0x80 >> (id & 7))
  const set = file.ref()
  set.end(bits)
  return set
}

/** As many pairs of glyph and characters as the format lets stand in one group. */
const GROUP = 100
const hex = (value: number): string => value.toString(16).padStart(4, '0')

function toUnicode(used: readonly number[], met: ReadonlyMap<number, Glyph>): string {
  const pairs = used.map((id) => {
    const text = met.get(id)?.characters ?? ''
    const units = Array.from({ length: text.length }, (_none, at) => hex(text.charCodeAt(at)))
    return `<${hex(id)}> <${units.join('')}>`
  })
  const groups = Array.from({ length: Math.ceil(pairs.length / GROUP) }, (_none, at) =>
    pairs.slice(at * GROUP, (at + 1) * GROUP),
  )
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${groups.map((group) => `${String(group.length)} beginbfchar\n${group.join('\n')}\nendbfchar`).join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
