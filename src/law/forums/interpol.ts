import { always, pending, remedy } from '../vocabulary/index.js'
import { CHECKED, COVERS_FROM } from './threat.js'

const ALWAYS = [
  'cis-list-is-not-interpol',
  'ccf-languages',
  'ccf-takes-months',
  'ccf-ask-for-a-certificate',
  'do-not-reveal-country-of-asylum',
]

/** Interpol's Commission for the Control of Files. It does not touch the wanted list of the CIS (dossier 6). */
export const interpolCcf = remedy({
  id: 'interpol.ccf',
  path: 'interpol-ccf',
  country: 'any',
  reach: 'both',
  shared: {
    // With the notice gone, what was asked for is there; what is left is to ask whether other data remain.
    inUse: pending(['ccf-lodged'], ['ccf-decided', 'red-notice-deleted']),
    // Anyone may ask whether Interpol holds data on them; that alone shows which channel was used.
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'interpol.ccf-post',
    documents: ['interpol-ccf-request', 'chronology'],
    warnings: ALWAYS,
    provisions: ['INTERPOL-CONST-2', 'INTERPOL-CONST-3', 'CCF-STATUTE'],
    sources: ['CCF', 'CCF-ADMISSIBILITY', 'CCF-2021', 'CCF-AFTER'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['ccf-statute-2025'],
  },
  versions: [
    { from: COVERS_FROM, until: '2026-03-25' },
    // The portal is the only channel since 26 March 2026 (Operating Rules, rule 25(2)).
    {
      from: '2026-03-26',
      until: null,
      body: 'interpol.ccf-portal',
      // Article 33(3) of the Statute as adopted in November 2025; from when it holds was not found.
      warnings: [...ALWAYS, 'ccf-waits-for-secretariat'],
      sources: ['CCF', 'CCF-ADMISSIBILITY', 'CCF-2021', 'CCF-AFTER', 'CCF-2025'],
      checkedOn: '2026-11-29',
      provisions: ['INTERPOL-CONST-2', 'INTERPOL-CONST-3', 'CCF-STATUTE', 'CCF-RULE-25-2'],
    },
  ],
})
