import { daysBetween } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import type { Mark } from './marks.js'
import type { SpellBar } from './spells.js'
import { wrap } from './wrap.js'

/** Units of the picture: about a pixel on a narrow phone. */
const LINE = 17
const PAD = 12
const GAP = 24
/** A silence longer than this is shown as one. */
const GAP_DAYS = 45
const TOP = 10

export interface Row extends Mark {
  /** Baseline of the first line. */
  readonly y: number
  /** Middle of the first line, where the sign stands. */
  readonly mid: number
  readonly lines: readonly string[]
  /** The date is written only where it changes. */
  readonly showDate: boolean
  readonly gap: { readonly y: number; readonly months: number } | null
}

export interface Bar {
  readonly y: number
  readonly height: number
  readonly kind: 'held' | 'over' | 'may-last' | 'danger'
}

export interface Picture {
  readonly rows: readonly Row[]
  readonly bars: readonly Bar[]
  readonly height: number
}

/** Places marks from top to bottom, in order and not to scale, and bars between them. */
export function layout(marks: readonly Mark[], spells: readonly SpellBar[], on: Day): Picture {
  const rows: Row[] = []
  let y = TOP
  let before: Mark | undefined
  for (const mark of marks) {
    const silence = before?.day && mark.day ? daysBetween(before.day, mark.day) : 0
    const gap = silence > GAP_DAYS ? { y: y + GAP / 2 + 4, months: Math.round(silence / 30.4) } : null
    if (gap) y += GAP
    const today = mark.kind === 'today'
    const showDate = !today && mark.date !== before?.date
    const lines = wrap(mark.label, mark.kind === 'danger' || mark.kind === 'deadline')
    if (today) y += PAD / 2
    rows.push({ ...mark, y: y + 13, mid: y + 9, lines, showDate, gap })
    // Today is one band with date and word in one line.
    y += today ? LINE + PAD * 1.5 : (lines.length + (showDate ? 1 : 0)) * LINE + PAD
    before = mark
  }
  const height = y + 4
  return { rows, bars: [...custodyBars(rows, spells, on), ...dangerBars(rows, height)], height }
}

function custodyBars(rows: readonly Row[], spells: readonly SpellBar[], on: Day): Bar[] {
  return spells.flatMap(({ from, until }) => {
    const top = middleOf(rows, from)
    const bottom = middleOf(rows, until ?? on)
    if (until !== null) return [bar('held', top, bottom)]
    const limits = rows.filter(({ kind, day }) => kind === 'limit' && day !== null)
    const over = limits.find(({ day, binding }) => binding && day !== null && day < on && day > from)
    const last = limits.filter(({ day }) => day !== null && day >= on).at(-1)
    return [
      bar('held', top, over?.mid ?? bottom),
      ...(over ? [bar('over', over.mid, bottom)] : []),
      ...(last ? [bar('may-last', bottom, last.mid)] : []),
    ]
  })
}

function dangerBars(rows: readonly Row[], height: number): Bar[] {
  return rows.flatMap(({ kind, mid, until }) =>
    kind === 'danger' ? [bar('danger', mid, until ? Math.max(mid + 8, middleOf(rows, until)) : height)] : [],
  )
}

const bar = (kind: Bar['kind'], top: number, bottom: number): Bar => ({
  kind,
  y: top,
  height: Math.max(0, bottom - top),
})

/** The height of a day: its row, or between the rows before and after it. */
function middleOf(rows: readonly Row[], day: Day): number {
  const same = rows.find((row) => row.day === day)
  if (same) return same.mid
  const before = rows.filter((row) => row.day !== null && row.day < day).at(-1)
  const after = rows.find((row) => row.day !== null && row.day > day)
  if (before && after) return (before.mid + after.mid) / 2
  return before?.mid ?? after?.mid ?? TOP
}
