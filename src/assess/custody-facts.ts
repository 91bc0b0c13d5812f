import { addDays, addMonths, daysBetween } from '../case/days.js'
import { rangeOf, type Day } from '../case/partial-date.js'
import { anyTri, notTri, tri, type Tri } from '../case/tri.js'
import { takenAtTheGate } from '../case/custody.js'
import { happenedBy, isAfter, lastOf, type Occurrence } from '../case/view.js'
import type { EventType } from '../case/vocabulary.js'
import type { Condition } from '../law/vocabulary/index.js'
import type { Situation } from './situation.js'
import type { FactId, Finding, Look } from './types.js'

/**
 * What the events say about custody: held or not, past a limit or not, reviewed or not. The numbers come
 * from the host's declared custody law; where it gives none, the answer is `no` rather than a guess.
 */

const FREEING: readonly EventType[] = [
  'extradition-refused',
  'extradition-appeal-allowed',
  'detention-appeal-allowed',
]

/** After these a decision that frees holds no longer: a higher court reversed it, or there is a new one. */
const UNDOING: readonly EventType[] = [
  'extradition-second-appeal-dismissed',
  'extradition-granted',
  'remand-ordered',
  'detention-extended',
]

/**
 * A file that names no court order for some months is more often incomplete than a proof that there was none:
 * for half a year it becomes a question, after that a ground.
 */
const SILENCE_DAYS = 183

/** Reads a condition about custody. */
export function evaluateCustody(condition: Condition, at: Situation): Finding {
  switch (condition.op) {
    case 'in-custody':
      return found(at.custody.held, [heldLook(at)])
    case 'was-in-custody':
      return found(at.custody.spell ? 'yes' : at.custody.held, [heldLook(at)])
    case 'custody-beyond-limit':
      return beyondLimit(at)
    case 'custody-limit-near':
      return limitNear(at, condition.days)
    case 'custody-order-lapsed':
      return orderLapsed(at)
    case 'custody-without-order':
      return withoutOrder(at)
    case 'custody-without-review':
      return withoutReview(at)
    case 'custody-appeal-slow':
      return appealSlow(at, condition.days)
    case 'request-overdue':
      return requestDue(at, 'overdue', 0)
    case 'request-due-within':
      return requestDue(at, 'near', condition.days)
    case 'release-due-within':
      return releaseDue(at, condition.days)
    default:
      return found('unknown', [])
  }
}

/** Held, as far as the file goes; but a decision that frees may have come, and nobody knows. */
export function maybeAtLiberty(at: Situation): Finding {
  if (at.custody.held !== 'yes') return found(notTri(at.custody.held), [heldLook(at)])
  const unheard = [...FREEING, 'returned-under-pressure' as const].find((type) => at.view.notKnown(type))
  return unheard ? ask(unheard) : found('no', [heldLook(at)])
}

const found = (value: Tri, looks: readonly Look[]): Finding => ({ value, looks })
const ask = (...facts: FactId[]): Finding =>
  found(
    'unknown',
    facts.map((fact) => ({ fact, value: 'unknown' as const })),
  )

function heldLook(at: Situation): Look {
  const start = at.custody.spell?.start
  const end = at.custody.spell?.end
  if (at.custody.held === 'unknown') {
    if (end) return { fact: `${end.event.type}.on`, value: 'unknown', on: end.event.on }
    if (start?.certain === 'unknown')
      return { fact: `${start.event.type}.on`, value: 'unknown', on: start.event.on }
    return { fact: at.view.notKnown('arrested') ? 'arrested' : 'released', value: 'unknown' }
  }
  if (at.custody.held === 'no' && end) return { fact: end.event.type, value: 'yes', on: end.event.on }
  if (!start) return { fact: 'arrested', value: at.custody.held }
  return { fact: start.event.type, value: at.custody.held, on: start.event.on }
}

/** The last day of the stretch of custody that is looked at: its end, or the as-of day. */
export const spellEnd = (at: Situation): Day => at.custody.spell?.end?.range.latest ?? at.on

/** The longest custody in months, if the law and what is known of the act settle it. */
export function longestMonths(at: Situation): { sure: number | null; least: number | null } {
  const law = at.custodyLaw
  const absolute = law?.absoluteMonths ?? null
  const byGravity = law?.longestMonths
  if (!byGravity) return { sure: absolute, least: absolute }
  const gravity = at.view.case.details?.offenceGravity
  const known = gravity ? byGravity[gravity] : undefined
  if (known !== undefined) return { sure: known, least: known }
  return { sure: absolute, least: Math.min(...Object.values(byGravity), absolute ?? Infinity) }
}

/** The last day of the longest custody from a day, where it does not depend on the act; the earlier, if two are set. */
export function longestEnds(at: Situation, start: Day): Day | null {
  const { sure } = longestMonths(at)
  const days = at.custodyLaw?.absoluteDays ?? null
  const ends = [
    ...(sure === null ? [] : [addMonths(start, sure)]),
    ...(days === null ? [] : [addDays(start, days)]),
  ]
  return ends.sort()[0] ?? null
}

function beyondLimit(at: Situation): Finding {
  const spell = at.custody.spell
  if (!spell) return at.custody.held === 'unknown' ? ask('arrested') : found('no', [heldLook(at)])
  const { sure, least } = longestMonths(at)
  const latest = longestEnds(at, spell.start.range.latest)
  const earliest = longestEnds(at, spell.start.range.earliest)
  const end = spellEnd(at)
  const startLook: Look = { fact: spell.start.event.type, value: 'yes', on: spell.start.event.on }
  if (latest !== null && end > latest) return found('yes', [startLook])
  if (earliest !== null && spell.start.event.on !== null && end > earliest)
    return found('unknown', [
      { fact: `${spell.start.event.type}.on`, value: 'unknown', on: spell.start.event.on },
    ])
  if (
    least !== null &&
    least !== sure &&
    spell.start.event.on !== null &&
    end > addMonths(spell.start.range.earliest, least)
  )
    return ask('details.offenceGravity')
  return found('no', [startLook])
}

/** Days on which the law says this custody ends: the running order, and the longest custody if settled. */
export function custodyEnds(at: Situation): Day[] {
  const spell = at.custody.spell
  if (!spell || spell.end || spell.start.event.on === null) return []
  const lastOrder = spell.orders.at(-1)
  const ends: Day[] = []
  if (lastOrder?.event.until) ends.push(rangeOf(lastOrder.event.until).earliest)
  const longest = longestEnds(at, spell.start.range.earliest)
  if (longest !== null) ends.push(longest)
  return ends.sort()
}

function limitNear(at: Situation, days: number): Finding {
  if (at.custody.held === 'no') return found('no', [heldLook(at)])
  const near = custodyEnds(at).some((day) => day >= at.on && day <= addDays(at.on, days))
  return found(near ? at.custody.held : 'no', [heldLook(at)])
}

function orderLapsed(at: Situation): Finding {
  const spell = at.custody.spell
  if (!spell || spell.orders.length === 0) return found('no', [{ fact: 'remand-ordered', value: 'no' }])
  const ends = at.covered
  const end = spellEnd(at)
  const looks: Look[] = spell.orders.map(({ event }) => ({ fact: event.type, value: 'yes', on: event.on }))
  let until = ''
  let gap = false
  for (const part of ends) {
    if (until && part.from > addDays(until, 1)) gap = true
    if (part.until > until) until = part.until
  }
  if (end > addDays(until, 1)) gap = true
  if (!gap) return found('no', looks)
  return at.view.notKnown('detention-extended') ? ask('detention-extended') : found('yes', looks)
}

function withoutOrder(at: Situation): Finding {
  const spell = at.custody.spell
  const law = at.custodyLaw
  if (!spell || !law) return found('no', [heldLook(at)])
  if (spell.orders.length > 0)
    return found(
      'no',
      spell.orders.map(({ event }) => ({ fact: event.type, value: 'yes' as const, on: event.on })),
    )
  if (spell.start.event.on === null) return ask(`${spell.start.event.type}.on`)
  const days = daysBetween(spell.start.range.latest, spellEnd(at))
  const allowed = law.orderMonths === null ? 3 : 62
  if (days <= allowed) return found('no', [heldLook(at)])
  if (at.view.notKnown('remand-ordered') || days <= SILENCE_DAYS) return ask('remand-ordered')
  return found('yes', [{ fact: 'remand-ordered', value: 'no' }, heldLook(at)])
}

function withoutReview(at: Situation): Finding {
  const spell = at.custody.spell
  const centre = inRemovalCentre(at) ? (at.custodyLaw?.centreReviewDays ?? null) : null
  const limit = centre ?? at.custodyLaw?.reviewDays
  if (!spell || limit === null || limit === undefined) return found('no', [heldLook(at)])
  const last = spell.reviews.at(-1) ?? spell.start
  if (last.event.on === null && spell.start.event.on === null) return ask(`${last.event.type}.on`)
  const looks: Look[] = [{ fact: last.event.type, value: 'yes', on: last.event.on }]
  if (daysBetween(last.range.latest, spellEnd(at)) <= limit) return found('no', looks)
  if (
    centre === null &&
    spell.orders.length === 0 &&
    daysBetween(last.range.latest, spellEnd(at)) <= SILENCE_DAYS
  )
    return ask('remand-ordered')
  const open = (['detention-extended', 'detention-appealed'] as const).filter((type) =>
    at.view.notKnown(type),
  )
  return open.length > 0 ? ask(...open) : found('yes', looks)
}

/** Each appeal against custody, and the first decision on one after it; without any, the day that is looked at. */
function appealSlow(at: Situation, days: number): Finding {
  const decided = (['detention-appeal-dismissed', 'detention-appeal-allowed'] as const).flatMap((type) =>
    at.view.of(type),
  )
  const findings = at.view.of('detention-appealed').flatMap((appeal): Finding[] => {
    if (appeal.implied || appeal.event.on === null) return []
    const answers = decided.filter((one) => !isAfter(appeal, one))
    // An answer whose day nobody knows may have been in time.
    if (answers.some(({ event }) => event.on === null)) return []
    const first = answers.map(({ range }) => range.earliest).sort()[0]
    if (!first && at.view.notKnown('detention-appeal-dismissed')) return [ask('detention-appeal-dismissed')]
    const slow = daysBetween(appeal.range.latest, first ?? spellEnd(at)) > days
    return [found(tri(slow), [{ fact: 'detention-appealed', value: 'yes', on: appeal.event.on }])]
  })
  return (
    findings.find(({ value }) => value === 'yes') ??
    findings.find(({ value }) => value === 'unknown') ??
    found('no', [{ fact: 'detention-appealed', value: 'no' }])
  )
}

/** The last place of custody on file, in this stretch, is a centre for removal. */
function inRemovalCentre(at: Situation): boolean {
  const start = at.custody.spell?.start
  const placed = lastOf(at.view, ['arrested', 'transferred'])
  return Boolean(start && placed && !isAfter(start, placed) && placed.event.place === 'migration-centre')
}

/** The request that this custody rests on, made before it or since; one for an earlier arrest does not count. */
export function requestFor(at: Situation): Occurrence | undefined {
  const requested = lastOf(at.view, ['extradition-requested'])
  const start = at.custody.spell?.start
  const earlierRelease = at.view
    .of('released')
    .filter((end) => start && (isAfter(start, end) || takenAtTheGate(at.view, start, end)))
    .at(-1)
  return requested && earlierRelease && isAfter(earlierRelease, requested) ? undefined : requested
}

function requestDue(at: Situation, mode: 'overdue' | 'near', within: number): Finding {
  const spell = at.custody.spell
  const limit = at.custodyLaw?.requestDays
  if (!spell || limit === null || limit === undefined || at.custody.held === 'no')
    return found('no', [heldLook(at)])
  const requested = happenedBy(at.view, 'extradition-requested')
  const seen = requestFor(at)
  if (requested === 'yes' && seen)
    return found('no', [{ fact: 'extradition-requested', value: 'yes', on: seen.event.on }])
  // Expulsion custody needs no request; only a pure extradition track has this clock.
  if (happenedBy(at.view, 'removal-ordered') === 'yes')
    return found('no', [{ fact: 'removal-ordered', value: 'yes' }])
  if (spell.start.event.on === null) return ask(`${spell.start.event.type}.on`)
  const last = addDays(spell.start.range.earliest, limit)
  const passed = mode === 'overdue' ? at.on > last : at.on <= last && last <= addDays(at.on, within)
  if (!passed) return found('no', [heldLook(at)])
  if (requested === 'unknown') return ask('extradition-requested')
  return found(at.custody.held, [{ fact: 'extradition-requested', value: 'no' }, heldLook(at)])
}

function releaseDue(at: Situation, days: number): Finding {
  const { view, on, custody } = at
  const announced = view.of('release-announced').at(-1)
  const since = custody.spell?.start
  const freeing = lastOf(view, FREEING)
  const undone = lastOf(view, UNDOING)
  const ended = custody.spell?.end?.certain === 'yes'
  if (freeing && since && !ended && isAfter(freeing, since) && !(undone && isAfter(undone, freeing)))
    return found('yes', [{ fact: freeing.event.type, value: 'yes', on: freeing.event.on }])
  if (announced && custody.held !== 'no' && (!since || isAfter(announced, since))) {
    const day = announced.event.for ? rangeOf(announced.event.for).earliest : on
    return found(tri(day <= addDays(on, days)), [
      { fact: 'release-announced', value: 'yes', on: announced.event.on },
    ])
  }
  const near = limitNear(at, days)
  const unknown: Tri = custody.held !== 'no' && view.notKnown('release-announced') ? 'unknown' : 'no'
  const value = anyTri([near.value, unknown])
  return value === 'unknown' ? ask('release-announced') : found(value, near.looks)
}
