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
const MORE_RISK = ['details.charge', 'details.pastIllTreatment', 'details.relativesTargeted'] as const
const ASSURANCES = { fact: 'details.assurancesText', when: 'assurances-given' } as const
const RISK_PAPERS = ['personal-evidence', 'country-reports', 'translations'] as const

/** Papers against removal by another name than extradition: stay, protection, citizenship, constitution. */
export const STAY_NEEDS: Partial<Record<DocumentId, Needs>> = {
  'removal-appeal': {
    required: [
      ...PERSON,
      'details.fear',
      'details.courtOfAppeal',
      'details.decisionAuthority',
      { fact: 'removal-ordered.on', when: 'removal-ordered' },
      { fact: 'removal-notified.on', when: 'removal-ordered' },
      { fact: 'details.rulingCourt', when: 'removal-appeal-dismissed' },
      HELD,
      ASSURANCES,
    ],
    advisable: [
      'details.decisionNumber',
      'details.narrative',
      'details.family',
      'details.health',
      ...MORE_RISK,
      ...ABOUT,
    ],
    annexes: [
      'removal-decision',
      'proof-of-service',
      { id: 'court-rulings', when: 'removal-appeal-dismissed' },
      'advocate-order',
      'identity',
      'address-and-family',
      { id: 'wanted-papers', when: 'wanted-listed' },
      { id: 'asylum-papers', when: 'asylum-applied' },
      { id: 'assurances', when: 'assurances-given' },
      ...RISK_PAPERS,
    ],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3', 'ECHR-13'],
    cites: ['azimov', 'k-i', 'a-y-and-others'],
  },
  'asylum-appeal': {
    required: [...PERSON, 'details.fear', 'details.narrative', 'asylum-refused.on', HELD, ASSURANCES],
    advisable: [
      { fact: 'asylum-notified.on', when: 'asylum-notified' },
      { fact: 'details.rulingCourt', when: 'asylum-appeal-dismissed' },
      { fact: 'asylum-appeal-dismissed.on', when: 'asylum-appeal-dismissed' },
      'details.asylumNumber',
      'details.asylumBody',
      'details.whyLateClaim',
      ...MORE_RISK,
      ...ABOUT,
    ],
    annexes: [
      'asylum-papers',
      'proof-of-service',
      'advocate-order',
      'identity',
      'wanted-papers',
      ...RISK_PAPERS,
    ],
    claims: ['REFUGEE-33', 'ECHR-3', 'ICCPR-7', 'CAT-3'],
  },
  'temporary-protection-application': {
    required: [...PERSON, 'details.fear', HELD],
    advisable: ['details.asylumBody', 'details.health', 'details.family', ...MORE_RISK, ...ABOUT],
    annexes: [
      'identity',
      'photographs',
      'medical',
      'address-and-family',
      { id: 'asylum-papers', when: 'asylum-refused' },
      ...RISK_PAPERS,
    ],
    claims: ['REFUGEE-33', 'ECHR-3', 'ICCPR-7', 'CAT-3'],
  },
  'citizenship-challenge': {
    required: [...PERSON, 'details.narrative', 'details.fear', HELD],
    advisable: [
      { fact: 'citizenship-lost.on', when: 'citizenship-lost' },
      { fact: 'citizenship-loss-notified.on', when: 'citizenship-loss-notified' },
      ...MORE_RISK,
      ...ABOUT,
    ],
    annexes: [
      'decisions',
      'proof-of-service',
      'advocate-order',
      'identity',
      'personal-evidence',
      'translations',
    ],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3'],
  },
  'constitutional-complaint': {
    required: [...PERSON, 'details.fear', HELD],
    advisable: [
      { fact: 'removal-date-set.for', when: 'removal-date-set' },
      'details.decisionNumber',
      ...MORE_RISK,
      ...ABOUT,
    ],
    annexes: ['decisions', 'proof-of-service', 'advocate-order', 'identity', ...RISK_PAPERS],
    claims: ['ECHR-3', 'ICCPR-7', 'CAT-3', 'ECHR-5-1', 'ECHR-13'],
  },
}
