import type { Day } from '../../case/partial-date.js'
import type { Language } from '../../i18n/index.js'
import { questionKey, summary, type Answers, type FormValues, type Question } from '../../interview/index.js'
import { text } from '../../i18n/index.js'
import { answerText } from '../answers/text.js'
import type { Kept } from '../session/store.js'
import { fromWord, returnTo } from './from.js'
import { versionOf } from './version.js'

interface Meeting {
  readonly lang: Language
  readonly kept: Kept
  readonly question: Question
  readonly on: Day
  readonly typed: FormValues
  readonly from: string | undefined
  readonly newer: Answers
}

/** Two answers to one question: what is saved, and what was just sent. */
export function conflictView({ lang, kept, question, on, typed, from, newer }: Meeting) {
  const lines = (answers: Answers): string[] =>
    summary(answers, on)
      .filter((row) => row.question === question.id)
      .flatMap((row) => answerText(lang, row))
  return {
    id: question.id,
    title: text(lang, questionKey.title(question.id)),
    saved: lines(kept.answers),
    sent: lines(newer),
    /** The form again, to be sent knowingly. */
    fields: Object.entries(typed).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((one) => ({ name, value: one })),
    ),
    version: versionOf(kept.answers, question),
    from: fromWord(from),
    goOn: returnTo(from),
  }
}
