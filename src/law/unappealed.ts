import {
  all,
  not,
  notKnownTo,
  standing,
  within,
  type Condition,
  type DangerRule,
} from './vocabulary/index.js'

/** A decision to extradite, and no appeal on file. */
const UNAPPEALED = standing(
  ['extradition-granted'],
  [
    'extradition-appealed',
    'extradition-appeal-dismissed',
    'extradition-appeal-allowed',
    'extradition-refused',
    'removed',
  ],
)
/** The longest term of an appeal against extradition in this library is thirty days (Emirates, Switzerland). */
const DECIDED_LATELY = within(31, 'extradition-granted', 'extradition-notified')

/**
 * What nobody appealed: something to watch while the days may run, high once the longest of them is over. Whether the
 * way itself is shut is counted from the notice; the person is exposed either way.
 * @param base what every danger shares
 * @param exposed an appeal lies from the decision here, and nothing ordered holds the person
 */
export function unappealed(
  base: Omit<DangerRule, 'id' | 'level' | 'window' | 'when'>,
  exposed: Condition,
): DangerRule[] {
  return [
    {
      ...base,
      id: 'decision-not-appealed',
      level: 'watch',
      window: null,
      when: all(UNAPPEALED, notKnownTo(not(DECIDED_LATELY)), exposed),
    },
    {
      ...base,
      id: 'appeal-days-over',
      level: 'high',
      window: null,
      when: all(UNAPPEALED, not(DECIDED_LATELY), exposed),
    },
  ]
}
