import type { AssessedClaim, AssessedRemedy, FactId } from './types.js'

/**
 * Which unknown fact would change the assessment most. A fact that decides whether a way exists weighs
 * more than one that only sharpens a date; the ways that stop a removal weigh more than the others.
 */
export function questionsFor(
  remedies: readonly AssessedRemedy[],
  claims: readonly AssessedClaim[],
): FactId[] {
  const weight = weigh(remedies, claims)
  return [...weight.entries()].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([fact]) => fact)
}

/** How much each unknown fact decides. */
export function weigh(
  remedies: readonly AssessedRemedy[],
  claims: readonly AssessedClaim[],
): Map<FactId, number> {
  const weight = new Map<FactId, number>()
  const add = (facts: readonly FactId[], points: number): void => {
    for (const fact of facts) weight.set(fact, (weight.get(fact) ?? 0) + points)
  }
  for (const remedy of remedies) {
    const stops = remedy.stopsRemoval === 'automatic' ? 2 : 1
    add(remedy.needs, (remedy.state === 'ask' ? 6 : 2) * stops)
  }
  for (const claim of claims) add(claim.needs, claim.state === 'ask' ? 2 : 1)
  return weight
}
