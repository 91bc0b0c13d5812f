import { addDays } from '../../case/days.js'
import { IMPLIED_BY } from '../../case/implied.js'
import { rangeOf, type Day } from '../../case/partial-date.js'
import type { CaseEvent } from '../../case/types.js'
import type { EventType } from '../../case/vocabulary.js'

const BEGIN_CUSTODY: readonly EventType[] = ['arrested', 'house-arrest-ordered']

/**
 * Where an event stands on the line of time. A partial date stands at its end (a month after its days, a year
 * after its months), but what has happened never stands after the day shown, and a step never after one that
 * cannot have happened without it: a decision of "November" stands before its notice of the 20th. What begins
 * custody stands at its beginning, because its limits are counted, and its bar is drawn, from there.
 * @returns null if nothing is known of the day
 */
export function placeOf(event: CaseEvent, all: readonly CaseEvent[], on: Day): Day | null {
  if (event.on === null) return null
  const { earliest, latest } = rangeOf(event.on)
  if (BEGIN_CUSTODY.includes(event.type)) return earliest
  const end = latest > on ? on : latest
  if (earliest === latest) return end
  const later = all
    .filter((other) => IMPLIED_BY.get(event.type)?.includes(other.type))
    .flatMap((other) => (other.on === null ? [] : [addDays(rangeOf(other.on).latest, -1)]))
    .filter((day) => day >= earliest && day < end)
  return later.sort()[0] ?? end
}
