import { CHECKED, COVERS_FROM, threatOfRemoval } from './forums/threat.js'
import { EXAMINED_ELSEWHERE_BARS } from './forums/un-treaty-bodies.js'
import { all, any, anyOf, bound, not, notKnownTo, type NoteRule } from './vocabulary/index.js'

/**
 * What to know before the first of several ways is taken, because it can shut the others (international dossier
 * 1.6, 3.4 and 4): said as long as none of them has been.
 */
const [STRASBOURG, COVENANT, TORTURE] = [bound('ECHR'), bound('OP1'), bound('CAT_art22')]
const notYetChosen = notKnownTo(anyOf('ecthr-lodged', 'ecthr-judgment', 'hrc-lodged', 'cat-lodged'))

const base = { from: COVERS_FROM, until: null, checkedOn: CHECKED, confidence: 'high' } as const

export const NOTES: readonly NoteRule[] = [
  {
    ...base,
    id: 'one-forum',
    when: all(threatOfRemoval, notYetChosen, STRASBOURG, any(COVENANT, TORTURE)),
    provisions: ['OP1-5-2', 'CAT-22', 'ECHR-35-2'],
    sources: ['OP1DECL', 'OHCHR-GUIDANCE'],
  },
  {
    ...base,
    id: 'one-committee',
    when: all(threatOfRemoval, notYetChosen, not(STRASBOURG), COVENANT, TORTURE),
    provisions: ['OP1-5-2', 'CAT-22'],
    sources: ['OP1DECL', 'OHCHR-GUIDANCE'],
  },
  {
    ...base,
    id: 'one-forum-for-good',
    when: all(threatOfRemoval, notYetChosen, STRASBOURG, COVENANT, EXAMINED_ELSEWHERE_BARS),
    provisions: ['OP1-5-2'],
    sources: ['OP1DECL'],
  },
]
