import type { Assessment } from '../assess/types.js'
import type { CaseFile } from '../case/types.js'
import type { Language } from '../i18n/index.js'
import type { DocumentId } from '../law/vocabulary/index.js'

export const FORMATS = ['pdf', 'docx', 'txt', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** What to produce. */
export interface DraftRequest {
  readonly file: CaseFile
  readonly assessment: Assessment
  readonly document: DocumentId
  /** One language, or two for side by side: the language of filing first. */
  readonly languages: readonly [Language] | readonly [Language, Language]
  readonly format: Format
}

/** A fact that the draft needs and the case lacks. `fact` is an id that the questionnaire can ask. */
export interface Missing {
  readonly fact: string
  readonly need: 'required' | 'advisable'
}

/** A produced draft. The file name is plain ASCII and holds no personal data. */
export interface Draft {
  readonly fileName: string
  readonly mime: string
  readonly bytes: Uint8Array
  readonly missing: readonly Missing[]
}

/** One draft that the case calls for, or why it does not. */
export interface DraftEntry {
  readonly document: DocumentId
  /** The remedies that call for it, most urgent first; empty for drafts that serve every case. */
  readonly remedies: readonly string[]
  readonly available: boolean
  /** If not available: a key for a sentence that says why. */
  readonly why: string | null
  readonly missing: readonly Missing[]
}
