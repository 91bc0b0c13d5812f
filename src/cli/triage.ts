import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { key } from '../explain/index.js'
import { factName } from '../explain/facts.js'
import { shortDate, text, type Language } from '../i18n/index.js'
import { LAW } from '../law/library.js'
import { dayOption, required } from './arguments.js'
import type { Command } from './command.js'
import { InputError, inputError } from './faults.js'
import { errorCode, readCase } from './input.js'
import { EXIT } from './terminal.js'
import { byUrgency, urgencyOf, type Urgency } from './urgency.js'

/** `panoh triage FOLDER`: who is next. One line a case; a file that cannot be read does not stop the rest. */
export const triageCommand: Command = {
  name: 'triage',
  usage: 'triage FOLDER [--on DATE] [--lang tg|ru|en] [--json]',
  options: { on: 'text', lang: 'text', json: 'flag' },
  words: 1,
  run: async (parsed, lang, terminal) => {
    const folder = required(parsed, 'FOLDER')
    const on = dayOption(parsed)
    const names = await caseFiles(folder)
    const cases: Urgency[] = []
    const unreadable: string[] = []
    for (const name of names) {
      try {
        cases.push(urgencyOf(await readCase(join(folder, name), terminal), name, on, LAW))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        unreadable.push(name)
      }
    }
    cases.sort(byUrgency)
    if (parsed.flag('json'))
      terminal.out(`${JSON.stringify({ format: 'panoh-triage/1', on, cases, unreadable }, null, 2)}\n`)
    else for (const one of cases) terminal.out(`${line(lang, one)}\n`)
    if (names.length === 0) terminal.err(`${text(lang, 'cli.triage.empty', { folder })}\n`)
    // What is wrong inside stays out of a list that others may see: a fault quotes the value that it found.
    for (const name of unreadable)
      terminal.err(`${text(lang, 'cli.triage.unreadable', { file: join(folder, name) })}\n`)
    return unreadable.length > 0 ? EXIT.wrongInput : EXIT.done
  },
}

async function caseFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => /\.json$/i.test(name)).sort()
  } catch (error) {
    throw inputError('cannot-read', { file: folder, why: errorCode(error) })
  }
}

/** Parts that a screen and a spreadsheet can both take apart: one line, separated by bars. */
function line(lang: Language, one: Urgency): string {
  const say = (code: string, params: Record<string, string | number> = {}): string =>
    text(lang, `cli.triage.${code}`, params)
  const { deadline, danger, daysHeld, daysLeft, missing } = one
  return [
    one.id.replace(/\s+/g, ' '),
    one.country,
    deadline
      ? say('deadline', { day: shortDate(deadline.fileBy), what: text(lang, key.remedyName(deadline.what)) })
      : say('no-deadline'),
    danger
      ? `${text(lang, key.level(danger.level))}: ${text(lang, key.dangerName(danger.id))}`
      : say('no-danger'),
    ...(daysHeld === null ? [] : [say('held', { count: daysHeld })]),
    ...(daysLeft === null ? [] : [say('left', { count: daysLeft })]),
    missing.length > 0
      ? say('missing', { facts: missing.map((fact) => factName(lang, fact)).join('; ') })
      : say('nothing-missing'),
  ].join(' | ')
}
