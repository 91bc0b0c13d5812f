import { FROM, removalSecondAppeal } from '../host-steps.js'
import { constitutionalComplaint } from './constitutional.js'
import { COVERS_FROM, days, RETURN } from './host.js'

const UNREAD = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const

/**
 * The subsidiary constitutional complaint lies against the last ruling of a canton where the ordinary appeal is shut
 * (BGG 113), as it is in removal (83(c)(4)). Extradition and asylum go to federal courts, so there is none there.
 */
export const swissConstitutionalComplaint = constitutionalComplaint(
  'CH',
  {
    opens: removalSecondAppeal(...RETURN).opens,
    opensAfter: 'after-removal-appeal-dismissed',
    body: 'ch.federal-supreme-court',
    checkedOn: '2026-11-29',
    timeLimit: days(30, FROM.removalRuling, { rule: 'CH-BGG-100', fileWithin: 1 }),
    provisions: ['CH-BGG-113', 'CH-BGG-83', 'CH-BGG-100', 'CH-BV-25'],
    sources: ['CH-BGG-113', 'CH-BGG', 'CH-BGE-133-I-185', 'CH-BV'],
    confidence: 'medium',
    verify: ['ch.constitutional-complaint-terms'],
    warnings: [
      'ch.constitutional-only-against-cantons',
      'ch.constitutional-special-right',
      'eu.ask-stay-in-same-paper',
    ],
  },
  [
    {
      from: COVERS_FROM,
      until: '2006-12-31',
      ...UNREAD,
      timeLimit: days(30, FROM.removalRuling, { rule: 'CH-BGG-100', fileWithin: 1, safeDefault: true }),
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    },
    { from: '2007-01-01', until: null },
  ],
)
