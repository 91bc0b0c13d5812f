import type { DocumentId } from '../../law/vocabulary/index.js'

/** Drafts for the person's own side: no law is needed for them. */
export const SUPPORT: readonly DocumentId[] = [
  'chronology',
  'family-plan',
  'authority',
  'release-safety-plan',
]

/** Sheets for frightened people, to be hung up or folded: they look it. */
export const PLANS: readonly DocumentId[] = ['family-plan', 'release-safety-plan']
