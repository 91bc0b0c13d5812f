import type { DocumentId } from '../../law/vocabulary/index.js'
import type { Needs } from './needs.js'
import { STRASBOURG } from './strasbourg.js'

const HELD = { fact: 'details.placeOfDetention', when: 'held' } as const
const TAKEN = { fact: 'abducted.on', when: 'abducted' } as const
const ASSURANCES = { fact: 'details.assurancesText', when: 'assurances-given' } as const
const MORE_RISK = ['details.charge', 'details.pastIllTreatment', 'details.relativesTargeted'] as const
const WHO = ['person.sex', 'details.birthplace', 'details.identityDocument'] as const

/** People taken to Tajikistan outside any procedure: what is feared has happened before. */
const HANDED_OVER = [
  'iskandarov',
  'abdulkhakov',
  'savriddin-dzhurayev',
  'nizomkhon-dzhurayev',
  'a-y-and-others',
] as const

/** Papers that put those on record who can prevent a seizure, find the person, clear a file, or answer a promise. */
export const PROTECTION_NEEDS: Partial<Record<DocumentId, Needs>> = {
  'protection-alert': {
    required: ['person.name', 'person.dateOfBirth', 'details.fear', 'details.contact', HELD, TAKEN],
    advisable: [
      'person.nationalities',
      ...WHO,
      { fact: 'details.narrative', when: 'abducted' },
      'details.representative',
      'details.placeOfSigning',
    ],
    annexes: ['photograph', 'authority-form', 'decisions', { id: 'wanted-papers', when: 'wanted-listed' }],
    claims: [],
    cites: HANDED_OVER,
  },
  'disappearance-report': {
    required: ['person.name', 'person.dateOfBirth', 'details.narrative', 'details.contact', TAKEN],
    advisable: [
      'person.nationalities',
      ...WHO,
      'details.address',
      'details.phone',
      'details.fear',
      { fact: 'removed.on', when: 'removed' },
      'details.placeOfSigning',
    ],
    annexes: ['photograph', 'identity', 'witnesses', { id: 'wanted-papers', when: 'wanted-listed' }],
    claims: [],
    cites: HANDED_OVER,
  },
  'disappearance-urgent-action': {
    required: ['person.name', 'person.dateOfBirth', 'details.narrative', 'details.contact', TAKEN],
    advisable: [
      'person.nationalities',
      ...WHO,
      'details.address',
      'details.health',
      'details.fear',
      ...MORE_RISK,
      'details.representative',
      { fact: 'removed.on', when: 'removed' },
      'details.placeOfSigning',
    ],
    annexes: ['photograph', 'identity', 'crime-report', 'witnesses', 'wanted-papers', 'consent-of-relatives'],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3'],
    cites: HANDED_OVER,
  },
  'interpol-ccf-request': {
    required: [
      'person.name',
      'person.dateOfBirth',
      'person.nationalities',
      'details.identityDocument',
      'details.charge',
    ],
    advisable: [
      'details.birthplace',
      'details.representative',
      'details.requestingAuthority',
      'details.fear',
      'details.pastIllTreatment',
      'details.relativesTargeted',
    ],
    annexes: ['identity', 'power-of-attorney-interpol', 'wanted-papers', 'personal-evidence', 'translations'],
    // The same judgments whatever the host: what is cited must not show where the person is.
    claims: [],
    cites: STRASBOURG,
  },
  'ngo-alert': {
    required: ['details.fear', 'details.representative'],
    advisable: ['person.nationalities', TAKEN, 'details.placeOfSigning'],
    annexes: ['consent'],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3'],
  },
  'assurances-rebuttal': {
    required: [
      'person.name',
      'person.dateOfBirth',
      'person.nationalities',
      'details.fear',
      HELD,
      ASSURANCES,
      'details.placeOfSigning',
    ],
    advisable: [...MORE_RISK, 'details.identityDocument', 'details.representative', 'details.caseNumber'],
    annexes: [
      { id: 'assurances', when: 'assurances-given' },
      'personal-evidence',
      'country-reports',
      'translations',
    ],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3'],
    cites: ['gaforov'],
  },
}
