/** What a command may touch: its streams, its environment, the width of the window. Tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** All of standard input, as text. */
  readonly input: () => Promise<string>
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

/** The terminal of this process. A reader that closes early (`panoh law | head`) ends it quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    throw error
  })
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    input: readInput,
    env: process.env,
    screen: process.stdout.isTTY && !process.env['NO_COLOR'],
    columns: Math.max(NARROWEST, Math.min(process.stdout.columns || WIDEST, WIDEST)),
  }
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
