import { text, type Language } from '../../i18n/index.js'
import { questionForFact, questionKey } from '../../interview/index.js'
import { paths } from '../paths.js'

/** A fact that would settle something, and the question that asks for it; null where nobody can be asked. */
export interface AskLink {
  readonly fact: string
  readonly name: string
  readonly href: string | null
}

/** @returns the question in its own words; the name of a fact that nobody can be asked */
export function linkFor(lang: Language, { fact, name }: { fact: string; name: string }): AskLink {
  const question = questionForFact(fact)
  if (!question) return { fact, name, href: null }
  return { fact, name: text(lang, questionKey.title(question.id)), href: paths.question(question.id, 'plan') }
}

/** The same question stands once, though several of its facts are open. */
export const linksFor = (
  lang: Language,
  facts: readonly { readonly fact: string; readonly name: string }[],
): AskLink[] => [
  ...new Map(facts.map((fact) => linkFor(lang, fact)).map((link) => [link.name, link])).values(),
]
