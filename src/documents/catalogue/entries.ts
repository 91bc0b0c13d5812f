import type { Assessment } from '../../assess/types.js'
import { rangeOf, type Day } from '../../case/partial-date.js'
import type { CaseFile } from '../../case/types.js'
import { LAW } from '../../law/library.js'
import { DOCUMENT_IDS, type DocumentId } from '../../law/vocabulary/index.js'
import { remediesFor } from '../context/remedy.js'
import { WRITTEN } from '../template/store.js'
import type { DraftEntry } from '../types.js'
import { missingFor } from './missing.js'
import { SUPPORT } from './support.js'

/**
 * Every draft of the catalogue: whether the law of this host and day calls for it, for which ways, and what it
 * still lacks.
 */
export const draftsFor = (file: CaseFile, assessment: Assessment): DraftEntry[] =>
  DOCUMENT_IDS.map((document) => entryFor(document, file, assessment))

export function entryFor(document: DocumentId, file: CaseFile, assessment: Assessment): DraftEntry {
  const remedies = remediesFor(assessment, document).map(({ id }) => id)
  const why = whyNot(document, file, assessment, remedies)
  return {
    document,
    remedies,
    available: why === null,
    why,
    missing: why === null ? missingFor(document, file) : [],
  }
}

/** Papers of these bodies in which the person speaks: after a killing the relatives speak, each for themselves. */
const IN_OWN_VOICE: readonly DocumentId[] = [
  'ecthr-interim-measure',
  'ecthr-application-statement',
  'hrc-complaint',
  'cat-complaint',
  'wgad-urgent-appeal',
  'special-procedures-appeal',
  'interpol-ccf-request',
  'unhcr-letter',
]
const killedBy = (file: CaseFile, on: Day): boolean =>
  file.events.some((event) => event.type === 'killed' && rangeOf(event.on).earliest <= on)

/** A key for the sentence that says why a draft cannot be made, or null if it can. */
function whyNot(
  document: DocumentId,
  file: CaseFile,
  assessment: Assessment,
  remedies: readonly string[],
): string | null {
  if (!WRITTEN.includes(document)) return 'draft-why.not-written'
  if (IN_OWN_VOICE.includes(document) && killedBy(file, assessment.on)) return 'draft-why.killed'
  if (document === 'release-safety-plan' && assessment.stage === 'removed') return 'draft-why.removed'
  if (remedies.length > 0 || SUPPORT.includes(document)) return null
  if (document === 'assurances-rebuttal')
    return file.events.some(({ type }) => type === 'assurances-given') ? null : 'draft-why.no-assurances'
  const ids = new Set(
    LAW.remedies(file.host.country)
      .filter(({ versions }) =>
        versions.some((version) => version.exists && version.documents.includes(document)),
      )
      .map(({ id }) => id),
  )
  const states = assessment.remedies.filter(({ id }) => ids.has(id)).map(({ state }) => state)
  for (const state of ['not-yet', 'expired', 'exhausted', 'closed'] as const)
    if (states.includes(state)) return `draft-why.${state}`
  return 'draft-why.not-known'
}
