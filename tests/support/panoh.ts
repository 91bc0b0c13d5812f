import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { main } from '../../src/cli/main.js'
import { ROOT } from '../../src/i18n/index.js'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/**
 * Runs the built command line as a person would.
 * @param input what stands on standard input
 */
export function panoh(
  words: readonly string[],
  { input = '', env = {} as Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'panoh'), ...words], {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: 'C', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, out, err })
    })
    // A command that does not read its input closes it early: no failure of the test.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** The same command line within this process: what it says and how it ends, without the time that a start takes. */
export async function within(words: readonly string[]): Promise<Run> {
  let out = ''
  let err = ''
  const code = await main(words, {
    out: (part) => (out += part),
    err: (part) => (err += part),
    input: () => Readable.from([]),
    env: { LC_ALL: 'C' },
    screen: false,
    columns: 100,
  })
  return { code, out, err }
}
