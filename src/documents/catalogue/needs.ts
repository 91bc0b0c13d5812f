import type { EventType } from '../../case/vocabulary.js'
import type { ClaimId, DocumentId } from '../../law/vocabulary/index.js'
import { DOMESTIC_NEEDS } from './needs-domestic.js'
import { INTERNATIONAL_NEEDS } from './needs-international.js'
import { PROTECTION_NEEDS } from './needs-protection.js'
import { STAY_NEEDS } from './needs-stay.js'
import { SUPPORT_NEEDS } from './needs-support.js'

/** A fact that a draft uses; with `when`, only if an event of that type is on file, or while the person is held. */
export type Need = string | { readonly fact: string; readonly when: EventType | 'held' }

/** A paper to attach; with `when`, only if an event of that type is on file. Its words are `annex.<id>`. */
export type Annex = string | { readonly id: string; readonly when: EventType }

/** What a draft asks of a case. Every fact that its template marks with `gap` stands in one of the lists. */
export interface Needs {
  readonly required: readonly Need[]
  readonly advisable: readonly Need[]
  readonly annexes: readonly Annex[]
  /** Whose judgments and decisions it cites. */
  readonly claims: readonly ClaimId[]
  /** Judgments that it cites whatever the claims are: ids of `AUTHORITIES`. */
  readonly cites?: readonly string[]
}

const NEEDS: Partial<Record<DocumentId, Needs>> = {
  ...DOMESTIC_NEEDS,
  ...STAY_NEEDS,
  ...INTERNATIONAL_NEEDS,
  ...PROTECTION_NEEDS,
  ...SUPPORT_NEEDS,
}

/** @throws RangeError for a draft without an entry: every template needs one */
export function needsOf(document: DocumentId): Needs {
  const needs = NEEDS[document]
  if (!needs) throw new RangeError(`${document}: no entry in the catalogue of needs`)
  return needs
}
