import type { RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import { contradictions } from '../../interview/index.js'
import type { LawBook } from '../../law/book.js'
import { openCase } from '../case.js'
import { draftsLibrary } from '../drafts-library.js'
import { planView } from '../plan/view.js'
import { dayAsked } from '../query.js'

/** What can be done, by when, against which danger; on any day that is asked for. */
export const planPage =
  (book: LawBook, today: () => Day): RequestHandler =>
  async (req, res) => {
    const asked = dayAsked(req, today(), book)
    const open = openCase(res, asked.on, book)
    if (!open) return
    const { draftsFor } = await draftsLibrary()
    const { lang, file, assessment, kept } = open
    res.status(asked.wrong === null ? 200 : 400).render('plan', {
      casePage: true,
      tab: 'plan',
      asked,
      coversFrom: book.coversFrom,
      unclear: contradictions(kept.answers).length,
      plan: planView(lang, file, assessment, book, draftsFor(file, assessment)),
    })
  }
