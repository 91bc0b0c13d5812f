import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assess } from '../assess/assess.js'
import type { DraftEntry, DraftRequest, Format } from '../documents/types.js'
import { key } from '../explain/index.js'
import { factName } from '../explain/facts.js'
import { LANGUAGES, text, type Language } from '../i18n/index.js'
import { LAW } from '../law/library.js'
import { DOCUMENT_IDS, type DocumentId } from '../law/vocabulary/index.js'
import { dayOption, listOption, required, type Parsed } from './arguments.js'
import type { Command } from './command.js'
import { InputError, inputError, UsageError } from './faults.js'
import { errorCode, readCase } from './input.js'
import { paper } from './paper.js'
import { EXIT, type Terminal } from './terminal.js'

/** The formats of the contract. Pages have HTML; a file of it would be one more thing to lose. */
const FORMATS = ['pdf', 'docx', 'txt'] as const satisfies readonly Format[]

type Languages = DraftRequest['languages']

/** `panoh draft FILE --out DIR`: the drafts that this case calls for, and what was left out and why. */
export const draftCommand: Command = {
  name: 'draft',
  usage:
    'draft FILE --out DIR [--document ID|all] [--lang tg,ru,en] [--bilingual ru+tg] [--format pdf,docx,txt] [--pdfa] [--on DATE]',
  options: {
    out: 'text',
    document: 'text',
    lang: 'text',
    bilingual: 'text',
    format: 'text',
    pdfa: 'flag',
    on: 'text',
  },
  words: 1,
  run: async (parsed, lang, terminal) => {
    const path = required(parsed, 'FILE')
    const folder = parsed.text('out')
    if (folder === undefined) throw new UsageError('word-missing', { word: '--out DIR' })
    const wanted = documentsOf(parsed)
    const layouts = layoutsOf(parsed)
    const formats = listOption(parsed, 'format', FORMATS) ?? FORMATS
    const pdfa = parsed.flag('pdfa')
    const on = dayOption(parsed)
    const file = await readCase(path, terminal)
    const assessment = assess(file, on, LAW)
    const { draftsFor, produce } = await import('../documents/index.js')
    const entries = draftsFor(file, assessment)
    const chosen = entries.filter(
      ({ available, document }) => available && (!wanted || wanted.includes(document)),
    )
    await makeFolder(folder)
    for (const { document } of chosen)
      for (const languages of layouts)
        for (const format of formats) {
          const draft = await produce({ file, assessment, document, languages, format, pdfa })
          const name = `${document}.${languages.join('+')}.${format}`
          await save(join(folder, name), draft.bytes)
          terminal.out(`${join(folder, name)}\n`)
        }
    printMissing(terminal, lang, chosen)
    const left = entries.filter(
      ({ available, document }) => !available && (!wanted || wanted.includes(document)),
    )
    if (wanted) refuse(left)
    printLeftOut(terminal, lang, left)
    return EXIT.done
  },
}

function documentsOf(parsed: Parsed): readonly DocumentId[] | undefined {
  return parsed.text('document') === 'all' ? undefined : listOption(parsed, 'document', DOCUMENT_IDS)
}

/** One language each, and two side by side. Side by side alone, if no single language is asked for. */
function layoutsOf(parsed: Parsed): readonly Languages[] {
  const pairs = parsed.text('bilingual')?.split(',').map(pairOf) ?? []
  const single = listOption(parsed, 'lang', LANGUAGES) ?? (pairs.length > 0 ? [] : LANGUAGES)
  return [...single.map((lang): Languages => [lang]), ...pairs]
}

function pairOf(value: string): Languages {
  const [first, second, ...more] = value.split('+').map((word) => LANGUAGES.find((lang) => lang === word))
  if (first && second && first !== second && more.length === 0) return [first, second]
  throw new UsageError('value', { option: '--bilingual', value, accepted: 'ru+tg, en+tg, en+ru, …' })
}

/** A draft that was asked for by name and is not to be had is a fault of the input, with the reason. */
function refuse(left: readonly DraftEntry[]): void {
  if (left.length === 0) return
  throw new InputError((lang) => left.map((entry) => leftOutLine(lang, entry)))
}

const leftOutLine = (lang: Language, { document, why }: DraftEntry): string =>
  text(lang, 'cli.draft.left-out-line', {
    document: `${text(lang, key.document(document))} (${document})`,
    why: why === null ? '' : text(lang, why),
  })

function printLeftOut(terminal: Terminal, lang: Language, left: readonly DraftEntry[]): void {
  if (left.length === 0) return
  const page = paper(terminal)
  page.heading(text(lang, 'cli.draft.left-out'))
  for (const entry of left) page.line(leftOutLine(lang, entry), 1, '- ')
}

function printMissing(terminal: Terminal, lang: Language, entries: readonly DraftEntry[]): void {
  const lacking = entries.filter(({ missing }) => missing.length > 0)
  if (lacking.length === 0) return
  const page = paper(terminal)
  page.heading(text(lang, 'cli.draft.gaps'))
  for (const entry of lacking) page.line(missingLine(lang, entry), 1, '- ')
}

/** What one draft still lacks: the required first. */
export function missingLine(lang: Language, { document, missing }: DraftEntry): string {
  const names = (need: 'required' | 'advisable'): string =>
    missing
      .filter((one) => one.need === need)
      .map(({ fact }) => factName(lang, fact))
      .join('; ')
  const required = names('required')
  const advisable = names('advisable')
  return [
    `${text(lang, key.document(document))} (${document})`,
    ...(required ? [text(lang, 'cli.draft.required', { facts: required })] : []),
    ...(advisable ? [text(lang, 'cli.draft.advisable', { facts: advisable })] : []),
  ].join(': ')
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw inputError('cannot-write', { file: folder, why: errorCode(error) })
  }
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw inputError('cannot-write', { file: path, why: errorCode(error) })
  }
}
