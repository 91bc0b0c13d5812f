import { isCountryCode } from '../case/countries.js'
import { rangeOf, type Day, type PartialDate } from '../case/partial-date.js'
import type { EventType } from '../case/vocabulary.js'
import { readDate, type DateUse } from './dates.js'
import { extraKind } from './events.js'
import { timeField } from './fields.js'
import { swap } from './records.js'
import { boxesOf, dateWasSent, shown, ticked, valueOf } from './values.js'
import type { EventTime, FormFault, FormValues, Question } from './types.js'

const LONGEST_NOTE = 20_000
const LONGEST_TEXT = 500
const LONGEST_LINE = 200
const MOST_LINES = 50

export type ReadTime = { readonly time: EventTime } | { readonly faults: FormFault[] }

/**
 * One time of an event as a form gives it. What the form did not carry stays as it was.
 * @param before what is saved of this time
 */
export function readTime(
  form: FormValues,
  index: number,
  question: Question,
  type: EventType,
  before: EventTime | undefined,
  today: Day,
): ReadTime {
  const faults: FormFault[] = []
  const name = timeField(index, 'on')
  const notKnown = ticked(form, timeField(index, 'not-known'))
  let on: PartialDate = notKnown ? null : (before?.on ?? null)
  if (dateWasSent(form, name)) {
    const date = dateIn(form, name, index, today, 'past')
    if ('code' in date) faults.push(date)
    // A tick that only came back from what is on file says nothing against a day that has been found since.
    else if (date.on !== null && notKnown && before?.on !== null)
      faults.push({ field: `${name}-day`, value: date.on, code: 'date-and-not-known', accepted: [], index })
    // A day on file goes only if somebody says so: emptied boxes may be a slip, and a limit may run from that day.
    else if (date.on === null && !notKnown && before?.on)
      faults.push({ field: `${name}-day`, value: before.on, code: 'day-emptied', accepted: [], index })
    else on = date.on
  }
  let time: Record<string, unknown> = { ...before, on }
  for (const extra of [...(question.extras ?? []), 'note']) {
    if (!dateWasSent(form, timeField(index, extra))) continue
    const read = extraIn(form, index, type, extra, on, today)
    if ('code' in read) faults.push(read)
    else {
      time = swap(time, extra, read.value)
    }
  }
  // A date that was not sent may now lie before the new day of the event.
  if (faults.length === 0) {
    const early = (['until', 'for', 'leaveBy'] as const).find((key) => isBefore(time[key], on))
    if (early)
      faults.push({
        field: `${timeField(index, early)}-day`,
        value: String(time[early]),
        code: 'not-before-event',
        accepted: [on ?? ''],
        index,
      })
  }
  return faults.length > 0 ? { faults } : { time: time as unknown as EventTime }
}

const isBefore = (end: unknown, on: PartialDate): boolean =>
  typeof end === 'string' && on !== null && rangeOf(end).latest < rangeOf(on).earliest

function dateIn(
  form: FormValues,
  name: string,
  index: number,
  today: Day,
  use: DateUse,
): FormFault | { readonly on: PartialDate } {
  const boxes = boxesOf(form, name)
  const read = readDate(boxes, today, use)
  if (read.ok) return { on: read.date }
  return {
    field: `${name}-${read.box}`,
    value: shown(boxes[read.box]),
    code: read.code,
    accepted: read.accepted,
    index,
  }
}

function extraIn(
  form: FormValues,
  index: number,
  type: EventType,
  extra: string,
  on: PartialDate,
  today: Day,
): FormFault | { readonly value: unknown } {
  const field = timeField(index, extra)
  const value = valueOf(form, field)
  const kind = extra === 'note' ? 'note' : extraKind(type, extra)
  const fault = (code: FormFault['code'], ...accepted: string[]): FormFault => ({
    field,
    value: shown(value),
    code,
    accepted,
    index,
  })
  if (kind === 'day') {
    const date = dateIn(form, field, index, today, 'set')
    if ('code' in date) return date
    return isBefore(date.on, on)
      ? { ...fault('not-before-event', on ?? ''), field: `${field}-day`, value: date.on ?? '' }
      : { value: date.on ?? undefined }
  }
  if (value === '') return { value: undefined }
  if (kind === 'texts') {
    const lines = value.split(/\r?\n/).flatMap((line) => line.trim() || [])
    if (lines.length > MOST_LINES) return fault('too-many', String(MOST_LINES))
    return lines.some((line) => line.length > LONGEST_LINE)
      ? fault('too-long', String(LONGEST_LINE))
      : { value: lines }
  }
  if (kind === 'note' || kind === 'text') {
    const most = kind === 'note' ? LONGEST_NOTE : LONGEST_TEXT
    return value.length > most ? fault('too-long', String(most)) : { value }
  }
  if (kind === 'country') {
    const code = value.toUpperCase()
    return isCountryCode(code) ? { value: code } : fault('unknown-word', 'ISO 3166-1 alpha-2')
  }
  return kind.includes(value) ? { value } : fault('unknown-word', ...kind)
}
