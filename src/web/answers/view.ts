import type { Day } from '../../case/partial-date.js'
import { key } from '../../explain/index.js'
import { dateText, hasText, text, type Language } from '../../i18n/index.js'
import { questionKey, summary, type Answers, type Contradiction, type Group } from '../../interview/index.js'
import { paths } from '../paths.js'
import { answerText } from './text.js'

export interface AnswerRow {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
  readonly href: string
  /** It happened, on a day that nobody has given yet. */
  readonly noDay: boolean
  /** Kept, but left out of the case because of another answer. */
  readonly unused: boolean
}

export interface ContradictionView {
  readonly message: string
  readonly links: readonly { readonly title: string; readonly href: string }[]
}

/** Every answer in words, by group, and the pairs that hardly fit together. */
export function answersView(lang: Language, answers: Answers, on: Day) {
  const rows = summary(answers, on)
  const groups = [...new Set(rows.map(({ group }) => group))]
  const row = (one: (typeof rows)[number]): AnswerRow => ({
    id: one.question,
    title: text(lang, one.title),
    lines: answerText(lang, one),
    href: paths.question(one.question, 'answers'),
    noDay: one.reachable && one.times.some(({ on: day }) => day === null),
    unused: !one.reachable,
  })
  return {
    groups: groups.map((group: Group) => ({
      name: text(lang, questionKey.group(group)),
      rows: rows.filter((one) => one.group === group).map(row),
    })),
    contradictions: rows.flatMap((one) => one.contradictions.map((found) => contradictionView(lang, found))),
  }
}

/** What does not fit, in a sentence that names the two answers, with a link to change each of them. */
export function contradictionView(lang: Language, found: Contradiction): ContradictionView {
  const { code, question, other, on, otherOn } = found
  const name = (id: string | undefined): string => {
    if (!id) return ''
    return text(lang, hasText(lang, key.event(id)) ? key.event(id) : questionKey.title(id))
  }
  const day = (date: string | null | undefined): string =>
    date ? dateText(lang, date) : text(lang, 'day-not-known')
  return {
    message: text(lang, questionKey.contradiction(code), {
      question: name(question),
      other: name(other),
      on: day(on),
      otherOn: day(otherOn),
    }),
    links: [question, other].flatMap((id) =>
      id
        ? [
            {
              title: text(lang, 'ui.answers.change-of', { question: name(id) }),
              href: paths.question(id, 'answers'),
            },
          ]
        : [],
    ),
  }
}
