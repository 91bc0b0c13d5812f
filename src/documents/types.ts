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
  /** A PDF for the archive (PDF/A-1a); else one for reading (PDF/UA). Both are tagged. */
  readonly pdfa?: boolean
}

/** What to put into a packet. */
export interface PacketRequest {
  readonly file: CaseFile
  readonly assessment: Assessment
  readonly languages: readonly Language[]
  readonly formats: readonly Format[]
  /** Two languages side by side, besides the single ones: the language of filing first. */
  readonly beside?: readonly [Language, Language]
  /** Which drafts; every one that the law of host and day calls for, if left out. The chronology is always in. */
  readonly documents?: readonly DocumentId[]
  readonly pdfa?: boolean
}

/** A packet as it is made: a ZIP whose name and file names hold no personal data. */
export interface Packet {
  readonly fileName: string
  readonly mime: string
  readonly chunks: AsyncIterable<Uint8Array>
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
