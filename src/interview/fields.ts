import type { ExtraKind } from '../case/vocabulary.js'
import { key } from '../explain/keys.js'
import { extraKind } from './events.js'
import { optionKey, optionUnder, questionKey } from './keys.js'
import type { Answers, Question } from './types.js'

/** A field of a form, described so that one view can draw every question. */
export interface FormField {
  /** The name it is sent under; a date is sent as NAME-day, NAME-month, NAME-year. */
  readonly name: string
  readonly kind:
    'radio' | 'checkboxes' | 'tick' | 'select' | 'country' | 'countries' | 'date' | 'line' | 'long' | 'lines'
  /** The key of its label; the title of the page for a question with one field. */
  readonly label: string
  readonly options?: readonly FormOption[]
  /** Which time of an event it belongs to. */
  readonly index?: number
}

export interface FormOption {
  readonly value: string
  readonly label: string
  /** The key of the heading over it, in a long list. */
  readonly group?: string
}

/** The name of a field of one time of an event: `t0-on`, `t1-until`. */
export const timeField = (index: number, name: string): string => `t${String(index)}-${name}`

/** More times than anybody has answered for; keeps a form within bounds. */
export const MOST_TIMES = 25

/**
 * The fields of a question's form.
 * @param spare a further, empty time for an event that happened again
 */
export function fieldsOf(question: Question, answers: Answers, spare = false): FormField[] {
  const { id, kind } = question
  const title = questionKey.title(id)
  const options = (question.options ?? []).map((value) => ({
    value,
    label: optionKey(question, value),
    ...optionUnder(question, value),
  }))
  const unknown: FormField = { name: 'unknown', kind: 'tick', label: questionKey.label('not-known') }
  switch (kind) {
    case 'event':
      return [
        { name: 'happened', kind: 'radio', label: title, options },
        ...timeFields(question, answers, spare),
      ]
    case 'country':
    case 'countries':
      return [{ name: 'value', kind, label: title }, unknown]
    case 'choice':
      return [{ name: 'value', kind: 'radio', label: title, options }, unknown]
    case 'choices':
      return [{ name: 'value', kind: 'checkboxes', label: title, options }, unknown]
    case 'date':
      return [{ name: 'value', kind: 'date', label: title }, unknown]
    case 'text':
      return [
        ...(question.parts ?? []).map(({ name, kind: shape }): FormField => {
          const label = (question.parts ?? []).length === 1 ? title : questionKey.part(id, name)
          return { name, kind: shape === 'confirm' ? 'tick' : shape, label }
        }),
        unknown,
      ]
  }
}

function timeFields(question: Question, answers: Answers, spare: boolean): FormField[] {
  const type = question.event
  if (!type) return []
  const saved = answers.events[type]?.times.length ?? 0
  const rows = Math.min(Math.max(saved, 1) + (spare && saved > 0 && question.multiple ? 1 : 0), MOST_TIMES)
  const row = (index: number): FormField[] => {
    const field = (name: string, kind: FormField['kind'], label: string): FormField => ({
      name: timeField(index, name),
      kind,
      label,
      index,
    })
    return [
      field('on', 'date', questionKey.label('on')),
      field('not-known', 'tick', questionKey.label('day-not-known')),
      ...(question.extras ?? []).map((extra): FormField => {
        const shape = extraKind(type, extra)
        const options = Array.isArray(shape)
          ? {
              options: (shape as readonly string[]).map((value) => ({
                value,
                label: key.extraValue(extra, value),
              })),
            }
          : {}
        return { ...field(extra, shapeOf(shape), key.extra(extra)), ...options }
      }),
      field('note', 'long', questionKey.label('note')),
    ]
  }
  const times = Array.from({ length: rows }, (_, index) => row(index)).flat()
  return question.multiple
    ? [...times, { name: 'again', kind: 'tick', label: questionKey.label('again') }]
    : times
}

function shapeOf(kind: ExtraKind): FormField['kind'] {
  if (kind === 'day') return 'date'
  if (kind === 'country') return 'country'
  if (kind === 'text') return 'line'
  return kind === 'texts' ? 'lines' : 'select'
}
