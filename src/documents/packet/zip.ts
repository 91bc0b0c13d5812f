import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A day that says nothing. An archive cannot name an earlier year than 1980. */
const FIXED_DATE = new Date(2000, 0, 1)
/** Packed already: packing them again costs time and saves nothing. */
const PACKED = /\.(?:pdf|docx)$/

export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A ZIP made while it is sent: what is ready leaves before the next file is begun. Equal input, equal bytes. */
export async function* zipped(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array, void, undefined> {
  let ready: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) fault = error
    else ready.push(chunk)
  })
  const take = (): Uint8Array[] => {
    if (fault) throw fault
    const chunks = ready
    ready = []
    return chunks
  }
  for await (const { name, bytes } of entries) {
    const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    file.mtime = FIXED_DATE
    zip.add(file)
    file.push(bytes, true)
    yield* take()
  }
  zip.end()
  yield* take()
}
