import { hostLaw } from '../assess/host-law.js'
import { isCountryCode, type CountryCode } from '../case/countries.js'
import {
  hostLawText,
  key,
  type HostLawText,
  type OriginText,
  type RuleText,
  type SourceText,
} from '../explain/index.js'
import { dateText, text, type Language } from '../i18n/index.js'
import { LAW } from '../law/library.js'
import { dayOption } from './arguments.js'
import type { Command } from './command.js'
import { UsageError } from './faults.js'
import { paper, sentences, type Paper } from './paper.js'
import { EXIT, type Terminal } from './terminal.js'

/** `panoh law [COUNTRY]`: every rule in force on a day, with source and confidence; without a country, which there are. */
export const lawCommand: Command = {
  name: 'law',
  usage: 'law [COUNTRY] [--on DATE] [--lang tg|ru|en] [--json]',
  options: { on: 'text', lang: 'text', json: 'flag' },
  words: 1,
  run: async (parsed, lang, terminal) => {
    const on = dayOption(parsed)
    const word = parsed.positionals[0]
    if (word === undefined) printCountries(terminal, lang, parsed.flag('json'))
    else {
      const law = hostLaw(countryOf(word), on, LAW)
      if (parsed.flag('json')) terminal.out(`${JSON.stringify(law, null, 2)}\n`)
      else printLaw(terminal, lang, hostLawText(lang, law, LAW))
    }
    return EXIT.done
  },
}

function countryOf(word: string): CountryCode {
  const code = word.toUpperCase()
  if (isCountryCode(code)) return code
  throw new UsageError('value', { option: 'COUNTRY', value: word, accepted: 'ISO 3166-1 alpha-2' })
}

function printCountries(terminal: Terminal, lang: Language, json: boolean): void {
  if (json) {
    const { countries, checkedOn, coversFrom } = LAW
    terminal.out(`${JSON.stringify({ countries, checkedOn, coversFrom }, null, 2)}\n`)
    return
  }
  const page = paper(terminal)
  page.title(text(lang, 'cli.law.countries'))
  for (const code of LAW.countries) page.line(`${code}  ${text(lang, key.country(code))}`, 1)
  page.line(text(lang, 'cli.law.checked', { date: dateText(lang, LAW.checkedOn) }))
}

function printLaw(terminal: Terminal, lang: Language, law: HostLawText): void {
  const page = paper(terminal)
  page.title(text(lang, 'cli.law.title', { country: law.country, on: law.date }))
  if (!law.covered) page.line(text(lang, key.note('country-not-covered')), 0, '! ')
  for (const track of law.tracks) {
    page.heading(track.name)
    if (track.id === 'removal') printSecondTrack(page, lang, law.secondTrack)
    if (track.id === 'custody' && law.custody) printCustody(page, lang, law.custody)
    for (const rule of track.rules) printRule(page, lang, rule)
  }
  printBonds(page, lang, law)
  printChanges(page, lang, law)
  printToVerify(page, lang, law)
}

function printSecondTrack(
  page: Paper,
  lang: Language,
  { sentence, sources }: HostLawText['secondTrack'],
): void {
  page.gap()
  page.line(sentence, 0, '! ')
  for (const source of sources) page.line(labelled(lang, 'source', sourceLine(source)), 1)
}

function printRule(page: Paper, lang: Language, rule: RuleText): void {
  page.gap()
  page.line(`${rule.name} [${rule.id}]`, 0, '* ')
  if (rule.why !== null) page.line(sentences(text(lang, 'ui.law.none'), rule.why), 1, '! ')
  else {
    page.line(rule.stops ?? '', 1)
    page.line(labelled(lang, 'time-limit', rule.deadline ?? text(lang, 'ui.law.no-limit')), 1)
    if (rule.opens) page.line(rule.opens, 1)
    for (const one of rule.notFor) page.line(said(lang, 'ui.law.not-for', one), 1)
    for (const one of rule.unless) page.line(sentences(text(lang, 'ui.law.unless'), one), 1, '! ')
    page.line(labelled(lang, 'where', rule.where ?? ''), 1)
    if (rule.language) page.line(said(lang, 'ui.law.language', rule.language), 1)
    for (const one of rule.warnings) page.line(one, 1, '! ')
  }
  printOrigin(page, lang, rule)
}

/** The clock of custody: not a way, but every way is measured against it. */
function printCustody(page: Paper, lang: Language, law: NonNullable<HostLawText['custody']>): void {
  page.gap()
  page.line(text(lang, 'ui.law.custody'), 0, '* ')
  for (const line of law.lines) page.line(line, 1, '- ')
  printOrigin(page, lang, law)
}

function printBonds(page: Paper, lang: Language, { bonds }: HostLawText): void {
  page.heading(text(lang, 'ui.law.bonds'))
  for (const { sentence, days, sure, source } of bonds) {
    page.line(sentences(days === null ? sentence : `${sentence} (${days})`, sure), 1, '- ')
    page.line(source, 2)
  }
}

/** What changed in the year before the day, and what changes in the year after it. */
function printChanges(page: Paper, lang: Language, { changes }: HostLawText): void {
  page.heading(text(lang, 'ui.law.changes'))
  if (changes.length === 0) page.line(text(lang, 'ui.law.changes.none'), 1)
  for (const { id, name, date, ahead, what } of changes) {
    const day = ahead ? `${date} (${text(lang, 'ui.law.ahead')})` : date
    page.line(`${day}: ${name} [${id}]`, 1, '- ')
    page.line(what, 2)
  }
}

/** What a lawyer looks up before relying on it, rules that no source carries marked. */
function printToVerify(page: Paper, lang: Language, { verify }: HostLawText): void {
  page.heading(text(lang, 'ui.way.verify'))
  for (const { id, low, points } of verify) {
    page.line(low ? `${id}: ${text(lang, 'ui.law.verify.low')}` : id, 1, '- ')
    for (const point of points) page.line(point, 2)
  }
}

const said = (lang: Language, labelKey: string, value: string): string =>
  text(lang, 'cli.labelled', { label: text(lang, labelKey), value })
const labelled = (lang: Language, code: string, value: string): string =>
  said(lang, `cli.label.${code}`, value)

const sourceLine = ({ title, textDate, read, url }: SourceText): string =>
  [title, textDate, read, url].filter(Boolean).join(', ')

/** Provision, source, how sure and when last looked at: beside every rule. */
function printOrigin(page: Paper, lang: Language, rule: OriginText): void {
  page.line(rule.inForce, 1)
  page.line(labelled(lang, 'law', rule.provisions.join('; ')), 1)
  for (const source of rule.sources) page.line(labelled(lang, 'source', sourceLine(source)), 1)
  page.line(sentences(rule.confidence, rule.checked), 1)
  for (const one of rule.verify) page.line(labelled(lang, 'verify', one), 1)
}
