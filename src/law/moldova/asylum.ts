import { ASYLUM_EXHAUSTED, ASYLUM_IN_USE, NOT_FOR_CITIZENS, UNHCR_IN_USE } from '../host-steps.js'
import { a, always, pending, remedy } from '../vocabulary/index.js'
import { BEFORE_2009, SINCE_223, SINCE_297 } from './asylum-versions.js'
import { ASYLUM_LAW, BEFORE_ASYLUM_LAW, BEFORE_LAW_223, CHECKED, COVERS_FROM } from './meta.js'

const country = 'MD'
const checkedOn = CHECKED
const CLAIM_WARNINGS = [
  'md.claim-before-the-hearing',
  'md.quick-procedure',
  'md.status-ends-extradition',
  'apply-from-custody-with-copy',
  'asylum-not-a-wall',
]
const CLAIM_PROVISIONS = ['MD-270-11', 'MD-270-28', 'MD-270-62']

/** Asylum: to the migration inspectorate, the border police, the police or the place of detention (Law 270/2008). */
export const asylum = remedy({
  id: 'md.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    // Arts 11(1) and 28(a), as read in the text of 2026, forbid extradition too; whether they did before 2024 was not read.
    stopsRemoval: 'unknown',
    body: 'md.migration-inspectorate',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'md.claim-before-the-hearing',
      'md.asylum-bars-return',
      'md.status-ends-extradition',
      'apply-from-custody-with-copy',
      'asylum-not-a-wall',
    ],
    provisions: ['MD-270', 'MD-270-28'],
    sources: ['MD-IGM', 'MD-UNHCR', 'MD-KHALIKOV'],
    checkedOn,
    confidence: 'medium',
    verify: ['md.asylum-and-extradition'],
  },
  versions: [
    { ...BEFORE_2009, warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'] },
    { from: ASYLUM_LAW, until: BEFORE_LAW_223 },
    { ...SINCE_223, stopsRemoval: 'automatic', warnings: CLAIM_WARNINGS, provisions: CLAIM_PROVISIONS },
    {
      ...SINCE_297,
      stopsRemoval: 'automatic',
      warnings: [...CLAIM_WARNINGS, 'md.old-guides-are-wrong'],
      provisions: CLAIM_PROVISIONS,
      sources: ['MD-270-LAW', 'MD-IGM', 'MD-KHALIKOV'],
    },
  ],
})

/** Humanitarian protection against torture or a death sentence: decided in the same claim (Law 270/2008 art 45). */
export const humanitarianProtection = remedy({
  id: 'md.humanitarian-protection',
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
    stopsRemoval: 'unknown',
    body: 'md.migration-inspectorate',
    documents: ['temporary-protection-application', 'asylum-application', 'chronology'],
    warnings: ['md.one-claim-for-both'],
    provisions: ['MD-270-45'],
    sources: ['MD-CDA', 'MD-IGM'],
    checkedOn,
    confidence: 'medium',
    verify: ['md.before-the-text-read'],
  },
  versions: [
    { ...BEFORE_2009, warnings: ['not-verified-file-today'] },
    { from: ASYLUM_LAW, until: BEFORE_LAW_223 },
    { ...SINCE_223, stopsRemoval: 'automatic' },
    { ...SINCE_297, stopsRemoval: 'automatic' },
  ],
})

/** UNHCR decides no status in Moldova; the Law Centre of Advocates gives free help. */
export const unhcr = remedy({
  id: 'md.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'md.unhcr-and-law-centre',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['md.unhcr-no-status', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35', 'MD-270-28'],
    sources: ['MD-IGM', 'MD-CDA'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [
    { from: COVERS_FROM, until: BEFORE_ASYLUM_LAW, provisions: ['REF1951-35'] },
    { from: ASYLUM_LAW, until: null },
  ],
})
