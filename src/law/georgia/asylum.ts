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
  BEFORE_PROTECTION_2016,
  BEFORE_REFORM_2025,
  CHECKED,
  COVERS_FROM,
  PROTECTION_2016,
  REFORM_2025,
} from './meta.js'

const country = 'GE'
const checkedOn = CHECKED
const BEFORE_2017 = {
  from: COVERS_FROM,
  until: BEFORE_PROTECTION_2016,
  provisions: ['GE-REFUGEE-OLD', 'REF1951-33'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['ge.refugee-laws-before-2017'],
} as const
const LAW_OF_2016 = {
  from: PROTECTION_2016,
  until: BEFORE_REFORM_2025,
  provisions: ['GE-PROTECTION-2016', 'REF1951-33'],
  sources: ['MEMORY', 'GE-864'],
  confidence: 'low',
  verify: ['ge.protection-law-2016'],
} as const

/**
 * International protection (Law 864 of 2025). Whoever is in extradition or removal proceedings must claim within ten
 * calendar days of being told of the right in writing (art 26(3)); late, nothing stops the surrender (art 26(4)).
 * Nobody knows from the file when that paper was handed over, and it must be at once: the arrest is counted.
 */
export const asylum = remedy({
  id: 'ge.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    // In time it bars the surrender to the country of origin (art 66(1)(a)); late it bars nothing.
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 10,
      unit: 'days',
      start: [],
      precaution: ['arrested'],
      firstDay: 'out',
      restorable: true,
      rule: 'GE-864-26-3',
    },
    body: 'ge.migration-department-or-prison',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'ge.claim-in-ten-days',
      'ge.never-consent',
      'ge.website-service',
      'ge.never-withdraw',
      'apply-from-custody-with-copy',
    ],
    provisions: ['GE-864-26-3', 'GE-864-26-4', 'GE-864-66', 'GE-864-58', 'GE-ICCM-25'],
    sources: ['GE-864', 'GE-UNHCR', 'GE-ICCM'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2017,
      timeLimit: null,
      warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'],
    },
    {
      ...LAW_OF_2016,
      timeLimit: null,
      warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'],
    },
    { from: REFORM_2025, until: null },
  ],
})

/**
 * Tbilisi City Court: ten calendar days (Law 864 art 55), seven where the claim was refused as inadmissible or late
 * (arts 26, 31; APC 21^116). The seventh day is the day to file by. Late means no protection at all (art 55(4)).
 */
export const asylumAppeal = remedy({
  id: 'ge.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 10,
      unit: 'days',
      ...FROM.asylum,
      firstDay: 'out',
      restorable: false,
      rule: 'GE-864-55',
      fileWithin: 7,
    },
    body: 'ge.tbilisi-city-court',
    warnings: [
      'ge.seven-days-if-inadmissible',
      'ge.no-stay-in-three-cases',
      'ge.website-service',
      'ge.never-withdraw',
      'ge.rule-39-on-the-day',
    ],
    provisions: ['GE-864-55', 'GE-864-31', 'GE-864-58', 'GE-APC-21-116'],
    sources: ['GE-864', 'GE-APC', 'GE-UNHCR'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.accelerated-days', 'ge.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2017,
      timeLimit: caution(7, FROM.asylum, 'GE-REFUGEE-OLD'),
      warnings: ['not-verified-file-today'],
    },
    {
      ...LAW_OF_2016,
      timeLimit: caution(7, FROM.asylum, 'GE-PROTECTION-2016'),
      warnings: ['not-verified-file-today'],
    },
    { from: REFORM_2025, until: null },
  ],
})

/** Tbilisi Court of Appeal: ten days from service, five if inadmissible; final (APC 21^115(4), (6), 21^116(4), (5)). */
export const asylumSecondAppeal = remedy({
  id: 'ge.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 10,
      unit: 'days',
      ...FROM.asylumRuling,
      firstDay: 'out',
      restorable: false,
      rule: 'GE-APC-21-115',
      fileWithin: 5,
    },
    body: 'ge.court-that-ruled',
    warnings: [
      'ge.five-days-if-inadmissible',
      'ge.ruling-in-georgian-only',
      'ge.rule-39-before-the-last-ruling',
    ],
    provisions: ['GE-APC-21-115', 'GE-APC-21-116', 'GE-864-55'],
    sources: ['GE-APC', 'GE-864'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2017,
      timeLimit: caution(5, FROM.asylumRuling, 'GE-REFUGEE-OLD'),
      warnings: ['not-verified-file-today'],
    },
    {
      ...LAW_OF_2016,
      timeLimit: caution(5, FROM.asylumRuling, 'GE-PROTECTION-2016'),
      warnings: ['not-verified-file-today'],
    },
    { from: REFORM_2025, until: null },
  ],
})

/** Subsidiary protection against torture or death: decided in the same claim (Law 864 arts 1, 38). */
export const subsidiaryProtection = remedy({
  id: 'ge.subsidiary-protection',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: pending(
      [a('protection-granted', { kind: ['subsidiary', 'temporary', 'residence'], country: 'host' })],
      [a('protection-withdrawn', { country: 'host' })],
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'ge.migration-department-or-prison',
    documents: ['temporary-protection-application', 'asylum-application', 'chronology'],
    warnings: ['ge.one-claim-for-both', 'ge.claim-in-ten-days'],
    provisions: ['GE-864-1', 'GE-864-38', 'GE-ALIENS-59'],
    sources: ['GE-864', 'GE-ALIENS'],
    checkedOn,
    confidence: 'high',
    verify: ['ge.after-february-2026'],
  },
  versions: [
    { ...BEFORE_2017, warnings: ['not-verified-file-today'] },
    { ...LAW_OF_2016, warnings: ['not-verified-file-today'] },
    { from: REFORM_2025, until: null },
  ],
})

/** UNHCR decides no status in Georgia. */
export const unhcr = remedy({
  id: 'ge.unhcr',
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
    warnings: ['ge.unhcr-no-status', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['GE-UNHCR'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
