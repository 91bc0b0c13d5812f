import {
  fieldsOf,
  formOf,
  progress,
  questionKey,
  type Answers,
  type FormFault,
  type FormField,
  type FormValues,
  type Question,
} from '../../interview/index.js'
import type { Day } from '../../case/partial-date.js'
import { hasText, monthNames, text, type Language } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { paperWords } from '../../law/papers.js'
import { paths } from '../paths.js'
import type { Kept } from '../session/store.js'
import { countryOptions } from './countries.js'
import { faultViews, type FaultView } from './faults.js'
import { fromWord } from './from.js'
import { versionOf } from './version.js'

/** Which form, filled with what. */
export interface Asking {
  readonly lang: Language
  readonly kept: Kept
  readonly question: Question
  readonly on: Day
  readonly book: LawBook
  readonly from: unknown
  /** An empty time beside those on file. */
  readonly again: boolean
  /** What was typed, if it could not be taken over; else what is saved. */
  readonly typed?: FormValues
  readonly faults?: readonly FormFault[]
  /** The version the form was first made from. */
  readonly version?: string | undefined
}

/** The fields of one time of an event. */
export interface TimeView {
  readonly index: number
  readonly fields: readonly FormField[]
  /** On file, so that it can be taken away. */
  readonly saved: boolean
}

/** Everything a question's page shows. */
export function questionView(asking: Asking) {
  const { lang, kept, question, on, book, typed } = asking
  const { answers } = kept
  const fields = fieldsOf(question, answers, asking.again || sentTimes(typed) > savedTimes(answers, question))
  const optional = (code: string): string | null => (hasText(lang, code) ? text(lang, code) : null)
  const { id } = question
  return {
    id,
    title: text(lang, questionKey.title(id)),
    help: optional(questionKey.help(id)),
    why: optional(questionKey.why(id)),
    paper: question.event && answers.host ? paperWords(answers.host, question.event) : null,
    warning: question.warning ? text(lang, questionKey.warning(question.warning)) : null,
    group: text(lang, questionKey.group(question.group)),
    personal: question.group === 'drafts',
    fields: fields.filter(({ index }) => index === undefined),
    times: timesOf(fields, savedTimes(answers, question)),
    values: typed ?? formOf(answers, question),
    faults: faultViews(lang, asking.faults ?? [], fields),
    version: asking.version ?? versionOf(answers, question),
    from: fromWord(asking.from),
    back: backOf(kept.trail, id),
    progress: progress(answers, on),
    months: monthNames(lang),
    countries: countryOptions(lang, id === 'host' ? book.countries : ['TJ', 'RU']),
    knowsHost: answers.host !== undefined,
  }
}

const savedTimes = (answers: Answers, question: Question): number =>
  (question.event && answers.events[question.event]?.times.length) ?? 0

/** How many times of an event a form that comes back speaks of. */
const sentTimes = (typed: FormValues | undefined): number =>
  Math.max(0, ...Object.keys(typed ?? {}).map((name) => Number(/^t(\d{1,2})-/.exec(name)?.[1] ?? -1) + 1))

function timesOf(fields: readonly FormField[], saved: number): TimeView[] {
  const indexes = [...new Set(fields.flatMap(({ index }) => (index === undefined ? [] : [index])))]
  return indexes.map((index) => ({
    index,
    fields: fields.filter((field) => field.index === index),
    saved: index < saved && saved > 1,
  }))
}

/** The question answered before this one; from a question never answered, the last one that was. */
function backOf(trail: readonly string[], id: string): string {
  const place = trail.indexOf(id)
  const before = place === -1 ? trail.at(-1) : trail[place - 1]
  return before ? paths.question(before) : paths.start()
}

export type QuestionView = ReturnType<typeof questionView>
export type { FaultView }
