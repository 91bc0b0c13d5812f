import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parseCaseText } from '../case/faults.js'
import type { CaseFile } from '../case/types.js'
import { faultLine, InputError, inputError } from './faults.js'
import type { Terminal } from './terminal.js'

/** No chronology comes near it; what does is not a case file, and would fill the memory. */
export const LARGEST_MEGABYTES = 16
const LARGEST = LARGEST_MEGABYTES * 1024 * 1024

/**
 * Reads and validates a case file; `-` is standard input.
 * @throws InputError with one line for each fault
 */
export async function readCase(path: string, terminal: Terminal): Promise<CaseFile> {
  const parsed = parseCaseText(decode(path, await readBytes(path, terminal)))
  if (parsed.ok) return parsed.case
  throw new InputError((lang) => parsed.faults.map((fault) => faultLine(lang, path, fault)))
}

async function readBytes(path: string, terminal: Terminal): Promise<Buffer> {
  try {
    // A folder opens as a stream on some systems and gives nothing.
    if (path !== '-' && (await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return await all(path, path === '-' ? terminal.input() : createReadStream(path))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw inputError('cannot-read', { file: path, why: errorCode(error) })
  }
}

async function all(path: string, stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array))
    size += (chunk as Uint8Array).length
    if (size > LARGEST) throw inputError('too-large', { file: path, most: String(LARGEST_MEGABYTES) })
  }
  return Buffer.concat(chunks)
}

/** UTF-8, or UTF-16 if it says so. Another encoding would turn a name into question marks without a word. */
function decode(path: string, bytes: Buffer): string {
  const [first, second] = bytes
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
    // UTF-16 that does not say so reads as UTF-8 with a null after every letter.
    if (!text.includes('\0')) return text
  } catch {
    // Told below, like what cannot be a text.
  }
  throw inputError('not-text', { file: path })
}

/** The system's own short word for what went wrong: ENOENT, EACCES, EISDIR. */
export const errorCode = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'error')
