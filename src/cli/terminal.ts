/** What a command may touch: its streams, its environment, the width of the window. Tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Standard input, in pieces of bytes. */
  readonly input: () => AsyncIterable<unknown>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Standard output is a screen: only then may text be bold. */
  readonly screen: boolean
  readonly columns: number
}

/** The exit codes of the contract. */
export const EXIT = { done: 0, wrongInput: 1, usage: 2, ourFailure: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const WIDEST = 100
const NARROWEST = 40

/**
 * The terminal of this process. A reader that closes early (`panoh law | head`) ends it quietly.
 * @param told the sentence for an output that cannot be written, by the system's short word: a full disk
 */
export function processTerminal(told: (why: string) => string): Terminal {
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(EXIT.done)
    process.stderr.write(`${told(code)}\n`)
    process.exit(EXIT.wrongInput)
  })
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    input: () => process.stdin,
    env: process.env,
    screen: process.stdout.isTTY && !process.env['NO_COLOR'],
    columns: Math.max(NARROWEST, Math.min(process.stdout.columns || WIDEST, WIDEST)),
  }
}
