import { rangeOf } from '../case/partial-date.js'
import type { CaseEvent, CaseFile } from '../case/types.js'
import { EVENT_TYPES, type EventType } from '../case/vocabulary.js'
import { isSettledYes, unreachable } from './reach.js'
import type { Answers, EventTime } from './types.js'

/** Nothing answered yet. */
export const emptyAnswers = (): Answers => ({ format: 'panoh-answers/1', events: {}, details: {} })

/**
 * The case file that the answers amount to. Answers that others made unreachable are left out and count as
 * "did not happen"; what was not asked, or not known, is `notKnown`.
 * @returns a valid case file, or undefined until the host country is known
 */
export function compile(answers: Answers): CaseFile | undefined {
  if (answers.host === undefined) return undefined
  const out = unreachable(answers)
  const reachable = EVENT_TYPES.filter((type) => !out.has(type))
  const events = reachable.flatMap((type) => eventsOf(type, answers)).sort(byDay)
  const notKnown = reachable.filter((type) => {
    const answer = answers.events[type]
    // What a later step implies was never asked, and is no more in doubt than the step itself.
    if (answer === undefined) return !isSettledYes(type, answers)
    return answer.happened === 'unknown' || (answer.happened === 'yes' && answer.perhapsMore === true)
  })
  const { details } = answers
  return {
    format: 'panoh-case/1',
    ...(answers.id !== undefined ? { id: answers.id } : {}),
    host: { country: answers.host, ...(answers.region !== undefined ? { region: answers.region } : {}) },
    person: personOf(answers),
    events,
    ...(notKnown.length > 0 ? { notKnown } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
  }
}

function eventsOf(type: EventType, answers: Answers): CaseEvent[] {
  const answer = answers.events[type]
  if (answer?.happened !== 'yes') return []
  const times: readonly EventTime[] = answer.times.length > 0 ? answer.times : [{ on: null }]
  return times.map((time) => ({ type, ...time }))
}

/** Oldest first; the day nobody knows comes last; equal days keep the order of a typical procedure. */
function byDay(x: CaseEvent, y: CaseEvent): number {
  const day = (event: CaseEvent): string => (event.on === null ? '9999' : rangeOf(event.on).earliest)
  return day(x) < day(y) ? -1 : day(x) > day(y) ? 1 : 0
}

function personOf(answers: Answers): CaseFile['person'] {
  const { name, dateOfBirth, sex, nationalities, profile } = answers
  return {
    ...(name ? { name } : {}),
    ...(dateOfBirth !== undefined ? { dateOfBirth } : {}),
    ...(sex !== undefined ? { sex } : {}),
    ...(Array.isArray(nationalities) ? { nationalities } : {}),
    ...(profile ? { profile } : {}),
  }
}
