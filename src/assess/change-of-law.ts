import type { Day } from '../case/partial-date.js'
import type { Tri } from '../case/tri.js'
import { lastOf } from '../case/view.js'
import { versionOn } from '../law/book.js'
import type { OpenVersion, Remedy } from '../law/vocabulary/index.js'
import { countDeadline, type Counted } from './deadline.js'
import type { Situation } from './situation.js'
import type { Deadline, Reason } from './types.js'

/**
 * A period that began before the law on it changed. Some laws leave a running term as it was, some shorten or
 * lengthen it, most of those read do not say. So both are counted: the day to file by is the earlier of the two, the
 * last day is that of the law under which the period began, and the reason tells both.
 */
export interface Readings extends Counted {
  /** What there is to say about the change; null if there was none, or if both readings come to the same days. */
  readonly change: Reason | null
  /** The day to file by was moved forward by the other reading. */
  readonly moved: boolean
}

const NOTHING: Readings = {
  deadline: null,
  passed: 'no',
  asks: false,
  needs: [],
  startedOn: null,
  change: null,
  moved: false,
}

/**
 * Applies the time-limit of a version to a case, and the one it replaced where that may still hold.
 * @param rule the remedy, for its older versions
 * @param version the version in force on the as-of day
 * @param at the situation
 */
export function countReadings(rule: Remedy, version: OpenVersion, at: Situation): Readings {
  if (!version.timeLimit) return NOTHING
  const now = countDeadline(version.timeLimit, at, version.confidence)
  if (!now.deadline || now.startedOn === null) return alone(now)
  const claim = oldClaim(version, at)
  const governed = claim ?? now.startedOn
  const first = rule.versions[0]
  if (governed >= version.from || (first && governed < first.from)) return alone(now)
  const then = versionOn(rule.id, rule.versions, governed)
  if (!then.exists) return alone(now)
  // The version itself says that it leaves what began before it to the old law.
  const settled = version.reaches === 'new-terms' || claim !== null
  if (!then.timeLimit) return withoutLimit(now, now.deadline, version)
  const old = countDeadline(then.timeLimit, at, then.confidence)
  return old.deadline ? both(old, old.deadline, now, now.deadline, version, settled, at.on) : alone(now)
}

/** Written out field by field: this runs sixty times an assessment, and a spread takes a tenth of its time. */
const alone = ({ deadline, passed, asks, needs, startedOn }: Counted): Readings => ({
  deadline,
  passed,
  asks,
  needs,
  startedOn,
  change: null,
  moved: false,
})

/** The day of an asylum claim that the new law leaves to the old one; null if there is no such claim on file. */
function oldClaim(version: OpenVersion, at: Situation): Day | null {
  if (version.reaches !== 'new-claims') return null
  const claim = lastOf(at.view, ['asylum-applied'])
  if (!claim || claim.implied || claim.event.on === null) return null
  return claim.range.latest < version.from ? claim.range.latest : null
}

/** The old law set no limit: the way is not shut, but the day of the new one is the safe one. */
function withoutLimit(now: Counted, deadline: Deadline, version: OpenVersion): Readings {
  return {
    ...now,
    passed: now.passed === 'yes' ? 'unknown' : now.passed,
    change: {
      code: 'term-no-limit-before',
      facts: [],
      params: { since: version.from, newDay: deadline.lastDay },
    },
    moved: false,
  }
}

function both(
  old: Counted,
  oldDeadline: Deadline,
  now: Counted,
  newDeadline: Deadline,
  version: OpenVersion,
  settled: boolean,
  on: Day,
): Readings {
  const same = oldDeadline.lastDay === newDeadline.lastDay && oldDeadline.fileBy === newDeadline.fileBy
  // A number of our own for law that was not read gives no later last day than the law that was.
  const guess = oldDeadline.safeDefault && newDeadline.lastDay < oldDeadline.lastDay
  const shown = guess ? newDeadline : oldDeadline
  const earlier = oldDeadline.fileBy < newDeadline.fileBy ? oldDeadline.fileBy : newDeadline.fileBy
  const moved = earlier < shown.fileBy
  const fileBy = moved && earlier < on ? (on < shown.fileBy ? on : shown.fileBy) : earlier
  return {
    ...(guess ? now : old),
    deadline: { ...shown, fileBy },
    passed: laterOf(old.passed, now.passed),
    asks: old.asks || now.asks,
    change: same
      ? null
      : {
          code: settled ? 'term-old-law-holds' : 'term-law-changed',
          facts: [],
          params: { since: version.from, oldDay: oldDeadline.lastDay, newDay: newDeadline.lastDay },
        },
    moved,
  }
}

/** A period is only over if both readings of the law say so. */
const laterOf = (x: Tri, y: Tri): Tri => (x === y ? x : 'unknown')
