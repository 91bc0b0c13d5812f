import { DRAFT_QUESTIONS } from './drafts.js'
import { EVENT_QUESTIONS } from './events.js'
import { GRAVITY_QUESTION, PERSON_QUESTIONS } from './persons.js'
import type { FactId } from '../assess/types.js'
import type { Question } from './types.js'

/** Every question, in the order of a typical procedure; those for drafts come last. */
export const QUESTIONS: readonly Question[] = [
  ...PERSON_QUESTIONS,
  ...EVENT_QUESTIONS.filter(({ group }) => group === 'home'),
  GRAVITY_QUESTION,
  ...EVENT_QUESTIONS.filter(({ group }) => group !== 'home'),
  ...DRAFT_QUESTIONS,
]

const byId = new Map(QUESTIONS.map((question) => [question.id, question]))
const byFact = new Map<FactId, Question>(
  QUESTIONS.flatMap((question) => [
    ...(question.parts ?? []).map((part): [FactId, Question] => [part.fact, question]),
    [question.fact, question] as [FactId, Question],
  ]),
)

/** @returns the question with that id, or undefined */
export const questionById = (id: string): Question | undefined => byId.get(id)

/**
 * The question that settles a fact, as remedies and drafts name it: an event type, one of its keys
 * (`extradition-notified.on`), `details.offenceGravity`, `person.profile`, `host.country`.
 * @returns undefined for what nobody can be asked, such as the status of a treaty
 */
export function questionForFact(fact: FactId): Question | undefined {
  for (let name = fact; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = byFact.get(name)
    if (found) return found
  }
  return byId.get(fact)
}

/**
 * The questions for what drafts lack, in the order of the questionnaire and each once.
 * @param missingFacts fact ids as `Missing.fact` names them; those that nobody can be asked are left out
 */
export function questionsForDraft(missingFacts: readonly string[]): Question[] {
  const wanted = new Set(missingFacts.map(questionForFact))
  return QUESTIONS.filter((question) => wanted.has(question))
}
