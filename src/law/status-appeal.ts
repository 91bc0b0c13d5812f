import { a, all, pending, type TimeLimit } from './vocabulary/index.js'

/**
 * The State that protected takes the status away: in Europe a more common danger than extradition itself (Lithuania,
 * Davlatov, 2024). The steps of an asylum appeal, from another decision.
 */
const HERE = { country: 'host' } as const
const WITHDRAWN = a('protection-withdrawn', HERE)
const TAKEN_AWAY = pending([WITHDRAWN], [a('protection-granted', HERE)])
const ENDED = ['asylum-appeal-dismissed', 'asylum-appeal-allowed'] as const

export const STATUS_APPEAL = {
  inUse: all(TAKEN_AWAY, pending(['asylum-appealed'], ENDED)),
  exhausted: all(TAKEN_AWAY, pending(ENDED, [WITHDRAWN, 'asylum-refused'])),
  opens: TAKEN_AWAY,
  opensAfter: 'after-status-withdrawn',
  // The draft of an asylum appeal speaks of a refusal: here the letter goes out and a lawyer writes the suit.
  documents: ['chronology', 'unhcr-letter'],
} as const

/** The notice of it has no event of its own, so the decision is counted and shuts nothing. */
export const FROM_WITHDRAWAL = {
  start: [],
  precaution: ['protection-withdrawn'],
} as const satisfies Pick<TimeLimit, 'start' | 'precaution'>
