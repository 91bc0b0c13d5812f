import { any, anyOf, inCustody, pending, remedy, wasInCustody } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM, KILLED, threatOfRemoval } from './threat.js'

const TAKEN = ['removed', 'returned-under-pressure', 'located'] as const

/** Working Group on Arbitrary Detention: every State, no exhaustion (dossier 5.1). */
export const wgad = remedy({
  id: 'un.wgad',
  path: 'wgad',
  country: 'any',
  reach: 'both',
  shared: {
    inUse: pending(['wgad-lodged'], []),
    opens: any(inCustody, wasInCustody, anyOf('abducted', ...TAKEN)),
    opensAfter: 'while-held',
    stopsRemoval: 'no',
    body: 'un.wgad',
    documents: ['wgad-urgent-appeal', 'chronology'],
    warnings: ['prefer-urgent-appeal-where-strasbourg-open', 'consent-needed'],
    provisions: ['WGAD-METHODS'],
    sources: ['WGAD'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['un-addresses'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Special procedures: letters of allegation and urgent appeals to every State (dossier 5.2). */
export const specialProcedures = remedy({
  id: 'un.special-procedures',
  path: 'special-procedures',
  country: 'any',
  reach: 'both',
  shared: {
    // They write after a removal as well: what is done to the person there is their matter.
    opens: any(threatOfRemoval, anyOf(...TAKEN, KILLED)),
    opensAfter: 'after-threat-of-removal',
    stopsRemoval: 'no',
    body: 'un.special-procedures',
    documents: ['special-procedures-appeal', 'chronology'],
    warnings: ['consent-needed', 'letters-become-public'],
    provisions: ['SPECIAL-PROCEDURES'],
    sources: ['SPB'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['un-addresses'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
