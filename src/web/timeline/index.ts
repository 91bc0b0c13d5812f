import type { Assessment } from '../../assess/types.js'
import type { CaseFile } from '../../case/types.js'
import type { Language } from '../../i18n/index.js'
import { layout, type Picture } from './layout.js'
import { marksOf, type Mark } from './marks.js'
import { spellsOf } from './spells.js'

/** The picture and the same as a table. */
export interface Timeline {
  readonly picture: Picture
  readonly marks: readonly Mark[]
  /** Marks that are only in the table: the picture shows the last ones. */
  readonly left: number
}

/** More than this is not read in ten seconds. */
const MOST = 60

/** A case and what the law makes of it, as a line of time. */
export function timelineOf(lang: Language, file: CaseFile, assessment: Assessment): Timeline {
  const marks = marksOf(lang, file, assessment)
  const shown = marks.slice(-MOST)
  return {
    picture: layout(shown, spellsOf(file, assessment.on), assessment.on),
    marks,
    left: marks.length - shown.length,
  }
}
