import type { AssessedDanger, AssessedRemedy, Assessment, FactId } from '../assess/types.js'
import type { Day } from '../case/partial-date.js'

/** The one thing to do today. Which words say it is for the page. */
export type TodayStep =
  | { readonly kind: 'danger'; readonly danger: AssessedDanger; readonly remedy: AssessedRemedy | null }
  | { readonly kind: 'file'; readonly remedy: AssessedRemedy; readonly by: Day | null }
  /** The time-limit has passed; the law lets a court restore it, and every day counts. */
  | { readonly kind: 'restore'; readonly remedy: AssessedRemedy }
  | { readonly kind: 'question'; readonly fact: FactId }
  | { readonly kind: 'lawyer' }

const STOPS = ['automatic', 'if-granted', 'unknown', 'no'] as const

/**
 * What comes first: a critical danger; then the earliest deadline, a way that stops the removal by itself
 * before others of the same day; then a way that stops it and has no deadline; then a missed deadline that
 * can be restored; then any other danger that is high; then the question that would change most; then a lawyer.
 * @param assessment an assessment of a day; its own order of dangers (worst first) and questions is kept
 */
export function todayStep(assessment: Assessment): TodayStep {
  const remedy = firstToFile(assessment.remedies)
  const worst = assessment.dangers[0]
  if (worst?.level === 'critical') return { kind: 'danger', danger: worst, remedy }
  if (remedy) return { kind: 'file', remedy, by: remedy.deadline?.fileBy ?? null }
  const missed = assessment.remedies.find(
    ({ state, deadline, stopsRemoval }) =>
      state === 'expired' && deadline?.restorable && stopsRemoval !== 'no',
  )
  if (missed) return { kind: 'restore', remedy: missed }
  if (worst?.level === 'high') return { kind: 'danger', danger: worst, remedy: null }
  const fact = assessment.questions[0]
  return fact ? { kind: 'question', fact } : { kind: 'lawyer' }
}

/**
 * The way to use first, or null if none stops the removal or has a day to keep. A way that depends on a fact not
 * known is taken as open while its days are running: nobody may lose them by not knowing whether a paper was filed.
 */
function firstToFile(remedies: readonly AssessedRemedy[]): AssessedRemedy | null {
  const usable = remedies.filter(({ state, deadline, stopsRemoval }) => {
    const running = deadline !== null && !deadline.passed
    if (state === 'ask') return running
    return state === 'open' && (running || stopsRemoval === 'automatic' || stopsRemoval === 'if-granted')
  })
  return usable.sort(bySafety)[0] ?? null
}

function bySafety(x: AssessedRemedy, y: AssessedRemedy): number {
  const day = (remedy: AssessedRemedy): Day =>
    remedy.deadline && !remedy.deadline.passed ? remedy.deadline.fileBy : '9999'
  if (day(x) !== day(y)) return day(x) < day(y) ? -1 : 1
  return STOPS.indexOf(x.stopsRemoval) - STOPS.indexOf(y.stopsRemoval)
}
