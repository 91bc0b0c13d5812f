import { rangeOf, type Day } from '../case/partial-date.js'
import { dateText, text, type Language } from '../i18n/index.js'
import { AUTHORITIES } from '../law/authorities.js'
import { EVIDENCE, type Evidence } from '../law/evidence.js'
import { authorityText, type AuthorityText } from './authorities.js'

/** A public finding on Tajikistan in words. */
export interface EvidenceText {
  readonly id: string
  readonly author: string
  /** The title in the language in which it will be looked for. */
  readonly reference: string
  readonly date: string
  readonly url: string | null
  readonly finding: string
  readonly low: boolean
  readonly confidence: string
  readonly checked: string
}

export const evidenceText = (lang: Language, one: Evidence): EvidenceText => ({
  id: one.id,
  author: text(lang, `evidence-author.${slug(one.author)}`),
  reference: one.reference,
  date: dateText(lang, one.published),
  url: one.url,
  finding: text(lang, `evidence.${one.id}`),
  low: one.confidence === 'low',
  confidence: text(lang, `evidence-sure.${one.confidence}`),
  checked: text(lang, 'checked-on', { date: dateText(lang, one.checkedOn) }),
})

/** Everything that was public on Tajikistan on a day, the newest first: for lawyers to check, whoever the person is. */
export const evidenceOn = (lang: Language, on: Day): EvidenceText[] =>
  EVIDENCE.filter(({ published }) => rangeOf(published).latest <= on)
    .sort((x, y) => (x.published < y.published ? 1 : -1))
    .map((one) => evidenceText(lang, one))

/** Judgments, views and decisions that the drafts may cite on a day, the newest first; one without a day comes last. */
export const authoritiesOn = (lang: Language, on: Day): AuthorityText[] =>
  Object.entries(AUTHORITIES)
    .filter(([, { date }]) => date === null || date <= on)
    .sort(([, x], [, y]) => ((x.date ?? '') < (y.date ?? '') ? 1 : -1))
    .map(([id]) => authorityText(lang, id))

const slug = (author: string): string => author.toLowerCase().replace(/[^a-z]+/g, '-')
