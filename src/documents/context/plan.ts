import type { AssessedRemedy, Assessment } from '../../assess/types.js'
import { clockText } from '../../explain/assessment.js'
import { key } from '../../explain/keys.js'
import { text, type Language } from '../../i18n/index.js'
import { timeOf } from './remedy.js'

/** For plans: what to fear and what to do about it, what is due, and when a release can come. */
export function planValues(lang: Language, assessment: Assessment): Readonly<Record<string, unknown>> {
  return {
    dangers: assessment.dangers.map(({ id, level }) => ({
      name: text(lang, key.dangerName(id)),
      todo: text(lang, key.dangerDo(id)),
      level,
    })),
    deadlines: dueOf(assessment).map(({ id, body, fileBy, today }) => ({
      name: text(lang, key.remedyName(id)),
      where: body === null ? null : text(lang, key.body(body)),
      fileBy,
      today,
    })),
    release: assessment.clocks
      .filter(({ what, passed }) => RELEASE.includes(what) && !passed)
      .sort((x, y) => (x.lastDay < y.lastDay ? -1 : x.lastDay > y.lastDay ? 1 : 0))
      .map((clock) => clockText(lang, clock).sentence),
  }
}

/** A day to file by. `today`: it lies behind, or nobody can say that it does not. */
export interface Due {
  readonly id: string
  readonly body: string | null
  readonly fileBy: string
  readonly today: boolean
}

/** What is to be filed and by when, the earliest day first: also where the day may have gone by. */
export function dueOf({ remedies, on }: Assessment): Due[] {
  const due = remedies.flatMap((remedy): Due[] => {
    const { deadline, id, body } = remedy
    if (!deadline || !stillToFile(remedy)) return []
    return [{ id, body, fileBy: deadline.fileBy, today: deadline.fileBy <= on }]
  })
  return due.sort((x, y) => (x.fileBy < y.fileBy ? -1 : x.fileBy > y.fileBy ? 1 : 0))
}

function stillToFile(remedy: AssessedRemedy): boolean {
  const time = timeOf(remedy)
  if (time === 'passed') return remedy.deadline?.restorable === true
  return time !== 'filed' && (remedy.state === 'open' || remedy.state === 'ask')
}

/** Terms at whose end somebody walks free. */
const RELEASE = [
  'release-day',
  'police-custody',
  'request-must-arrive',
  'custody-order',
  'custody-order-no-term',
  'longest-custody',
  'longest-custody-days',
  'longest-custody-if',
  'removal-centre',
  'removal-centre-total',
  'surrender-may-release',
  'surrender-must-release',
]
