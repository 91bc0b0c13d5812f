import { FROM, removalAppeal, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import { BEFORE_LAW_29, CHECKED, COVERS_FROM, LAW_29 } from './meta.js'

const country = 'AE'
const checkedOn = CHECKED
const EVERY_KIND = ['deportation', 'expulsion', 'police-expulsion', 'undesirable', 'readmission'] as const

/**
 * Administrative deportation by the federal prosecutor or the Authority, in the public interest: the law gives no
 * appeal and no stay (Decree-Law 29/2021, article 15). A request to lift it can be made; so can an appeal against the
 * judgment, where a criminal court ordered it.
 */
export const liftRequest = remedy({
  id: 'ae.deportation-lift-request',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal(...EVERY_KIND),
    opensAfter: 'after-deportation-order',
    stopsRemoval: 'no',
    body: 'ae.residency-directorate',
    warnings: ['ae.no-appeal-no-stay', 'ae.court-deportation-appeal-judgment', 'ae.deportation-can-overtake'],
    provisions: ['AE-29-2021-15', 'CAT-3'],
    sources: ['AE-LAW-29', 'AE-REGULATION-65', 'AE-DEPORTATION'],
    checkedOn,
    confidence: 'high',
    verify: ['ae.lift-request-practice'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_LAW_29,
      provisions: ['AE-6-1973'],
      sources: ['AE-DEPORTATION'],
      confidence: 'medium',
    },
    { from: LAW_29, until: null },
  ],
})

/** Dubai only, since 2025: a judicial committee reviews deportation orders. No term for asking was found. */
export const dubaiCommittee = remedy({
  id: 'ae.dubai-committee',
  path: 'removal-appeal',
  country,
  shared: {
    ...removalAppeal(...EVERY_KIND),
    opensAfter: 'after-deportation-order',
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.removal, 'AE-DUBAI-COMMITTEE'),
    body: 'ae.dubai-committee',
    warnings: ['ae.dubai-only', 'not-verified-file-today', 'ask-to-suspend-in-same-paper'],
    provisions: ['AE-DUBAI-COMMITTEE'],
    sources: ['AE-DUBAI-COMMITTEE'],
    checkedOn,
    confidence: 'low',
    verify: ['ae.dubai-committee-text'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: '2024-12-31',
      why: 'ae-no-deportation-review-before-2025',
      replacedBy: ['removal-appeal', 'unhcr', 'wgad'],
      confidence: 'medium',
      verify: ['ae.dubai-committee-text'],
    },
    { from: '2025-01-01', until: null },
  ],
})
