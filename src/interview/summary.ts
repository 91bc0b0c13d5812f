import { rangeOf, type Day, type PartialDate } from '../case/partial-date.js'
import { key } from '../explain/keys.js'
import { contradictions, type Contradiction } from './contradictions.js'
import { extraKind } from './events.js'
import { partValue } from './form-of.js'
import { optionKey, questionKey } from './keys.js'
import { QUESTIONS } from './questions.js'
import { isAnswered, isReachable } from './reach.js'
import type { Answers, EventTime, Group, Question } from './types.js'

/** A piece of an answer: a sentence by key, a date to be put in words, or what somebody wrote. */
export type SummaryValue =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'text'; readonly text: string }

/** One time of an event: its day, and what else is known of it. */
export interface SummaryTime {
  readonly on: PartialDate
  /** It lies after the day the case is read as on, and is not seen. */
  readonly later: boolean
  readonly extras: readonly { readonly label: string; readonly values: readonly SummaryValue[] }[]
}

/** One line of the page on which answers are checked. */
export interface SummaryRow {
  readonly question: string
  readonly group: Group
  /** The key of the question's own words. */
  readonly title: string
  readonly values: readonly SummaryValue[]
  readonly times: readonly SummaryTime[]
  /** False: kept, but left out of the case because of another answer (`questionKey.unreachable` says so). */
  readonly reachable: boolean
  readonly contradictions: readonly Contradiction[]
}

/** @returns every question that was answered, in the order of the questionnaire */
export function summary(answers: Answers, on: Day): SummaryRow[] {
  const found = contradictions(answers)
  return QUESTIONS.filter((question) => isAnswered(question, answers)).map((question) => ({
    question: question.id,
    group: question.group,
    title: questionKey.title(question.id),
    values: valuesOf(question, answers),
    times: timesOf(question, answers, on),
    reachable: isReachable(question, answers),
    contradictions: found.filter((one) => one.question === question.id),
  }))
}

const words = (of: string): SummaryValue => ({ kind: 'key', key: of })
const NOT_KNOWN = words(questionKey.label('not-known'))

function valuesOf(question: Question, answers: Answers): SummaryValue[] {
  const options = (values: readonly string[] | undefined): SummaryValue[] =>
    values === undefined ? [NOT_KNOWN] : values.map((value) => words(optionKey(question, value)))
  if (question.event) return options([answers.events[question.event]?.happened ?? 'unknown'])
  switch (question.id) {
    case 'host':
      return options(answers.host && [answers.host])
    case 'nationalities':
      return options(answers.nationalities === 'unknown' ? undefined : answers.nationalities)
    case 'profile':
      return options(answers.profile)
    case 'offence-gravity':
      return options(answers.details.offenceGravity && [answers.details.offenceGravity])
    case 'sex':
      return options(answers.sex && [answers.sex])
    case 'date-of-birth':
      return answers.dateOfBirth === undefined ? [NOT_KNOWN] : [{ kind: 'date', date: answers.dateOfBirth }]
    default:
      return written(question, answers)
  }
}

function written(question: Question, answers: Answers): SummaryValue[] {
  const values = (question.parts ?? []).flatMap(({ fact, kind }): SummaryValue[] => {
    const value = partValue(answers, fact)
    if (kind === 'confirm') return value === true ? [words(questionKey.label('confirmed'))] : []
    if (Array.isArray(value)) return value.map((text) => ({ kind: 'text', text: String(text) }))
    return typeof value === 'string' ? [{ kind: 'text', text: value }] : []
  })
  return values.length > 0 ? values : [NOT_KNOWN]
}

function timesOf(question: Question, answers: Answers, on: Day): SummaryTime[] {
  const answer = question.event && answers.events[question.event]
  if (!answer || answer.happened !== 'yes') return []
  return answer.times.map((time) => ({
    on: time.on,
    later: time.on !== null && rangeOf(time.on).earliest > on,
    extras: extrasOf(question, time),
  }))
}

function extrasOf(question: Question, time: EventTime): SummaryTime['extras'] {
  return [...(question.extras ?? []), 'note'].flatMap((extra) => {
    const value = time[extra as keyof EventTime]
    if (value === undefined || value === null || !question.event) return []
    if (extra === 'note') return [{ label: questionKey.label('note-given'), values: [asText(String(value))] }]
    return [{ label: key.extra(extra), values: extraValues(question, extra, value) }]
  })
}

function extraValues(question: Question, extra: string, value: string | readonly string[]): SummaryValue[] {
  if (typeof value !== 'string') return value.map(asText)
  const kind = question.event ? extraKind(question.event, extra) : 'text'
  if (kind === 'day') return [{ kind: 'date', date: value }]
  if (kind === 'country') return [words(key.country(value))]
  return kind === 'text' ? [asText(value)] : [words(key.extraValue(extra, value))]
}

const asText = (text: string): SummaryValue => ({ kind: 'text', text })
