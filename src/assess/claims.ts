import { versionOn } from '../law/book.js'
import type { ClaimRule } from '../law/vocabulary/index.js'
import { evaluate } from './evaluate.js'
import { holdsButForDays } from './partly-dated.js'
import type { Situation } from './situation.js'
import type { AssessedClaim, ClaimState, FactId, Finding, Reason } from './types.js'
import { valueOf } from './value.js'

/** A ground that the file does not rule out. */
interface Found {
  readonly ground: ClaimRule['grounds'][number]
  readonly finding: Finding
}

/**
 * What the facts support under one article. A supported ground decides; then an arguable one; an unknown
 * fact asks; otherwise the file does not support the claim.
 */
export function assessClaim(rules: readonly ClaimRule[], at: Situation): AssessedClaim {
  const first = rules[0]
  if (!first) throw new RangeError('a claim needs at least one rule')
  const rule = versionOn(first.id, rules, at.on)
  const applies = evaluate(rule.applies, at)
  if (applies.value === 'no')
    return result(rule, 'not-applicable', [{ code: 'not-applicable', facts: applies.looks }])
  const met: Found[] = []
  const open: Found[] = []
  for (const ground of rule.grounds) {
    const value = valueOf(ground.when, at)
    if (value === 'no') continue
    const finding = evaluate(ground.when, at)
    if (value === 'yes') met.push({ ground, finding })
    // The longer custody can be argued: only the day stands between it and a sure ground, whatever else nobody knows.
    else if (holdsButForDays(ground.when, at))
      met.push({ ground: { ...ground, strength: 'arguable' }, finding })
    else open.push({ ground, finding })
  }
  const state = stateOf(
    applies,
    met.map(({ ground }) => ground.strength),
    open.length,
  )
  const named = met.length > 0 ? met : state === 'ask' ? open : []
  const reasons: Reason[] = named.map(({ ground, finding }) => ({
    code: ground.code,
    facts: finding.looks,
    ...(finding.value === 'unknown' ? { unsettled: true } : {}),
  }))
  if (named.length === 0)
    reasons.push({ code: state === 'ask' ? 'claim-ask' : 'no-ground', facts: applies.looks })
  return {
    ...result(rule, state, reasons),
    authorities: [...new Set(met.flatMap(({ ground }) => ground.authorities))],
    needs: [...new Set([applies, ...open.map(({ finding }) => finding)].flatMap(unknownFacts))],
  }
}

function stateOf(applies: Finding, met: readonly ('supported' | 'arguable')[], open: number): ClaimState {
  if (applies.value === 'unknown') return 'ask'
  if (met.includes('supported')) return 'supported'
  if (met.length > 0) return 'arguable'
  return open > 0 ? 'ask' : 'not-supported'
}

const unknownFacts = (finding: Finding): FactId[] =>
  finding.looks.filter((l) => l.value === 'unknown').map((l) => l.fact)

function result(rule: ClaimRule, state: ClaimState, reasons: readonly Reason[]): AssessedClaim {
  return {
    id: rule.id,
    state,
    reasons,
    authorities: [],
    provisions: rule.provisions,
    confidence: rule.confidence,
    needs: [],
  }
}
