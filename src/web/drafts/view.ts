import type { DraftEntry, Missing } from '../../documents/types.js'
import { factName, key } from '../../explain/index.js'
import { text, type Language } from '../../i18n/index.js'
import { questionForFact } from '../../interview/index.js'
import { paths } from '../paths.js'

export interface DraftRow {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly ways: readonly string[]
  readonly required: number
  readonly advisable: number
  /** Why it cannot be made; null if it can. */
  readonly why: string | null
}

/** What a draft lacks, and the question that asks for it. */
export interface LackView {
  readonly name: string
  readonly href: string | null
  readonly required: boolean
}

export const draftRows = (lang: Language, entries: readonly DraftEntry[]): DraftRow[] =>
  entries.map(({ document, remedies, why, missing }) => ({
    id: document,
    name: text(lang, key.document(document)),
    href: paths.draft(document),
    ways: remedies.map((id) => text(lang, key.remedyName(id))),
    required: missing.filter(({ need }) => need === 'required').length,
    advisable: missing.filter(({ need }) => need !== 'required').length,
    why: why === null ? null : text(lang, why),
  }))

/** @param document the questions lead back to it */
export const lacks = (lang: Language, document: string, missing: readonly Missing[]): LackView[] =>
  missing.map(({ fact, need }) => {
    const question = questionForFact(fact)
    return {
      name: factName(lang, fact),
      href: question ? paths.question(question.id, document) : null,
      required: need === 'required',
    }
  })
