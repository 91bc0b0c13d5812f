import { SEXES } from '../case/vocabulary.js'
import type { Question, TextPart } from './types.js'

/** What only drafts need. None of it is asked before somebody prepares a draft that uses it. */

const line = (name: string): TextPart => ({ name, fact: `details.${name}`, kind: 'line' })
const long = (name: string): TextPart => ({ name, fact: `details.${name}`, kind: 'long' })
const of = (owner: string, ...names: string[]): TextPart[] =>
  names.map((name) => ({ name, fact: `details.${owner}.${name}`, kind: 'line' }))

function written(id: string, ...parts: TextPart[]): Question {
  const free = parts.some((part) => part.kind === 'long' || part.kind === 'lines')
  const fact = parts[0]?.fact ?? id
  return {
    id,
    kind: 'text',
    group: 'drafts',
    fact,
    parts,
    ...(free ? { warning: 'no-membership' } : {}),
  }
}

const owned = (question: Question, fact: string): Question => ({ ...question, fact })

export const DRAFT_QUESTIONS: readonly Question[] = [
  owned(
    written(
      'name',
      { name: 'original', fact: 'person.name.original', kind: 'line' },
      { name: 'latin', fact: 'person.name.latin', kind: 'line' },
    ),
    'person.name',
  ),
  { id: 'date-of-birth', kind: 'date', group: 'drafts', fact: 'person.dateOfBirth' },
  { id: 'sex', kind: 'choice', group: 'drafts', fact: 'person.sex', options: SEXES },
  written('birthplace', line('birthplace')),
  written('identity-document', line('identityDocument')),
  written('reach', line('address'), line('phone'), line('email')),
  written('region', { name: 'region', fact: 'host.region', kind: 'line' }),
  written('place-of-detention', line('placeOfDetention'), line('placeOfDetentionAddress')),
  written('charge', long('charge')),
  written('requesting-authority', line('requestingAuthority')),
  written('decision', line('decisionAuthority'), line('decisionNumber')),
  written('court', line('courtOfDetention'), line('courtOfAppeal'), line('rulingCourt'), line('caseNumber')),
  written('asylum-file', line('asylumBody'), line('asylumNumber'), line('unhcrNumber')),
  written('ecthr-number', line('ecthrNumber')),
  owned(
    written('representative', ...of('representative', 'name', 'capacity', 'address', 'phone', 'email')),
    'details.representative',
  ),
  owned(written('contact', ...of('contact', 'name', 'relation', 'phone')), 'details.contact'),
  written('fear', long('fear')),
  written('narrative', long('narrative')),
  written('past-ill-treatment', long('pastIllTreatment')),
  written('relatives-targeted', long('relativesTargeted')),
  written('health', long('health')),
  written('family', long('family')),
  written('assurances-text', long('assurancesText')),
  written('why-late-claim', long('whyLateClaim')),
  written('removal-details', line('removalTime'), line('flight'), line('destination')),
  // The one place for it. Nothing is taken over unless the box is ticked as well.
  {
    ...written('affiliation', long('affiliationStatement'), {
      name: 'affiliationConfirmed',
      fact: 'details.affiliationConfirmed',
      kind: 'confirm',
    }),
    warning: 'affiliation',
  },
  written('annexes', { name: 'annexes', fact: 'details.annexes', kind: 'lines' }),
  written('place-of-signing', line('placeOfSigning')),
]
