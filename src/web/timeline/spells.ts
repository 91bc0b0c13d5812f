import { custodyOf } from '../../case/custody.js'
import { rangeOf, type Day } from '../../case/partial-date.js'
import type { CaseFile } from '../../case/types.js'
import { viewOf } from '../../case/view.js'

/** A stretch of custody as drawn. `until` null: it lasts. */
export interface SpellBar {
  readonly from: Day
  readonly until: Day | null
}

const ENDS = ['released', 'abducted', 'removed', 'returned-under-pressure']

/** Every stretch of custody up to a day: the case is read on each day that ended one, and on the day itself. */
export function spellsOf(file: CaseFile, on: Day): SpellBar[] {
  const days = file.events
    .filter(({ type, on: day }) => day !== null && ENDS.includes(type) && rangeOf(day).latest <= on)
    .map(({ on: day }) => rangeOf(day).latest)
  const bars = new Map<Day, SpellBar>()
  for (const day of [...new Set([...days, on])].sort()) {
    const { spell, held } = custodyOf(viewOf(file, day))
    if (!spell || spell.start.event.on === null) continue
    const from = spell.start.range.earliest
    const until = spell.end?.range.latest ?? (held === 'no' ? day : null)
    const before = bars.get(from)
    if (!before || before.until === null) bars.set(from, { from, until })
  }
  return [...bars.values()]
}
