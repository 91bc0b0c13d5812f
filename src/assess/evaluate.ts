import { allTri, anyTri, notTri, tri, type Tri } from '../case/tri.js'
import { addDays } from '../case/days.js'
import { rangeOf } from '../case/partial-date.js'
import { isAfter, type Occurrence } from '../case/view.js'
import type { EventType } from '../case/vocabulary.js'
import type { Condition, Kind, Where } from '../law/vocabulary/index.js'
import * as custody from './custody-facts.js'
import { boundOn, type Situation } from './situation.js'
import type { FactId, Finding, Look } from './types.js'

/** Reads a condition against a situation. Never throws; a missing fact gives `unknown`. */
export function evaluate(condition: Condition, at: Situation): Finding {
  switch (condition.op) {
    case 'always':
      return { value: 'yes', looks: [] }
    case 'not': {
      const inner = evaluate(condition.of, at)
      return { value: notTri(inner.value), looks: inner.looks }
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
  const value = (op === 'all' ? allTri : anyTri)(findings.map((f) => f.value))
  // Only what decided: one yes carries an `any`, one no an `all`; otherwise everything was needed.
  const decisive = findings.filter((f) => f.value === value)
  return { value, looks: decisive.flatMap((f) => f.looks) }
}

function look(type: EventType, value: Tri, seen?: Occurrence): Look {
  if (!seen) return { fact: type, value }
  return { fact: type, value, on: seen.event.on, ...(seen.implied ? { implied: true } : {}) }
}

function happened(type: EventType, where: Where | undefined, at: Situation): Finding {
  const matches = at.view
    .of(type)
    .map((seen) => ({ seen, fits: allTri([fits(seen, where, at), seen.certain]) }))
  const sure = matches.filter((m) => m.fits === 'yes').at(-1)
  if (sure) return { value: 'yes', looks: [look(type, 'yes', sure.seen)] }
  const maybe = matches.find((m) => m.fits === 'unknown')
  if (maybe) {
    const missing = where ? missingExtra(maybe.seen, where) : undefined
    const fact = missing ? `${type}.${missing}` : maybe.seen.certain === 'unknown' ? `${type}.on` : type
    return { value: 'unknown', looks: [{ fact, value: 'unknown', on: maybe.seen.event.on }] }
  }
  return one(type, at.view.notKnown(type) ? 'unknown' : 'no')
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
  const starts = lodged.map((kind) => happened(kind.event, kind.where, at))
  const started = anyTri(starts.map((f) => f.value))
  if (started === 'no') return { value: 'no', looks: starts.flatMap((f) => f.looks) }
  const last = lodged
    .flatMap((kind) => at.view.of(kind.event).filter((seen) => fits(seen, kind.where, at) !== 'no'))
    .reduce<Occurrence | undefined>(
      (latest, seen) => (!latest || isAfter(seen, latest) ? seen : latest),
      undefined,
    )
  const ends = ended.map((kind): Finding => {
    const later = at.view
      .of(kind.event)
      .filter((seen) => fits(seen, kind.where, at) !== 'no' && (!last || !isAfter(last, seen)))
    const sure = later.find((seen) => allTri([seen.certain, fits(seen, kind.where, at)]) === 'yes')
    if (sure) return { value: 'yes', looks: [look(kind.event, 'yes', sure)] }
    return one(kind.event, later.length > 0 || at.view.notKnown(kind.event) ? 'unknown' : 'no')
  })
  const over = anyTri(ends.map((f) => f.value))
  const value = allTri([started, notTri(over)])
  const startLooks = starts.filter((f) => f.value !== 'no').flatMap((f) => f.looks)
  const endLooks = ends.filter((f) => f.value === over && over !== 'no').flatMap((f) => f.looks)
  return { value, looks: value === 'no' ? endLooks : [...startLooks, ...endLooks] }
}

function within(types: readonly EventType[], days: number, at: Situation): Finding {
  const since = addDays(at.on, -days)
  const findings = types.map((type): Finding => {
    const seen = at.view.of(type).at(-1)
    if (!seen) return one(type, at.view.notKnown(type) ? 'unknown' : 'no')
    if (seen.range.latest < since) return { value: 'no', looks: [look(type, 'no', seen)] }
    const certain = seen.range.earliest >= since ? seen.certain : 'unknown'
    return {
      value: certain,
      looks: [{ ...look(type, certain, seen), ...(certain === 'unknown' ? { fact: `${type}.on` } : {}) }],
    }
  })
  const value = anyTri(findings.map((f) => f.value))
  return { value, looks: findings.filter((f) => f.value === value).flatMap((f) => f.looks) }
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
  const value = anyTri(findings.map((f) => f.value))
  return { value, looks: findings.filter((f) => f.value === value).flatMap((f) => f.looks) }
}

const TAKEN: readonly EventType[] = ['removed', 'returned-under-pressure', 'abducted', 'killed']

function removedFinding(at: Situation): Finding {
  const value = custody.removedValue(at)
  const seen = TAKEN.flatMap((type) => at.view.of(type).map((one) => look(type, 'yes', one)))
  if (value === 'yes') return { value, looks: seen }
  if (value === 'no') return { value, looks: [{ fact: 'removed', value }] }
  const open = TAKEN.filter((type) => at.view.notKnown(type) && type !== 'killed')
  return {
    value,
    looks: (open.length > 0 ? open : ['located' as const]).map((fact) => ({
      fact,
      value: 'unknown' as const,
    })),
  }
}

function citizen(country: string, at: Situation): Finding {
  const fact = 'person.nationalities'
  const gained = at.view.of('citizenship-acquired').filter((seen) => seen.event.country === country)
  const lost = at.view
    .of('citizenship-lost')
    .filter((seen) => seen.event.country === undefined || seen.event.country === country)
  const held = at.view.case.person.nationalities
  const lastGain = gained.at(-1)
  const lastLoss = lost.at(-1)
  if (
    lastLoss &&
    !(lastGain && isAfter(lastGain, lastLoss) && lastGain.range.earliest > lastLoss.range.latest)
  ) {
    const value: Tri = lastLoss.certain === 'yes' && lastLoss.event.country === country ? 'no' : 'unknown'
    return {
      value,
      looks: [
        {
          ...look('citizenship-lost', value, lastLoss),
          fact: value === 'no' ? 'citizenship-lost' : 'citizenship-lost.on',
        },
      ],
    }
  }
  if (lastGain)
    return { value: lastGain.certain, looks: [look('citizenship-acquired', lastGain.certain, lastGain)] }
  const born: Tri =
    held === undefined || held.length === 0 ? 'unknown' : tri((held as readonly string[]).includes(country))
  if (born === 'yes')
    return at.view.notKnown('citizenship-lost') ? one('citizenship-lost', 'unknown') : one(fact, 'yes')
  if (born === 'no')
    return at.view.notKnown('citizenship-acquired') ? one('citizenship-acquired', 'unknown') : one(fact, 'no')
  return one(fact, 'unknown')
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
    if (list.length === 0) return one(type, at.view.notKnown(type) ? 'unknown' : 'no')
    // Bound on some day the event can have happened on: the generous reading keeps the way open.
    const value = anyTri(
      list.flatMap((seen) => {
        const range = seen.event.on === null ? { earliest: at.on, latest: at.on } : rangeOf(seen.event.on)
        return [boundOn(status, range.earliest), boundOn(status, range.latest)]
      }),
    )
    return { value, looks: list.map((seen) => look(type, value, seen)) }
  })
  const value = anyTri(findings.map((f) => f.value))
  return { value, looks: findings.filter((f) => f.value === value).flatMap((f) => f.looks) }
}
