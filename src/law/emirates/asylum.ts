import { NOT_FOR_CITIZENS, UNHCR_IN_USE } from '../host-steps.js'
import { always, lawNotRead, remedy } from '../vocabulary/index.js'
import { BEFORE_REGULATION_65, CHECKED, COVERS_FROM, REGULATION_65 } from './meta.js'

const country = 'AE'
const checkedOn = CHECKED
const closed = { opens: always, opensAfter: 'always', stopsRemoval: 'no', body: 'ae.unhcr-office' } as const
const noAsylumLaw = {
  exists: false,
  why: 'ae-no-asylum-law',
  replacedBy: ['unhcr', 'third-state-protection', 'refusal-submission'],
  provisions: ['AE-NOT-BOUND-1951'],
  sources: ['AE-UNHCR'],
  checkedOn,
  confidence: 'medium',
} as const

/** The Emirates have no asylum law and are not bound by the Refugee Convention (dossier 7). */
export const asylum = remedy({
  id: 'ae.asylum',
  path: 'asylum',
  country,
  shared: closed,
  versions: [{ ...noAsylumLaw, from: COVERS_FROM, until: null }],
})

export const asylumAppeal = remedy({
  id: 'ae.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: closed,
  versions: [{ ...noAsylumLaw, from: COVERS_FROM, until: null }],
})

/**
 * Not protection, but a lawful stay: since October 2022 a permit may be given in humanitarian cases that the head of
 * the Authority defines (Cabinet Resolution 65/2022, article 46(9)). Whether a wanted person gets one is for a
 * local lawyer.
 */
export const humanitarianResidence = remedy({
  id: 'ae.humanitarian-residence',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    opens: lawNotRead,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'ae.identity-authority',
    documents: ['temporary-protection-application', 'chronology'],
    warnings: ['ae.permit-is-not-protection', 'ae.ask-lawyer-before-showing-up'],
    provisions: ['AE-65-2022-46'],
    sources: ['AE-REGULATION-65'],
    checkedOn,
    confidence: 'low',
    verify: ['ae.humanitarian-cases'],
  },
  versions: [
    { ...noAsylumLaw, from: COVERS_FROM, until: BEFORE_REGULATION_65 },
    { from: REGULATION_65, until: null },
  ],
})

/** UNHCR registers and decides status under its mandate, for resettlement; its practice was last seen in 2017. */
export const unhcr = remedy({
  id: 'ae.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'ae.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['ae.unhcr-only-door', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['UNHCR-STATUTE'],
    sources: ['AE-UNHCR'],
    checkedOn,
    confidence: 'medium',
    verify: ['ae.unhcr-practice', 'contacts'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
