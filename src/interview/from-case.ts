import type { CaseEvent, CaseFile } from '../case/types.js'
import { parseCase } from '../case/faults.js'
import { EVENT_TYPES, isEventType, type EventType } from '../case/vocabulary.js'
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
  const needed = stepsBefore([...times.keys(), ...open])
  const answerFor = (type: EventType): EventAnswer => {
    const found = times.get(type)
    if (found)
      return { happened: 'yes', times: found, ...(open.has(type) ? { perhapsMore: true as const } : {}) }
    if (open.has(type)) return { happened: 'unknown', times: [] }
    return { happened: 'no', times: [], ...(needed.has(type) ? { omitted: true as const } : {}) }
  }
  return Object.fromEntries(EVENT_TYPES.map((type) => [type, answerFor(type)]))
}

/** Every step that some of these need, through others as well: a file that leaves one out may leave out its own. */
function stepsBefore(types: readonly EventType[]): Set<EventType> {
  const found = new Set<EventType>()
  const visit = (type: EventType): void => {
    for (const step of (REQUIRES.get(type) ?? []).flat()) {
      if (found.has(step)) continue
      found.add(step)
      visit(step)
    }
  }
  types.forEach(visit)
  return found
}

function timeOf(event: CaseEvent): EventTime {
  const time: Partial<CaseEvent> & EventTime = { ...event }
  Reflect.deleteProperty(time, 'type')
  return time
}

const REPLIES: readonly unknown[] = ['yes', 'no', 'unknown']

/** Whether every answer about an event has a known type, a reply and a list of times. */
const wellFormed = (events: object): boolean =>
  Object.entries(events).every(([type, answer]: [string, Partial<EventAnswer> | null]) =>
    Boolean(isEventType(type) && answer && REPLIES.includes(answer.happened) && Array.isArray(answer.times)),
  )

/** Every day ever given, answers out of use included: a later "yes" brings them back. */
const allTimes = (events: Answers['events']): unknown[] =>
  Object.entries(events).flatMap(([type, { times }]) => times.map((time) => ({ type, ...time })))

/**
 * Answers that come back from storage.
 * @returns undefined if they are of another format or would not make a valid case file
 */
export function readAnswers(stored: unknown): Answers | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const answers = stored as Answers
  if (answers.format !== 'panoh-answers/1') return undefined
  if (!isObject(answers.events) || !isObject(answers.details) || !wellFormed(answers.events)) return undefined
  try {
    // A host is put in where it is not known yet, so that the rest is checked all the same.
    const file = compile({ ...answers, host: answers.host ?? 'RU' })
    return parseCase({ ...file, events: allTimes(answers.events) }).ok ? answers : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
