import type { Response } from 'express'
import { assess } from '../assess/assess.js'
import type { Assessment } from '../assess/types.js'
import type { Day } from '../case/partial-date.js'
import type { CaseFile } from '../case/types.js'
import type { Language } from '../i18n/index.js'
import { compile } from '../interview/index.js'
import type { LawBook } from '../law/book.js'
import { paths } from './paths.js'
import type { Kept } from './session/store.js'
import { visitOf } from './visit.js'

export interface OpenCase {
  readonly lang: Language
  readonly kept: Kept
  readonly file: CaseFile
  /** The same without what is only supposed. */
  readonly answered: CaseFile
  readonly assessment: Assessment
}

/**
 * The case that the answers amount to, assessed on a day.
 * @param suppose adds what is not on file, for a plan of what would be
 * @returns null after sending the reader on: to the end page without a session, to the first question without a country
 */
export function openCase(
  res: Response,
  on: Day,
  book: LawBook,
  suppose: (file: CaseFile) => CaseFile = (file) => file,
): OpenCase | null {
  const { kept, lang } = visitOf(res)
  const answered = kept && compile(kept.answers)
  if (kept && answered) {
    const file = suppose(answered)
    return { lang, kept, file, answered, assessment: assess(file, on, book) }
  }
  res.redirect(303, kept ? paths.question('host', 'plan') : paths.ended())
  return null
}
