import type { Language } from '../i18n/index.js'
import type { Parsed, Options } from './arguments.js'
import type { ExitCode, Terminal } from './terminal.js'

/** One command of `panoh`. Its file says what it takes and what it does. */
export interface Command {
  readonly name: string
  /** The line of the usage text. */
  readonly usage: string
  readonly options: Options
  /** How many positional words it takes at most. */
  readonly words: number
  readonly run: (parsed: Parsed, lang: Language, terminal: Terminal) => Promise<ExitCode>
}
