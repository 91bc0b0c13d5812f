import type { Details } from '../case/details.js'
import { partValue } from './form-of.js'
import { swap } from './records.js'
import { shown, ticked, valuesOf, wasSent } from './values.js'
import type { Answers, Applied, FormFault, FormValues, Question, TextPart } from './types.js'

/** How long a written answer may be: the bounds of the case file. */
const LONGEST: Readonly<Record<TextPart['kind'], number>> = {
  line: 500,
  long: 20_000,
  lines: 300,
  confirm: 3,
}
const LONGEST_OF: Readonly<Record<string, number>> = {
  'person.name.original': 300,
  'person.name.latin': 300,
  'host.region': 200,
}
const MOST_LINES = 200

/** Takes over what was written. A part left empty is taken away; a part not sent stays as it was. */
export function applyText(
  answers: Answers,
  question: Question,
  form: FormValues,
  notKnown: boolean,
): Applied {
  const parts = question.parts ?? []
  const faults = parts.flatMap((part) => faultsOf(part, form))
  const confirm = parts.find(({ kind }) => kind === 'confirm')
  const written = parts.filter((part) => part.kind !== 'confirm' && textIn(form, part) !== '')
  // Typed but not confirmed is not taken: some sentences are a crime to state.
  if (confirm && written.length > 0 && !ticked(form, confirm.name) && faults.length === 0)
    faults.push({ field: confirm.name, value: '', code: 'confirm-needed', accepted: ['yes'] })
  const first = written[0]
  if (notKnown && first)
    faults.push({
      field: first.name,
      value: shown(textIn(form, first)),
      code: 'value-and-not-known',
      accepted: [],
    })
  if (faults.length > 0) return { ok: false, faults }
  let next = answers
  for (const part of parts) {
    if (notKnown) next = putPart(next, part.fact, undefined)
    else if (wasSent(form, part.name) || part.kind === 'confirm')
      next = putPart(next, part.fact, read(part, form, written.length > 0))
  }
  return { ok: true, answers: mark(next, question, parts) }
}

/** An empty page handed in is "I do not know": the question was met, and is not put again. */
function mark(answers: Answers, question: Question, parts: readonly TextPart[]): Answers {
  const empty = parts.every((part) => partValue(answers, part.fact) === undefined)
  const open = new Set(answers.notKnown)
  if (empty) open.add(question.id)
  else open.delete(question.id)
  return swap(answers, 'notKnown', open.size > 0 ? [...open] : undefined)
}

const textIn = (form: FormValues, part: TextPart): string => valuesOf(form, part.name).join('\n')

/** Each line of the box is one entry. */
const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function read(part: TextPart, form: FormValues, somethingWritten: boolean): unknown {
  const text = textIn(form, part)
  if (part.kind === 'confirm') return somethingWritten ? true : undefined
  if (text === '') return undefined
  return part.kind === 'lines' ? linesIn(text) : text.replace(/\r\n/g, '\n')
}

function faultsOf(part: TextPart, form: FormValues): FormFault[] {
  const text = textIn(form, part)
  const most = LONGEST_OF[part.fact] ?? LONGEST[part.kind]
  const entries = part.kind === 'lines' ? linesIn(text) : [text]
  if (entries.length > MOST_LINES)
    return [
      {
        field: part.name,
        value: String(entries.length),
        code: 'too-many',
        accepted: [String(MOST_LINES)],
      },
    ]
  return entries
    .filter((entry) => entry.length > most)
    .map((entry) => ({
      field: part.name,
      value: shown(entry),
      code: 'too-long',
      accepted: [String(most)],
    }))
}

/** Puts a value at `host.region`, `person.name.…` or `details.…`; undefined takes it away. */
function putPart(answers: Answers, fact: string, value: unknown): Answers {
  const path = fact.split('.')
  if (fact === 'host.region') return setIn(answers, ['region'], value) as Answers
  if (path[0] === 'person') return setIn(answers, path.slice(1), value) as Answers
  const next = setIn(answers, path, value) as Answers
  return next.details === undefined ? { ...next, details: {} as Details } : next
}

function setIn(target: object | undefined, path: readonly string[], value: unknown): object | undefined {
  const [head = '', ...rest] = path
  const copy: Record<string, unknown> = { ...target }
  const below = copy[head] as object | undefined
  const inner = rest.length === 0 ? value : setIn(below, rest, value)
  if (inner === undefined) Reflect.deleteProperty(copy, head)
  else copy[head] = inner
  return Object.keys(copy).length === 0 ? undefined : copy
}
