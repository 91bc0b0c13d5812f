import type { RequestHandler } from 'express'
import { hostLaw } from '../../assess/host-law.js'
import { isCountryCode } from '../../case/countries.js'
import type { Day } from '../../case/partial-date.js'
import type { LawBook } from '../../law/book.js'
import { dayOf } from './bodies.js'
import { ApiProblem } from './problem.js'

/** Which countries have law of their own here, and how far it reaches. */
export const lawIndex =
  (book: LawBook): RequestHandler =>
  (_req, res) => {
    const { countries, checkedOn, coversFrom } = book
    res.json({ countries, checkedOn, coversFrom })
  }

/** Every rule of a country on a day, as `panoh law COUNTRY --on DAY --json` gives it. */
export const lawOf =
  (book: LawBook, today: () => Day): RequestHandler =>
  (req, res) => {
    const code = String(req.params['country']).toUpperCase()
    if (!isCountryCode(code))
      throw new ApiProblem('faults', [
        {
          field: 'country',
          value: code.slice(0, 80),
          code: 'unknown-word',
          accepted: ['ISO 3166-1 alpha-2'],
        },
      ])
    res.json(hostLaw(code, dayOf(req.query['on'], today(), book.coversFrom), book))
  }
