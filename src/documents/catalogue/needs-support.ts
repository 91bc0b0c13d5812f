import type { DocumentId } from '../../law/vocabulary/index.js'
import type { Needs } from './needs.js'

/** Papers for the person's own side. */
export const SUPPORT_NEEDS: Partial<Record<DocumentId, Needs>> = {
  chronology: {
    required: ['person.name'],
    advisable: ['person.dateOfBirth', 'details.caseNumber'],
    annexes: [],
    claims: [],
  },
  'family-plan': {
    required: [],
    advisable: ['details.representative', 'details.contact', 'details.placeOfDetention'],
    annexes: [],
    claims: [],
  },
}
