import type { DocumentId } from '../../law/vocabulary/index.js'
import type { Needs } from './needs.js'

const PERSON = [
  'person.name',
  'person.dateOfBirth',
  'person.nationalities',
  'details.placeOfSigning',
] as const
const ABOUT = ['details.identityDocument', 'details.representative', 'details.caseNumber'] as const
const HELD = { fact: 'details.placeOfDetention', when: 'held' } as const
const RISK = ['details.fear'] as const
const MORE_RISK = [
  'details.charge',
  'details.pastIllTreatment',
  'details.relativesTargeted',
  'details.narrative',
] as const

/** Papers for the host's courts and authorities. */
export const DOMESTIC_NEEDS: Partial<Record<DocumentId, Needs>> = {
  'extradition-appeal': {
    required: [
      ...PERSON,
      ...RISK,
      'details.courtOfAppeal',
      'extradition-granted.on',
      'extradition-notified.on',
      HELD,
      { fact: 'details.assurancesText', when: 'assurances-given' },
    ],
    advisable: [
      ...ABOUT,
      ...MORE_RISK,
      'details.decisionAuthority',
      'details.decisionNumber',
      'details.family',
    ],
    annexes: [
      'decision-extradition',
      'proof-of-service',
      'advocate-order',
      'identity',
      { id: 'asylum-papers', when: 'asylum-applied' },
      { id: 'assurances', when: 'assurances-given' },
      'personal-evidence',
      'country-reports',
      'translations',
    ],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3'],
  },
  'detention-complaint': {
    required: [...PERSON, 'details.courtOfDetention', 'arrested.on', HELD],
    advisable: [
      ...ABOUT,
      'remand-ordered.on',
      { fact: 'remand-ordered.until', when: 'remand-ordered' },
      { fact: 'extradition-requested.on', when: 'extradition-requested' },
      { fact: 'details.charge', when: 'charged' },
      'details.address',
      'details.family',
      'details.health',
    ],
    annexes: [
      'arrest-record',
      { id: 'custody-orders', when: 'remand-ordered' },
      'advocate-order',
      'identity',
      'address-and-family',
      'translations',
    ],
    claims: ['ECHR-5-1', 'ECHR-5-4', 'ICCPR-9'],
    cites: ['nasrulloyev', 'gaforov', 'azimov'],
  },
  'asylum-application': {
    required: [...PERSON, ...RISK, 'details.narrative', 'details.whyLateClaim'],
    advisable: [
      'person.sex',
      'details.identityDocument',
      'details.representative',
      'details.asylumBody',
      'details.birthplace',
      'details.address',
      'details.phone',
      'details.charge',
      'details.pastIllTreatment',
      'details.relativesTargeted',
      'details.family',
      'details.health',
      HELD,
    ],
    annexes: [
      'identity',
      'photographs',
      { id: 'wanted-papers', when: 'wanted-listed' },
      'personal-evidence',
      'country-reports',
      'advocate-order',
      'translations',
    ],
    claims: ['REFUGEE-33', 'ECHR-3', 'ICCPR-7', 'CAT-3'],
  },
  'detention-appeal': {
    required: [
      ...PERSON,
      'details.courtOfAppeal',
      'details.courtOfDetention',
      'remand-ordered.on',
      'arrested.on',
      HELD,
    ],
    advisable: [
      ...ABOUT,
      { fact: 'remand-ordered.until', when: 'remand-ordered' },
      { fact: 'extradition-requested.on', when: 'extradition-requested' },
      'details.fear',
      'details.address',
      'details.family',
      'details.health',
    ],
    annexes: [
      'custody-orders',
      'proof-of-service',
      'arrest-record',
      'advocate-order',
      'identity',
      'address-and-family',
      { id: 'asylum-papers', when: 'asylum-applied' },
      'translations',
    ],
    claims: ['ECHR-5-1', 'ECHR-5-4', 'ICCPR-9'],
    cites: ['nasrulloyev', 'gaforov', 'azimov'],
  },
  'extradition-second-appeal': {
    required: [
      ...PERSON,
      ...RISK,
      'details.rulingCourt',
      'extradition-granted.on',
      'extradition-appeal-dismissed.on',
      HELD,
      { fact: 'details.assurancesText', when: 'assurances-given' },
    ],
    advisable: [...ABOUT, ...MORE_RISK, 'details.decisionNumber'],
    annexes: [
      'court-rulings',
      'decision-extradition',
      'proof-of-service',
      'advocate-order',
      'identity',
      { id: 'asylum-papers', when: 'asylum-applied' },
      { id: 'assurances', when: 'assurances-given' },
      'personal-evidence',
      'country-reports',
      'translations',
    ],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3'],
  },
}
