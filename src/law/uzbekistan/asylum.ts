import { ASYLUM_EXHAUSTED, ASYLUM_IN_USE, NOT_FOR_CITIZENS, UNHCR_IN_USE } from '../host-steps.js'
import { a, always, pending, remedy } from '../vocabulary/index.js'
import { BEFORE_POLITICAL_ASYLUM, CHECKED, COVERS_FROM, POLITICAL_ASYLUM } from './meta.js'

const country = 'UZ'
const checkedOn = CHECKED
const HERE = { country: 'host' } as const

/**
 * Political asylum granted by the President (Decree UP-5060). There is no refugee procedure, and Uzbekistan is not
 * bound by the Convention of 1951. The decree excludes some accused people; its exact words were not read whole.
 */
export const asylum = remedy({
  id: 'uz.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'uz.interior-ministry-for-president',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'uz.political-asylum-only',
      'uz.asylum-granted-bars-surrender',
      'uz.accused-may-be-excluded',
      'apply-from-custody-with-copy',
      'asylum-not-a-wall',
    ],
    provisions: ['UZ-UP-5060-2', 'UZ-UP-5060-4', 'UZ-CPC-603', 'CAT-3'],
    sources: ['UZ-UP-5060', 'UZ-UP-5060-EXTRACTS', 'UZ-ASYLUM-FORM', 'UZ-UNHCR-CONTEXT', 'UZ-CPC'],
    checkedOn,
    confidence: 'medium',
    verify: ['uz.up-5060-not-read-whole', 'uz.law-on-asylum-planned'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_POLITICAL_ASYLUM,
      why: 'uz-no-asylum-procedure-before-2017',
      replacedBy: ['unhcr', 'third-state-protection', 'hrc-complaint'],
      provisions: ['UZ-UP-5060-2'],
      sources: ['UZ-USCRI', 'UZ-UP-5060'],
      confidence: 'medium',
      // A grant by the President was possible under the constitution; nobody is known to have had one.
      stillInUse: pending([a('protection-granted', HERE)], [a('protection-withdrawn', HERE)]),
    },
    { from: POLITICAL_ASYLUM, until: null },
  ],
})

/** No appeal against the President's refusal was found. */
export const asylumAppeal = remedy({
  id: 'uz.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: { opens: always, opensAfter: 'always', stopsRemoval: 'no', body: 'uz.supreme-court-through-first' },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: null,
      why: 'uz-no-asylum-appeal-found',
      replacedBy: ['unhcr', 'hrc-complaint', 'extradition-appeal'],
      provisions: ['UZ-UP-5060-2'],
      sources: ['UZ-UP-5060-EXTRACTS', 'UZ-UNHCR-CONTEXT'],
      checkedOn,
      confidence: 'low',
      verify: ['uz.up-5060-not-read-whole'],
    },
  ],
})

/** No temporary or humanitarian protection was found. */
export const temporaryProtection = remedy({
  id: 'uz.temporary-protection',
  path: 'temporary-protection',
  country,
  shared: {
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'uz.interior-ministry-for-president',
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: null,
      why: 'uz-no-temporary-protection',
      replacedBy: ['asylum', 'unhcr', 'third-state-protection'],
      provisions: ['UZ-UP-5060-2'],
      sources: ['UZ-UNHCR-CONTEXT', 'UZ-USCRI'],
      checkedOn,
      confidence: 'medium',
      verify: ['uz.law-on-asylum-planned'],
    },
  ],
})

/** UNHCR decided on status until the middle of the 2000s; what its staff in the country do today was not verified. */
export const unhcr = remedy({
  id: 'uz.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'uz.unhcr-central-asia',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['uz.unhcr-role-not-verified', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['UNHCR-STATUTE'],
    sources: ['UZ-UNHCR-CONTEXT'],
    checkedOn,
    confidence: 'low',
    verify: ['uz.unhcr-role', 'contacts'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: '2005-12-31',
      warnings: ['uz.mandate-refugees-tolerated', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
      sources: ['UZ-USCRI'],
      confidence: 'medium',
      verify: ['uz.unhcr-role'],
    },
    { from: '2006-01-01', until: null },
  ],
})
