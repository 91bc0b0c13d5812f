import type { Day } from '../../case/partial-date.js'
import type { Profile } from '../../case/vocabulary.js'
import type { Confidence } from '../vocabulary/index.js'

/**
 * What public sources found about Tajikistan (international dossier 9 and its addendum 7). The finding itself
 * is text, by id. General reports alone have lost (*Latipov*): drafts put personal facts first.
 */
export interface Evidence {
  readonly id: string
  /** When it was published, as far as known; a draft for an earlier day does not cite it. */
  readonly published: string
  readonly author: string
  readonly reference: string
  readonly url: string | null
  /** `general`; or what happened to returned people; or the profiles it is about. */
  readonly about: 'general' | 'returned' | readonly Profile[]
  readonly confidence: Confidence
  readonly checkedOn: Day
}

const CHECKED = '2026-11-23'
/** Looked at when the library began. */
export const item = (
  id: string,
  published: string,
  author: string,
  reference: string,
  url: string | null,
  about: Evidence['about'],
  confidence: Confidence = 'high',
): Evidence => ({ id, published, author, reference, url, about, confidence, checkedOn: CHECKED })

/** Added on 29 November 2026. Older reports serve assessments of past days. */
export const added = (...args: Parameters<typeof item>): Evidence => ({
  ...item(...args),
  checkedOn: '2026-11-29',
})
