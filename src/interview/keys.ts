import { key } from '../explain/keys.js'
import type { Group, Question } from './types.js'

/** Which sentence of `locales/` says what about a question. Options and extra keys are words of the engine. */
export const questionKey = {
  title: (id: string) => `question.${id}.title`,
  why: (id: string) => `question.${id}.why`,
  /** What to look for on the paper, or how to write the answer. */
  help: (id: string) => `question.${id}.help`,
  part: (id: string, part: string) => `question.${id}.part.${part}`,
  group: (group: Group) => `question-group.${group}`,
  warning: (id: string) => `question-warning.${id}`,
  /** Labels that every form shares: `day`, `month`, `year`, `day-not-known`, `again`, `note`, `choose`… */
  label: (id: string) => `question-label.${id}`,
  fault: (code: string) => `question-fault.${code}`,
  contradiction: (code: string) => `contradiction.${code}`,
  /** Why an answer is kept but not used. */
  unreachable: 'question-label.not-used',
} as const

/** The key of the words for one option of a question. */
export function optionKey(question: Question, option: string): string {
  if (option === 'unknown') return questionKey.label('not-known')
  if (question.kind === 'event') return questionKey.label(option)
  if (question.kind === 'country' || question.kind === 'countries') return key.country(option)
  if (question.id === 'profile') return key.profile(option)
  return question.id === 'sex' ? `sex.${option}` : `gravity.${option}`
}
