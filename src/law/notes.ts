import { CHECKED, COVERS_FROM, threatOfRemoval } from './forums/threat.js'
import { FOUR_MONTHS_AT_MOST, IN_GENEVA } from './forums/ecthr.js'
import { EXAMINED_ELSEWHERE_BARS, NOTHING_RESERVED } from './forums/un-treaty-bodies.js'
import {
  all,
  any,
  anyOf,
  bound,
  not,
  notKnownTo,
  pending,
  whileBound,
  within,
  type NoteRule,
} from './vocabulary/index.js'

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
  {
    ...base,
    id: 'geneva-after-strasbourg',
    // The declarations were read as they stood in 2015.
    confidence: 'medium',
    when: all(threatOfRemoval, notYetChosen, STRASBOURG, COVENANT, NOTHING_RESERVED),
    provisions: ['OP1-5-2', 'CAT-22'],
    sources: ['OP1DECL', 'OHCHR-GUIDANCE'],
  },
  {
    ...base,
    id: 'geneva-then-strasbourg',
    confidence: 'medium',
    when: all(IN_GENEVA, STRASBOURG, not(anyOf('ecthr-lodged', 'ecthr-judgment'))),
    provisions: ['ECHR-35-2', 'ECHR-RULE-39'],
    sources: ['ECHR-ADMISSIBILITY', 'PERALDI', 'ECHR-R39'],
  },
  {
    ...base,
    id: 'strasbourg-then-geneva',
    when: pending(['ecthr-lodged'], ['ecthr-judgment']),
    provisions: ['ECHR-35-2'],
    sources: ['PERALDI', 'ECHR-ADMISSIBILITY'],
  },
  // Relatives of the dead are victims themselves where the complaint is of the death and what led to it.
  {
    ...base,
    id: 'relatives-strasbourg',
    // Where the State left the Convention since, only as long as the period can still run.
    when: all(
      anyOf('killed'),
      whileBound('ECHR', 'killed'),
      any(STRASBOURG, within(FOUR_MONTHS_AT_MOST, 'killed')),
    ),
    provisions: ['ECHR-34', 'ECHR-2', 'ECHR-3'],
    sources: ['ECHR-ADMISSIBILITY'],
  },
  {
    ...base,
    id: 'relatives-geneva',
    confidence: 'medium',
    when: all(anyOf('killed'), COVENANT),
    provisions: ['OP1-1', 'ICCPR-6', 'ICCPR-7'],
    sources: ['HRC-RELATIVES', 'HRC-RULES'],
  },
  {
    ...base,
    id: 'notice-deleted',
    confidence: 'medium',
    when: anyOf('red-notice-deleted'),
    provisions: ['CCF-STATUTE'],
    sources: ['CCF', 'CCF-2021'],
  },
]
