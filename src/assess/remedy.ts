import { notTri, type Tri } from '../case/tri.js'
import { versionOn } from '../law/book.js'
import type { ClosedVersion, Condition, OpenVersion, Remedy } from '../law/vocabulary/index.js'
import { removed } from '../law/vocabulary/index.js'
import { countReadings, type Readings } from './change-of-law.js'
import type { Counted } from './deadline.js'
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
import { seized } from './stage.js'
import { valueOf } from './value.js'

/** One question on the way to a state: if its answer is yes, that is the state. */
interface Step {
  readonly state: State
  readonly code: string
  readonly finding: Finding
}

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
    id: rule.id,
    path: rule.path,
    provisions: version.provisions,
    sources: version.sources,
    checkedOn: version.checkedOn,
    confidence: version.confidence,
    verify: version.verify ?? [],
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
  const counted = countReadings(rule, version, at)
  const possible = possibleSteps(rule, version, at, counted)
  const state = settle(possible)
  const pressed = !outOfCustody(rule, at)
  return {
    id: rule.id,
    path: rule.path,
    provisions: version.provisions,
    sources: version.sources,
    checkedOn: version.checkedOn,
    confidence: version.confidence,
    verify: version.verify ?? [],
    state,
    stopsRemoval: version.stopsRemoval,
    deadline: told(state, pressed) ? counted.deadline : null,
    reasons: reasonsOf(possible, version, counted, state, pressed),
    needs: needsOf(possible, counted),
    documents: version.documents,
    body: version.body,
    warnings: version.warnings,
    replacedBy: [],
  }
}

/**
 * The custody that the way is about ended by a seizure. Nothing that is filed against it now brings the person back, so
 * its day must not stand before the search; the day itself is told with the reason.
 */
const outOfCustody = (rule: Remedy, at: Situation): boolean =>
  rule.path === 'detention-appeal' && at.custody.held === 'no' && seized(at.view)

/** Whether a state has a day to tell; one that ran out stays told, because it can be asked to be restored. */
const told = (state: State, pressed: boolean): boolean =>
  state !== 'closed' && state !== 'not-yet' && (pressed || (state !== 'ask' && state !== 'open'))

/** The facts that would settle the state and the day, each once. */
function needsOf(possible: readonly Step[], counted: Counted): readonly FactId[] {
  const facts: FactId[] = []
  for (const { finding } of possible)
    for (const { fact, value } of finding.looks)
      if (value === 'unknown' && !facts.includes(fact)) facts.push(fact)
  for (const fact of counted.needs) if (!facts.includes(fact)) facts.push(fact)
  return facts
}

/** What an unknown outcome comes to: a single state, or `ask` if it decides between use and no use. */
function settle(possible: readonly Step[]): State {
  const [only, second] = possible
  if (only && !second) return only.state
  const states = [...new Set(possible.map((step) => step.state))]
  const last = states.at(-1) ?? 'ask'
  if (states.length === 1) return last
  const live = states.filter((state) => LIVE_STATES.includes(state))
  if (live.length === states.length) return 'open'
  if (live.length > 0 || states.includes('ask')) return 'ask'
  return last
}

/** The steps that are not ruled out, up to and with the first that decides. */
function possibleSteps(rule: Remedy, version: OpenVersion, at: Situation, counted: Counted): Step[] {
  const possible: Step[] = []
  const decides = (state: State, code: string, condition: Condition): boolean => {
    const value = valueOf(condition, at)
    if (value !== 'no') possible.push({ state, code, finding: evaluate(condition, at) })
    return value === 'yes'
  }
  const gone = rule.reach === 'before' || rule.reach === 'pending' ? valueOf(removed, at) : 'no'
  const shutByRemoval = (): boolean => gone !== 'no' && decides('closed', 'already-removed', removed)
  if (rule.reach === 'before' && shutByRemoval()) return possible
  for (const bar of version.bars) if (decides('closed', bar.code, bar.when)) return possible
  const outlives = rule.reach === 'pending' && gone !== 'no'
  if (outlives && decides('in-use', 'goes-on-after-removal', version.inUse)) return possible
  if (!outlives && decides('in-use', 'in-use', version.inUse)) return possible
  if (rule.reach === 'pending' && shutByRemoval()) return possible
  if (decides('exhausted', 'exhausted', version.exhausted)) return possible
  const opens = evaluate(version.opens, at)
  if (opens.value !== 'yes')
    possible.push({
      state: 'not-yet',
      code: version.opensAfter,
      finding: { value: notTri(opens.value), looks: opens.looks },
    })
  if (opens.value === 'no') return possible
  // A time-limit that may have run out keeps the way open: file, and ask for restoration.
  const ranOut: Tri = counted.passed === 'unknown' ? (counted.asks ? 'unknown' : 'no') : counted.passed
  if (ranOut !== 'no')
    possible.push({ state: 'expired', code: 'expired', finding: { value: ranOut, looks: [] } })
  if (ranOut !== 'yes')
    possible.push({
      state: 'open',
      code: 'open',
      finding: { value: 'yes', looks: opens.value === 'yes' ? opens.looks : [] },
    })
  return possible
}

const unknownFacts = (finding: Finding): FactId[] =>
  finding.looks.filter((l) => l.value === 'unknown').map((l) => l.fact)

/** The steps that make the state, then what there is to say about its day. */
function reasonsOf(
  possible: readonly Step[],
  version: OpenVersion,
  counted: Readings,
  state: State,
  pressed: boolean,
): readonly Reason[] {
  const reasons: Reason[] = []
  for (const step of possible)
    if (state === 'ask' || step.state === state) reasons.push(toReason(step, version))
  if (state === 'open' && counted.passed === 'unknown') reasons.push({ code: 'may-have-passed', facts: [] })
  if (state === 'closed' || state === 'not-yet') return reasons
  addDeadlineReasons(reasons, counted, state)
  if (!pressed && counted.deadline && (state === 'ask' || state === 'open' || state === 'expired'))
    reasons.push({ code: 'seized-since', facts: [], params: { lastDay: counted.deadline.lastDay } })
  return reasons
}

function toReason({ state, code, finding }: Step, { provisions }: OpenVersion): Reason {
  const reason =
    state === 'open' || state === 'closed'
      ? { code, facts: finding.looks, provisions }
      : { code, facts: finding.looks }
  return finding.value === 'unknown' ? { ...reason, unsettled: true } : reason
}

function addDeadlineReasons(reasons: Reason[], counted: Readings, state: State): void {
  const { deadline, change, moved } = counted
  if (!deadline) {
    if (counted.notBegun) reasons.push({ code: 'period-not-begun', facts: [] })
    if (counted.needs.length > 0) reasons.push({ code: 'day-not-known', facts: [] })
    return
  }
  if (deadline.assumed)
    reasons.push({ code: 'counted-as-precaution', facts: [], params: { event: deadline.from.event } })
  if (deadline.partial)
    reasons.push({ code: 'partial-date', facts: [], params: { event: deadline.from.event } })
  if (change) reasons.push(change)
  if (deadline.shorter) reasons.push({ code: 'fewer-days-when-held', facts: [] })
  if (deadline.sooner) reasons.push({ code: 'file-sooner', facts: [] })
  else if (deadline.fileBy < deadline.lastDay && !moved)
    reasons.push({ code: 'first-day-disputed', facts: [] })
  if (deadline.safeDefault) reasons.push({ code: 'safe-default', facts: [] })
  if (state === 'expired')
    reasons.push({ code: deadline.restorable ? 'can-be-restored' : 'cannot-be-restored', facts: [] })
}
