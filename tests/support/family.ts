import { EVENT_TYPES, type EventType } from '../../src/case/vocabulary.js'
import {
  applyForm,
  emptyAnswers,
  nextQuestion,
  questionById,
  type Answers,
  type FormFault,
  type FormValues,
  type Question,
} from '../../src/interview/index.js'
import { TODAY } from './web.js'

/** What a family knows: events with their days, and those of which nobody knows. All else did not happen. */
export interface Family {
  readonly host: string
  readonly events: Partial<Record<EventType, string>>
  readonly unknown: readonly string[]
}

export const familyIn = (
  host: string,
  events: Family['events'],
  unknown: readonly EventType[] | 'all' = [],
): Family => ({
  host,
  events,
  unknown: unknown === 'all' ? EVENT_TYPES.filter((type) => !(type in events)) : unknown,
})

/** The three boxes of a date as far as it is known. */
export function boxes(name: string, date: string): FormValues {
  const [year = '', month = '', day = ''] = date.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

function formFor(question: Question, family: Family): FormValues {
  if (question.id === 'host') return { value: family.host }
  if (question.id === 'nationalities') return { value: 'TJ' }
  if (question.id === 'profile') return { value: 'religious-practice' }
  if (!question.event) return { unknown: 'yes' }
  const on = family.events[question.event]
  if (on !== undefined) return { happened: 'yes', ...boxes('t0-on', on) }
  return { happened: family.unknown.includes(question.event) ? 'unknown' : 'no' }
}

/** @throws if the answer is not taken */
export function ask(answers: Answers, question: Question, family: Family): Answers {
  const applied = applyForm(answers, question, formFor(question, family), TODAY)
  if (!applied.ok) throw new Error(`${question.id}: ${JSON.stringify(applied.faults)}`)
  return applied.answers
}

/** Every question that the family meets, in order. */
export function askedOf(family: Family): string[] {
  let answers = emptyAnswers()
  const asked: string[] = []
  for (let question = nextQuestion(answers, TODAY); question; question = nextQuestion(answers, TODAY)) {
    if (asked.length > 100) throw new Error(`no end: ${asked.join(' ')}`)
    asked.push(question.id)
    answers = ask(answers, question, family)
  }
  return asked
}

/** Answers one question with a form. @throws if the answer is not taken */
export function apply(answers: Answers, id: string, form: FormValues): Answers {
  const question = questionById(id)
  if (!question) throw new Error(`no question ${id}`)
  const applied = applyForm(answers, question, form, TODAY)
  if (!applied.ok) throw new Error(`${id}: ${JSON.stringify(applied.faults)}`)
  return applied.answers
}

/** What is wrong with a form; empty if nothing is. */
export function faultsOf(answers: Answers, id: string, form: FormValues): readonly FormFault[] {
  const question = questionById(id)
  if (!question) throw new Error(`no question ${id}`)
  const applied = applyForm(answers, question, form, TODAY)
  return applied.ok ? [] : applied.faults
}
