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
import { a, always, pending, remedy } from '../vocabulary/index.js'
import {
  BEFORE_CAJP_2017,
  BEFORE_CPC,
  BEFORE_LAW_2952,
  BEFORE_REFUGEE_LAW,
  BEFORE_REFUGEE_LAW_2001,
  CAJP_2017,
  CHECKED,
  COVERS_FROM,
  CPC,
  LAW_2952,
  REFUGEE_LAW,
  REFUGEE_LAW_2001,
} from './meta.js'

const country = 'UA'
const checkedOn = CHECKED
/** The refugee law of 1993: a refusal went to the ministry within a week. */
const BEFORE_2001 = {
  from: COVERS_FROM,
  until: BEFORE_REFUGEE_LAW_2001,
  provisions: ['UA-3818-10', 'REF1951-33'],
  sources: ['UA-3818'],
  confidence: 'medium',
  verify: ['ua.refugee-law-2001-day'],
} as const
/** The refugee law of 2001, read as it last stood. */
const BEFORE_2011 = {
  from: REFUGEE_LAW_2001,
  until: BEFORE_REFUGEE_LAW,
  provisions: ['UA-2557-16', 'UA-2557-3', 'REF1951-33'],
  sources: ['UA-2557'],
  confidence: 'medium',
  verify: ['ua.refugee-law-2001-day', 'ua.refugee-law-2001-earlier'],
} as const

/** The bar of article 590(4) came with the Code of 2012; the old Code barred surrender only of those protected. */
const BEFORE_590 = {
  from: REFUGEE_LAW,
  until: BEFORE_CPC,
  stopsRemoval: 'unknown',
  sources: ['UA-3671', 'UA-KPK1960'],
  confidence: 'medium',
  verify: ['ua.text-before-2026'],
} as const

/**
 * Refugee status or complementary protection: one application (Refugee Law 5, 7-10). While it is pending no
 * decision to surrender may be taken, and the requesting State may not be told (CPC 590(4)).
 */
export const asylum = remedy({
  id: 'ua.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'automatic',
    body: 'ua.migration-service',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'ua.five-working-days-to-claim',
      'ua.claim-from-prison-with-proof',
      'ua.asylum-bars-the-decision',
      'ua.consent-may-skip-asylum',
      'asylum-not-a-wall',
    ],
    provisions: ['UA-3671-5', 'UA-3671-7', 'UA-3671-8', 'UA-KPK-590-4', 'UA-3773-31'],
    sources: ['UA-3671', 'UA-KPK', 'UA-AIDA', 'UA-SA'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.claim-from-prison', 'ua.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2001,
      stopsRemoval: 'unknown',
      body: 'ua.migration-body-before-2011',
      warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'],
    },
    {
      ...BEFORE_2011,
      stopsRemoval: 'unknown',
      body: 'ua.migration-body-before-2011',
      warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'],
    },
    {
      ...BEFORE_590,
      provisions: ['UA-3671-5', 'UA-3671-7', 'UA-3671-8', 'REF1951-33'],
      warnings: ['ua.five-working-days-to-claim', 'ua.claim-from-prison-with-proof', 'asylum-not-a-wall'],
    },
    {
      from: CPC,
      until: BEFORE_LAW_2952,
      confidence: 'medium',
      verify: ['ua.text-before-2026', 'ua.claim-from-prison'],
    },
    {
      // Law 2952-IX: under martial law border guards take no claim from people who tried to leave unlawfully.
      from: LAW_2952,
      until: null,
      provisions: ['UA-3671-5', 'UA-3671-7', 'UA-3671-8', 'UA-KPK-590-4', 'UA-3773-31', 'UA-2952'],
      warnings: [
        'ua.five-working-days-to-claim',
        'ua.claim-from-prison-with-proof',
        'ua.asylum-bars-the-decision',
        'ua.consent-may-skip-asylum',
        'ua.no-claim-at-the-border',
        'asylum-not-a-wall',
      ],
    },
  ],
})

/** Five working days from written notice: court, or the migration service's centre before the merits (Refugee Law 12). */
export const asylumAppeal = remedy({
  id: 'ua.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 5,
      unit: 'working-days',
      ...FROM.asylum,
      firstDay: 'disputed',
      restorable: true,
      rule: 'UA-3671-12',
    },
    body: 'ua.administrative-court-asylum',
    warnings: ['ua.certificate-lasts-while-suing', 'ua.asylum-bars-the-decision'],
    provisions: ['UA-3671-12', 'UA-3671-8', 'UA-3671-10', 'UA-KPK-590-4'],
    sources: ['UA-3671', 'UA-KPK'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2001,
      stopsRemoval: 'unknown',
      timeLimit: {
        length: 7,
        unit: 'days',
        ...FROM.asylum,
        firstDay: 'disputed',
        restorable: true,
        rule: 'UA-3818-10',
      },
      body: 'ua.ministry-for-migration-1993',
      warnings: ['ask-to-suspend-in-same-paper'],
    },
    {
      // Seven working days where the claim was not taken or not opened; a refusal of status had a month. The shorter.
      ...BEFORE_2011,
      stopsRemoval: 'unknown',
      timeLimit: {
        length: 7,
        unit: 'working-days',
        ...FROM.asylum,
        firstDay: 'disputed',
        restorable: true,
        rule: 'UA-2557-16',
      },
      body: 'ua.state-committee-or-court',
      warnings: ['ua.certificate-lasts-while-suing', 'ua.month-for-refusal-of-status'],
    },
    {
      ...BEFORE_590,
      provisions: ['UA-3671-12', 'UA-3671-8', 'UA-3671-10'],
      warnings: ['ua.certificate-lasts-while-suing'],
    },
    { from: CPC, until: BEFORE_LAW_2952, confidence: 'medium', verify: ['ua.text-before-2026'] },
    { from: LAW_2952, until: null },
  ],
})

/** Appeal against the judgment: thirty days (CAJP 295); the application stays undecided until then. */
export const asylumSecondAppeal = remedy({
  id: 'ua.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 30,
      unit: 'days',
      ...FROM.asylumRuling,
      firstDay: 'out',
      restorable: true,
      rule: 'UA-KAS-295',
      fileWithin: 10,
    },
    body: 'ua.administrative-court-of-appeal',
    warnings: ['ua.certificate-lasts-while-suing'],
    provisions: ['UA-KAS-295', 'UA-3671-12', 'UA-KPK-590-4'],
    sources: ['UA-KAS', 'UA-3671', 'UA-KPK'],
    checkedOn,
    confidence: 'medium',
    verify: ['ua.thirty-days-for-asylum'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CAJP_2017,
      stopsRemoval: 'unknown',
      timeLimit: caution(5, FROM.asylumRuling, 'UA-KAS2005'),
      provisions: ['UA-KAS2005'],
      sources: ['MEMORY'],
      warnings: ['not-verified-file-today'],
      confidence: 'low',
      verify: ['ua.old-administrative-code'],
    },
    { from: CAJP_2017, until: null },
  ],
})

/** Complementary protection against torture, death penalty or violence: decided in the same claim (Refugee Law 1, 10). */
export const complementaryProtection = remedy({
  id: 'ua.complementary-protection',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: pending(
      [a('protection-granted', { kind: ['subsidiary', 'temporary'], country: 'host' })],
      [a('protection-withdrawn', { country: 'host' })],
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'automatic',
    body: 'ua.migration-service',
    documents: ['temporary-protection-application', 'asylum-application', 'chronology'],
    warnings: ['ua.one-application-for-both', 'ua.claim-from-prison-with-proof'],
    provisions: ['UA-3671-1', 'UA-KPK-589', 'UA-KPK-590-4'],
    sources: ['UA-3671', 'UA-KPK'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.after-february-2026'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_REFUGEE_LAW,
      why: 'ua.no-complementary-protection-before-2011',
      replacedBy: ['asylum', 'unhcr'],
      provisions: ['UA-2557-3'],
      sources: ['UA-2557', 'UA-3818'],
      confidence: 'medium',
      verify: [],
    },
    { ...BEFORE_590, provisions: ['UA-3671-1'] },
    { from: CPC, until: BEFORE_LAW_2952, confidence: 'medium', verify: ['ua.text-before-2026'] },
    { from: LAW_2952, until: null },
  ],
})

/** UNHCR decides no status in Ukraine; its letters helped in 2013. */
export const unhcr = remedy({
  id: 'ua.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'any.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['ua.unhcr-letters-have-helped', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['UA-AIDA', 'UA-ABDULLOJONOV'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
