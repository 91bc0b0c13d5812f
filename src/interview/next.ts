import type { Day } from '../case/partial-date.js'
import type { EventType } from '../case/vocabulary.js'
import { compile } from './compile.js'
import { decisiveFacts } from './needs.js'
import { questionById, questionForFact, QUESTIONS } from './questions.js'
import { isAnswered, isReachable, isSettledYes, ONLY_AFTER, REQUIRES } from './reach.js'
import type { Answers, Question } from './types.js'

/**
 * Asked of everybody first: what decides which law is read and which stage the case is at. The decision comes
 * before the request: who holds a decision has proof of the request, while a "no" about a request nobody saw
 * must not hide a decision whose days are running.
 */
const OPENING: readonly string[] = [
  'host',
  'nationalities',
  'profile',
  'arrested',
  'released',
  'extradition-granted',
  'extradition-notified',
  'extradition-requested',
  'removal-ordered',
  'removal-notified',
  'wanted-listed',
]

/** In the opening, asked only of those who said yes to the step before. */
const OPENING_AFTER: Readonly<Record<string, EventType>> = {
  released: 'arrested',
  'extradition-notified': 'extradition-granted',
  'removal-notified': 'removal-ordered',
}

/**
 * The question whose answer can change the assessment most.
 * @returns undefined when nothing that a rule in force needs is open
 */
export function nextQuestion(answers: Answers, on: Day): Question | undefined {
  return left(answers, on)[0]
}

/** All that is open and decides something, in the order in which it is asked: the first round before the rest. */
function left(answers: Answers, on: Day): Question[] {
  const decisive = decisiveLeft(answers, on)
  const later = decisive.filter((question) => !inFirstRound(question))
  return [...new Set([...openingLeft(answers), ...decisive.filter(inFirstRound), ...later])]
}

/**
 * What decides the first step of a plan, beside the opening: whether the person is still there, whether a court has
 * ordered custody, whether what was decided has been appealed, whether asylum was asked for. All else can wait until the plan has been read.
 */
const FIRST_ROUND: readonly string[] = [
  ...OPENING,
  'abducted',
  'removed',
  'remand-ordered',
  'extradition-appealed',
  'removal-appealed',
  'asylum-applied',
  'asylum-refused',
  'asylum-notified',
]

export interface Progress {
  readonly answered: number
  /** Decisive questions still open. */
  readonly left: number
  /** How many of them come before a first plan is worth reading; 0 once it is. */
  readonly toFirstPlan: number
}

/** How far the questionnaire is. */
export function progress(answers: Answers, on: Day): Progress {
  const answered = QUESTIONS.filter(
    (question) =>
      question.group !== 'drafts' && isReachable(question, answers) && isAnswered(question, answers),
  ).length
  const open = left(answers, on)
  return { answered, left: open.length, toFirstPlan: open.filter(inFirstRound).length }
}

const inFirstRound = ({ id }: Question): boolean => FIRST_ROUND.includes(id)

const isOpen = (question: Question, answers: Answers): boolean =>
  !isAnswered(question, answers) && isReachable(question, answers)

/** Settled by a later step that is on file: nobody need be asked whether it happened. */
const isImplied = (question: Question, answers: Answers): boolean =>
  question.event !== undefined && isSettledYes(question.event, answers)

function openingLeft(answers: Answers): Question[] {
  return OPENING.flatMap((id) => {
    const question = questionById(id)
    const after = OPENING_AFTER[id]
    if (!question || !isOpen(question, answers) || isImplied(question, answers)) return []
    return after === undefined || isSettledYes(after, answers) ? [question] : []
  })
}

/**
 * The open questions that something depends on. A step hangs on the steps before it: those are asked first, and
 * carry its weight, because a "no" there settles it too. Where an earlier step is not known, the later one is
 * asked last: few people know how something ended of which they do not know whether it began.
 */
function decisiveLeft(answers: Answers, on: Day): Question[] {
  const file = compile(answers)
  if (!file) return []
  const weight = new Map<Question, number>()
  const late = new Set<Question>()
  const count = (question: Question | undefined, points: number): void => {
    if (question && isOpen(question, answers)) weight.set(question, (weight.get(question) ?? 0) + points)
  }
  for (const [fact, points] of decisiveFacts(file, on)) {
    const question = questionForFact(fact)
    if (!question || !isOpen(question, answers)) continue
    // What is implied is still asked for its kind: which removal was appealed decides where and by when.
    if (fact === question.event && isImplied(question, answers)) continue
    const first = beforeIt(question, answers)
    if (first.open) count(questionById(first.open), points)
    else if (first.asksTooMuch) continue
    else {
      if (first.notKnown) late.add(question)
      count(question, points)
    }
  }
  return [...weight.entries()]
    .sort(([x, px], [y, py]) => Number(late.has(x)) - Number(late.has(y)) || py - px || order(x) - order(y))
    .map(([question]) => question)
}

const order = (question: Question): number => QUESTIONS.indexOf(question)

interface Before {
  /** An earlier step that must be asked first. */
  readonly open?: EventType
  /** An earlier step is answered "I do not know". */
  readonly notKnown?: boolean
  /** Nobody is asked this unless the earlier steps are known to have happened. */
  readonly asksTooMuch?: boolean
}

/** What stands before a question: the first step of its chain that is neither settled nor asked. */
function beforeIt(question: Question, answers: Answers): Before {
  const type = question.event
  if (!type || isSettledYes(type, answers)) return {}
  if (type === 'citizenship-lost' && mayHaveGained(answers)) return { open: 'citizenship-acquired' }
  let notKnown = false
  for (const group of REQUIRES.get(type) ?? []) {
    if (group.some((step) => isSettledYes(step, answers))) continue
    const open = group.find((step) => {
      const earlier = questionById(step)
      return earlier !== undefined && isOpen(earlier, answers) && !beforeIt(earlier, answers).asksTooMuch
    })
    const earlier = open && questionById(open)
    if (open && earlier) return { open: beforeIt(earlier, answers).open ?? open }
    notKnown = true
  }
  return { notKnown, asksTooMuch: ONLY_AFTER.includes(type) && notKnown }
}

/** Who was not born to the host's citizenship can lose it only after gaining it: that is asked first. */
function mayHaveGained({ events, host, nationalities }: Answers): boolean {
  if (events['citizenship-acquired'] !== undefined || !Array.isArray(nationalities)) return false
  return !nationalities.some((country) => country === host)
}
