import { GRAVITIES, PROFILES } from '../case/vocabulary.js'
import type { Question } from './types.js'

/** Who the person is and where: the facts that no event carries and that rules depend on. */
export const PERSON_QUESTIONS: readonly Question[] = [
  { id: 'host', kind: 'country', group: 'person', fact: 'host.country' },
  { id: 'nationalities', kind: 'countries', group: 'person', fact: 'person.nationalities' },
  // Why the person is wanted, as the other side says. Never a statement of membership.
  {
    id: 'profile',
    kind: 'choices',
    group: 'person',
    fact: 'person.profile',
    options: PROFILES.filter((profile) => profile !== 'unknown'),
  },
]

/** Asked once it is known what the charge is. */
export const GRAVITY_QUESTION: Question = {
  id: 'offence-gravity',
  kind: 'choice',
  group: 'home',
  fact: 'details.offenceGravity',
  options: GRAVITIES,
}
