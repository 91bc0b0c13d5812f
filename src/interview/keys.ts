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

/** Reasons that are only what authorities say: told under one heading, so that no box by itself reads as a confession. */
const SAID_BY_AUTHORITIES = ['terrorist-organisation', 'hizb-ut-tahrir', 'irpt', 'secular-opposition']

/** The heading over an option of a long list, and its words under that heading; undefined where there is none. */
export function optionUnder(
  { id }: Question,
  option: string,
): { readonly group: string; readonly label: string } | undefined {
  if (id !== 'profile') return undefined
  return SAID_BY_AUTHORITIES.includes(option)
    ? { group: questionKey.label('authorities-link'), label: `profile-short.${option}` }
    : { group: questionKey.label('about-person'), label: key.profile(option) }
}

/** The key of the words for one option of a question. */
export function optionKey(question: Question, option: string): string {
  if (option === 'unknown') return questionKey.label('not-known')
  if (question.kind === 'event') return questionKey.label(option)
  if (question.kind === 'country' || question.kind === 'countries') return key.country(option)
  if (question.id === 'profile') return key.profile(option)
  return question.id === 'sex' ? `sex.${option}` : `gravity.${option}`
}
