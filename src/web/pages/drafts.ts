import type { RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import { filingFor } from '../../law/filing.js'
import type { LawBook } from '../../law/book.js'
import { openCase } from '../case.js'
import { draftsLibrary } from '../drafts-library.js'
import { draftRows } from '../drafts/view.js'

/** Every draft: what the case calls for and what each still lacks; what cannot be made, and why. */
export const draftsPage =
  (book: LawBook, today: () => Day): RequestHandler =>
  async (_req, res) => {
    const open = openCase(res, today(), book)
    if (!open) return
    const { draftsFor } = await draftsLibrary()
    const entries = draftsFor(open.file, open.assessment)
    const rows = draftRows(open.lang, entries, open.assessment)
    const served = entries.flatMap(({ available, remedies }) => (available ? remedies.slice(0, 1) : []))
    res.render('drafts', {
      casePage: true,
      tab: 'drafts',
      otherDay: open.kept.whatIf !== undefined,
      // The reader's language, and those in which the papers are filed.
      filed: [...new Set([open.lang, ...served.map((id) => filingFor(id, open.file.host.country).draft)])],
      ready: rows.filter(({ why }) => why === null),
      other: rows.filter(({ why }) => why !== null),
    })
  }
