import type { Assessment } from '../../assess/types.js'
import type { CaseFile } from '../../case/types.js'
import type { Language } from '../../i18n/index.js'
import { layout, type Bar, type Picture } from './layout.js'
import { MARK_KINDS, marksOf, type Mark, type MarkKind } from './marks.js'
import { spellsOf } from './spells.js'

/** The picture and the same as a table. */
export interface Timeline {
  readonly picture: Picture
  readonly marks: readonly Mark[]
  /** Marks that are only in the table: the picture shows the last ones. */
  readonly left: number
  /** The signs and bars that occur, to be explained under the picture. */
  readonly signs: readonly MarkKind[]
  readonly barKinds: readonly Bar['kind'][]
}

const BARS = ['held', 'over', 'may-last'] as const

/** More of what lies behind than this is not read in ten seconds. */
const MOST_BEHIND = 14

/**
 * A case and what the law makes of it, as a line of time.
 * @param whatIf the day is not today
 */
export function timelineOf(lang: Language, file: CaseFile, assessment: Assessment, whatIf = false): Timeline {
  const marks = marksOf(lang, file, assessment, whatIf)
  const shown = inShort(marks)
  const picture = layout(shown, spellsOf(file, assessment.on), assessment.on)
  return {
    picture,
    marks,
    left: marks.length - shown.length,
    signs: MARK_KINDS.filter((kind) => kind !== 'today' && shown.some((mark) => mark.kind === kind)),
    barKinds: BARS.filter((kind) => picture.bars.some((bar) => bar.kind === kind && bar.height > 0)),
  }
}

/** The picture: all that is ahead; behind, the last entries, the arrests, and of limits only those that bind. */
function inShort(marks: readonly Mark[]): readonly Mark[] {
  const today = marks.findIndex(({ kind }) => kind === 'today')
  const behind = marks.slice(0, today).filter(({ kind, binding }) => kind !== 'limit' || binding === true)
  const over = behind.length - MOST_BEHIND
  const kept = over > 0 ? behind.filter(({ opens }, place) => place >= over || opens === true) : behind
  return [...kept, ...marks.slice(today)]
}
