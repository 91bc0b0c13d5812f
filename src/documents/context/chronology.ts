import { rangeOf } from '../../case/partial-date.js'
import type { CaseEvent } from '../../case/types.js'
import { EVENT_TYPES, EVENTS, type EventType, type ExtraKind } from '../../case/vocabulary.js'
import { isAfter, type Occurrence, type View } from '../../case/view.js'
import { key } from '../../explain/keys.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import type { Typed } from '../words.js'
import { typed } from '../words.js'
import { onFile } from './events.js'

export interface ChronologyRow {
  readonly number: number
  readonly date: string
  readonly what: string
  readonly note: Typed | null
}

/** Every event on file up to the as-of day, in order. */
export function chronologyValues(lang: Language, view: View): ChronologyRow[] {
  return EVENT_TYPES.flatMap((type) => onFile(view, type))
    .sort(byTime)
    .map(({ event }, index) => ({
      number: index + 1,
      date: dateText(lang, event.on) || text(lang, 'word.day-not-known'),
      what: eventText(lang, event),
      note: typed([...typedExtras(event), event.note ?? ''].filter((part) => part !== '').join('. ')),
    }))
}

/** Threats, attacks and attempts at abduction, with what was noted of each: the marks of a personal risk. */
export const pursuitValues = (lang: Language, view: View): Omit<ChronologyRow, 'number'>[] =>
  (['threatened', 'attacked', 'abduction-attempted'] as const)
    .flatMap((type) => onFile(view, type))
    .sort(byTime)
    .map(({ event }) => ({
      date: dateText(lang, event.on) || text(lang, 'word.day-not-known'),
      what: eventText(lang, event),
      note: typed(event.note),
    }))

function byTime(x: Occurrence, y: Occurrence): number {
  const order = (one: Occurrence): string => (one.event.on === null ? '9999' : rangeOf(one.event.on).earliest)
  return order(x) < order(y) ? -1 : order(x) > order(y) ? 1 : isAfter(x, y) ? 1 : isAfter(y, x) ? -1 : 0
}

/** The event with the extra facts that are words of ours: "custody extended (until 5 May 2009)". */
export function eventText(lang: Language, event: CaseEvent): string {
  const name = text(lang, key.event(event.type))
  const extras = extrasOf(event.type).flatMap(([extra, kind]) => {
    const value = event[extra as keyof CaseEvent]
    if (typeof value !== 'string' || kind === 'text' || kind === 'texts') return []
    if (kind === 'day') return [text(lang, `chron.${extra}`, { date: dateText(lang, value) })]
    return [kind === 'country' ? text(lang, key.country(value)) : text(lang, key.extraValue(extra, value))]
  })
  return extras.length > 0 ? `${name} (${extras.join('; ')})` : name
}

const extrasOf = (type: EventType): [string, ExtraKind][] =>
  Object.entries(EVENTS[type] as Record<string, ExtraKind>)

function typedExtras(event: CaseEvent): string[] {
  return extrasOf(event.type).flatMap(([extra, kind]) => {
    const value = event[extra as keyof CaseEvent]
    if (kind === 'texts' && Array.isArray(value)) return [value.join(', ')]
    return kind === 'text' && typeof value === 'string' ? [value] : []
  })
}
