import type { AssessedRemedy, Assessment } from '../../assess/types.js'
import { factName, key, todayStep, type AssessmentText } from '../../explain/index.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import { leftText } from './left.js'
import { linkFor } from './links.js'

/** The first screen: what today, by when, against which danger. */
export interface TodayView {
  readonly what: string
  /** A sentence or two on how. */
  readonly how: string
  /** Where it is told in full: an anchor of the page, or another page. */
  readonly href: string | null
  readonly by: string | null
  /** The worst that the file shows, be it only something to watch. */
  readonly danger: DangerLink | null
  /** Against a danger: what is to be filed besides, and by when. */
  readonly also: { readonly id: string; readonly what: string; readonly by: string | null } | null
  /** The way that the step uses. */
  readonly way: string | null
  /** The step rests on law that has not been verified. */
  readonly unsure: boolean
}

export interface DangerLink {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly level: string
}

/** Puts the step into words. */
export function todayView(lang: Language, assessment: Assessment, told: AssessmentText): TodayView {
  const step = todayStep(assessment)
  const worst = told.dangers[0]
  const danger = worst && { id: worst.id, name: worst.name, code: worst.level, level: worst.levelText }
  const plain = { by: null, danger: danger ?? null, also: null, way: null, unsure: false }
  switch (step.kind) {
    case 'danger': {
      const own = told.dangers.find(({ id }) => id === step.danger.id)
      const file = step.remedy
      const [first, rest] = headOf(own?.todo ?? '')
      return {
        ...plain,
        what: first,
        how: rest,
        href: `#danger-${step.danger.id}`,
        by: text(lang, 'ui.left.today'),
        also: file && {
          id: file.id,
          what: text(lang, `ui.today.${unlessDone(file) ?? 'file'}`, { way: nameOf(lang, file) }),
          by: byText(lang, assessment, file),
        },
        way: file?.id ?? null,
        unsure: file?.confidence === 'low',
      }
    }
    case 'file':
    case 'restore':
      return {
        ...plain,
        what: text(lang, `ui.today.${unlessDone(step.remedy) ?? step.kind}`, {
          way: nameOf(lang, step.remedy),
        }),
        how: text(lang, key.remedyWhat(step.remedy.id)),
        href: `#way-${step.remedy.id}`,
        by: step.kind === 'file' ? byText(lang, assessment, step.remedy) : text(lang, 'ui.left.today'),
        way: step.remedy.id,
        unsure: step.remedy.confidence === 'low',
      }
    case 'question': {
      const { name, href } = linkFor(lang, { fact: step.fact, name: factName(lang, step.fact) })
      return {
        ...plain,
        what: text(lang, 'ui.today.question', { fact: name }),
        how: text(lang, 'ui.today.question.how'),
        href,
      }
    }
    case 'lawyer':
      return {
        ...plain,
        what: text(lang, 'ui.today.lawyer'),
        how: text(lang, 'ui.today.lawyer.how'),
        href: null,
      }
  }
}

/** The first sentence stands large; the rest follows. */
function headOf(todo: string): [first: string, rest: string] {
  const [first = todo] = /^.+?[.!?](?=\s|$)/.exec(todo) ?? []
  return [first, todo.slice(first.length).trim()]
}

/** Nobody knows whether it was filed already. */
const unlessDone = ({ state }: AssessedRemedy): 'unless-done' | null =>
  state === 'ask' ? 'unless-done' : null

const nameOf = (lang: Language, { id }: AssessedRemedy): string => text(lang, key.remedyName(id))

function byText(lang: Language, assessment: Assessment, { deadline }: AssessedRemedy): string | null {
  if (!deadline || deadline.passed) return null
  const left = leftText(lang, assessment.on, deadline.fileBy)
  return text(lang, 'ui.today.by', { date: dateText(lang, deadline.fileBy), left })
}
