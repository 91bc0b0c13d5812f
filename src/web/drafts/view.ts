import type { Assessment } from '../../assess/types.js'
import type { Day } from '../../case/partial-date.js'
import type { DraftEntry, Missing } from '../../documents/types.js'
import { factName, key } from '../../explain/index.js'
import { dateText, text, type Language } from '../../i18n/index.js'
import { questionForFact } from '../../interview/index.js'
import { leftText } from '../plan/left.js'
import { paths } from '../paths.js'

export interface DraftRow {
  readonly id: string
  readonly name: string
  readonly href: string
  /** The first ways it serves, and how many more. */
  readonly ways: readonly string[]
  readonly more: number
  /** The day to file by, of the most urgent of them. */
  readonly by: string | null
  readonly required: number
  readonly advisable: number
  /** Why it cannot be made; null if it can. */
  readonly why: string | null
}

/** What a draft lacks, and the question that asks for it. */
export interface LackView {
  readonly name: string
  readonly href: string | null
  readonly required: boolean
}

const WAYS_SHOWN = 3

/** The drafts as rows: what has a day to be filed by first, the nearest day at the top; then in their own order. */
export function draftRows(
  lang: Language,
  entries: readonly DraftEntry[],
  { on, deadlines }: Assessment,
): DraftRow[] {
  const dayOf = ({ remedies }: DraftEntry): Day | undefined =>
    deadlines.find(({ what, passed }) => what === remedies[0] && !passed)?.fileBy
  const nearestFirst = [...entries].sort((x, y) => {
    const [first, second] = [dayOf(x) ?? NEVER, dayOf(y) ?? NEVER]
    return first < second ? -1 : first > second ? 1 : 0
  })
  return nearestFirst.map((entry) => rowOf(lang, on, entry, dayOf(entry)))
}

const NEVER = '9999-12-31'

function rowOf(
  lang: Language,
  on: Day,
  { document, remedies, why, missing }: DraftEntry,
  by: Day | undefined,
): DraftRow {
  return {
    id: document,
    name: text(lang, key.document(document)),
    href: paths.draft(document),
    ways: remedies.slice(0, WAYS_SHOWN).map((id) => text(lang, key.remedyName(id))),
    more: Math.max(0, remedies.length - WAYS_SHOWN),
    by: byText(lang, on, by),
    required: missing.filter(({ need }) => need === 'required').length,
    advisable: missing.filter(({ need }) => need !== 'required').length,
    why: why === null ? null : text(lang, why),
  }
}

const byText = (lang: Language, on: Day, day: Day | undefined): string | null =>
  day === undefined
    ? null
    : text(lang, 'ui.today.by', { date: dateText(lang, day), left: leftText(lang, on, day) })

/** @param document the questions lead back to it */
export const lacks = (lang: Language, document: string, missing: readonly Missing[]): LackView[] =>
  missing.map(({ fact, need }) => {
    const question = questionForFact(fact)
    return {
      name: factName(lang, fact),
      href: question ? paths.question(question.id, document) : null,
      required: need === 'required',
    }
  })
