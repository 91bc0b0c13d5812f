import { tri, type Tri } from '../case/tri.js'
import { versionOn } from '../law/book.js'
import type { ClosedVersion, Condition, OpenVersion, Remedy } from '../law/vocabulary/index.js'
import { removed } from '../law/vocabulary/index.js'
import { countDeadline, type Counted } from './deadline.js'
import { evaluate } from './evaluate.js'
import type { Situation } from './situation.js'
import {
  LIVE_STATES,
  type AssessedRemedy,
  type FactId,
  type Finding,
  type Reason,
  type State,
} from './types.js'

/** One question on the way to a state: if its answer is yes, that is the state. */
interface Step {
  readonly state: State
  readonly code: string
  readonly finding: Finding
}

const NOTHING: Counted = { deadline: null, passed: 'no', asks: false, needs: [], startedOn: null }

/**
 * The state of one remedy. The steps are asked in order and the first yes decides. An unknown step keeps its
 * state possible and goes on; if both a live and a shut state remain possible, the state is `ask`.
 */
export function assessRemedy(rule: Remedy, at: Situation): AssessedRemedy {
  const version = versionOn(rule.id, rule.versions, at.on)
  return version.exists ? assessOpen(rule, version, at) : assessClosed(rule, version, at)
}

function assessClosed(rule: Remedy, version: ClosedVersion, at: Situation): AssessedRemedy {
  const still = version.stillInUse ? evaluate(version.stillInUse, at) : undefined
  const state: State = still?.value === 'yes' ? 'in-use' : still?.value === 'unknown' ? 'ask' : 'closed'
  const why: Reason = {
    code: version.why,
    facts: [],
    provisions: version.provisions,
    params: { since: version.from },
  }
  const reasons = still && still.value !== 'no' ? [{ code: `${state}`, facts: still.looks }, why] : [why]
  return {
    ...common(rule, version),
    state,
    stopsRemoval: 'no',
    deadline: null,
    reasons,
    needs: still ? unknownFacts(still) : [],
    documents: [],
    body: null,
    warnings: [],
    replacedBy: version.replacedBy,
  }
}

function assessOpen(rule: Remedy, version: OpenVersion, at: Situation): AssessedRemedy {
  const counted = countWithChangeOfLaw(rule, version, at)
  const steps = stepsOf(rule, version, at, counted)
  const possible: Step[] = []
  for (const step of steps) {
    if (step.finding.value === 'no') continue
    possible.push(step)
    if (step.finding.value === 'yes') break
  }
  const state = settle(possible)
  const chosen = possible.filter((step) => state === 'ask' || step.state === state)
  const doubt =
    state === 'open' && counted.passed === 'unknown' ? [{ code: 'may-have-passed', facts: [] }] : []
  return {
    ...common(rule, version),
    state,
    stopsRemoval: version.stopsRemoval,
    deadline: state === 'closed' || state === 'not-yet' ? null : counted.deadline,
    reasons: [...chosen.map(toReason(version)), ...doubt, ...deadlineReasons(counted, state)],
    needs: [...new Set([...possible.flatMap((step) => unknownFacts(step.finding)), ...counted.needs])],
    documents: version.documents,
    body: version.body,
    warnings: version.warnings,
    replacedBy: [],
  }
}

/** What an unknown outcome comes to: a single state, or `ask` if it decides between use and no use. */
function settle(possible: readonly Step[]): State {
  const states = [...new Set(possible.map((step) => step.state))]
  const last = states.at(-1) ?? 'ask'
  if (states.length === 1) return last
  const live = states.filter((state) => LIVE_STATES.includes(state))
  if (live.length === states.length) return 'open'
  if (live.length > 0 || states.includes('ask')) return 'ask'
  return last
}

function stepsOf(rule: Remedy, version: OpenVersion, at: Situation, counted: Counted): Step[] {
  const step = (state: State, code: string, condition: Condition): Step => ({
    state,
    code,
    finding: evaluate(condition, at),
  })
  const steps: Step[] = []
  if (rule.reach === 'before') steps.push(step('closed', 'already-removed', removed))
  for (const bar of version.bars) steps.push(step('closed', bar.code, bar.when))
  steps.push(step('in-use', 'in-use', version.inUse))
  steps.push(step('exhausted', 'exhausted', version.exhausted))
  const opens = evaluate(version.opens, at)
  steps.push({
    state: 'not-yet',
    code: version.opensAfter,
    finding: { value: inverse(opens.value), looks: opens.looks },
  })
  // A time-limit that may have run out keeps the way open: file, and ask for restoration.
  const ranOut: Tri = counted.passed === 'unknown' ? (counted.asks ? 'unknown' : 'no') : counted.passed
  steps.push({ state: 'expired', code: 'expired', finding: { value: ranOut, looks: [] } })
  steps.push({
    state: 'open',
    code: 'open',
    finding: { value: 'yes', looks: opens.value === 'yes' ? opens.looks : [] },
  })
  return steps
}

const inverse = (value: Tri): Tri => (value === 'unknown' ? value : tri(value === 'no'))

/**
 * Where the law changed between the event that starts the clock and the as-of day, both readings are
 * counted and the earlier day to file by is shown.
 */
function countWithChangeOfLaw(rule: Remedy, version: OpenVersion, at: Situation): Counted {
  if (!version.timeLimit) return NOTHING
  const now = countDeadline(version.timeLimit, at, version.confidence)
  if (!now.deadline || now.startedOn === null || now.startedOn >= version.from) return now
  const first = rule.versions[0]
  if (first && now.startedOn < first.from) return now
  const then = versionOn(rule.id, rule.versions, now.startedOn)
  if (!then.exists || !then.timeLimit) return now
  const old = countDeadline(then.timeLimit, at, then.confidence)
  return old.deadline && old.deadline.lastDay < now.deadline.lastDay
    ? { ...old, passed: laterOf(old.passed, now.passed), asks: old.asks || now.asks }
    : now
}

/** A period is only over if both readings of the law say so. */
const laterOf = (x: Tri, y: Tri): Tri => (x === y ? x : x === 'no' || y === 'no' ? 'no' : 'unknown')

const unknownFacts = (finding: Finding): FactId[] =>
  finding.looks.filter((l) => l.value === 'unknown').map((l) => l.fact)

function common(rule: Remedy, version: OpenVersion | ClosedVersion) {
  const { provisions, sources, checkedOn, confidence } = version
  return {
    id: rule.id,
    path: rule.path,
    provisions,
    sources,
    checkedOn,
    confidence,
    verify: version.verify ?? [],
  }
}

const toReason =
  (version: OpenVersion) =>
  (step: Step): Reason => ({
    code: step.code,
    facts: step.finding.looks,
    ...(step.state === 'open' || step.state === 'closed' ? { provisions: version.provisions } : {}),
    ...(step.finding.value === 'unknown' ? { unsettled: true } : {}),
  })

function deadlineReasons(counted: Counted, state: State): Reason[] {
  const { deadline } = counted
  if (state === 'closed' || state === 'not-yet') return []
  if (!deadline) return counted.needs.length > 0 ? [{ code: 'day-not-known', facts: [] }] : []
  const reasons: Reason[] = []
  if (deadline.assumed)
    reasons.push({ code: 'counted-as-precaution', facts: [], params: { event: deadline.from.event } })
  if (deadline.partial)
    reasons.push({ code: 'partial-date', facts: [], params: { event: deadline.from.event } })
  if (deadline.sooner) reasons.push({ code: 'file-sooner', facts: [] })
  else if (deadline.fileBy < deadline.lastDay) reasons.push({ code: 'first-day-disputed', facts: [] })
  if (deadline.safeDefault) reasons.push({ code: 'safe-default', facts: [] })
  if (state === 'expired')
    reasons.push({ code: deadline.restorable ? 'can-be-restored' : 'cannot-be-restored', facts: [] })
  return reasons
}
