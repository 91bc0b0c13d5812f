import type { RequestHandler } from 'express'
import { hostLaw } from '../../assess/host-law.js'
import { isCountryCode } from '../../case/countries.js'
import type { Day } from '../../case/partial-date.js'
import { hostLawText } from '../../explain/index.js'
import type { LawBook } from '../../law/book.js'
import { fail } from '../errors.js'
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
      all: req.query['all'] === '1',
      asked,
      code: country,
      coversFrom: book.coversFrom,
      law: hostLawText(visitOf(res).lang, hostLaw(country, asked.on, book), book),
    })
  }
