import type { PartialDate } from '../../case/partial-date.js'
import { isEventType, type EventType } from '../../case/vocabulary.js'
import type { Occurrence, View } from '../../case/view.js'

/** The events of a case as templates ask for them: always the last one on file of a type. */
export interface EventLookup {
  /** Types on file on the as-of day; what is only implied is left out. */
  readonly happened: readonly EventType[]
  readonly day: (type: string) => PartialDate
  readonly extra: (type: string, name: string) => string | null
}

/** The occurrences that are on file themselves, oldest first. */
export const onFile = (view: View, type: EventType): readonly Occurrence[] =>
  view.of(type).filter((one) => !one.implied)

/** @throws RangeError for a type that the contract does not know: a fault of the template */
export function eventLookup(view: View, types: readonly EventType[]): EventLookup {
  const last = (type: string): Occurrence | undefined => {
    if (!isEventType(type)) throw new RangeError(`no event type "${type}"`)
    return onFile(view, type).at(-1)
  }
  return {
    happened: types.filter((type) => onFile(view, type).length > 0),
    day: (type) => last(type)?.event.on ?? null,
    extra: (type, name) => {
      const value = (last(type)?.event as Record<string, unknown> | undefined)?.[name]
      return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : null
    },
  }
}
