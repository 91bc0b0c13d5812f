import type { Assessment } from '../../assess/types.js'
import { isAfter, type Occurrence, type View } from '../../case/view.js'
import type { CaseEvent } from '../../case/types.js'
import type { EventType } from '../../case/vocabulary.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import type { DocumentId, PathCode } from '../../law/vocabulary/index.js'
import { eventText } from './chronology.js'
import { effectOf } from './effect.js'
import { onFile } from './events.js'
import { TREATY_BODIES } from './measures.js'

/** What was lodged, what can have answered it, and which way of the country it is. */
interface Step {
  readonly lodged: EventType
  readonly answers: readonly EventType[]
  readonly path?: PathCode
}

const MEASURE = {
  lodged: 'interim-measure-requested',
  answers: ['interim-measure-granted', 'interim-measure-refused'],
} as const satisfies Step

const DOMESTIC: readonly Step[] = [
  {
    lodged: 'detention-appealed',
    answers: ['detention-appeal-dismissed', 'detention-appeal-allowed'],
    path: 'detention-appeal',
  },
  {
    lodged: 'extradition-appealed',
    answers: ['extradition-appeal-dismissed', 'extradition-appeal-allowed'],
    path: 'extradition-appeal',
  },
  {
    lodged: 'extradition-second-appealed',
    answers: ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld'],
    path: 'extradition-appeal',
  },
  {
    lodged: 'removal-appealed',
    answers: ['removal-appeal-dismissed', 'removal-appeal-allowed'],
    path: 'removal-appeal',
  },
  { lodged: 'asylum-applied', answers: ['asylum-refused', 'protection-granted'], path: 'asylum' },
  {
    lodged: 'asylum-appealed',
    answers: ['asylum-appeal-dismissed', 'asylum-appeal-allowed'],
    path: 'asylum-appeal',
  },
]
const ELSEWHERE: readonly Step[] = [
  { lodged: 'ecthr-lodged', answers: ['ecthr-judgment'] },
  { lodged: 'hrc-lodged', answers: [] },
  { lodged: 'cat-lodged', answers: [] },
  { lodged: 'wgad-lodged', answers: [] },
  { lodged: 'ccf-lodged', answers: ['ccf-decided'] },
  { lodged: 'unhcr-involved', answers: [] },
]

/** Bodies whose examination of the same matter another body asks about. */
const COMPLAINTS: readonly EventType[] = ['ecthr-lodged', 'hrc-lodged', 'cat-lodged']

/** A paper does not name its own procedure among the others: the type of event, and the body of a measure. */
const OWN: Partial<Record<DocumentId, readonly [EventType | null, string | null]>> = {
  'ecthr-interim-measure': ['ecthr-lodged', 'ecthr'],
  'ecthr-application-statement': ['ecthr-lodged', 'ecthr'],
  'hrc-complaint': ['hrc-lodged', 'hrc'],
  'cat-complaint': ['cat-lodged', 'cat'],
  'wgad-urgent-appeal': ['wgad-lodged', null],
  'interpol-ccf-request': ['ccf-lodged', null],
}

export interface UsedRow {
  readonly date: string
  readonly what: string
  readonly outcome: string
  /** Whether it stops the removal, or null where that is not known well enough to be written down. */
  readonly stops: string | null
}

/** A measure asked of a court of the country itself. */
const ofTheCountry = ({ body }: CaseEvent): boolean => body === 'court' || body === 'constitutional-court'

/** Remedies used in the host country, from events, and how each ended. */
export function usedValues(lang: Language, view: View, assessment: Assessment): UsedRow[] {
  const stops = (path: PathCode | undefined, lodged: EventType): string | null => {
    const word = path ? effectOf(assessment, path, lodged) : 'if-granted'
    return word && text(lang, `suspends.${word}`)
  }
  return [...DOMESTIC, MEASURE].flatMap((step: Step) =>
    rows(lang, view, step, (event) => step !== MEASURE || ofTheCountry(event)).map((row) => ({
      ...row,
      stops: stops(step.path, step.lodged),
    })),
  )
}

/** Procedures before international bodies, the one that the paper itself belongs to left out. */
export function elsewhereValues(lang: Language, view: View, document: DocumentId): UsedRow[] {
  const [type, body] = OWN[document] ?? [null, null]
  return [MEASURE, ...ELSEWHERE]
    .filter(({ lodged }) => lodged !== type)
    .flatMap((step: Step) =>
      rows(lang, view, step, (event) => step !== MEASURE || (!ofTheCountry(event) && event.body !== body)),
    )
    .map((row) => ({ ...row, stops: null }))
}

/** Whether another body that decides complaints has been seised of the matter: then nobody may write that none has. */
export function complaintElsewhere(view: View, document: DocumentId): boolean {
  const [type, own] = OWN[document] ?? [null, null]
  return (
    COMPLAINTS.some((one) => one !== type && onFile(view, one).length > 0) ||
    [MEASURE.lodged, ...MEASURE.answers]
      .flatMap((one) => onFile(view, one))
      .some(({ event: { body } }) => body !== own && TREATY_BODIES.some((one) => one === body))
  )
}

function rows(
  lang: Language,
  view: View,
  { lodged, answers }: Step,
  counts: (event: CaseEvent) => boolean,
): Omit<UsedRow, 'stops'>[] {
  // The answer of one body is not the answer of another.
  const answered = answers.flatMap((type) => onFile(view, type)).filter(({ event }) => counts(event))
  // A step that only its outcome shows was taken all the same.
  const steps = view.of(lodged).filter(({ event }) => counts(event))
  if (steps.length === 0 && lodged === MEASURE.lodged)
    return answered.map(({ event }) => ({ ...dated(lang, event), outcome: '–' }))
  return steps.map((step, index) => {
    const same = ({ event }: Occurrence): boolean =>
      event.body === undefined || event.body === step.event.body
    const next = steps.slice(index + 1).find((one) => lodged !== MEASURE.lodged || same(one))
    const outcome = answered.find(
      (one) =>
        follows(one, step) && (!next || !follows(one, next)) && (lodged !== MEASURE.lodged || same(one)),
    )
    return {
      ...dated(lang, step.event),
      outcome: outcome ? outcomeText(lang, outcome) : text(lang, 'word.no-outcome'),
    }
  })
}

const dated = (lang: Language, event: CaseEvent) => ({
  date: dateText(lang, event.on) || text(lang, 'word.day-not-known'),
  what: eventText(lang, event),
})

const follows = (one: Occurrence, step: Occurrence): boolean => step.implied || isAfter(one, step)

function outcomeText(lang: Language, { event }: Occurrence): string {
  const day = dateText(lang, event.on)
  return day ? `${day}: ${eventText(lang, event)}` : eventText(lang, event)
}
