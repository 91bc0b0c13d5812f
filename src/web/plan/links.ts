import { questionForFact } from '../../interview/index.js'
import { paths } from '../paths.js'

/** A fact that would settle something, and the question that asks for it; null where nobody can be asked. */
export interface AskLink {
  readonly fact: string
  readonly name: string
  readonly href: string | null
}

export function linkFor({ fact, name }: { fact: string; name: string }): AskLink {
  const question = questionForFact(fact)
  return { fact, name, href: question ? paths.question(question.id, 'plan') : null }
}
