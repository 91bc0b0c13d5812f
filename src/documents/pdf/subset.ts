/** The tables of a TrueType file by their names. */
export type Tables = ReadonlyMap<string, DataView>

/** What a program needs to draw glyphs by their numbers. Tables that a file lacks are left out. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const
const HEADER = 12
const ENTRY = 16

/**
 * Reads the directory of a TrueType file.
 * @throws RangeError if a table that glyphs are drawn from is not there
 */
export function tablesOf(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = new Map<string, DataView>()
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const entry = HEADER + at * ENTRY
    const name = String.fromCharCode(...file.subarray(entry, entry + 4))
    tables.set(
      name,
      new DataView(file.buffer, file.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12)),
    )
  }
  return tables
}

/**
 * A font with the glyphs used and no others. They keep their numbers; the places of the rest are empty, and packing
 * takes them away. So a word is drawn by the same numbers in every document.
 * @param used numbers of glyphs; the parts that they are made of are added
 * @returns the file, and the numbers of all that it holds
 */
export function subsetOf(
  tables: Tables,
  used: Iterable<number>,
): { bytes: Uint8Array; glyphs: readonly number[] } {
  const glyf = table(tables, 'glyf')
  const offsets = glyphOffsets(tables)
  const numbers = withParts(glyf, offsets, used)
  const count = Math.max(...numbers) + 1
  const spans = numbers.map((id) => {
    const [from, to] = offsets(id)
    return { id, from, to, length: (to - from + 3) & ~3 }
  })
  const outlines = new Uint8Array(spans.reduce((sum, { length }) => sum + length, 0))
  const loca = new DataView(new ArrayBuffer((count + 1) * 4))
  const metrics = new DataView(new ArrayBuffer(count * 4))
  const given = table(tables, 'hmtx')
  const measured = table(tables, 'hhea').getUint16(34)
  let end = 0
  let next = 0
  for (const { id, from, to, length } of spans) {
    for (; next <= id; next += 1) loca.setUint32(next * 4, end)
    outlines.set(bytesOf(glyf).subarray(from, to), end)
    end += length
    metrics.setUint16(id * 4, given.getUint16(Math.min(id, measured - 1) * 4))
    metrics.setInt16(
      id * 4 + 2,
      id < measured ? given.getInt16(id * 4 + 2) : given.getInt16(measured * 4 + (id - measured) * 2),
    )
  }
  for (; next <= count; next += 1) loca.setUint32(next * 4, end)
  const head = changed(tables, 'head', (view) => {
    view.setUint32(8, 0)
    view.setInt16(50, 1)
  })
  const made: Record<string, Uint8Array> = {
    glyf: outlines,
    loca: bytesOf(loca),
    hmtx: bytesOf(metrics),
    head,
    hhea: changed(tables, 'hhea', (view) => {
      view.setUint16(34, count)
    }),
    maxp: changed(tables, 'maxp', (view) => {
      view.setUint16(4, count)
    }),
  }
  const parts = KEPT.flatMap((name): [string, Uint8Array][] => {
    const kept = tables.get(name)
    const bytes = made[name] ?? (kept ? bytesOf(kept) : undefined)
    return bytes ? [[name, bytes]] : []
  })
  return { bytes: written(parts), glyphs: numbers }
}

function table(tables: Tables, name: string): DataView {
  const view = tables.get(name)
  if (!view) throw new RangeError(`the font has no table ${name}`)
  return view
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

function changed(tables: Tables, name: string, change: (view: DataView) => void): Uint8Array {
  const bytes = Uint8Array.from(bytesOf(table(tables, name)))
  change(new DataView(bytes.buffer))
  return bytes
}

/** Where the outline of a glyph begins and ends in `glyf`. */
function glyphOffsets(tables: Tables): (id: number) => readonly [number, number] {
  const loca = table(tables, 'loca')
  const long = table(tables, 'head').getInt16(50) === 1
  return (id) =>
    long
      ? [loca.getUint32(id * 4), loca.getUint32(id * 4 + 4)]
      : [loca.getUint16(id * 2) * 2, loca.getUint16(id * 2 + 2) * 2]
}

/** Flags of a part of a composite glyph. */
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const SCALE_XY = 0x0040
const MATRIX = 0x0080

/** The glyphs with all that they are made of, in the order of their numbers. Number 0 is always there. */
function withParts(
  glyf: DataView,
  offsets: (id: number) => readonly [number, number],
  used: Iterable<number>,
): number[] {
  const found = new Set<number>()
  const waiting = [0, ...used]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const [from, to] = offsets(id)
    if (to === from || glyf.getInt16(from) >= 0) continue
    let at = from + 10
    let flags = MORE
    while (flags & MORE) {
      flags = glyf.getUint16(at)
      waiting.push(glyf.getUint16(at + 2))
      at += 4 + (flags & WORDS ? 4 : 2)
      at += flags & SCALE ? 2 : flags & SCALE_XY ? 4 : flags & MATRIX ? 8 : 0
    }
  }
  return [...found].sort((x, y) => x - y)
}

function written(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const padded = (length: number): number => (length + 3) & ~3
  const size = parts.reduce((sum, [, bytes]) => sum + padded(bytes.length), HEADER + parts.length * ENTRY)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(parts.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, parts.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, parts.length * 16 - 2 ** power * 16)
  let offset = HEADER + parts.length * ENTRY
  let adjustment = 0
  parts.forEach(([name, bytes], at) => {
    const entry = HEADER + at * ENTRY
    file.set(bytes, offset)
    for (let index = 0; index < 4; index += 1) file[entry + index] = name.charCodeAt(index)
    view.setUint32(entry + 4, checksum(view, offset, padded(bytes.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
    if (name === 'head') adjustment = offset + 8
    offset += padded(bytes.length)
  })
  // The sum over the whole file that the format asks for.
  if (adjustment > 0) view.setUint32(adjustment, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  return file
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
