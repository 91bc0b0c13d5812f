import { readFile } from 'node:fs/promises'
import { parseCaseText } from '../case/faults.js'
import type { CaseFile } from '../case/types.js'
import { faultLine, InputError, inputError } from './faults.js'
import type { Terminal } from './terminal.js'

/**
 * Reads and validates a case file; `-` is standard input.
 * @throws InputError with one line for each fault
 */
export async function readCase(path: string, terminal: Terminal): Promise<CaseFile> {
  const parsed = parseCaseText(path === '-' ? await terminal.input() : await readText(path))
  if (parsed.ok) return parsed.case
  throw new InputError((lang) => parsed.faults.map((fault) => faultLine(lang, path, fault)))
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw inputError('cannot-read', { file: path, why: errorCode(error) })
  }
}

/** The system's own short word for what went wrong: ENOENT, EACCES, EISDIR. */
export const errorCode = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'error')
