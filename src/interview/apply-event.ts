import type { Day } from '../case/partial-date.js'
import type { EventType } from '../case/vocabulary.js'
import { MOST_TIMES, timeField } from './fields.js'
import { formOf } from './form-of.js'
import { readTime } from './read-time.js'
import { boxesOf, dateWasSent, shown, ticked, valueOf, wasSent } from './values.js'
import type { Answers, Applied, EventAnswer, EventTime, FormFault, FormValues, Question } from './types.js'

const REPLIES = ['yes', 'no', 'unknown'] as const
/** The case file holds no more events than this. */
const MOST_EVENTS = 2000

/**
 * Takes over what a form says of an event. Times that the form did not carry stay as they are; a later time whose
 * every box was emptied goes; the first time with an empty date happened on a day not known, unless a day is on file.
 */
export function applyEvent(answers: Answers, question: Question, form: FormValues, on: Day): Applied {
  const type = question.event
  const happened = REPLIES.find((reply) => reply === valueOf(form, 'happened'))
  if (!type || !happened) {
    const value = shown(valueOf(form, 'happened'))
    const code = value === '' ? 'choose-one' : 'unknown-word'
    return { ok: false, faults: [{ field: 'happened', value, code, accepted: REPLIES }] }
  }
  const saved = answers.events[type]?.times ?? []
  if (happened !== 'yes') {
    const beside = besideNo(answers, question, form)
    if (beside.length > 0) return { ok: false, faults: beside }
    // Days already given are kept, out of use: a slip of the finger must not erase the date of a decision.
    return { ok: true, answers: putEvent(answers, type, { happened, times: saved }) }
  }
  const faults: FormFault[] = []
  const times: EventTime[] = []
  for (let index = 0; index < Math.max(saved.length, sentTimes(form)); index += 1) {
    const before = saved[index]
    if (!timeWasSent(form, index, question)) {
      if (before) times.push(before)
      continue
    }
    if (index > 0 && isBlank(form, index, question)) continue
    const read = readTime(form, index, question, type, before, on)
    if ('faults' in read) faults.push(...read.faults)
    else times.push(read.time)
  }
  if (times.length > MOST_TIMES && times.length > saved.length)
    faults.push({
      field: 'again',
      value: String(times.length),
      code: 'too-many',
      accepted: [String(MOST_TIMES)],
    })
  const answer: EventAnswer = { happened, times: times.length > 0 ? times : [{ on: null }] }
  const next = putEvent(answers, type, answer)
  if (eventsIn(next) > MOST_EVENTS)
    faults.push({
      field: 'again',
      value: String(eventsIn(next)),
      code: 'too-many',
      accepted: [String(MOST_EVENTS)],
    })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: next }
}

/**
 * What stands in the boxes of something that, by the answer above them, did not happen. To drop it unsaid could lose
 * the day of a decision; to take it over would overrule the answer. What is on file and came back as it was is kept.
 */
function besideNo(answers: Answers, question: Question, form: FormValues): FormFault[] {
  const saved = formOf(answers, question)
  const faults: FormFault[] = []
  for (let index = 0; index < sentTimes(form); index += 1) {
    for (const field of namesOf(index, question)) {
      const value = writtenIn(form, field)
      if (value === '' || value === writtenIn(saved, field)) continue
      faults.push({ field, value: shown(value), code: 'written-and-not-yes', accepted: [], index })
    }
    const tick = timeField(index, 'not-known')
    if (ticked(form, tick) && !ticked(saved, tick))
      faults.push({ field: tick, value: 'yes', code: 'happened-and-not-yes', accepted: [], index })
  }
  return faults
}

/** What somebody wrote under a name, a date as people write it. */
function writtenIn(form: FormValues, name: string): string {
  const { day, month, year } = boxesOf(form, name)
  const parts = [day, month, year].filter((part) => part !== '')
  return parts.join(parts.every((part) => /^\d+$/.test(part)) ? '.' : ' ').replaceAll('\r\n', '\n')
}

/**
 * Takes one time of an event away. With the last one gone, the event still happened, on a day not known: only
 * the question itself can say that it did not.
 */
export function removeTime(answers: Answers, question: Question, index: number): Answers {
  const answer = question.event && answers.events[question.event]
  if (!question.event || !answer || answer.times[index] === undefined) return answers
  const left = answer.times.filter((_, position) => position !== index)
  return putEvent(answers, question.event, { ...answer, times: left.length > 0 ? left : [{ on: null }] })
}

const putEvent = (answers: Answers, type: EventType, answer: EventAnswer): Answers => ({
  ...answers,
  events: { ...answers.events, [type]: answer },
})

const eventsIn = (answers: Answers): number =>
  Object.values(answers.events).reduce(
    (sum, { happened, times }) => sum + (happened === 'yes' ? times.length : 0),
    0,
  )

/** How many times the form speaks of. */
function sentTimes(form: FormValues): number {
  const indexes = Object.keys(form).flatMap((name) => {
    const index = /^t(\d{1,3})-/.exec(name)?.[1]
    return index === undefined ? [] : [Number(index) + 1]
  })
  return Math.min(Math.max(0, ...indexes), 1000)
}

const namesOf = (index: number, question: Question): string[] =>
  ['on', ...(question.extras ?? []), 'note'].map((name) => timeField(index, name))

const timeWasSent = (form: FormValues, index: number, question: Question): boolean =>
  wasSent(form, timeField(index, 'not-known')) ||
  namesOf(index, question).some((name) => dateWasSent(form, name))

function isBlank(form: FormValues, index: number, question: Question): boolean {
  if (ticked(form, timeField(index, 'not-known'))) return false
  return namesOf(index, question).every((name) => {
    const { day, month, year } = boxesOf(form, name)
    return day + month + year === ''
  })
}
