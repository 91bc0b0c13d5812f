import { addDays } from '../case/days.js'
import { rangeOf, type Day } from '../case/partial-date.js'
import { lastOf } from '../case/view.js'
import { DANGER_LEVELS, type Condition, type DangerRule } from '../law/vocabulary/index.js'
import { custodyEnds } from './custody-facts.js'
import { evaluate } from './evaluate.js'
import type { Situation } from './situation.js'
import { holdsButForDays } from './partly-dated.js'
import type { AssessedDanger } from './types.js'
import { valueOf } from './value.js'

/** How long after a release people were taken in the cases on record: the window stays open this many days. */
const EXPOSED_DAYS = 90

/**
 * The dangers of the day, worst first. A danger that rests on an unknown fact is shown as something to watch.
 * @param at the case with what nobody knows held open
 * @param onFile the same case as if only what is on file had happened: what nobody knows can add a warning, never
 *   take one away or make it smaller
 */
export function dangersOf(rules: readonly DangerRule[], at: Situation, onFile: Situation): AssessedDanger[] {
  const found = rules
    .filter((rule) => rule.from <= at.on && (rule.until === null || at.on <= rule.until))
    .flatMap((rule) => {
      const sure = dangerIn(rule, onFile)
      if (onFile === at || sure?.level === rule.level) return sure ?? []
      return dangerIn(rule, at) ?? sure ?? []
    })
  return found.sort((x, y) => DANGER_LEVELS.indexOf(x.level) - DANGER_LEVELS.indexOf(y.level))
}

function dangerIn(rule: DangerRule, at: Situation): AssessedDanger | null {
  if (valueOf(rule.when, at) === 'no') return null
  const finding = evaluate(rule.when, at)
  // Only an unknown beside something already on file is worth a warning.
  if (finding.value === 'unknown' && !restsOnFile(rule.when, at)) return null
  const level = finding.value === 'yes' || holdsButForDays(rule.when, at) ? rule.level : 'watch'
  const reasons = [{ code: rule.id, facts: finding.looks, provisions: rule.provisions }]
  return { id: rule.id, level, ...windowOf(rule, at), reasons }
}

/** Whether any part of a danger's condition is met, or may be, by an event that is on file. */
function restsOnFile(when: Condition, at: Situation): boolean {
  const parts = when.op === 'all' ? when.of : [when]
  return parts
    .map((part) => evaluate(part, at))
    .some(({ value, looks }) => value !== 'no' && looks.some(({ on }) => on !== undefined))
}

function windowOf(rule: DangerRule, at: Situation): { from: Day; until: Day | null } {
  const { view, on } = at
  const after = (day: Day): { from: Day; until: Day | null } => ({
    from: day,
    until: addDays(day, EXPOSED_DAYS),
  })
  switch (rule.window) {
    case 'release': {
      const announced = view.of('release-announced').at(-1)?.event.for
      if (announced && at.custody.held !== 'no') return after(rangeOf(announced).earliest)
      const released = view.of('released').at(-1)
      return released && released.event.on !== null
        ? after(released.range.earliest)
        : { from: on, until: null }
    }
    case 'surrender': {
      const set = view.of('surrender-date-set').at(-1)?.event.for
      return set ? { from: on, until: rangeOf(set).latest } : { from: on, until: null }
    }
    case 'removal-date': {
      const set = view.of('removal-date-set').at(-1)?.event.for
      return set ? { from: on, until: rangeOf(set).latest } : { from: on, until: null }
    }
    case 'custody-limit': {
      const end = custodyEnds(at).find((day) => day >= on)
      return end ? after(end) : { from: on, until: null }
    }
    case 'request': {
      const start = at.custody.spell?.start.range.earliest
      const days = at.custodyLaw?.requestDays
      return start && days ? after(addDays(start, days)) : { from: on, until: null }
    }
    case 'leave-by': {
      const by = lastOf(view, ['released'])?.event.leaveBy
      return by ? { from: on, until: rangeOf(by).latest } : { from: on, until: null }
    }
    case null:
      return { from: on, until: null }
  }
}
