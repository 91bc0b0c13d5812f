import { allTri, anyTri, notTri, tri, type Tri } from '../case/tri.js'
import type { CountryCode } from '../case/countries.js'
import { addDays } from '../case/days.js'
import { rangeOf } from '../case/partial-date.js'
import { isAfter, placed, type Occurrence } from '../case/view.js'
import type { EventType } from '../case/vocabulary.js'
import type { Condition, Kind, Where } from '../law/vocabulary/index.js'
import * as custody from './custody-facts.js'
import { boundOn, everBound, type Situation } from './situation.js'
import { removedValue } from './taken.js'
import type { FactId, Finding, Look } from './types.js'

/** Reads a condition against a situation. Never throws; a missing fact gives `unknown`. */
export function evaluate(condition: Condition, at: Situation): Finding {
  if (condition.op === 'always') return ALWAYS
  // Rules share their conditions: what one has read holds for the others on the same day.
  const known = at.findings.get(condition)
  if (known) return known
  const finding = read(condition, at)
  at.findings.set(condition, finding)
  return finding
}

const ALWAYS: Finding = { value: 'yes', looks: [] }

function read(condition: Condition, at: Situation): Finding {
  switch (condition.op) {
    case 'always':
      return ALWAYS
    case 'not': {
      const inner = evaluate(condition.of, at)
      return { value: notTri(inner.value), looks: inner.looks }
    }
    case 'not-known-to': {
      const inner = evaluate(condition.of, at)
      return { value: tri(inner.value !== 'yes'), looks: inner.value === 'unknown' ? [] : inner.looks }
    }
    case 'all':
    case 'any':
      return combine(condition.op, condition.of, at)
    case 'happened':
      return happened(condition.event, condition.where, at)
    case 'pending':
      return pending(condition.lodged, condition.ended, at)
    case 'within':
      return within(condition.events, condition.days, at)
    case 'before':
      return earlierThan(condition.events, condition.day, at)
    case 'removed':
      return removedFinding(at)
    case 'citizen':
      return citizen(condition.of === 'host' ? at.host : condition.of, at)
    case 'profile':
      return profile(condition.any, at)
    case 'treaty':
      return one(`treaty.${condition.key}`, boundOn(at.treaty(condition.key), at.on))
    case 'treaty-covered':
      return treatyCovered(condition.key, condition.events, at)
    case 'maybe-at-liberty':
      return custody.maybeAtLiberty(at)
    case 'law-not-read':
      return one('law.local', 'unknown')
    case 'host-in':
      return { value: tri((condition.countries as readonly string[]).includes(at.host)), looks: [] }
    default:
      return custody.evaluateCustody(condition, at)
  }
}

const one = (fact: FactId, value: Tri): Finding => ({ value, looks: [{ fact, value }] })

function combine(op: 'all' | 'any', parts: readonly Condition[], at: Situation): Finding {
  const findings = parts.map((part) => evaluate(part, at))
  return gathered(op === 'all' ? 'no' : 'yes', op === 'all' ? 'yes' : 'no', findings)
}

/**
 * Several findings as one: `decides` by itself, else an unknown keeps it open.
 * Only what decided is told: one yes carries an `any`, one no an `all`; otherwise everything was needed.
 */
function gathered(decides: Tri, otherwise: Tri, findings: readonly Finding[]): Finding {
  let value = otherwise
  for (const one of findings) if (one.value === decides || value === otherwise) value = one.value
  const looks: Look[] = []
  for (const one of findings) if (one.value === value) looks.push(...one.looks)
  return { value, looks }
}

function look(type: EventType, value: Tri, seen?: Occurrence): Look {
  if (!seen) return { fact: type, value }
  return { fact: type, value, on: seen.event.on, ...(seen.implied ? { implied: true } : {}) }
}

function happened(type: EventType, where: Where | undefined, at: Situation): Finding {
  const list = at.view.of(type)
  let open: Finding | undefined
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const seen = list[index]
    const found = seen && occurred(seen, { event: type, where }, at)
    if (found?.value === 'yes') return found
    if (found?.value === 'unknown') open = found
  }
  return open ?? one(type, at.view.notKnown(type) ? 'unknown' : 'no')
}

function missingExtra(seen: Occurrence, where: Where): string | undefined {
  return (['kind', 'body', 'list', 'place', 'country'] as const).find(
    (key) => where[key] !== undefined && seen.event[key] === undefined,
  )
}

/** Whether an event has the extra keys asked for. A key left out of the file is unknown. */
function fits(seen: Occurrence, where: Where | undefined, at: Situation): Tri {
  if (!where) return 'yes'
  const results: Tri[] = []
  for (const key of ['kind', 'body', 'list', 'place'] as const) {
    const wanted = where[key]
    if (!wanted) continue
    const value = seen.event[key]
    results.push(value === undefined ? 'unknown' : tri(wanted.includes(value)))
  }
  if (where.bodyNamed) results.push(tri(seen.event.body?.toLowerCase() === where.bodyNamed))
  if (where.country) {
    const country = seen.event.country
    const wanted = where.country === 'not-host' || where.country === 'host' ? at.host : where.country
    const same: Tri = country === undefined ? 'unknown' : tri(country === wanted)
    results.push(where.country === 'not-host' ? notTri(same) : same)
  }
  return allTri(results)
}

function pending(lodged: readonly Kind[], ended: readonly Kind[], at: Situation): Finding {
  const parts: Finding[] = []
  for (const kind of lodged) {
    for (const seen of at.view.of(kind.event))
      if (fits(seen, kind.where, at) !== 'no') parts.push(unended(seen, kind, ended, at))
    if (at.view.notKnown(kind.event)) parts.push(one(kind.event, 'unknown'))
  }
  if (parts.length === 0)
    return { value: 'no', looks: lodged.map(({ event }) => ({ fact: event, value: 'no' })) }
  return gathered('yes', 'no', parts)
}

/** One thing that was lodged: whether it was, and nothing has ended it since. */
function unended(start: Occurrence, kind: Kind, ended: readonly Kind[], at: Situation): Finding {
  const began = inOrder(start, kind, at)
  const ends = ended.map((end): Finding => {
    const later = at.view
      .of(end.event)
      .filter((seen) => !placed(start, seen) || !isAfter(start, seen))
      .map((seen) => (placed(start, seen) ? inOrder(seen, end, at) : one(end.event, 'unknown')))
      .filter(({ value }) => value !== 'no')
    return (
      later.find(({ value }) => value === 'yes') ??
      later[0] ??
      one(end.event, at.view.notKnown(end.event) ? 'unknown' : 'no')
    )
  })
  ends.push(termOver(start, at))
  const over = anyTri(ends.map((end) => end.value))
  const endLooks = over === 'no' ? [] : ends.filter((end) => end.value === over).flatMap((end) => end.looks)
  const value = allTri([began.value, notTri(over)])
  return { value, looks: value === 'no' ? endLooks : [...began.looks, ...endLooks] }
}

/** A measure granted until a day is no measure after it. A term known in part may have ended at its earliest day. */
function termOver(start: Occurrence, at: Situation): Finding {
  const { type, until } = start.event
  if (type !== 'interim-measure-granted' || until === undefined) return one(`${type}.until`, 'no')
  const { earliest, latest } = rangeOf(until)
  const value: Tri = latest < at.on ? 'yes' : earliest < at.on ? 'unknown' : 'no'
  return { value, looks: [{ fact: value === 'unknown' ? `${type}.until` : type, value, on: start.event.on }] }
}

/** Where a step is only implied and nobody knows more of it, its place among the others is not known either. */
function inOrder(seen: Occurrence, kind: Kind, at: Situation): Finding {
  const vague = seen.implied && at.view.notKnown(kind.event)
  return vague ? one(kind.event, 'unknown') : occurred(seen, kind, at)
}

/** Whether one event is of the kind asked for and has happened by now. */
function occurred(seen: Occurrence, { event, where }: Kind, at: Situation): Finding {
  const value = allTri([fits(seen, where, at), seen.certain])
  if (value !== 'unknown') return { value, looks: [look(event, value, seen)] }
  const missing = where ? missingExtra(seen, where) : undefined
  const fact = missing ? `${event}.${missing}` : seen.certain === 'unknown' ? `${event}.on` : event
  return { value, looks: [{ fact, value, on: seen.event.on }] }
}

function within(types: readonly EventType[], days: number, at: Situation): Finding {
  const since = addDays(at.on, -days)
  const findings = types.map((type): Finding => {
    const list = at.view.of(type)
    if (list.length === 0) return one(type, at.view.notKnown(type) ? 'unknown' : 'no')
    const recent = list.filter((seen) => seen.range.latest >= since)
    const sure = recent.find((seen) => seen.range.earliest >= since && seen.certain === 'yes')
    if (sure) return { value: 'yes', looks: [look(type, 'yes', sure)] }
    const maybe = recent.at(-1)
    if (maybe) return { value: 'unknown', looks: [{ ...look(type, 'unknown', maybe), fact: `${type}.on` }] }
    if (at.view.notKnown(type)) return one(type, 'unknown')
    const old = list.at(-1)
    return old ? { value: 'no', looks: [look(type, 'no', old)] } : one(type, 'no')
  })
  return gathered('yes', 'no', findings)
}

function earlierThan(types: readonly EventType[], day: string, at: Situation): Finding {
  const findings = types.map((type): Finding => {
    const list = at.view.of(type)
    const sure = list.find((seen) => seen.range.latest <= day)
    if (sure) return { value: 'yes', looks: [look(type, 'yes', sure)] }
    const maybe = list.find((seen) => seen.range.earliest <= day)
    if (maybe)
      return { value: 'unknown', looks: [{ fact: `${type}.on`, value: 'unknown', on: maybe.event.on }] }
    return one(type, at.view.notKnown(type) ? 'unknown' : 'no')
  })
  return gathered('yes', 'no', findings)
}

const TAKEN: readonly EventType[] = ['removed', 'returned-under-pressure', 'abducted', 'killed']

function removedFinding(at: Situation): Finding {
  const value = removedValue(at)
  if (value === 'yes')
    return { value, looks: TAKEN.flatMap((type) => at.view.of(type).map((seen) => look(type, 'yes', seen))) }
  if (value === 'no') return one('removed', value)
  const open = (['removed', 'returned-under-pressure', 'abducted', 'travelled'] as const).filter((type) =>
    at.view.notKnown(type),
  )
  return {
    value,
    looks: (open.length > 0 ? open : ['located' as const]).map((fact) => ({ fact, value })),
  }
}

/** Held by birth or gained, and not lost since: each of the three can be unknown by itself. */
function citizen(country: string, at: Situation): Finding {
  const held: readonly string[] = at.view.case.person.nationalities ?? []
  const born = one('person.nationalities', held.length === 0 ? 'unknown' : tri(held.includes(country)))
  const gained = happened('citizenship-acquired', { country: country as CountryCode }, at)
  const has = born.value === 'yes' ? born : gained.value === 'no' ? born : gained
  const start = anyTri([born.value, gained.value])
  if (start === 'no') return has
  const lost = lostSince(country, at)
  const value = allTri([start, notTri(lost.value)])
  if (value === 'yes') return { value, looks: has.looks }
  if (value === 'no') return { value, looks: lost.looks }
  const open = [...(start === 'unknown' ? [born, gained] : []), lost]
  return { value, looks: open.filter((f) => f.value === 'unknown').flatMap((f) => f.looks) }
}

/** A loss of that citizenship which no later acquisition on file undid. */
function lostSince(country: string, at: Situation): Finding {
  const where = { country: country as CountryCode }
  const gains = at.view.of('citizenship-acquired').filter((seen) => fits(seen, where, at) === 'yes')
  const losses = at.view.of('citizenship-lost').map((seen): Finding => {
    const found = occurred(seen, { event: 'citizenship-lost', where }, at)
    const regained = anyTri(
      gains.filter(({ range }) => range.earliest > seen.range.latest).map(({ certain }) => certain),
    )
    return { ...found, value: allTri([found.value, notTri(regained)]) }
  })
  if (at.view.notKnown('citizenship-lost')) losses.push(one('citizenship-lost', 'unknown'))
  return gathered('yes', 'no', losses)
}

function profile(wanted: readonly string[], at: Situation): Finding {
  const held = at.view.case.person.profile
  const fact = 'person.profile'
  if (!held || held.length === 0) return one(fact, 'unknown')
  if (held.some((p) => wanted.includes(p))) return one(fact, 'yes')
  return one(fact, held.includes('unknown') ? 'unknown' : 'no')
}

function treatyCovered(
  key: Parameters<Situation['treaty']>[0],
  types: readonly EventType[],
  at: Situation,
): Finding {
  const status = at.treaty(key)
  const findings = types.map((type): Finding => {
    const list = at.view.of(type).filter((seen) => !seen.implied)
    if (list.length === 0)
      return one(type, at.view.notKnown(type) && everBound(status, at.on) ? 'unknown' : 'no')
    // Bound on some day the event can have happened on: the generous reading keeps the way open.
    const value = anyTri(
      list.flatMap((seen) => {
        const range = seen.event.on === null ? { earliest: at.on, latest: at.on } : rangeOf(seen.event.on)
        return [boundOn(status, range.earliest), boundOn(status, range.latest)]
      }),
    )
    return { value, looks: list.map((seen) => look(type, value, seen)) }
  })
  return gathered('yes', 'no', findings)
}
