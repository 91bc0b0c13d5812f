import type { Condition } from '../law/vocabulary/index.js'
import { evaluate } from './evaluate.js'
import type { Situation } from './situation.js'
import type { Finding } from './types.js'

/**
 * Whether a finding is open only because a day on file is known in part. Such a day is read at the end that is safer
 * for the person: the danger is there, the custody is the longer one.
 */
function onlyDaysOpen({ looks }: Finding): boolean {
  const open = looks.filter(({ value }) => value === 'unknown')
  return open.length > 0 && open.every(({ fact, on }) => fact.endsWith('.on') && on !== undefined)
}

/**
 * Whether a condition holds once the days known in part are read so. One alternative is enough: another that nobody
 * knows of takes nothing away from it.
 */
export function holdsButForDays(when: Condition, at: Situation): boolean {
  if (when.op === 'any') return when.of.some((part) => holdsButForDays(part, at))
  if (when.op === 'all') return when.of.every((part) => holdsButForDays(part, at))
  const finding = evaluate(when, at)
  return finding.value === 'yes' || (finding.value === 'unknown' && onlyDaysOpen(finding))
}
