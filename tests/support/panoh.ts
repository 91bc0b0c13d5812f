import { spawn } from 'node:child_process'
import { join } from 'node:path'
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
