import type { Profile } from '../case/vocabulary.js'
import { AUTHORITIES, type Authority } from '../law/authorities.js'
import { dateText, text, type Language } from '../i18n/index.js'
import { key } from './keys.js'

/** A decided case as a lawyer cites it in a language, with what it held. */
export interface AuthorityText {
  readonly id: string
  /** "Gaforov v. Russia, no. 25404/09, 21 October 2010". */
  readonly citation: string
  readonly holding: string
  /** `against`: to be met, not relied on. */
  readonly stance: Authority['stance']
  /** Paragraphs, with the article: "Article 3 of the …: § 189". */
  readonly pinpoints: readonly string[]
  readonly confidence: Authority['confidence']
}

/**
 * @param id an id of `AUTHORITIES`
 * @param mayName groups that may be named, because the person confirmed words on them for this paper; none by default
 * @throws RangeError if there is no such authority: a claim that names one is a fault of the library
 */
export function authorityText(lang: Language, id: string, mayName: readonly Profile[] = []): AuthorityText {
  const found = AUTHORITIES[id]
  if (!found) throw new RangeError(`no authority "${id}"`)
  const own = text(lang, key.authorityName(id))
  const name = found.formation === 'Grand Chamber' ? text(lang, 'citation.grand-chamber', { name: own }) : own
  const named = found.names !== undefined && mayName.includes(found.names)
  const form = `citation.${found.body}${found.date === null ? '.undated' : ''}`
  return {
    id,
    citation: text(lang, form, { name, number: found.number, date: dateText(lang, found.date) }),
    holding: text(lang, named ? key.authorityNamed(id) : key.authority(id)),
    stance: found.stance,
    pinpoints: Object.entries(found.paragraphs ?? {}).map(
      ([article, paragraphs]) =>
        `${text(lang, key.provision(`ECHR-${article}`))}: ${text(lang, /[-–,]/.test(paragraphs) ? 'citation.paragraphs' : 'citation.paragraph', { paragraphs })}`,
    ),
    confidence: found.confidence,
  }
}
