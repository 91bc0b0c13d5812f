import type { RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import { authoritiesOn, evidenceOn } from '../../explain/index.js'
import { dateText } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { dayAsked } from '../query.js'
import { visitOf } from '../visit.js'

/** `/law/evidence?on=2026-11-23`: what was public on Tajikistan that day, and the judgments that drafts may cite. */
export const lawEvidencePage =
  (book: LawBook, today: () => Day): RequestHandler =>
  (req, res) => {
    const { lang } = visitOf(res)
    const asked = dayAsked(req.query['on'], today(), book)
    res.status(asked.wrong === null ? 200 : 400)
    res.render('law-evidence', {
      asked,
      coversFrom: book.coversFrom,
      date: dateText(lang, asked.on),
      evidence: evidenceOn(lang, asked.on),
      authorities: authoritiesOn(lang, asked.on),
    })
  }
