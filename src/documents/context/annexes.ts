import { EVENT_TYPES } from '../../case/vocabulary.js'
import type { CaseFile } from '../../case/types.js'
import { viewOf } from '../../case/view.js'
import { text, type Language } from '../../i18n/index.js'
import type { DocumentId } from '../../law/vocabulary/index.js'
import { annexIds } from '../catalogue/missing.js'
import { typed } from '../words.js'
import { eventLookup } from './events.js'

/** The papers that a draft calls for on a day, in order, in words. */
export const annexNames = (
  lang: Language,
  document: DocumentId,
  happened: readonly string[],
): readonly string[] => annexIds(document, happened).map((id) => text(lang, `annex.${id}`))

/** The papers that somebody typed. */
export const annexesGiven = (file: CaseFile) =>
  (file.details?.annexes ?? []).flatMap((line) => typed(line) ?? [])

/** The types of event on file on a day. */
export const happenedOn = (file: CaseFile, on: string): readonly string[] =>
  eventLookup(viewOf(file, on), EVENT_TYPES).happened
