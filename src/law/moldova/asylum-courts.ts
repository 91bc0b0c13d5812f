import { ASYLUM_APPEAL, ASYLUM_SECOND_APPEAL, caution, FROM } from '../host-steps.js'
import { all, any, anyOf, happened, inCustody, remedy } from '../vocabulary/index.js'
import { BEFORE_2009, SINCE_223, SINCE_297 } from './asylum-versions.js'
import {
  ADMIN_CODE,
  ASYLUM_LAW,
  BEFORE_ADMIN_CODE,
  BEFORE_LAW_223,
  CHECKED,
  COVERS_FROM,
  READ,
} from './meta.js'

const country = 'MD'
const checkedOn = CHECKED
/** Signs of an extradition procedure, which puts the claim into the quick procedure (art 62(c)). */
const EXTRADITION_UNDER_WAY = any(
  inCustody,
  anyOf('extradition-requested', 'wanted-listed', 'interpol-listed', 'red-notice-issued'),
)

/**
 * Suit against a refusal, in the ordinary procedure: thirty days from its notice (Administrative Code art 209), without
 * a complaint to the office first. Who may be in the quick procedure files within five.
 */
export const asylumAppeal = remedy({
  id: 'md.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 30,
      unit: 'days',
      ...FROM.asylum,
      firstDay: 'out',
      restorable: true,
      rule: 'MD-ADMIN-209',
      fileWithin: 5,
    },
    body: 'md.administrative-court',
    warnings: ['md.quick-if-in-extradition', 'md.notice-to-the-last-address'],
    provisions: ['MD-270-61', 'MD-ADMIN-209', 'MD-270-28'],
    sources: ['MD-270-LAW', 'MD-ADMIN-CODE'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['md.before-the-text-read'],
  },
  versions: [
    {
      ...BEFORE_2009,
      stopsRemoval: 'unknown',
      timeLimit: caution(3, FROM.asylum, 'MD-1286'),
      warnings: ['md.days-not-verified'],
    },
    {
      from: ASYLUM_LAW,
      until: BEFORE_ADMIN_CODE,
      stopsRemoval: 'unknown',
      timeLimit: caution(3, FROM.asylum, 'MD-270'),
      warnings: ['md.days-not-verified', 'md.asylum-bars-return'],
      provisions: ['MD-270', 'MD-270-28'],
      sources: ['MD-IGM'],
      checkedOn,
      confidence: 'low',
      verify: ['md.asylum-appeal-days'],
    },
    {
      from: ADMIN_CODE,
      until: BEFORE_LAW_223,
      stopsRemoval: 'unknown',
      warnings: ['md.asylum-bars-return', 'md.notice-to-the-last-address'],
    },
    { ...SINCE_223, sources: ['MD-270-LAW', 'MD-ADMIN-CODE', 'MD-MOLDPRES-2024'] },
    {
      ...SINCE_297,
      warnings: ['md.quick-if-in-extradition', 'md.notice-to-the-last-address', 'md.old-guides-are-wrong'],
      sources: ['MD-270-LAW', 'MD-ADMIN-CODE'],
    },
  ],
})

/** Suit in the quick procedure: five working days from the date of the decision, not from its notice (art 65(1)). */
export const quickAsylumAppeal = remedy({
  id: 'md.quick-asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    opens: all(happened('asylum-refused'), EXTRADITION_UNDER_WAY),
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 5,
      unit: 'working-days',
      start: ['asylum-refused'],
      precaution: [],
      firstDay: 'disputed',
      restorable: true,
      rule: 'MD-270-65',
    },
    body: 'md.administrative-court',
    warnings: ['md.from-the-decision-not-the-notice', 'md.no-days-to-leave'],
    provisions: ['MD-270-62', 'MD-270-65', 'MD-270-28'],
    checkedOn: READ,
    sources: ['MD-270-LAW'],
    confidence: 'high',
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_LAW_223,
      why: 'md.not-quick-before-law-223',
      replacedBy: ['asylum-appeal'],
      provisions: ['MD-270'],
      confidence: 'medium',
      verify: ['md.asylum-appeal-days'],
    },
    SINCE_223,
    {
      ...SINCE_297,
      warnings: ['md.from-the-decision-not-the-notice', 'md.no-days-to-leave', 'md.old-guides-are-wrong'],
    },
  ],
})

/**
 * Court of Appeal: thirty days from the pronouncement in the ordinary procedure (Administrative Code art 232), five
 * working days in the quick one, where its ruling is final (art 65(4)-(5)).
 */
export const asylumSecondAppeal = remedy({
  id: 'md.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'automatic',
    timeLimit: {
      length: 30,
      unit: 'days',
      ...FROM.asylumRuling,
      firstDay: 'disputed',
      restorable: true,
      rule: 'MD-ADMIN-232',
      fileWithin: 5,
      shorter: [{ when: EXTRADITION_UNDER_WAY, length: 5, unit: 'working-days', rule: 'MD-270-65' }],
    },
    body: 'md.court-of-appeal',
    warnings: ['md.from-the-pronouncement', 'md.no-days-to-leave'],
    provisions: ['MD-270-65', 'MD-ADMIN-232'],
    sources: ['MD-270-LAW', 'MD-ADMIN-CODE'],
    checkedOn: READ,
    confidence: 'medium',
  },
  versions: [
    {
      ...BEFORE_2009,
      stopsRemoval: 'unknown',
      timeLimit: caution(3, FROM.asylumRuling, 'MD-1286'),
      warnings: ['md.days-not-verified'],
    },
    {
      from: ASYLUM_LAW,
      until: BEFORE_LAW_223,
      stopsRemoval: 'unknown',
      timeLimit: caution(3, FROM.asylumRuling, 'MD-270'),
      warnings: ['md.days-not-verified'],
      provisions: ['MD-270'],
      sources: ['MEMORY'],
      checkedOn,
      confidence: 'low',
      verify: ['md.asylum-appeal-days'],
    },
    { ...SINCE_223, sources: ['MD-270-LAW', 'MD-ADMIN-CODE', 'MD-MOLDPRES-2024'] },
    { ...SINCE_297, sources: ['MD-270-LAW', 'MD-ADMIN-CODE'] },
  ],
})
