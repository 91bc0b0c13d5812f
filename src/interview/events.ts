import { EVENTS, EVENT_TYPES, type EventType, type ExtraKind } from '../case/vocabulary.js'
import type { Group, Question } from './types.js'

/** The questions on what happened: one for every event type of the case file, in its order. */

/** The first event type of each group; a group runs on to the next one. */
const GROUP_STARTS: Partial<Record<EventType, Group>> = {
  charged: 'home',
  arrested: 'custody',
  'extradition-requested': 'extradition',
  'removal-ordered': 'removal',
  'asylum-applied': 'protection',
  'citizenship-acquired': 'nationality',
  'interim-measure-requested': 'international',
  threatened: 'danger',
}

/** A person dies once; all else can happen again: a second arrest, a second request, a second refusal. */
const ONCE: readonly EventType[] = ['killed']

export const EVENT_QUESTIONS: readonly Question[] = build()

function build(): Question[] {
  let group: Group = 'home'
  return EVENT_TYPES.map((type): Question => {
    group = GROUP_STARTS[type] ?? group
    return {
      id: type,
      kind: 'event',
      group,
      fact: type,
      event: type,
      options: ['yes', 'no', 'unknown'],
      extras: Object.keys(EVENTS[type]),
      multiple: !ONCE.includes(type),
      warning: 'no-membership',
    }
  })
}

/** How the value of an extra key is written in a form. */
export const extraKind = (type: EventType, extra: string): ExtraKind =>
  (EVENTS[type] as Record<string, ExtraKind>)[extra] ?? 'text'
