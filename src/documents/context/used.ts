import { isAfter, type Occurrence, type View } from '../../case/view.js'
import type { EventType } from '../../case/vocabulary.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import { eventText } from './chronology.js'
import { onFile } from './events.js'

/** What was lodged, and what can have answered it. */
const DOMESTIC: readonly [EventType, readonly EventType[]][] = [
  ['detention-appealed', ['detention-appeal-dismissed', 'detention-appeal-allowed']],
  ['extradition-appealed', ['extradition-appeal-dismissed', 'extradition-appeal-allowed']],
  ['extradition-second-appealed', ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld']],
  ['removal-appealed', ['removal-appeal-dismissed', 'removal-appeal-allowed']],
  ['asylum-applied', ['asylum-refused', 'protection-granted']],
  ['asylum-appealed', ['asylum-appeal-dismissed', 'asylum-appeal-allowed']],
]
const ELSEWHERE: readonly [EventType, readonly EventType[]][] = [
  ['interim-measure-requested', ['interim-measure-granted', 'interim-measure-refused']],
  ['ecthr-lodged', ['ecthr-judgment']],
  ['hrc-lodged', []],
  ['cat-lodged', []],
  ['wgad-lodged', []],
  ['ccf-lodged', ['ccf-decided']],
  ['unhcr-involved', []],
]

export interface UsedRow {
  readonly date: string
  readonly what: string
  readonly outcome: string
}

/** Remedies used in the host country, from events, and how each ended. */
export const usedValues = (lang: Language, view: View): UsedRow[] => rows(lang, view, DOMESTIC)

/** Procedures before international bodies. */
export const elsewhereValues = (lang: Language, view: View): UsedRow[] => rows(lang, view, ELSEWHERE)

function rows(lang: Language, view: View, table: typeof DOMESTIC): UsedRow[] {
  return table.flatMap(([lodged, answers]) => {
    const answered = answers.flatMap((type) => onFile(view, type))
    // A step that only its outcome shows was taken all the same.
    const steps = view.of(lodged)
    return steps.map((step, index) => {
      const next = steps[index + 1]
      const outcome = answered.find((one) => follows(one, step) && (!next || !follows(one, next)))
      return {
        date: dateText(lang, step.event.on) || text(lang, 'word.day-not-known'),
        what: eventText(lang, step.event),
        outcome: outcome ? outcomeText(lang, outcome) : text(lang, 'word.no-outcome'),
      }
    })
  })
}

const follows = (one: Occurrence, step: Occurrence): boolean => step.implied || isAfter(one, step)

function outcomeText(lang: Language, { event }: Occurrence): string {
  const day = dateText(lang, event.on)
  return day ? `${day}: ${eventText(lang, event)}` : eventText(lang, event)
}
