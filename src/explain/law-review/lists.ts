import { AUTHORITIES } from '../../law/authorities.js'
import type { LawBook } from '../../law/book.js'
import { EVIDENCE } from '../../law/evidence.js'
import { FILING } from '../../law/filing.js'
import { SECOND_TRACKS } from '../../law/second-track.js'
import { TREATIES } from '../../law/treaties/index.js'
import { TREATY_KEYS } from '../../law/vocabulary/index.js'
import { text } from '../../i18n/index.js'
import { authorityText } from '../authorities.js'
import { evidenceText } from '../evidence.js'
import { key } from '../keys.js'
import { listTable, sourceCell } from './table.js'

/** What the library knows beside rules, for the same pencil: another order, treaties, languages, evidence, decisions. */
const lang = 'en'

/** What is known of each country on removal beside or after an extradition; the others are told that nothing is. */
export function secondTracks(book: LawBook): string[] {
  const rows = SECOND_TRACKS.map(({ country, shown, from, sources }) => [
    country,
    shown === 'practice' ? 'it was done' : 'its law lets an appealed order be carried out',
    from,
    sources.map((one) => sourceCell(one, book)).join('; '),
  ])
  return [
    ...listTable('Removal beside an extradition', ['State', 'Shown', 'From', 'Source'], rows),
    `Every other State: ${text(lang, key.verify('second-track-not-known'))}`,
    '',
  ]
}

/** Every State and treaty: the days of being bound, `no`, or `?`; an asterisk where the status is marked low. */
export function treaties(book: LawBook): string[] {
  const rows = Object.keys(TREATIES)
    .sort()
    .map((country) => [
      country,
      ...TREATY_KEYS.map((treaty) => {
        const { value, since, until, confidence } = book.treaty(country, treaty)
        const low = confidence === 'low' ? '*' : ''
        if (value === null) return '?'
        if (until !== null) return `${since ?? '…'} – ${until}${low}`
        return `${value ? (since ?? 'yes') : 'no'}${low}`
      }),
    ])
  return listTable('Treaties', ['State', ...TREATY_KEYS], rows)
}

/** Treaty status that no source settles: each reads as unknown and never opens or shuts a way by itself. */
export function unsettledTreaties(book: LawBook): string[] {
  const rows = Object.keys(TREATIES)
    .sort()
    .flatMap((country) =>
      TREATY_KEYS.flatMap((treaty) => {
        const { value, since, until, confidence, source, note } = book.treaty(country, treaty)
        if (value !== null && confidence !== 'low') return []
        const says = value === null ? 'unresolved' : value ? 'bound' : 'not bound'
        return [[country, treaty, says, `${since ?? '…'} – ${until ?? '…'}`, source, note ?? '']]
      }),
    )
  return listTable(
    'Treaty status not settled',
    ['State', 'Treaty', 'Says', 'From – until', 'Source', 'Note'],
    rows,
  )
}

export function languagesOfFiling(book: LawBook): string[] {
  const rows = Object.entries(FILING).map(([where, rule]) => [
    `\`${where}\``,
    rule.accepts.map((code) => text(lang, `filing-language.${code}`)).join(', '),
    text(lang, `filing-language.${rule.draft}`),
    rule.translation,
    text(lang, key.provision(rule.provision)),
    rule.sources.map((id) => sourceCell(id, book)).join('; '),
    rule.confidence,
    rule.checkedOn,
  ])
  const heads = [
    'Filed with',
    'Takes',
    'Our draft',
    'Translation',
    'Provision',
    'Source',
    'Confidence',
    'Checked',
  ]
  return listTable('Languages of filing', heads, rows)
}

export function evidence(): string[] {
  const rows = EVIDENCE.map((one) => {
    const { author, reference, finding } = evidenceText(lang, one)
    const about = typeof one.about === 'string' ? one.about : one.about.join(', ')
    return [
      `${author}: ${reference}`,
      one.published,
      finding,
      about,
      one.url ?? '',
      one.confidence,
      one.checkedOn,
    ]
  })
  const heads = ['Source', 'Published', 'Finding', 'About', 'Address', 'Confidence', 'Checked']
  return listTable('Evidence on Tajikistan', heads, rows)
}

export function authorities(): string[] {
  const rows = Object.entries(AUTHORITIES).map(([id, one]) => {
    const { citation, holding, pinpoints } = authorityText(lang, id)
    return [citation, holding, pinpoints.join('; '), one.stance, one.source, one.confidence, one.checkedOn]
  })
  const heads = ['Decision', 'Held', 'Paragraphs', 'Used', 'Source', 'Confidence', 'Checked']
  return listTable('Judgments, views and decisions', heads, rows)
}
