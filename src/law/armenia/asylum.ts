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
import { always, remedy } from '../vocabulary/index.js'
import {
  ASYLUM_LAW,
  BEFORE_ASYLUM_LAW,
  BEFORE_CPC_2022,
  CHECKED,
  COVERS_FROM,
  CPC_2022,
  READ,
} from './meta.js'

const country = 'AM'
const checkedOn = CHECKED
const BEFORE_2009 = {
  from: COVERS_FROM,
  until: BEFORE_ASYLUM_LAW,
  provisions: ['AM-REFUGEES-1999', 'REF1951-33'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['am.refugee-law-1999'],
} as const

/** Asylum: to the migration service, the border guard, the police or the place of detention; oral or in writing. */
export const asylum = remedy({
  id: 'am.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'am.migration-service',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'am.stay-until-last-court',
      'am.claim-at-place-of-detention',
      'apply-from-custody-with-copy',
      'asylum-not-a-wall',
    ],
    provisions: ['AM-ASYLUM-2008', 'REF1951-33'],
    sources: ['AM-MIGRATION', 'AM-UNHCR'],
    checkedOn,
    confidence: 'medium',
    verify: ['am.asylum-and-extradition'],
  },
  versions: [
    { ...BEFORE_2009, warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'] },
    { from: ASYLUM_LAW, until: BEFORE_CPC_2022 },
    {
      from: CPC_2022,
      until: null,
      warnings: [
        'am.stay-until-last-court',
        'am.claim-at-place-of-detention',
        'am.consulate-is-not-told',
        'apply-from-custody-with-copy',
        'asylum-not-a-wall',
      ],
      provisions: ['AM-ASYLUM-2008', 'AM-CPC-113', 'REF1951-33'],
      sources: ['AM-MIGRATION', 'AM-UNHCR', 'AM-CPC2022'],
    },
  ],
})

/**
 * Three courts; the right to stay lasts through them. The migration service tells of thirty days; the chapter of the
 * Administrative Procedure Code was not read, so the third day is the day to file by and nothing is shut.
 */
export const asylumAppeal = remedy({
  id: 'am.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: {
      length: 30,
      unit: 'days',
      start: [],
      precaution: ['asylum-refused', 'asylum-notified'],
      firstDay: 'disputed',
      restorable: true,
      rule: 'AM-ASYLUM-2008',
      fileWithin: 3,
    },
    body: 'am.administrative-court',
    warnings: ['am.thirty-days-as-told', 'am.stay-until-last-court'],
    provisions: ['AM-ASYLUM-2008'],
    sources: ['AM-SMS', 'AM-UNHCR'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['am.asylum-appeal-days'],
  },
  versions: [
    {
      ...BEFORE_2009,
      timeLimit: caution(3, FROM.asylum, 'AM-REFUGEES-1999'),
      warnings: ['am.days-not-verified'],
    },
    { from: ASYLUM_LAW, until: null },
  ],
})

/** The second and the third court. The days were not read. */
export const asylumSecondAppeal = remedy({
  id: 'am.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.asylumRuling, 'AM-ASYLUM-2008'),
    body: 'am.administrative-court-of-appeal',
    warnings: ['am.days-not-verified', 'am.stay-until-last-court'],
    provisions: ['AM-ASYLUM-2008'],
    sources: ['AM-UNHCR'],
    checkedOn,
    confidence: 'low',
    verify: ['am.asylum-appeal-days'],
  },
  versions: [
    {
      ...BEFORE_2009,
      timeLimit: caution(3, FROM.asylumRuling, 'AM-REFUGEES-1999'),
      warnings: ['am.days-not-verified'],
    },
    { from: ASYLUM_LAW, until: null },
  ],
})

/** One status: the refugee of the law of 2008 covers war and mass violations too; no second one was found. */
export const otherProtection = remedy({
  id: 'am.other-protection',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'am.migration-service',
    documents: ['temporary-protection-application', 'chronology'],
    provisions: ['AM-ASYLUM-2008'],
    sources: ['AM-MIGRATION'],
    checkedOn,
    confidence: 'low',
    verify: ['am.other-protection'],
  },
  versions: [
    { ...BEFORE_2009, warnings: ['not-verified-file-today'] },
    {
      exists: false,
      from: ASYLUM_LAW,
      until: null,
      why: 'am.one-status-only',
      replacedBy: ['asylum', 'unhcr'],
    },
  ],
})

/** UNHCR decides no status in Armenia; an applicant may contact it at any time. */
export const unhcr = remedy({
  id: 'am.unhcr',
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
    warnings: ['am.unhcr-no-status', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['AM-UNHCR'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
