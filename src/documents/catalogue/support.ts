import type { DocumentId } from '../../law/vocabulary/index.js'

/** Drafts for the person's own side: no law is needed for them. */
export const SUPPORT: readonly DocumentId[] = [
  'chronology',
  'family-plan',
  'authority',
  'release-safety-plan',
]
