import type { Assessment } from '../../assess/types.js'
import type { CaseFile } from '../../case/types.js'
import { key } from '../../explain/keys.js'
import { dateText, hasText, text, type Language } from '../../i18n/index.js'
import { evidenceFor } from '../../law/evidence.js'
import type { ClaimId } from '../../law/vocabulary/index.js'
import { Typed } from '../words.js'
import { affiliation } from './person.js'

/** Claims that the facts support, for conditions of a template: ids, and the codes of the grounds met. */
export function claimValues(assessment: Assessment): Readonly<Record<string, unknown>> {
  const live = assessment.claims.filter(({ state }) => state === 'supported' || state === 'arguable')
  return {
    claimIds: live.map(({ id }) => id),
    grounds: [...new Set(live.flatMap(({ reasons }) => reasons.map(({ code }) => code)))],
  }
}

/** Judgments and decisions that may be cited for the claims of a draft, each a full line. */
export function authorityValues(
  lang: Language,
  assessment: Assessment,
  claims: readonly ClaimId[],
): readonly { readonly text: string }[] {
  const ids = assessment.claims
    .filter(({ id, state }) => claims.includes(id) && (state === 'supported' || state === 'arguable'))
    .flatMap(({ authorities }) => authorities)
  return [...new Set(ids)]
    .filter((id) => hasText(lang, key.authority(id)))
    .map((id) => ({ text: text(lang, key.authority(id)) }))
}

/**
 * Public findings on Tajikistan up to the day. Those about one group are cited only where the person has confirmed
 * words on it for this paper: the choice of a report would otherwise say what the paper must not.
 */
export function evidenceValues(lang: Language, file: CaseFile, assessment: Assessment) {
  const profiles = affiliation(file) ? (file.person.profile ?? []) : []
  return evidenceFor(profiles, assessment.on).map((item) => ({
    author: text(lang, `evidence-author.${slug(item.author)}`),
    // A title stays in the language in which it will be looked for.
    reference: new Typed(item.reference, 'en'),
    date: dateText(lang, item.published),
    finding: text(lang, `evidence.${item.id}`),
  }))
}

const slug = (author: string): string => author.toLowerCase().replace(/[^a-z]+/g, '-')
