import { all, any, anyOf, bound, hostIn, lawNotRead, not, pending, remedy } from '../vocabulary/index.js'
import { CHECKED, COMPLAINED_OF, COVERS_FROM, KILLED, threatOfRemoval } from './threat.js'

/**
 * States whose reservation to the Optional Protocol also bars a matter already examined elsewhere (UNTC). Austria's
 * names the former European Commission, but the Committee has read it with applications to the Court (Kollar v.
 * Austria, 989/2001, of which the opening was read): there it is a question for a lawyer, not an open way.
 */
const RESERVED = hostIn(
  ...(['FR', 'DE', 'IT', 'NO', 'PL', 'MD', 'RO', 'ES', 'SE', 'TR'] as const),
  ...(['DK', 'HR', 'IE', 'IS', 'LU', 'MT', 'SI'] as const),
)
export const EXAMINED_ELSEWHERE_BARS = any(RESERVED, all(hostIn('AT'), lawNotRead))
export const NOTHING_RESERVED = not(any(RESERVED, hostIn('AT')))

const pendingInStrasbourg = pending(['ecthr-lodged'], ['ecthr-judgment'])

/** Human Rights Committee: complaint under the Optional Protocol with interim measures, rule 94 (dossier 3). */
export const humanRightsCommittee = remedy({
  id: 'hrc.complaint',
  path: 'hrc-complaint',
  country: 'any',
  reach: 'both',
  shared: {
    bars: [
      { code: 'not-bound-OP1', when: all(not(bound('OP1')), not(anyOf('hrc-lodged'))) },
      { code: 'same-matter-in-strasbourg', when: all(pendingInStrasbourg, not(anyOf('hrc-lodged'))) },
      { code: 'same-matter-at-cat', when: all(anyOf('cat-lodged'), not(anyOf('hrc-lodged'))) },
      {
        code: 'same-matter-examined',
        when: all(EXAMINED_ELSEWHERE_BARS, anyOf('ecthr-judgment'), not(anyOf('hrc-lodged'))),
      },
    ],
    inUse: anyOf('hrc-lodged'),
    // Views on the killing of a son: Eshonov v. Uzbekistan, 1225/2003; Zhumbaeva v. Kyrgyzstan, 1756/2008.
    opens: any(threatOfRemoval, anyOf(...COMPLAINED_OF, KILLED)),
    opensAfter: 'after-threat-of-removal',
    stopsRemoval: 'if-granted',
    body: 'un.petitions',
    documents: ['hrc-complaint', 'chronology'],
    warnings: [
      'one-committee-only',
      'geneva-or-strasbourg',
      'before-the-last-ruling',
      'general-reports-alone-have-lost',
      'measures-have-been-ignored',
      'delay-can-be-abuse',
    ],
    provisions: ['OP1-1', 'OP1-5-2', 'HRC-RULE-94', 'ICCPR-7', 'ICCPR-9'],
    sources: ['HRC-RULES', 'HRC-RELATIVES', 'OHCHR-GUIDANCE', 'OP1DECL'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['op1-denunciations', 'ohchr-portal'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: '2019-01-08',
      provisions: ['OP1-1', 'OP1-5-2', 'HRC-RULE-92-OLD', 'ICCPR-7', 'ICCPR-9'],
      confidence: 'medium',
    },
    // Rules of procedure CCPR/C/3/Rev.11 of 9 January 2019: rule 92 became rule 94.
    { from: '2019-01-09', until: null },
  ],
})

/** Committee against Torture: complaint under article 22 with interim measures, rule 114 (dossier 4). */
export const committeeAgainstTorture = remedy({
  id: 'cat.complaint',
  path: 'cat-complaint',
  country: 'any',
  reach: 'both',
  shared: {
    bars: [
      { code: 'not-bound-CAT_art22', when: all(not(bound('CAT_art22')), not(anyOf('cat-lodged'))) },
      // Article 22(5)(a): pending or already examined elsewhere bars it for every State.
      { code: 'same-matter-in-strasbourg', when: all(anyOf('ecthr-lodged'), not(anyOf('cat-lodged'))) },
      { code: 'same-matter-at-hrc', when: all(anyOf('hrc-lodged'), not(anyOf('cat-lodged'))) },
    ],
    inUse: anyOf('cat-lodged'),
    opens: any(threatOfRemoval, anyOf(...COMPLAINED_OF)),
    opensAfter: 'after-threat-of-removal',
    stopsRemoval: 'if-granted',
    body: 'un.petitions',
    documents: ['cat-complaint', 'chronology'],
    warnings: [
      'one-committee-only',
      'before-the-last-ruling',
      'general-reports-alone-have-lost',
      'measures-have-been-ignored',
      'torture-only',
      'delay-can-be-abuse',
    ],
    provisions: ['CAT-3', 'CAT-22', 'CAT-RULE-114'],
    sources: ['CAT-DECISIONS', 'CAT-GC4'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['cat-art-22-declarations'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
