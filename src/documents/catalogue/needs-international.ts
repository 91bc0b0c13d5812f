import type { DocumentId } from '../../law/vocabulary/index.js'
import type { Needs } from './needs.js'
import { STRASBOURG, THE_COURT } from './strasbourg.js'

const PERSON = [
  'person.name',
  'person.dateOfBirth',
  'person.nationalities',
  'details.placeOfSigning',
] as const
const REACH = ['details.representative', 'details.contact'] as const
const HELD = { fact: 'details.placeOfDetention', when: 'held' } as const
const MORE_RISK = [
  'details.charge',
  'details.pastIllTreatment',
  'details.relativesTargeted',
  'details.narrative',
] as const
const ASSURANCES = { fact: 'details.assurancesText', when: 'assurances-given' } as const
const PAPERS = [
  'decisions',
  'identity',
  'authority-form',
  'wanted-papers',
  'personal-evidence',
  { id: 'assurances', when: 'assurances-given' },
  'country-reports',
  'translations',
] as const

/** What the forms of the UN ask of a person beside the name. */
const UN_FORM = [
  'person.sex',
  'details.identityDocument',
  'details.address',
  'details.phone',
  'details.removalTime',
  'details.destination',
  'details.charge',
  'details.pastIllTreatment',
  'details.relativesTargeted',
  HELD,
] as const

/** Papers for Strasbourg, Geneva and the High Commissioner. */
export const INTERNATIONAL_NEEDS: Partial<Record<DocumentId, Needs>> = {
  'ecthr-interim-measure': {
    required: [
      ...PERSON,
      'person.sex',
      'details.contact',
      'details.fear',
      HELD,
      'details.removalTime',
      ASSURANCES,
    ],
    advisable: [
      'details.representative',
      ...MORE_RISK,
      'details.caseNumber',
      'details.destination',
      'details.flight',
      'details.address',
      'details.identityDocument',
      'details.phone',
      { fact: 'details.ecthrNumber', when: 'ecthr-lodged' },
      { fact: 'details.asylumNumber', when: 'asylum-applied' },
      { fact: 'details.unhcrNumber', when: 'unhcr-involved' },
    ],
    annexes: PAPERS,
    claims: ['ECHR-3'],
    cites: THE_COURT,
  },
  'ecthr-application-statement': {
    required: [
      ...PERSON,
      'person.sex',
      'details.fear',
      'details.narrative',
      'details.representative',
      ASSURANCES,
    ],
    advisable: [
      'details.contact',
      'details.address',
      'details.identityDocument',
      'details.phone',
      'details.caseNumber',
      'details.charge',
      'details.pastIllTreatment',
      'details.relativesTargeted',
      HELD,
      { fact: 'details.ecthrNumber', when: 'ecthr-lodged' },
    ],
    annexes: ['application-form', 'final-decision-date', 'other-proceedings', ...PAPERS],
    claims: ['ECHR-3', 'ECHR-5-1', 'ECHR-5-4', 'ECHR-13', 'ECHR-34'],
    cites: THE_COURT,
  },
  'hrc-complaint': {
    required: [...PERSON, ...REACH, 'details.fear', 'details.narrative', 'details.removalTime', ASSURANCES],
    advisable: [
      'person.sex',
      'details.birthplace',
      'details.address',
      'details.phone',
      'details.email',
      'details.identityDocument',
      'details.destination',
      'details.caseNumber',
      'details.charge',
      'details.pastIllTreatment',
      'details.relativesTargeted',
      HELD,
    ],
    annexes: PAPERS,
    claims: ['ICCPR-7', 'ICCPR-9', 'ECHR-3'],
    cites: [...STRASBOURG, 'valetov'],
  },
  'cat-complaint': {
    required: [...PERSON, ...REACH, 'details.fear', 'details.narrative', 'details.removalTime', ASSURANCES],
    advisable: [
      'person.sex',
      'details.birthplace',
      'details.address',
      'details.phone',
      'details.email',
      'details.identityDocument',
      'details.destination',
      'details.caseNumber',
      'details.charge',
      'details.pastIllTreatment',
      'details.relativesTargeted',
      'details.health',
      HELD,
    ],
    annexes: [...PAPERS, 'medical'],
    claims: ['CAT-3', 'ECHR-3'],
    cites: STRASBOURG,
  },
  'wgad-urgent-appeal': {
    required: [...PERSON, ...REACH, 'details.fear', HELD, ASSURANCES],
    advisable: [
      ...UN_FORM,
      'details.courtOfDetention',
      { fact: 'arrested.on', when: 'arrested' },
      { fact: 'abducted.on', when: 'abducted' },
    ],
    annexes: [...PAPERS, 'consent'],
    claims: ['ICCPR-9', 'ECHR-5-1', 'ECHR-5-4', 'ECHR-3'],
    cites: STRASBOURG,
  },
  'special-procedures-appeal': {
    required: [...PERSON, ...REACH, 'details.fear', 'details.narrative', ASSURANCES],
    advisable: UN_FORM,
    annexes: [...PAPERS, 'consent'],
    claims: ['ICCPR-7', 'ECHR-3'],
    cites: STRASBOURG,
  },
  'unhcr-letter': {
    required: [...PERSON, 'details.contact', 'details.fear', HELD],
    advisable: [
      'details.representative',
      ...MORE_RISK,
      'details.removalTime',
      'details.destination',
      'person.sex',
      'details.identityDocument',
      'details.address',
      'details.phone',
      ASSURANCES,
      'details.caseNumber',
      { fact: 'details.asylumNumber', when: 'asylum-applied' },
      { fact: 'details.unhcrNumber', when: 'unhcr-involved' },
    ],
    annexes: [
      'decisions',
      'identity',
      'wanted-papers',
      { id: 'asylum-papers', when: 'asylum-applied' },
      'consent',
    ],
    claims: ['REFUGEE-33'],
  },
}
