import { unread, type FilingRule } from './rule.js'

const CHECKED = '2026-11-25'
const high = { checkedOn: CHECKED, confidence: 'high' } as const
const medium = { checkedOn: CHECKED, confidence: 'medium' } as const

/** International bodies, and the ways that exist in every country. */
export const FORUM_FILING: Readonly<Record<string, FilingRule>> = {
  // Until the Government is told of the case also a language of a State party, the host's above all: see filingFor.
  ecthr: {
    accepts: ['en', 'fr'],
    draft: 'en',
    translation: 'none',
    provision: 'ECHR-RULE-34',
    note: 'ecthr',
    sources: ['ECHR-R34'],
    checkedOn: '2026-11-29',
    confidence: 'high',
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
}
