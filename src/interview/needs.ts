import { assess } from '../assess/assess.js'
import { evaluate } from '../assess/evaluate.js'
import { weigh } from '../assess/questions.js'
import { situationOf } from '../assess/situation.js'
import type { FactId } from '../assess/types.js'
import type { Day } from '../case/partial-date.js'
import type { CaseFile } from '../case/types.js'
import type { LawBook } from '../law/book.js'
import { LAW } from '../law/library.js'
import type { DangerLevel } from '../law/vocabulary/index.js'

/** A critical danger weighs as much as a way that stops the removal and depends on the answer. */
const WEIGHT: Readonly<Record<DangerLevel, number>> = { critical: 12, high: 6, watch: 1 }

/**
 * Every fact not known on which a way, a claim or a danger depends that day, and how much it decides.
 * @param on a day before the library's first is read as that first day
 */
export function decisiveFacts(file: CaseFile, on: Day, book: LawBook = LAW): Map<FactId, number> {
  const day = on < book.coversFrom ? book.coversFrom : on
  const { remedies, claims } = assess(file, day, book)
  const weight = weigh(remedies, claims)
  const at = situationOf(file, day, book)
  for (const rule of book.dangers) {
    if (rule.from > day || (rule.until !== null && rule.until < day)) continue
    const { value, looks } = evaluate(rule.when, at)
    if (value !== 'unknown') continue
    const open = new Set(looks.filter((look) => look.value === 'unknown').map((look) => look.fact))
    for (const fact of open) weight.set(fact, (weight.get(fact) ?? 0) + WEIGHT[rule.level])
  }
  return weight
}
