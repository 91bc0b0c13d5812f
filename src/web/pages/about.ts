import type { RequestHandler } from 'express'
import { dateText } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { visitOf } from '../visit.js'

/** What this is, what it is not, where its law comes from and who has not read it yet. */
export const aboutPage =
  (book: LawBook): RequestHandler =>
  (_req, res) => {
    res.render('about', { checked: dateText(visitOf(res).lang, book.checkedOn) })
  }
