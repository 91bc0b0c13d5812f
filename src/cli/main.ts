import { text, type Language } from '../i18n/index.js'
import { askedLanguage, languageOf, languageOption, parseArguments } from './arguments.js'
import { assessCommand } from './assess.js'
import { checkCommand } from './check.js'
import type { Command } from './command.js'
import { draftCommand } from './draft.js'
import { InputError, inputError, UsageError } from './faults.js'
import { lawCommand } from './law.js'
import { serveCommand } from './serve.js'
import { EXIT, processTerminal, type ExitCode, type Terminal } from './terminal.js'
import { triageCommand } from './triage.js'

/** The table of contents of the command line. */
export const COMMANDS: readonly Command[] = [
  assessCommand,
  draftCommand,
  lawCommand,
  checkCommand,
  triageCommand,
  serveCommand,
]

/**
 * Runs one command.
 * @param words the words after `panoh`
 * @returns the exit code: 0 done, 1 the input is wrong, 2 usage, 3 our own failure
 */
export async function main(
  words: readonly string[],
  terminal: Terminal = processTerminal((why) => outputBroken(why).lines(spoken(words, process.env)).join('')),
): Promise<ExitCode> {
  const lang = spoken(words, terminal.env)
  try {
    const [name, ...rest] = words
    if (name === '--help' || name === '-h' || name === 'help') {
      terminal.out(usageText(lang))
      return EXIT.done
    }
    const command = COMMANDS.find((one) => one.name === name)
    if (!command)
      throw name === undefined
        ? new UsageError('no-command')
        : new UsageError('unknown-command', { word: name })
    if (rest.includes('--help')) {
      terminal.out(usageText(lang, command))
      return EXIT.done
    }
    const parsed = parseArguments(rest, command.options, command.words)
    // `draft` takes a list and holds it against what it accepts itself.
    if (command.name !== 'draft') languageOption(parsed, lang)
    return await command.run(parsed, lang, terminal)
  } catch (error) {
    return report(error, lang, words[0], terminal)
  }
}

const spoken = (words: readonly string[], env: Terminal['env']): Language =>
  askedLanguage(words) ?? languageOf(env)

const outputBroken = (why: string): InputError => inputError('output-broken', { why })

function report(error: unknown, lang: Language, name: string | undefined, terminal: Terminal): ExitCode {
  if (error instanceof InputError) {
    for (const line of error.lines(lang)) terminal.err(`${line}\n`)
    return EXIT.wrongInput
  }
  if (error instanceof UsageError) {
    terminal.err(`${text(lang, `cli.usage.${error.code}`, error.params)}\n`)
    terminal.err(
      usageText(
        lang,
        COMMANDS.find((one) => one.name === name),
      ),
    )
    return EXIT.usage
  }
  // The message of an unforeseen error can hold anything of the case: only its kind is shown.
  const kind = error instanceof Error ? error.name : 'Error'
  terminal.err(`${text(lang, 'cli.our-failure', { kind })}\n`)
  if (terminal.env['PANOH_DEBUG'] && error instanceof Error) terminal.err(`${error.stack ?? error.message}\n`)
  return EXIT.ourFailure
}

/** How the program is called: one command, or all of them. */
function usageText(lang: Language, only?: Command): string {
  const lines = (only ? [only] : COMMANDS).map(
    (command) => `  panoh ${command.usage}\n      ${text(lang, `cli.command.${command.name}`)}`,
  )
  return `${text(lang, 'cli.usage')}\n${lines.join('\n')}\n`
}
