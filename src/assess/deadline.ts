import { addDays, addMonths, addWorkingDays } from '../case/days.js'
import { isExact, type Day } from '../case/partial-date.js'
import { lastOf, type Occurrence } from '../case/view.js'
import type { Tri } from '../case/tri.js'
import type { Confidence, TimeLimit, TimeUnit } from '../law/vocabulary/index.js'
import { holdsButForDays } from './partly-dated.js'
import type { Situation } from './situation.js'
import type { Deadline, FactId } from './types.js'
import { valueOf } from './value.js'

/** A time-limit applied to a case. */
export interface Counted {
  /** null if nothing on file starts the clock, or its day is not known. */
  readonly deadline: Deadline | null
  /** The time-limit has run out. `unknown` where a partial date or a missing notice leaves it open. */
  readonly passed: Tri
  /** Whether it has passed turns on a fact that can be asked for: then the way itself is a question. */
  readonly asks: boolean
  /** What would make the count exact. */
  readonly needs: readonly FactId[]
  /** The day on which the clock started, at the end that is safer. */
  readonly startedOn: Day | null
  /** Something that is still pending keeps the period from beginning: no day can be told. */
  readonly notBegun?: boolean
}

/** The day `length` units after the starting day, which is itself left out. No roll-over for weekends. */
export function count(start: Day, length: number, unit: TimeUnit): Day {
  if (unit === 'months') return addMonths(start, length)
  if (unit === 'working-days') return addWorkingDays(start, length)
  return addDays(start, length)
}

const inMonth = (day: Day, month: number): boolean => Number(day.slice(5, 7)) === month

/** The last day of a limit; a month in which it does not run is left out. */
function endOf(start: Day, { length, unit, withoutMonth }: TimeLimit): Day {
  if (withoutMonth === undefined) return count(start, length, unit)
  if (unit === 'months') {
    // A period that touches that month is a month longer; one that begins inside it begins at its end.
    if (inMonth(start, withoutMonth)) {
      let end = start
      while (inMonth(addDays(end, 1), withoutMonth)) end = addDays(end, 1)
      return count(end, length, unit)
    }
    const touches = Array.from({ length: length + 1 }, (_, n) => addMonths(start, n)).some((day) =>
      inMonth(day, withoutMonth),
    )
    return count(start, touches ? length + 1 : length, unit)
  }
  let day = start
  for (let left = length; left > 0; left -= 1) {
    day = count(day, 1, unit)
    while (inMonth(day, withoutMonth)) day = count(day, 1, unit)
  }
  return day
}

/**
 * Applies a time-limit to a case.
 * `lastDay` is the last day the law gives; `fileBy` is a day earlier where it is disputed whether the first
 * day counts. A partial date is read at its earliest day; the way is not shut before its latest day runs out.
 * @param limit the declared time-limit
 * @param at the situation
 * @param confidence how sure the rule is
 */
export function countDeadline(limit: TimeLimit, at: Situation, confidence: Confidence): Counted {
  const own = lastOf(at.view, limit.start)
  const precaution = lastOf(at.view, limit.precaution)
  // A notice whose day nobody knows came no earlier than the decision: that is the earliest day it can run from.
  const undated = own !== undefined && !own.implied && own.event.on === null
  // A decision later than the last notice on file is another decision: that notice does not start its period.
  const newer = own && dated(precaution) && !undated && precaution.range.earliest > own.range.latest
  const seen = own && !own.implied && !newer && !(undated && dated(precaution)) ? own : precaution
  const assumed = seen !== undefined && seen !== own
  const unheard = limit.start.filter((type) => at.view.notKnown(type))
  const needs: FactId[] = undated ? [`${own.event.type}.on`] : assumed ? unheard.slice(0, 1) : []
  if (!dated(seen)) {
    const fact = seen ?? own
    if (fact && !fact.implied) needs.push(`${fact.event.type}.on`)
    else needs.push(...unheard.slice(0, 1))
    return { deadline: null, passed: seen || own ? 'unknown' : 'no', asks: false, needs, startedOn: null }
  }
  if (!isExact(seen.range) && !assumed) needs.push(`${seen.event.type}.on`)
  const told = shorterOf(limit, at, !isExact(seen.range))
  const deadline = { ...build(told, seen, at.on, assumed, confidence), shorter: told !== limit }
  const longer = undated ? 'unknown' : passed(limit, seen, at, assumed, unheard.length > 0)
  const ranOut = told !== limit && longer === 'no' && !assumed && deadline.passed ? 'unknown' : longer
  // A later notice, or a later decision, of which nobody knows would have begun the period anew.
  const another = [...unheard, ...limit.precaution.filter((type) => at.view.notKnown(type))]
  const renewed = ranOut === 'yes' && another.length > 0
  const held = ranOut === 'yes' && limit.notWhile ? valueOf(limit.notWhile, at) : 'no'
  return {
    deadline: held === 'yes' ? null : deadline,
    notBegun: held === 'yes',
    passed: held === 'yes' ? 'no' : renewed || held === 'unknown' ? 'unknown' : ranOut,
    asks: renewed || held === 'unknown' || (assumed && !undated && ranOut === 'unknown'),
    needs: [...new Set([...needs, ...(renewed ? another : [])])],
    startedOn: seen.range.earliest,
  }
}

/** The limit with the fewer days that the facts on file call for, or may call for where the day is known in part. */
function shorterOf(limit: TimeLimit, at: Situation, partial: boolean): TimeLimit {
  const found = limit.shorter?.find(
    ({ when }) => holdsButForDays(when, at) || (partial && valueOf(when, at) === 'unknown'),
  )
  if (!found) return limit
  const { length, unit = limit.unit, rule = limit.rule } = found
  // What stops the longer period does not stop the shorter one.
  return { ...limit, length, unit, rule, withoutMonth: undefined }
}

const dated = (seen: Occurrence | undefined): seen is Occurrence =>
  seen !== undefined && !seen.implied && seen.event.on !== null

function build(
  limit: TimeLimit,
  seen: Occurrence,
  on: Day,
  assumed: boolean,
  confidence: Confidence,
): Deadline {
  const out = endOf(seen.range.earliest, limit)
  const lastDay = limit.firstDay === 'in' ? addDays(out, -1) : out
  const byCount = limit.firstDay === 'out' ? lastDay : addDays(out, -1)
  const lawful = byCount < seen.range.earliest ? seen.range.earliest : byCount
  const fileBy = soonerDay(limit, seen, on, lawful)
  return {
    fileBy,
    lastDay,
    from: { event: seen.event.type, on: seen.event.on },
    rule: limit.rule,
    length: limit.length,
    unit: limit.unit,
    assumed,
    partial: !isExact(seen.range),
    restorable: limit.restorable,
    safeDefault: limit.safeDefault === true,
    shorter: false,
    sooner: limit.fileWithin !== undefined && fileBy < lawful,
    confidence,
    passed: lastDay < on,
  }
}

/** The day to file by where the law's own day is too late to be safe; today, if that day has gone by. */
function soonerDay(limit: TimeLimit, seen: Occurrence, on: Day, lawful: Day): Day {
  if (limit.fileWithin === undefined) return lawful
  const wished = addDays(seen.range.earliest, limit.fileWithin)
  const day = wished < on ? on : wished
  return day < lawful ? day : lawful
}

function passed(limit: TimeLimit, seen: Occurrence, at: Situation, assumed: boolean, unheard: boolean): Tri {
  // Nothing shows that the period ever began: a date counted from the decision shuts nothing.
  if (assumed) {
    const safe = endOf(seen.range.earliest, limit)
    return at.on > safe && unheard ? 'unknown' : 'no'
  }
  const shift = limit.firstDay === 'in' ? -1 : 0
  const first = addDays(endOf(seen.range.earliest, limit), shift)
  const last = addDays(endOf(seen.range.latest, limit), shift)
  // Our own cautious number cannot shut a way: the law may give more, so the way stays open with a warning.
  if (at.on > last) return limit.safeDefault ? 'unknown' : 'yes'
  return at.on > first ? 'unknown' : 'no'
}
