import { extraKind } from './events.js'
import { timeField } from './fields.js'
import { detailAt } from './reach.js'
import type { Answers, EventTime, FormValues, Question } from './types.js'

/** The values with which the form is filled again: what is saved, in the boxes it came from. */
export function formOf(answers: Answers, question: Question): FormValues {
  if (question.event) return eventForm(answers, question)
  if (answers.notKnown?.includes(question.id)) return { unknown: 'yes' }
  switch (question.id) {
    case 'host':
      return answers.host === undefined ? {} : { value: answers.host }
    case 'nationalities':
      if (answers.nationalities === 'unknown') return { unknown: 'yes' }
      return answers.nationalities === undefined ? {} : { value: [...answers.nationalities] }
    case 'profile':
      return profileForm(answers.profile)
    case 'offence-gravity':
      return answers.details.offenceGravity === undefined ? {} : { value: answers.details.offenceGravity }
    case 'sex':
      return answers.sex === undefined ? {} : { value: answers.sex }
    case 'date-of-birth':
      return answers.dateOfBirth === undefined ? {} : dateBoxes('value', answers.dateOfBirth)
    default:
      return textForm(answers, question)
  }
}

/** A reason that is known beside others that are not: the known one is ticked. */
function profileForm(profile: Answers['profile']): FormValues {
  const known = (profile ?? []).filter((one) => one !== 'unknown')
  if (known.length > 0) return { value: known }
  return profile?.includes('unknown') ? { unknown: 'yes' } : {}
}

/** The value of a written part, wherever in the answers it lives. */
export function partValue(answers: Answers, fact: string): unknown {
  if (fact === 'host.region') return answers.region
  if (fact === 'person.name.original') return answers.name?.original
  return fact === 'person.name.latin' ? answers.name?.latin : detailAt(answers, fact)
}

function textForm(answers: Answers, question: Question): FormValues {
  const form: FormValues = {}
  for (const { name, fact } of question.parts ?? []) {
    const value = partValue(answers, fact)
    if (typeof value === 'string') form[name] = value
    else if (value === true) form[name] = 'yes'
    else if (Array.isArray(value)) form[name] = value.join('\n')
  }
  return form
}

function eventForm(answers: Answers, question: Question): FormValues {
  const answer = question.event && answers.events[question.event]
  if (!answer) return {}
  const form: FormValues = { happened: answer.happened }
  answer.times.forEach((time, index) => {
    if (time.on === null) form[timeField(index, 'not-known')] = 'yes'
    else Object.assign(form, dateBoxes(timeField(index, 'on'), time.on))
    for (const extra of [...(question.extras ?? []), 'note']) {
      const value = time[extra as keyof EventTime]
      const name = timeField(index, extra)
      if (value === undefined || value === null) continue
      if (typeof value !== 'string') form[name] = value.join('\n')
      else if (question.event && extra !== 'note' && extraKind(question.event, extra) === 'day')
        Object.assign(form, dateBoxes(name, value))
      else form[name] = value
    }
  })
  return form
}

function dateBoxes(name: string, date: string): FormValues {
  const [year = '', month = '', day = ''] = date.split('-')
  const plain = (number: string): string => (number === '' ? '' : String(Number(number)))
  return { [`${name}-day`]: plain(day), [`${name}-month`]: plain(month), [`${name}-year`]: year }
}
