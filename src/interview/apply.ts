import { isCountryCode, type CountryCode } from '../case/countries.js'
import type { Day } from '../case/partial-date.js'
import type { Gravity, Profile } from '../case/vocabulary.js'
import { applyEvent } from './apply-event.js'
import { applyText } from './apply-text.js'
import { readDate } from './dates.js'
import { swap } from './records.js'
import { boxesOf, shown, ticked, valuesOf } from './values.js'
import type { Answers, Applied, FormFault, FormFaultCode, FormValues, Question } from './types.js'

/** The case file holds no more nationalities than this. */
const MOST_COUNTRIES = 10

/**
 * Takes over a filled form. Nothing is guessed: what cannot be read in one way only comes back as a fault, and
 * then nothing changes. What other questions hold is never touched.
 * @param on today, for dates that cannot lie ahead
 */
export function applyForm(answers: Answers, question: Question, form: FormValues, on: Day): Applied {
  if (question.kind === 'event') return applyEvent(answers, question, form, on)
  const values = valuesOf(form, 'value').filter((value) => value !== 'unknown')
  const notKnown = ticked(form, 'unknown') || valuesOf(form, 'value').includes('unknown')
  if (question.kind === 'text') return applyText(answers, question, form, notKnown)
  if (question.kind === 'date') return applyBirth(answers, question, form, on, notKnown)
  if (notKnown && values.length > 0) return refuse('value', values.join(', '), 'value-and-not-known')
  if (notKnown) return { ok: true, answers: put(answers, question, undefined) }
  if (values.length === 0) return refuse('value', '', 'choose-one', question.options ?? [])
  return question.kind === 'country' || question.kind === 'countries'
    ? applyCountries(answers, question, values)
    : applyChoice(answers, question, values)
}

const refuse = (
  field: string,
  value: string,
  code: FormFaultCode,
  accepted: readonly string[] = [],
): { ok: false; faults: FormFault[] } => ({
  ok: false,
  faults: [{ field, value: shown(value), code, accepted }],
})

function applyCountries(answers: Answers, question: Question, values: readonly string[]): Applied {
  const codes = [...new Set(values.map((value) => value.toUpperCase()))]
  const wrong = codes.find((code) => !isCountryCode(code))
  if (wrong !== undefined) return refuse('value', wrong, 'unknown-word', ['ISO 3166-1 alpha-2'])
  const most = question.kind === 'country' ? 1 : MOST_COUNTRIES
  if (codes.length > most) return refuse('value', codes.join(', '), 'too-many', [String(most)])
  return { ok: true, answers: put(answers, question, codes.filter(isCountryCode)) }
}

function applyChoice(answers: Answers, question: Question, values: readonly string[]): Applied {
  const options = question.options ?? []
  const wrong = values.find((value) => !options.includes(value))
  if (wrong !== undefined) return refuse('value', wrong, 'unknown-word', options)
  if (question.kind === 'choice' && values.length > 1)
    return refuse('value', values.join(', '), 'choose-one', options)
  return { ok: true, answers: put(answers, question, [...new Set(values)]) }
}

function applyBirth(
  answers: Answers,
  question: Question,
  form: FormValues,
  on: Day,
  notKnown: boolean,
): Applied {
  const boxes = boxesOf(form, 'value')
  const read = readDate(boxes, on, 'birth')
  if (!read.ok) {
    const faults = [
      { field: `value-${read.box}`, value: shown(boxes[read.box]), code: read.code, accepted: read.accepted },
    ]
    return { ok: false, faults }
  }
  if (read.date !== null && notKnown) return refuse('value-day', read.date, 'value-and-not-known')
  if (read.date === null && !notKnown) return refuse('value-day', '', 'full-day-needed', ['DD.MM.YYYY'])
  return { ok: true, answers: put(answers, question, read.date === null ? undefined : [read.date]) }
}

/** Puts a checked value in its place; undefined is "I do not know". */
function put(answers: Answers, question: Question, values: readonly string[] | undefined): Answers {
  const open = new Set(answers.notKnown)
  open.delete(question.id)
  if (values === undefined) open.add(question.id)
  const next = swap(answers, 'notKnown', open.size > 0 ? [...open] : undefined)
  const first = values?.[0]
  switch (question.id) {
    case 'host':
      return swap(next, 'host', first as CountryCode | undefined)
    case 'nationalities':
      return swap(next, 'nationalities', (values as CountryCode[] | undefined) ?? 'unknown')
    case 'profile':
      return swap(next, 'profile', (values as Profile[] | undefined) ?? ['unknown'])
    case 'date-of-birth':
      return swap(next, 'dateOfBirth', first)
    case 'sex':
      return swap(next, 'sex', first as Answers['sex'])
    default:
      return {
        ...next,
        details: swap(answers.details, 'offenceGravity', first as Gravity | undefined),
      }
  }
}
