import type { Day } from '../../case/partial-date.js'
import { isEventType } from '../../case/vocabulary.js'
import {
  applyForm,
  questionById,
  timeField,
  type Answers,
  type EventTime,
  type FormFault,
  type FormValues,
  type Question,
} from '../../interview/index.js'
import type { Row } from './rows.js'

export interface RowFault {
  readonly row: number
  /** The box of the row. */
  readonly box: string
  readonly fault: FormFault
}

export interface Taken {
  readonly answers: Answers
  readonly faults: readonly RowFault[]
  /** Questions that were answered by it. */
  readonly questions: readonly string[]
  /** Rows that were on file already, to the day. */
  readonly known: number
}

/**
 * Puts confirmed rows into the answers, each as one more time of its event. What is on file stays; a row that is
 * there already is not entered twice. If any row cannot be read, nothing is taken over.
 */
export function take(before: Answers, rows: readonly Row[], on: Day): Taken {
  let answers = before
  let known = 0
  const faults: RowFault[] = []
  const questions = new Set<string>()
  rows.forEach((row, place) => {
    const question = isEventType(row.type) ? questionById(row.type) : undefined
    if (!question) return
    const index = placeIn(answers, question)
    const applied = applyForm(answers, question, formOf(row, question, index), on)
    if (!applied.ok) {
      faults.push(...applied.faults.map((fault) => ({ row: place, box: boxOf(fault, index), fault })))
      return
    }
    questions.add(question.id)
    const times = timesOf(applied.answers, question)
    const added = times[index]
    if (added && times.some((time, at) => at !== index && same(time, added))) known += 1
    else answers = applied.answers
  })
  return { answers: faults.length > 0 ? before : answers, faults, questions: [...questions], known }
}

const timesOf = (answers: Answers, { event }: Question): readonly EventTime[] => {
  const answer = event && answers.events[event]
  return answer?.happened === 'yes' ? answer.times : []
}

/** After the times on file; in place of a first one of which nothing is known. */
function placeIn(answers: Answers, question: Question): number {
  const times = timesOf(answers, question)
  const [first] = times
  return times.length === 1 && first && first.on === null && Object.keys(first).length === 1
    ? 0
    : times.length
}

function formOf(row: Row, question: Question, index: number): FormValues {
  const name = (box: string): string => timeField(index, box)
  const empty = row.day + row.month + row.year === ''
  return {
    happened: 'yes',
    [`${name('on')}-day`]: row.day,
    [`${name('on')}-month`]: row.month,
    [`${name('on')}-year`]: row.year,
    ...(empty ? { [name('not-known')]: 'yes' } : {}),
    ...(row.until !== '' && question.extras?.includes('until') ? { [name('until')]: row.until } : {}),
    [name('note')]: row.note,
  }
}

/** `t3-on-month` is the row's box `month`. */
function boxOf({ field }: FormFault, index: number): string {
  const box = field.replace(`t${String(index)}-`, '')
  if (box.startsWith('on-')) return box.slice(3)
  return box.startsWith('until') ? 'until' : box === 'note' ? 'note' : 'type'
}

/** The same day, and no other end: the words may differ. */
const same = (one: EventTime, other: EventTime): boolean =>
  one.on !== null && one.on === other.on && (one.until ?? '') === (other.until ?? '')
