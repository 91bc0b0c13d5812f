import type { Day } from '../case/partial-date.js'
import type { Confidence } from './vocabulary/index.js'

/**
 * In which language a paper is filed, by the first part of a remedy's id: a host country or a forum. The
 * Tajik draft is for the person to read before signing; no forum here takes Tajik.
 */
export interface FilingRule {
  /** Languages the forum takes, ISO 639-1. */
  readonly accepts: readonly string[]
  /** Which of our drafts to file, or to have translated. */
  readonly draft: 'ru' | 'en'
  /** Whether our draft can be filed as it is, or a translation is needed first. */
  readonly translation: 'none' | 'needed' | 'sworn' | 'ask'
  readonly provision: string
  readonly sources: readonly string[]
  readonly checkedOn: Day
  readonly confidence: Confidence
}

const CHECKED = '2026-11-25'
const high = { checkedOn: CHECKED, confidence: 'high' } as const
const medium = { checkedOn: CHECKED, confidence: 'medium' } as const
const unread = { provision: 'LOCAL-LAW', sources: ['MEMORY'], checkedOn: CHECKED, confidence: 'low' } as const

/** The language of a court is common knowledge, but no dossier cites the provision: marked low, to ask. */
const court = (language: string): FilingRule => ({
  ...unread,
  accepts: [language],
  draft: language === 'ru' ? 'ru' : 'en',
  translation: 'ask',
})

export const FILING: Readonly<Record<string, FilingRule>> = {
  // UPK 18: proceedings are in Russian; a complaint in Tajik is allowed and must be translated, which costs days.
  ru: {
    ...high,
    accepts: ['ru'],
    draft: 'ru',
    translation: 'none',
    provision: 'RU-UPK-18',
    sources: ['UPK23'],
  },
  ecthr: {
    ...medium,
    accepts: ['en', 'fr'],
    draft: 'en',
    translation: 'none',
    provision: 'ECHR-RULE-34',
    sources: ['ECHR-PD'],
  },
  hrc: {
    ...high,
    accepts: ['en', 'fr', 'ru', 'es'],
    draft: 'ru',
    translation: 'none',
    provision: 'OHCHR-FORM',
    sources: ['OHCHR-GUIDANCE'],
  },
  cat: {
    ...high,
    accepts: ['en', 'fr', 'ru', 'es'],
    draft: 'ru',
    translation: 'none',
    provision: 'OHCHR-FORM',
    sources: ['OHCHR-GUIDANCE'],
  },
  // Only the disappearance form names its languages; the same three are the careful choice for the others.
  un: {
    ...medium,
    accepts: ['en', 'fr', 'es'],
    draft: 'en',
    translation: 'none',
    provision: 'SPECIAL-PROCEDURES',
    sources: ['WGEID'],
  },
  // Its working languages were not read; the disappearance form's three are the careful choice.
  ced: {
    ...unread,
    accepts: ['en', 'fr', 'es'],
    draft: 'en',
    translation: 'none',
    provision: 'ICPPED-30',
    sources: ['CED'],
  },
  interpol: {
    ...high,
    accepts: ['ar', 'en', 'fr', 'es'],
    draft: 'en',
    translation: 'none',
    provision: 'CCF-STATUTE',
    sources: ['CCF-ADMISSIBILITY'],
  },
  any: { ...unread, accepts: ['en'], draft: 'en', translation: 'ask' },
  // Organisations abroad read English; this goes to no authority and is not filed.
  'any.public-pressure': { ...unread, accepts: ['en', 'ru'], draft: 'en', translation: 'none' },
  by: court('ru'),
  kz: court('ru'),
  kg: court('ru'),
  uz: court('uz'),
  tr: court('tr'),
  ua: court('uk'),
  md: court('ro'),
  ge: court('ka'),
  am: court('hy'),
  ae: court('ar'),
  pl: court('pl'),
  lt: court('lt'),
  lv: court('lv'),
  es: court('es'),
  fi: court('fi'),
  de: court('de'),
  at: court('de'),
  cz: court('cs'),
  se: court('sv'),
  fr: court('fr'),
  gr: court('el'),
  it: court('it'),
  ro: court('ro'),
  sk: court('sk'),
  ch: court('de'),
  no: court('no'),
  gb: court('en'),
}

/** Ways that exist everywhere and do not lead to an authority of the host State. */
const ELSEWHERE = ['any.public-pressure', 'any.unhcr', 'any.third-state-protection', 'any.relocation']

/**
 * The rule for a remedy; the general one where neither country nor forum has its own.
 * @param host the country whose authorities a general way (`any.…`) leads to: their language is its own
 */
export function filingFor(remedyId: string, host?: string): FilingRule {
  const [prefix = ''] = remedyId.split('.')
  const home = prefix === 'any' && !ELSEWHERE.includes(remedyId) ? host?.toLowerCase() : undefined
  return FILING[remedyId] ?? FILING[home ?? prefix] ?? (FILING['any'] as FilingRule)
}
