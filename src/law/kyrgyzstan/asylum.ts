import {
  ASYLUM_APPEAL,
  ASYLUM_EXHAUSTED,
  ASYLUM_IN_USE,
  ASYLUM_SECOND_APPEAL,
  caution,
  FROM,
  NOT_FOR_CITIZENS,
  UNHCR_IN_USE,
} from '../host-steps.js'
import { always, lawNotRead, remedy } from '../vocabulary/index.js'
import {
  BEFORE_CPC_2021,
  BEFORE_REFUGEE_LAW,
  CHECKED,
  COVERS_FROM,
  CPC_2021,
  READ,
  REFUGEE_LAW,
} from './meta.js'

const country = 'KG'
const checkedOn = CHECKED

/** Refugee claim (Law 44, Regulation 188): six to twelve months. The certificate has not stopped security services. */
export const asylum = remedy({
  id: 'kg.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'kg.migration-body',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'kg.apply-in-three-days',
      'apply-from-custody-with-copy',
      'kg.officers-kept-out',
      'kg.recognition-rare',
      'asylum-not-a-wall',
    ],
    provisions: ['KG-LAW-44', 'KG-REGULATION-188', 'REF1951-33'],
    sources: ['KG-MIGRATION', 'KG-LAW-44', 'KG-REGULATION-188', 'KG-UNHCR-TAKEN', 'KG-HRW-2018'],
    checkedOn,
    confidence: 'high',
    verify: ['kg.law-44-terms'],
  },
  versions: [
    {
      // The Temporary Provision gave three days from arrival, holidays left out.
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      warnings: ['kg.apply-in-three-days', 'apply-from-custody-with-copy', 'asylum-not-a-wall'],
      provisions: ['KG-PROVISION-340', 'REF1951-33'],
      sources: ['KG-PROVISION-340'],
      confidence: 'medium',
    },
    { from: REFUGEE_LAW, until: BEFORE_CPC_2021 },
    {
      // CPC 532: status granted forbids a surrender; the certificate of a registered claim lets it be refused.
      from: CPC_2021,
      until: null,
      warnings: [
        'kg.apply-in-three-days',
        'kg.certificate-may-stop-surrender',
        'apply-from-custody-with-copy',
        'kg.officers-kept-out',
        'kg.recognition-rare',
        'asylum-not-a-wall',
      ],
      provisions: ['KG-LAW-44', 'KG-REGULATION-188', 'KG-CPC-532', 'REF1951-33'],
      sources: ['KG-MIGRATION', 'KG-LAW-44', 'KG-REGULATION-188', 'KG-CPC', 'KG-UNHCR-TAKEN', 'KG-HRW-2018'],
      checkedOn: READ,
    },
  ],
})

/** Suit against a refusal: the way exists, with a free clinic; the days were not found (dossier 12: three). */
export const asylumAppeal = remedy({
  id: 'kg.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.asylum, 'KG-LAW-44'),
    body: 'kg.administrative-court',
    warnings: ['not-verified-file-today', 'kg.free-clinic', 'ask-to-suspend-in-same-paper'],
    provisions: ['KG-LAW-44'],
    sources: ['KG-MIGRATION', 'KG-UNHCR-2006'],
    checkedOn,
    confidence: 'low',
    verify: ['kg.asylum-appeal-days'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      timeLimit: caution(3, FROM.asylum, 'KG-PROVISION-340'),
      warnings: ['not-verified-file-today', 'ask-to-suspend-in-same-paper'],
      provisions: ['KG-PROVISION-340'],
      sources: ['KG-PROVISION-340'],
    },
    { from: REFUGEE_LAW, until: null },
  ],
})

/** Up to the Supreme Court: it gave the last word in refugee cases of June 2006, before the men were surrendered. */
export const asylumSecondAppeal = remedy({
  id: 'kg.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.asylumRuling, 'KG-LAW-44'),
    body: 'kg.higher-courts',
    warnings: ['not-verified-file-today', 'kg.free-clinic', 'kg.geneva-before-the-ruling'],
    provisions: ['KG-LAW-44'],
    sources: ['KG-UNHCR-2006'],
    checkedOn,
    confidence: 'low',
    verify: ['kg.asylum-appeal-days'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Political asylum by the President: by memory only, so a question and not a claim. */
export const politicalAsylum = remedy({
  id: 'kg.political-asylum',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    opens: lawNotRead,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'kg.president',
    documents: ['temporary-protection-application', 'chronology'],
    warnings: ['kg.refugee-claim-first', 'not-verified-file-today'],
    provisions: ['KG-CONST-POLITICAL-ASYLUM'],
    sources: ['MEMORY'],
    checkedOn,
    confidence: 'low',
    verify: ['kg.political-asylum-not-read'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** UNHCR decides no status today; in 2005-09 it did for people from Uzbekistan, and resettled some. */
export const unhcr = remedy({
  id: 'kg.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'kg.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['kg.mandate-was-ignored', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['KG-UNHCR-TAKEN', 'KG-UNHCR-2006', 'KG-HRW-2008'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
