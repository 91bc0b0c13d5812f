import { addDays, addMonths } from '../case/days.js'
import { rangeOf, type Day } from '../case/partial-date.js'
import { happenedBy, lastOf } from '../case/view.js'
import { longestMonths, requestFor } from './custody-facts.js'
import type { Situation } from './situation.js'
import type { Clock } from './types.js'

/** Terms that run without anybody filing anything: how long custody may last, when a request must be there. */
export function clocksOf(at: Situation): Clock[] {
  return [...custodyClocks(at), ...centreClocks(at), ...surrenderClocks(at), ...announcedDays(at)]
}

function clock(at: Situation, what: string, start: Day, lastDay: Day, params?: Clock['params']): Clock {
  const law = at.custodyLaw
  return {
    what,
    start,
    lastDay,
    passed: lastDay < at.on,
    provisions: law?.provisions ?? [],
    confidence: law?.confidence ?? 'low',
    ...(params ? { params } : {}),
  }
}

function custodyClocks(at: Situation): Clock[] {
  const spell = at.custody.spell
  const law = at.custodyLaw
  if (!spell || spell.end || spell.start.event.on === null || !law) return []
  const start = spell.start.range.earliest
  const clocks: Clock[] = []
  // Sixty hours end on the third day; the second is the day that is safe.
  if (law.policeHours !== null && spell.orders.length === 0)
    clocks.push(
      clock(at, 'police-custody', start, addDays(start, Math.floor(law.policeHours / 24)), {
        hours: law.policeHours,
      }),
    )
  if (law.requestDays !== null && !requestFor(at) && happenedBy(at.view, 'removal-ordered') !== 'yes')
    clocks.push(
      clock(at, 'request-must-arrive', start, addDays(start, law.requestDays), { days: law.requestDays }),
    )
  const order = spell.orders.at(-1)
  if (order?.event.until)
    clocks.push(clock(at, 'custody-order', order.range.earliest, rangeOf(order.event.until).earliest))
  else if (order && law.orderMonths !== null)
    clocks.push(
      clock(
        at,
        'custody-order-no-term',
        order.range.earliest,
        addMonths(order.range.earliest, law.orderMonths),
        {
          months: law.orderMonths,
        },
      ),
    )
  return [...clocks, ...longest(at, start)]
}

function longest(at: Situation, start: Day): Clock[] {
  const law = at.custodyLaw
  const { sure, least } = longestMonths(at)
  if (!law) return []
  const days = law.absoluteDays ?? null
  const inDays =
    days === null ? [] : [clock(at, 'longest-custody-days', start, addDays(start, days), { days })]
  if (sure !== null && sure === least)
    return [...inDays, clock(at, 'longest-custody', start, addMonths(start, sure), { months: sure })]
  const months = [
    ...new Set([...Object.values(law.longestMonths ?? {}), ...(sure === null ? [] : [sure])]),
  ].sort((x, y) => x - y)
  const inMonths = months.map((count) =>
    clock(at, count === sure ? 'longest-custody' : 'longest-custody-if', start, addMonths(start, count), {
      months: count,
    }),
  )
  return [...inDays, ...inMonths]
}

function centreClocks(at: Situation): Clock[] {
  const law = at.custodyLaw
  const ordered = lastOf(at.view, ['removal-ordered'])
  if (!law || !ordered || ordered.event.on === null || ordered.implied || at.custody.held === 'no') return []
  if (happenedBy(at.view, 'removal-appeal-allowed') === 'yes') return []
  const start = ordered.range.earliest
  const clocks: Clock[] = []
  if (law.centreDays !== null)
    clocks.push(clock(at, 'removal-centre', start, addDays(start, law.centreDays), { days: law.centreDays }))
  if (law.centreTotalDays !== null)
    clocks.push(
      clock(at, 'removal-centre-total', start, addDays(start, law.centreTotalDays), {
        days: law.centreTotalDays,
      }),
    )
  return clocks
}

function surrenderClocks(at: Situation): Clock[] {
  const set = at.view.of('surrender-date-set').at(-1)
  const law = at.custodyLaw
  if (!set?.event.for || !law) return []
  const day = rangeOf(set.event.for).earliest
  const clocks = [clock(at, 'surrender-day', set.range.earliest, day)]
  if (law.surrenderMayDays !== null)
    clocks.push(
      clock(at, 'surrender-may-release', day, addDays(day, law.surrenderMayDays), {
        days: law.surrenderMayDays,
      }),
    )
  if (law.surrenderMustDays !== null)
    clocks.push(
      clock(at, 'surrender-must-release', day, addDays(day, law.surrenderMustDays), {
        days: law.surrenderMustDays,
      }),
    )
  return clocks
}

function announcedDays(at: Situation): Clock[] {
  const rows = [
    ['release-announced', 'for', 'release-day'],
    ['removal-date-set', 'for', 'removal-day'],
    ['released', 'leaveBy', 'must-leave'],
    ['interim-measure-granted', 'until', 'interim-measure-ends'],
  ] as const
  return rows.flatMap(([type, key, what]) => {
    const seen = at.view.of(type).at(-1)
    const value = seen?.event[key]
    return seen && value ? [clock(at, what, seen.range.earliest, rangeOf(value).earliest)] : []
  })
}
