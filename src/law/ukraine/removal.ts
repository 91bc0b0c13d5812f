import { FROM, removalAppeal, removalSecondAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  BEFORE_CAJP_2017,
  BEFORE_FOREIGNERS_LAW,
  BEFORE_LAW_2952,
  CAJP_2017,
  CHECKED,
  COVERS_FROM,
  FOREIGNERS_LAW,
  LAW_2952,
} from './meta.js'

const country = 'UA'
const checkedOn = CHECKED
const KINDS = ['expulsion', 'deportation', 'readmission', 'undesirable', 'police-expulsion'] as const

const BEFORE_2011 = {
  from: COVERS_FROM,
  until: BEFORE_FOREIGNERS_LAW,
  provisions: ['UA-3929-32', 'UA-CONST-55', 'ECHR-3'],
  sources: ['UA-3929'],
  confidence: 'low',
  verify: ['ua.foreigners-law-1994-days'],
} as const

/**
 * Suit against forced return or expulsion. Until Law 2952-IX a court ordered expulsion, and the person appealed; since
 * then the migration service, the border guard or the SBU decides, the person sues, and suing stops nothing without
 * interim relief (CAJP 150(4), 288; Foreigners Law 26, 30, 31). The law gives six months; the plane does not.
 */
export const expulsionSuit = remedy({
  id: 'ua.expulsion-suit',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal(...KINDS),
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 6,
      unit: 'months',
      ...FROM.removal,
      firstDay: 'out',
      restorable: true,
      rule: 'UA-KAS-122',
      fileWithin: 0,
    },
    body: 'ua.local-court-as-administrative',
    warnings: [
      'ua.suing-does-not-stop',
      'ua.ask-interim-relief',
      'ua.absolute-bar-of-article-31',
      'ua.not-for-registered-applicants',
      'ua.no-court-fee',
    ],
    provisions: ['UA-3773-30', 'UA-3773-26', 'UA-3773-31', 'UA-KAS-288', 'UA-KAS-150', 'UA-KAS-122'],
    sources: ['UA-3773', 'UA-KAS', 'UA-2952'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.law-2952-day', 'ua.six-months-as-filler', 'ua.after-february-2026'],
  },
  versions: [
    {
      // The police, the border guard or the SBU decided, a court allowed only the escort; the law named no days to sue.
      ...BEFORE_2011,
      stopsRemoval: 'unknown',
      timeLimit: sameDay(FROM.removal, 'UA-3929-32'),
      warnings: ['ua.no-days-in-law-of-1994', 'ua.no-return-to-torture-1994', 'ask-to-suspend-in-same-paper'],
    },
    {
      from: FOREIGNERS_LAW,
      until: BEFORE_CAJP_2017,
      stopsRemoval: 'unknown',
      timeLimit: tenDays('UA-KAS2005', true),
      warnings: ['ua.court-ordered-expulsion', 'ua.absolute-bar-of-article-31', 'not-verified-file-today'],
      provisions: ['UA-3773-30', 'UA-3773-31', 'UA-KAS2005'],
      sources: ['UA-AIDA', 'UA-3773'],
      confidence: 'low',
      verify: ['ua.old-administrative-code'],
    },
    {
      from: CAJP_2017,
      until: BEFORE_LAW_2952,
      stopsRemoval: 'unknown',
      timeLimit: tenDays('UA-KAS-288'),
      warnings: ['ua.court-ordered-expulsion', 'ua.absolute-bar-of-article-31'],
      provisions: ['UA-3773-30', 'UA-3773-31', 'UA-KAS-288'],
      sources: ['UA-AIDA', 'UA-3773', 'UA-KAS'],
      confidence: 'medium',
      verify: ['ua.text-before-2026'],
    },
    { from: LAW_2952, until: null },
  ],
})

/** Appeal against the judgment: ten days from pronouncement; until then it has no force (CAJP 272(1), 288). */
export const expulsionSecondAppeal = remedy({
  id: 'ua.expulsion-second-appeal',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalSecondAppeal(...KINDS),
    stopsRemoval: 'if-granted',
    timeLimit: {
      length: 10,
      unit: 'days',
      ...FROM.removalRuling,
      firstDay: 'out',
      restorable: true,
      rule: 'UA-KAS-288',
      fileWithin: 0,
    },
    body: 'ua.administrative-court-of-appeal',
    warnings: ['ua.suing-does-not-stop', 'ua.ask-interim-relief'],
    provisions: ['UA-KAS-288', 'UA-KAS-272', 'UA-KAS-150'],
    sources: ['UA-KAS'],
    checkedOn,
    confidence: 'high',
    verify: ['ua.after-february-2026'],
  },
  versions: [
    {
      ...BEFORE_2011,
      stopsRemoval: 'unknown',
      timeLimit: sameDay(FROM.removalRuling, 'UA-3929-32'),
      warnings: ['not-verified-file-today'],
    },
    {
      from: FOREIGNERS_LAW,
      until: BEFORE_CAJP_2017,
      stopsRemoval: 'unknown',
      timeLimit: sameDay(FROM.removalRuling, 'UA-KAS2005'),
      warnings: ['not-verified-file-today'],
      provisions: ['UA-KAS2005'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['ua.old-administrative-code'],
    },
    {
      // The court itself ordered expulsion then, so the next step was cassation; its rules were not read.
      from: CAJP_2017,
      until: BEFORE_LAW_2952,
      stopsRemoval: 'unknown',
      timeLimit: sameDay(FROM.removalRuling, 'UA-KAS-288'),
      body: 'ua.supreme-court-or-administrative',
      warnings: ['not-verified-file-today'],
      confidence: 'low',
      verify: ['ua.cassation-2017-2023'],
    },
    { from: LAW_2952, until: null },
  ],
})

function tenDays(rule: string, safeDefault = false) {
  return {
    length: 10,
    unit: 'days' as const,
    ...FROM.removal,
    firstDay: 'out' as const,
    restorable: true,
    rule,
    safeDefault,
  }
}
