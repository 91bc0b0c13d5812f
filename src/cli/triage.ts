import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { daysBetween } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
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
    const shared = sharedIds(cases)
    if (parsed.flag('json'))
      terminal.out(`${JSON.stringify({ format: 'panoh-triage/1', on, cases, unreadable }, null, 2)}\n`)
    else for (const one of cases) terminal.out(`${line(lang, one, on, shared.has(one.id))}\n`)
    if (names.length === 0) terminal.err(`${text(lang, 'cli.triage.empty', { folder })}\n`)
    for (const id of shared) {
      const files = cases.filter((one) => one.id === id).map(({ file }) => file)
      terminal.err(`${text(lang, 'cli.triage.shared', { id, files: files.join(', ') })}\n`)
    }
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

/** Parts that a screen and a spreadsheet can both take apart: one line, separated by bars; what is due stands first. */
function line(lang: Language, one: Urgency, on: Day, shared: boolean): string {
  const say = (code: string, params: Record<string, string | number> = {}): string =>
    text(lang, `cli.triage.${code}`, params)
  const { danger, daysHeld, daysLeft, missing, set, later } = one
  const id = one.id.replace(/\s+/g, ' ')
  return [
    dueText(lang, one, on),
    shared ? `${id} (${one.file})` : id,
    one.country,
    ...toFile(lang, one, on),
    ...(set ? [`${shortDate(set.day)}: ${text(lang, `ui.clock.${set.what}`)}`] : []),
    danger
      ? `${text(lang, key.level(danger.level))}: ${text(lang, key.dangerName(danger.id))}`
      : say('no-danger'),
    ...(daysHeld === null ? [] : [say('held', { count: daysHeld })]),
    ...(daysLeft === null ? [] : [say('left', { count: daysLeft })]),
    ...(missing.length > 0
      ? [say('missing', { facts: missing.map((fact) => factName(lang, fact)).join('; ') })]
      : []),
    ...(later > 0 ? [say('later', { count: later })] : []),
  ].join(' | ')
}

function dueText(lang: Language, { due, standing }: Urgency, on: Day): string {
  if (standing) return text(lang, 'cli.triage.standing')
  if (due === null) return text(lang, 'cli.triage.no-due')
  const count = daysBetween(on, due)
  return text(lang, count < 2 ? `cli.triage.due-${String(count)}` : 'cli.triage.due', { count })
}

/** The next day to file by; or what can be filed without one, and the time-limit that has run out. */
function toFile(lang: Language, { deadline, missed, step }: Urgency, on: Day): string[] {
  const say = (code: string, day: Day | null, what: string): string =>
    text(lang, `cli.triage.${code}`, {
      day: day === null ? '' : shortDate(day),
      what: text(lang, key.remedyName(what)),
    })
  if (deadline) return [say('deadline', deadline.fileBy > on ? deadline.fileBy : on, deadline.what)]
  const parts = [
    ...(missed ? [say('missed', missed.lastDay, missed.what)] : []),
    ...(step && step !== missed?.what ? [say('step', null, step)] : []),
  ]
  return parts.length > 0 ? parts : [text(lang, 'cli.triage.no-deadline')]
}

/** Ids that more than one file bears: copies, or two people under one number. */
function sharedIds(cases: readonly Urgency[]): Set<string> {
  const seen = new Set<string>()
  return new Set(cases.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id)))
}
