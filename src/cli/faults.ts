import type { Fault } from '../case/faults.js'
import { faultText } from '../explain/faults.js'
import { hasText, text, type Language } from '../i18n/index.js'

/** The command line itself is wrong: an unknown word, a value that is not accepted. Ends with exit code 2. */
export class UsageError extends Error {
  /**
   * @param code which sentence of `cli.usage.*` says it
   * @param params what the sentence names
   */
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code)
  }
}

/** What was to be read is wrong: one line for each fault. Ends with exit code 1. */
export class InputError extends Error {
  constructor(readonly lines: (lang: Language) => readonly string[]) {
    super('input')
  }
}

/** An input error of one sentence; `why` is the system's short word, told in the reader's language if we know it. */
export const inputError = (code: string, params: Readonly<Record<string, string>>): InputError =>
  new InputError((lang) => [
    oneLine(text(lang, `cli.input.${code}`, { ...params, why: why(lang, params['why']) })),
  ])

function why(lang: Language, word = ''): string {
  const known = `cli.why.${word}`
  return hasText(lang, known) ? text(lang, known) : word
}

/** One fault of a case file on one line: where, what, what is accepted. */
export function faultLine(lang: Language, file: string, fault: Fault): string {
  return oneLine(`${file}: ${faultText(lang, fault, text(lang, 'cli.whole-file'))}`)
}

/** A value can hold line breaks, or signs that move the cursor of a terminal; a fault may not. */
const oneLine = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .trim()
