import type { DocumentId } from '../../law/vocabulary/index.js'
import type { Needs } from './needs.js'

const HELD = { fact: 'details.placeOfDetention', when: 'held' } as const

/**
 * Papers for the person's own side. The two plans ask for nothing: they carry no name, so that they betray nobody
 * who is found with them.
 */
export const SUPPORT_NEEDS: Partial<Record<DocumentId, Needs>> = {
  chronology: {
    required: ['person.name'],
    advisable: ['person.dateOfBirth', 'details.caseNumber', { fact: 'arrested.on', when: 'arrested' }],
    annexes: [
      'identity',
      { id: 'wanted-papers', when: 'wanted-listed' },
      { id: 'arrest-record', when: 'arrested' },
      { id: 'custody-orders', when: 'remand-ordered' },
      { id: 'decision-extradition', when: 'extradition-granted' },
      { id: 'proof-of-service', when: 'extradition-notified' },
      { id: 'asylum-papers', when: 'asylum-applied' },
      { id: 'assurances', when: 'assurances-given' },
      'personal-evidence',
      'translations',
    ],
    claims: [],
  },
  'family-plan': {
    required: [],
    advisable: ['details.representative'],
    annexes: [],
    claims: [],
  },
  'release-safety-plan': {
    required: [],
    advisable: ['details.representative'],
    annexes: [],
    claims: [],
  },
  authority: {
    required: ['person.name', 'person.dateOfBirth', 'details.representative', 'details.placeOfSigning', HELD],
    advisable: ['person.nationalities', 'details.identityDocument', 'details.contact'],
    annexes: [],
    claims: [],
  },
}
