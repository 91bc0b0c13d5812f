import type { DraftEntry, Missing } from '../../documents/types.js'
import { pairsOf } from '../../documents/pairs.js'
import type { Block, Leaf, Tree } from '../../documents/tree.js'
import { LANGUAGE_TAGS } from '../../i18n/index.js'

/** A composed draft as the page shows it. The view writes every word itself, so that all of it is escaped. */
export interface Preview {
  readonly tags: readonly string[]
  readonly blocks: readonly Block[]
  /** Two languages side by side, leaf beside leaf; null for one. */
  readonly pairs: readonly (readonly [Leaf, Leaf])[] | null
}

/** @param trees one language, or two */
export function previewOf(trees: readonly Tree[]): Preview {
  const [first, second] = trees
  return {
    tags: trees.map(({ language }) => LANGUAGE_TAGS[language]),
    blocks: first?.blocks ?? [],
    pairs: first && second ? pairsOf(first, second) : null,
  }
}

/** What a draft lacks: what it always needs, and the gaps that only this text shows. */
export function lackedBy(entry: DraftEntry, trees: readonly Tree[]): Missing[] {
  const gaps = trees
    .flatMap(({ gaps: found }) => found)
    .filter((fact) => entry.missing.every((one) => one.fact !== fact))
  return [...entry.missing, ...[...new Set(gaps)].map((fact) => ({ fact, need: 'advisable' as const }))]
}
