import type { Assessment } from '../../assess/types.js'
import { custodyOf } from '../../case/custody.js'
import { daysBetween } from '../../case/days.js'
import type { View } from '../../case/view.js'
import { key } from '../../explain/keys.js'
import { text, type Language } from '../../i18n/index.js'
import type { EventLookup } from './events.js'

type Values = Readonly<Record<string, unknown>>

/** The last stretch of custody: since when, how many days, every order with its end. */
export function custodyValues(lang: Language, view: View): Values {
  const { held, spell } = custodyOf(view)
  const start = spell?.start
  const since = start && !start.implied ? start.event.on : null
  const end = spell?.end?.range.latest ?? view.on
  const orders = (spell?.orders ?? []).map(({ event }) => ({
    date: event.on,
    what: text(lang, key.event(event.type)),
    until: event.until ?? null,
  }))
  return {
    any: Boolean(spell),
    held,
    since,
    // Counted only from a full day: a range would be a guess.
    days: since?.length === 10 ? daysBetween(since, end) + 1 : null,
    orders,
    lastOrder: orders.at(-1)?.date ?? null,
    lastUntil: orders.at(-1)?.until ?? null,
  }
}

const CLOCKS = [
  'police-custody',
  'request-must-arrive',
  'custody-order',
  'custody-order-no-term',
  'longest-custody',
  'longest-custody-days',
  'removal-centre',
  'surrender-may-release',
  'surrender-must-release',
  'release-day',
  'must-leave',
] as const

/** Terms that run by themselves: `clocks.request-must-arrive.lastDay`; null where none runs. */
export function clockValues(assessment: Assessment): Values {
  return Object.fromEntries(
    CLOCKS.map((what) => {
      const clock = assessment.clocks.find((one) => one.what === what)
      return [what, { lastDay: clock?.lastDay ?? null, passed: clock?.passed ?? false }]
    }),
  )
}

/** The coming removal: the day set by either track, and what is known of the flight. */
export function removalValues(events: EventLookup, details: Values): Values {
  return {
    date: events.extra('removal-date-set', 'for') ?? events.extra('surrender-date-set', 'for'),
    time: details['removalTime'] ?? null,
    destination: details['destination'] ?? null,
    flight: details['flight'] ?? null,
  }
}
