import { COUNTRY_CODES } from '../case/countries.js'
import { key, sourceTexts } from '../explain/index.js'
import { dateText, text, type Language } from '../i18n/index.js'
import { LAW } from '../law/library.js'
import { rulesOn, type RuleRow, type Rules } from '../law/standing.js'
import type { CustodyVersion, Dated } from '../law/vocabulary/index.js'
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
      const rules = rulesOn(countryOf(word), on, LAW)
      if (parsed.flag('json')) terminal.out(`${JSON.stringify(rules, null, 2)}\n`)
      else printRules(terminal, lang, rules)
    }
    return EXIT.done
  },
}

function countryOf(word: string): string {
  const code = word.toUpperCase()
  if ((COUNTRY_CODES as readonly string[]).includes(code)) return code
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

function printRules(terminal: Terminal, lang: Language, rules: Rules): void {
  const page = paper(terminal)
  page.title(
    text(lang, 'cli.law.title', {
      country: text(lang, key.country(rules.country)),
      on: dateText(lang, rules.on),
    }),
  )
  if (!rules.covered) page.line(text(lang, key.note('country-not-covered')), 0, '! ')
  for (const rule of rules.rules) printRule(page, lang, rule)
  if (rules.custody) printCustody(page, lang, rules.custody)
  printChanges(page, lang, rules)
}

function printRule(page: Paper, lang: Language, rule: RuleRow): void {
  page.gap()
  page.line(`${text(lang, key.remedyName(rule.id))} [${rule.id}]`, 0, '* ')
  page.line(inForce(lang, rule), 1)
  if (rule.why) page.line(text(lang, key.reason(rule.why), { since: dateText(lang, rule.from) }), 1)
  if (rule.stopsRemoval) page.line(text(lang, key.stops(rule.stopsRemoval)), 1)
  if (rule.deadline) {
    const { length, unit, start } = rule.deadline
    const events = start.map((type) => text(lang, key.event(type))).join(' / ')
    const term = text(lang, key.unit(unit), { count: length })
    page.line(labelled(lang, 'time-limit', text(lang, 'ui.law.limit', { length: term, events })), 1)
    if (rule.deadline.safeDefault) page.line(text(lang, key.reason('safe-default')), 1, '! ')
  }
  printOrigin(page, lang, rule)
}

/** What changed in the year before the day, and what changes in the year after it. */
function printChanges(page: Paper, lang: Language, { changes }: Rules): void {
  if (changes.length === 0) return
  page.heading(text(lang, 'ui.law.changes'))
  for (const { id, on } of changes)
    page.line(
      labelled(lang, 'change', `${dateText(lang, on)}, ${text(lang, key.remedyName(id))} [${id}]`),
      1,
      '- ',
    )
}

/** The clock of custody: not a way, but every way is measured against it. */
function printCustody(page: Paper, lang: Language, law: CustodyVersion): void {
  const say = (code: string, count: number | null, params = {}): void => {
    if (count !== null) page.line(text(lang, `ui.law.custody.${code}`, { count, ...params }), 1, '- ')
  }
  page.gap()
  page.line(text(lang, 'ui.law.custody'), 0, '* ')
  page.line(inForce(lang, law), 1)
  say('police-hours', law.policeHours)
  say('request-days', law.requestDays)
  say('order-months', law.orderMonths)
  for (const [gravity, months] of Object.entries(law.longestMonths ?? {}))
    say('longest-months', months, { gravity: text(lang, `gravity.${gravity}`) })
  say('absolute-months', law.absoluteMonths)
  say('absolute-days', law.absoluteDays ?? null)
  say('centre-days', law.centreDays)
  say('centre-total-days', law.centreTotalDays)
  say('surrender-may-days', law.surrenderMayDays)
  say('surrender-must-days', law.surrenderMustDays)
  printOrigin(page, lang, law)
}

const labelled = (lang: Language, code: string, value: string): string =>
  text(lang, 'cli.labelled', { label: text(lang, `cli.label.${code}`), value })

function inForce(lang: Language, rule: Pick<Dated, 'from' | 'until'>): string {
  const from = dateText(lang, rule.from)
  return rule.until
    ? text(lang, 'ui.law.from-until', { from, until: dateText(lang, rule.until) })
    : text(lang, 'ui.law.from', { from })
}

/** Provision, source, how sure and when last looked at: beside every rule. */
function printOrigin(page: Paper, lang: Language, rule: Dated): void {
  page.line(labelled(lang, 'law', rule.provisions.map((id) => text(lang, key.provision(id))).join('; ')), 1)
  for (const { title, textDate, read, url } of sourceTexts(lang, rule.sources, LAW))
    page.line(labelled(lang, 'source', [title, textDate, read, url].filter(Boolean).join(', ')), 1)
  const checked = text(lang, 'checked-on', { date: dateText(lang, rule.checkedOn) })
  page.line(sentences(text(lang, key.confidence(rule.confidence)), checked), 1)
  for (const id of rule.verify ?? []) page.line(labelled(lang, 'verify', text(lang, key.verify(id))), 1)
}
