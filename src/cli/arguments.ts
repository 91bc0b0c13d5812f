import { parseArgs } from 'node:util'
import { isDay, type Day } from '../case/partial-date.js'
import { today } from '../case/days.js'
import { isLanguage, LANGUAGES, type Language } from '../i18n/index.js'
import { LAW } from '../law/library.js'
import { UsageError } from './faults.js'

/** `text` takes a value, `flag` takes none. */
export type Options = Readonly<Record<string, 'text' | 'flag'>>

export interface Parsed {
  readonly positionals: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
}

/**
 * Reads the words after a command.
 * @param options the options that the command knows
 * @param most how many positional words it takes at most
 * @throws UsageError naming an unknown option, a value that is missing or one too many
 */
export function parseArguments(words: readonly string[], options: Options, most: number): Parsed {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: config,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!kind || !token.rawName.startsWith('--'))
      throw new UsageError('unknown-option', { option: token.rawName })
    if (kind === 'text' && (!token.value || token.value.startsWith('--')))
      throw new UsageError('value-missing', { option: token.rawName })
    if (kind === 'flag' && token.value !== undefined)
      throw new UsageError('takes-no-value', { option: token.rawName })
    values.set(token.name, token.value ?? '')
  }
  const extra = positionals[most]
  if (extra !== undefined) throw new UsageError('too-many-words', { word: extra })
  return { positionals, text: (name) => values.get(name), flag: (name) => values.has(name) }
}

/** The positional word that a command cannot do without. */
export function required(parsed: Parsed, name: string): string {
  const word = parsed.positionals[0]
  if (word === undefined) throw new UsageError('word-missing', { word: name })
  return word
}

/** `--on`, or today. @throws UsageError if it is not a day, or before the law library begins */
export function dayOption(parsed: Parsed): Day {
  const on = parsed.text('on') ?? today()
  if (!isDay(on)) throw new UsageError('value', { option: '--on', value: on, accepted: 'YYYY-MM-DD' })
  if (on < LAW.coversFrom)
    throw new UsageError('value', { option: '--on', value: on, accepted: `>= ${LAW.coversFrom}` })
  return on
}

/** A list of words after one option: `tg,ru`. @throws UsageError naming the word that is not accepted */
export function listOption<T extends string>(
  parsed: Parsed,
  name: string,
  accepted: readonly T[],
): readonly T[] | undefined {
  const value = parsed.text(name)
  if (value === undefined) return undefined
  const words = value.split(',').map((word) => word.trim())
  for (const word of words)
    if (!(accepted as readonly string[]).includes(word))
      throw new UsageError('value', { option: `--${name}`, value: word, accepted: accepted.join(', ') })
  return [...new Set(words)] as T[]
}

/**
 * The language that a command line asks for, found before anything else is read: a fault of the line itself is told
 * in it too. Of a list, the first. Undefined if none is asked for or it is none of ours.
 */
export function askedLanguage(words: readonly string[]): Language | undefined {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = words[at]?.startsWith('--lang=') ? words[at].slice('--lang='.length) : words[at + 1]
  const first = at < 0 ? undefined : value?.split(',')[0]?.trim()
  return first !== undefined && isLanguage(first) ? first : undefined
}

/** `--lang` of a command that speaks one language, or that of the environment. */
export function languageOption(parsed: Parsed, fallback: Language): Language {
  const value = parsed.text('lang')
  if (value === undefined) return fallback
  if (!isLanguage(value))
    throw new UsageError('value', { option: '--lang', value, accepted: LANGUAGES.join(', ') })
  return value
}

/**
 * The language of the environment, by POSIX order: `LC_ALL`, `LC_MESSAGES`, `LANG`; English if it is none of ours.
 * The first that is set decides, as in every other program.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const code = set.slice(0, 2).toLowerCase()
  return /^[a-z]{2}(?![a-z])/i.test(set) && isLanguage(code) ? code : 'en'
}
