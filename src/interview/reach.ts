import { IMPLIED_BY } from '../case/implied.js'
import type { EventType } from '../case/vocabulary.js'
import type { Answers, Question } from './types.js'

/**
 * What cannot have happened, given what did not. A step is unreachable if a step it needs was answered "no"
 * (the contrapositive of `case/implied.ts`), or if all of the steps of which it needs one were.
 */

const HELD: readonly EventType[] = ['arrested', 'house-arrest-ordered']
const TAKEN: readonly EventType[] = ['abducted', 'removed', 'returned-under-pressure']

/** Steps that need at least one of the others. What has a lawful exception is left out: asking costs less. */
const NEEDS_ONE: Partial<Record<EventType, readonly EventType[]>> = {
  'red-notice-deleted': ['red-notice-issued', 'interpol-listed'],
  'remand-ordered': HELD,
  'detention-extended': HELD,
  'detention-appealed': HELD,
  transferred: HELD,
  'release-announced': HELD,
  released: [...HELD, ...TAKEN],
  'extradition-refusal-upheld': ['extradition-refused', 'extradition-appeal-allowed'],
  'protection-withdrawn': ['protection-granted'],
  // A court or a committee may be asked together with a complaint.
  'interim-measure-granted': [
    'interim-measure-requested',
    'ecthr-lodged',
    'hrc-lodged',
    'cat-lodged',
    'extradition-appealed',
    'removal-appealed',
    'asylum-appealed',
  ],
  'interim-measure-refused': ['interim-measure-requested', 'ecthr-lodged', 'hrc-lodged', 'cat-lodged'],
  located: TAKEN,
  killed: ['attacked', ...TAKEN],
}

/**
 * Asked only once the steps before are known to have happened. Nobody should meet the last of them unprepared;
 * the others are outcomes, and who does not know whether something began cannot know how it ended.
 */
export const ONLY_AFTER: readonly EventType[] = [
  'detention-appeal-dismissed',
  'detention-appeal-allowed',
  'extradition-appeal-dismissed',
  'extradition-appeal-allowed',
  'extradition-second-appealed',
  'extradition-second-appeal-dismissed',
  'extradition-refusal-upheld',
  'removal-appeal-dismissed',
  'removal-appeal-allowed',
  'asylum-appeal-dismissed',
  'asylum-appeal-allowed',
  'protection-withdrawn',
  'citizenship-loss-notified',
  'ecthr-judgment',
  'ccf-decided',
  'red-notice-deleted',
  'killed',
]

/** For each step, the groups of steps of which it needs one each. */
export const REQUIRES: ReadonlyMap<EventType, readonly (readonly EventType[])[]> = build()

function build(): Map<EventType, (readonly EventType[])[]> {
  const result = new Map<EventType, (readonly EventType[])[]>()
  const add = (type: EventType, group: readonly EventType[]): void => {
    result.set(type, [...(result.get(type) ?? []), group])
  }
  for (const [earlier, laterSteps] of IMPLIED_BY)
    for (const later of new Set(laterSteps)) add(later, [earlier])
  for (const [later, group] of Object.entries(NEEDS_ONE)) add(later as EventType, group)
  return result
}

const memo = new WeakMap<Answers['events'], ReadonlySet<EventType>>()

/** The event types that other answers have ruled out. */
export function unreachable(answers: Answers): ReadonlySet<EventType> {
  let found = memo.get(answers.events)
  if (!found) {
    found = ruledOut(answers)
    memo.set(answers.events, found)
  }
  return found
}

function ruledOut(answers: Answers): Set<EventType> {
  const out = new Set<EventType>()
  const didNot = (type: EventType): boolean => {
    const answer = answers.events[type]
    return out.has(type) || (answer?.happened === 'no' && answer.omitted !== true)
  }
  // Ruling one step out can rule out the next; the graph has no circles, so this ends.
  for (let before = -1; before < out.size;) {
    before = out.size
    for (const [type, groups] of REQUIRES)
      if (!out.has(type) && groups.some((group) => group.every(didNot))) out.add(type)
  }
  return out
}

/** @returns whether the question still has a sense, given the other answers */
export function isReachable(question: Question, answers: Answers): boolean {
  return question.event === undefined || !unreachable(answers).has(question.event)
}

/** @returns whether the question was answered, "I do not know" included */
export function isAnswered(question: Question, answers: Answers): boolean {
  if (question.event) return answers.events[question.event] !== undefined
  if (answers.notKnown?.includes(question.id)) return true
  switch (question.id) {
    case 'host':
      return answers.host !== undefined
    case 'nationalities':
      return answers.nationalities !== undefined
    case 'profile':
      return answers.profile !== undefined
    case 'name':
      return answers.name !== undefined
    case 'date-of-birth':
      return answers.dateOfBirth !== undefined
    case 'sex':
      return answers.sex !== undefined
    case 'region':
      return answers.region !== undefined
    case 'offence-gravity':
      return answers.details.offenceGravity !== undefined
    default:
      return (question.parts ?? []).some((part) => detailAt(answers, part.fact) !== undefined)
  }
}

/** The value of a `details.…` fact. */
export function detailAt(answers: Answers, fact: string): unknown {
  const [, ...path] = fact.split('.')
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    answers.details,
  )
}

/** Whether a step is known to have happened: answered "yes" and reachable, or implied by one that is. */
export function isSettledYes(type: EventType, answers: Answers): boolean {
  const out = unreachable(answers)
  const yes = (one: EventType): boolean => !out.has(one) && answers.events[one]?.happened === 'yes'
  return yes(type) || (IMPLIED_BY.get(type) ?? []).some(yes)
}
