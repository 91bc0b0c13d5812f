import { all, any, anyOf, bound, happened, not, pending, remedy } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM } from './threat.js'

/** Nobody knows where the person is: taken, and not found since. */
const missing = any(
  pending(['abducted'], ['located', 'released']),
  pending(['removed', 'returned-under-pressure'], ['located', 'released']),
)
const TAKEN = ['abducted', 'removed', 'returned-under-pressure'] as const

/** In force for the first States on 23 December 2010 (article 39(1); status page of the depositary, IV-16). */
const BEFORE_ICPPED = {
  from: COVERS_FROM,
  until: '2010-12-22',
  exists: false,
  why: 'icpped-not-in-force',
  replacedBy: ['special-procedures'],
  confidence: 'high',
  verify: [],
} as const

/** After a disappearance or a removal: search, crime report, follow-up in Tajikistan. */
export const afterRemoval = remedy({
  id: 'any.after-removal',
  path: 'after-removal',
  country: 'any',
  reach: 'both',
  shared: {
    opens: any(
      anyOf(...TAKEN, 'killed'),
      all(happened('located', { country: 'TJ' }), not(happened('released'))),
    ),
    opensAfter: 'after-removal',
    stopsRemoval: 'no',
    body: 'any.police-un-family',
    documents: ['disappearance-report', 'ngo-alert', 'chronology'],
    warnings: ['first-hours-count', 'keep-evidence'],
    provisions: ['ECHR-3', 'ICCPR-7', 'PRACTICE'],
    sources: ['SAVRIDDIN', 'CASES'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Working Group on Enforced or Involuntary Disappearances: every State, no exhaustion (dossier 5.3, addendum 5). */
export const wgeid = remedy({
  id: 'un.wgeid',
  path: 'after-removal',
  country: 'any',
  reach: 'both',
  shared: {
    opens: missing,
    opensAfter: 'after-disappearance',
    stopsRemoval: 'no',
    body: 'un.wgeid',
    documents: ['disappearance-urgent-action', 'chronology'],
    warnings: ['three-months-for-wgeid', 'wgeid-family-consent'],
    provisions: ['WGEID'],
    sources: ['WGEID'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['un-addresses'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Committee on Enforced Disappearances, urgent action: States parties, no declaration needed (ICPPED article 30). */
export const cedUrgentAction = remedy({
  id: 'ced.urgent-action',
  path: 'after-removal',
  country: 'any',
  reach: 'both',
  shared: {
    bars: [{ code: 'not-bound-ICPPED', when: not(bound('ICPPED')) }],
    opens: missing,
    opensAfter: 'after-disappearance',
    stopsRemoval: 'no',
    body: 'un.ced',
    documents: ['disappearance-urgent-action', 'chronology'],
    warnings: ['ced-domestic-first', 'first-hours-count'],
    provisions: ['ICPPED-30'],
    sources: ['CED'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['un-addresses'],
  },
  versions: [BEFORE_ICPPED, { from: '2010-12-23', until: null }],
})

/** The same Committee, complaint of an individual: only States that declared so (ICPPED article 31). */
export const cedComplaint = remedy({
  id: 'ced.complaint',
  path: 'after-removal',
  country: 'any',
  reach: 'both',
  shared: {
    bars: [{ code: 'not-bound-ICPPED_art31', when: not(bound('ICPPED_art31')) }],
    opens: missing,
    opensAfter: 'after-disappearance',
    stopsRemoval: 'if-granted',
    body: 'un.petitions',
    documents: ['chronology'],
    warnings: ['one-committee-only', 'ced-fifty-pages'],
    provisions: ['ICPPED-31'],
    sources: ['CED'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['icpped-31-declarations'],
  },
  versions: [BEFORE_ICPPED, { from: '2010-12-23', until: null }],
})
