import {
  ASYLUM_APPEAL,
  ASYLUM_EXHAUSTED,
  ASYLUM_IN_USE,
  ASYLUM_SECOND_APPEAL,
  FROM,
  NOT_FOR_CITIZENS,
  UNHCR_IN_USE,
} from '../host-steps.js'
import { a, always, anyOf, pending, remedy } from '../vocabulary/index.js'
import { fourteenDays, LAW_1998, LAW_2011, LAW_2016, month } from './asylum-versions.js'
import { CHECKED, COVERS_FROM, READ, REFORM_2025 } from './meta.js'

const country = 'GE'
const checkedOn = CHECKED
/** A claim at the border is decided there: seven days, and the judgment of the first court is final (APC 21^117). */
const AT_THE_BORDER = anyOf(a('arrested', { place: ['airport', 'border'] }))

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
    { ...LAW_1998, timeLimit: null, warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'] },
    {
      ...LAW_2011,
      timeLimit: null,
      warnings: ['ge.expulsion-waits', 'apply-from-custody-with-copy', 'asylum-not-a-wall'],
    },
    {
      ...LAW_2016,
      timeLimit: {
        length: 15,
        unit: 'days',
        start: [],
        precaution: ['arrested'],
        firstDay: 'out',
        restorable: true,
        rule: 'GE-PROTECTION-2016-24',
        // Whoever is told of the right near its end falls under the ten days of the law of 2025.
        fileWithin: 10,
      },
      warnings: [
        'ge.claim-in-fifteen-days',
        'ge.never-withdraw',
        'apply-from-custody-with-copy',
        'asylum-not-a-wall',
      ],
    },
    { from: REFORM_2025, until: null },
  ],
})

/**
 * Tbilisi City Court: ten calendar days (Law 864 art 55), seven where the claim was refused as inadmissible or late
 * (arts 26, 31; APC 21^116) or at the border (art 33; APC 21^117). APC 21^114 prints fifteen: the shorter is taken. The seventh day is the day to file by. Late means no protection at all (art 55(4)).
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
      shorter: [{ when: AT_THE_BORDER, length: 7, rule: 'GE-APC-21-117' }],
    },
    body: 'ge.tbilisi-city-court',
    warnings: [
      'ge.seven-days-if-inadmissible',
      'ge.border-judgment-is-final',
      'ge.no-stay-in-three-cases',
      'ge.website-service',
      'ge.never-withdraw',
      'ge.rule-39-on-the-day',
    ],
    provisions: ['GE-864-55', 'GE-864-31', 'GE-864-58', 'GE-APC-21-116', 'GE-APC-21-117'],
    sources: ['GE-864', 'GE-APC', 'GE-UNHCR'],
    checkedOn: READ,
    confidence: 'high',
    verify: ['ge.ten-or-fifteen-days', 'ge.after-february-2026'],
  },
  versions: [
    { ...LAW_1998, timeLimit: month('GE-APC-22-3'), warnings: ['ge.ask-stay-anyway'] },
    {
      ...LAW_2011,
      timeLimit: month('GE-APC-22-3'),
      warnings: ['ge.expulsion-waits', 'ge.ask-stay-anyway'],
    },
    {
      ...LAW_2016,
      timeLimit: month('GE-PROTECTION-2016-47'),
      warnings: ['ge.never-withdraw', 'ge.rule-39-before-the-last-ruling'],
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
      'ge.border-judgment-is-final',
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
      ...LAW_1998,
      timeLimit: fourteenDays('asylum-appeal-dismissed', 5),
      warnings: ['ge.cassation-in-twenty-one-days'],
      provisions: ['GE-CIVIL-369', 'GE-REFUGEES-1998-4'],
      sources: ['GE-CIVIL'],
      confidence: 'medium',
      verify: ['ge.asylum-second-appeal-days'],
    },
    {
      ...LAW_2011,
      timeLimit: fourteenDays('asylum-appeal-dismissed', 5),
      warnings: ['ge.expulsion-waits', 'ge.cassation-in-twenty-one-days'],
      provisions: ['GE-CIVIL-369', 'GE-REFUGEES-2011-14'],
      sources: ['GE-CIVIL', 'GE-REFUGEES-2011'],
      confidence: 'medium',
      verify: ['ge.asylum-second-appeal-days'],
    },
    {
      ...LAW_2016,
      timeLimit: fourteenDays('asylum-appeal-dismissed', 5),
      warnings: ['ge.never-withdraw', 'ge.cassation-in-twenty-one-days'],
      provisions: ['GE-CIVIL-369', 'GE-PROTECTION-2016-56', 'GE-PROTECTION-2016-47'],
      sources: ['GE-CIVIL', 'GE-PROTECTION-2016'],
      confidence: 'medium',
      verify: ['ge.asylum-second-appeal-days'],
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
    {
      ...LAW_1998,
      exists: false,
      why: 'ge.one-status-before-2012',
      replacedBy: ['asylum', 'unhcr'],
    },
    { ...LAW_2011, warnings: ['ge.one-claim-for-both', 'ge.expulsion-waits'] },
    { ...LAW_2016, warnings: ['ge.one-claim-for-both', 'ge.claim-in-fifteen-days'] },
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
