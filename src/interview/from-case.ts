import type { CaseEvent, CaseFile } from '../case/types.js'
import { parseCase } from '../case/faults.js'
import { EVENT_TYPES, type EventType } from '../case/vocabulary.js'
import { compile } from './compile.js'
import { REQUIRES } from './reach.js'
import type { Answers, EventAnswer, EventTime } from './types.js'

/**
 * The answers that a case file amounts to: a file brought in, or restored.
 * A type in neither of its lists did not happen; one that a later step on file needs was only left out.
 * @param file a validated case file
 */
export function fromCase(file: CaseFile): Answers {
  const { name, dateOfBirth, sex, nationalities, profile } = file.person
  return {
    format: 'panoh-answers/1',
    ...(file.id !== undefined ? { id: file.id } : {}),
    host: file.host.country,
    ...(file.host.region !== undefined ? { region: file.host.region } : {}),
    // An empty list says no more than none: the question is still open.
    ...(nationalities && nationalities.length > 0 ? { nationalities } : {}),
    ...(profile && profile.length > 0 ? { profile } : {}),
    events: eventsFrom(file),
    ...(name ? { name } : {}),
    ...(dateOfBirth !== undefined ? { dateOfBirth } : {}),
    ...(sex !== undefined ? { sex } : {}),
    details: file.details ?? {},
  }
}

function eventsFrom(file: CaseFile): Answers['events'] {
  const times = new Map<EventType, EventTime[]>()
  for (const event of file.events) times.set(event.type, [...(times.get(event.type) ?? []), timeOf(event)])
  const open = new Set(file.notKnown)
  const needed = new Set(
    [...times.keys(), ...open].flatMap((type) => (REQUIRES.get(type) ?? []).flatMap((group) => [...group])),
  )
  const answerFor = (type: EventType): EventAnswer => {
    const found = times.get(type)
    if (found) return { happened: 'yes', times: found }
    if (open.has(type)) return { happened: 'unknown', times: [] }
    return { happened: 'no', times: [], ...(needed.has(type) ? { omitted: true as const } : {}) }
  }
  return Object.fromEntries(EVENT_TYPES.map((type) => [type, answerFor(type)]))
}

function timeOf(event: CaseEvent): EventTime {
  const time: Partial<CaseEvent> & EventTime = { ...event }
  Reflect.deleteProperty(time, 'type')
  return time
}

/**
 * Answers that come back from storage.
 * @returns undefined if they are of another format or would not make a valid case file
 */
export function readAnswers(stored: unknown): Answers | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const answers = stored as Answers
  if (answers.format !== 'panoh-answers/1') return undefined
  if (typeof answers.events !== 'object' || typeof answers.details !== 'object') return undefined
  try {
    // A host is put in where it is not known yet, so that the rest is checked all the same.
    return parseCase(compile({ ...answers, host: answers.host ?? 'RU' })).ok ? answers : undefined
  } catch {
    return undefined
  }
}
