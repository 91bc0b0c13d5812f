import { custodyOf } from '../../case/custody.js'
import { addDays } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import type { CaseFile } from '../../case/types.js'
import { viewOf } from '../../case/view.js'

/** The plan as on another day, kept in the session: no date of a case stands in an address. */
export interface WhatIf {
  readonly day: Day
  /** Supposed: on the day before, the person was released. */
  readonly released: boolean
}

/** Whether anybody can be supposed to be released: the person is held, or nobody knows. */
export const canBeReleased = (file: CaseFile, on: Day): boolean => custodyOf(viewOf(file, on)).held !== 'no'

/** The day of the supposed release. */
export const supposedRelease = ({ day }: WhatIf): Day => addDays(day, -1)

/** The case with the release in it. The answers themselves are not touched. */
export function supposing(file: CaseFile, whatIf: WhatIf | undefined): CaseFile {
  if (!whatIf?.released || !canBeReleased(file, supposedRelease(whatIf))) return file
  const notKnown = file.notKnown?.filter((type) => type !== 'released')
  return {
    ...file,
    events: [...file.events, { type: 'released', on: supposedRelease(whatIf) }],
    ...(notKnown ? { notKnown } : {}),
  }
}
