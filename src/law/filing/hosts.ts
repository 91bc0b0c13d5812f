import { unread, type FilingRule } from './rule.js'

/** The language of a court is common knowledge, but no text was read that says so: marked low, to ask. */
const court = (...languages: string[]): FilingRule => ({
  ...unread,
  accepts: languages,
  draft: languages.includes('ru') ? 'ru' : 'en',
  translation: 'ask',
})

type Read = Pick<FilingRule, 'accepts' | 'translation' | 'provision' | 'sources'> & Partial<FilingRule>

/** The language article was read. */
const read = (rule: Read): FilingRule => ({
  draft: rule.accepts.includes('ru') ? 'ru' : 'en',
  checkedOn: '2026-11-29',
  confidence: 'high',
  ...rule,
})

/** Courts and authorities of the host, by country. */
export const HOST_FILING: Readonly<Record<string, FilingRule>> = {
  // UPK 18: proceedings are in Russian; a complaint in Tajik is allowed and must be translated, which costs days.
  ru: {
    accepts: ['ru'],
    draft: 'ru',
    translation: 'none',
    provision: 'RU-UPK-18',
    note: 'own-language-allowed',
    sources: ['UPK23'],
    checkedOn: '2026-11-25',
    confidence: 'high',
  },
  by: read({
    accepts: ['be', 'ru'],
    translation: 'none',
    provision: 'FILING-BY',
    note: 'own-language-allowed',
    sources: ['FILING-BY'],
    confidence: 'medium',
  }),
  kz: read({
    accepts: ['kk', 'ru'],
    translation: 'none',
    provision: 'FILING-KZ',
    note: 'own-language-allowed',
    sources: ['FILING-KZ'],
    confidence: 'medium',
  }),
  // State or official language: only an article on the Code was read.
  kg: read({
    accepts: ['ky', 'ru'],
    translation: 'none',
    provision: 'FILING-KG',
    sources: ['FILING-KG'],
    confidence: 'medium',
  }),
  uz: read({
    accepts: ['uz'],
    translation: 'needed',
    provision: 'FILING-UZ',
    note: 'own-language-allowed',
    sources: ['FILING-UZ'],
    confidence: 'medium',
  }),
  ua: read({
    accepts: ['uk'],
    translation: 'needed',
    provision: 'FILING-UA',
    note: 'own-language-allowed',
    sources: ['FILING-UA'],
  }),
  ge: read({
    accepts: ['ka'],
    translation: 'sworn',
    provision: 'FILING-GE',
    note: 'ge',
    sources: ['FILING-GE'],
  }),
  lt: read({
    accepts: ['lt'],
    translation: 'needed',
    provision: 'FILING-LT',
    note: 'lt',
    sources: ['FILING-LT'],
  }),
  lv: read({
    accepts: ['lv'],
    translation: 'needed',
    provision: 'FILING-LV',
    note: 'lv',
    sources: ['FILING-LV'],
  }),
  sk: read({
    accepts: ['sk'],
    translation: 'needed',
    provision: 'FILING-SK',
    note: 'sk',
    sources: ['FILING-SK'],
    confidence: 'medium',
  }),
  cz: read({
    accepts: ['cs', 'sk'],
    translation: 'sworn',
    provision: 'FILING-CZ',
    note: 'cz',
    sources: ['FILING-CZ'],
    confidence: 'medium',
  }),
  ro: read({
    accepts: ['ro'],
    translation: 'needed',
    provision: 'FILING-RO',
    sources: ['FILING-RO'],
  }),
  de: read({
    accepts: ['de'],
    translation: 'needed',
    provision: 'FILING-DE',
    note: 'only-this-language',
    sources: ['FILING-DE'],
  }),
  ch: read({
    accepts: ['de', 'fr', 'it', 'rm'],
    translation: 'needed',
    provision: 'FILING-CH',
    note: 'ch',
    sources: ['FILING-CH'],
  }),
  fr: read({
    accepts: ['fr'],
    translation: 'needed',
    provision: 'FILING-FR',
    note: 'only-this-language',
    sources: ['FILING-FR'],
  }),
  no: read({
    accepts: ['no'],
    translation: 'sworn',
    provision: 'FILING-NO',
    note: 'no',
    sources: ['FILING-NO'],
    confidence: 'medium',
  }),
  hu: read({
    accepts: ['hu'],
    translation: 'needed',
    provision: 'FILING-HU',
    note: 'own-language-allowed',
    sources: ['FILING-HU'],
  }),
  tr: court('tr'),
  md: court('ro'),
  am: court('hy'),
  ae: court('ar'),
  pl: court('pl'),
  es: court('es'),
  fi: court('fi', 'sv'),
  at: court('de'),
  se: court('sv'),
  gr: court('el'),
  it: court('it'),
  gb: court('en'),
}
