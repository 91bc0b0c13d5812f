import type { RequestHandler } from 'express'
import { isCountryCode } from '../../case/countries.js'
import type { Day } from '../../case/partial-date.js'
import type { LawBook } from '../../law/book.js'
import { fail } from '../errors.js'
import { lawView } from '../law/view.js'
import { dayAsked } from '../query.js'
import { visitOf } from '../visit.js'

/** `/law/RU?on=2026-11-23`: every rule in force that day, with source and confidence. */
export const lawCountryPage =
  (book: LawBook, today: () => Day): RequestHandler =>
  (req, res) => {
    const country = String(req.params['country'])
    if (!isCountryCode(country)) throw fail(404)
    const asked = dayAsked(req.query['on'], today(), book)
    res.status(asked.wrong === null ? 200 : 400)
    res.render('law-country', {
      asked,
      code: country,
      coversFrom: book.coversFrom,
      law: lawView(visitOf(res).lang, country, asked.on, book),
    })
  }
