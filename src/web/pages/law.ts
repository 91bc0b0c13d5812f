import type { RequestHandler } from 'express'
import { COUNTRY_CODES } from '../../case/countries.js'
import { key } from '../../explain/index.js'
import { dateText, text } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { paths } from '../paths.js'
import { visitOf } from '../visit.js'

/** The Russian order places the Tajik letters too; there is no Tajik one in the platform. */
const ORDER = new Intl.Collator('ru')

/** The countries whose law is here, and every other one, for which the international ways are. */
export const lawPage =
  (book: LawBook): RequestHandler =>
  (_req, res) => {
    const { lang } = visitOf(res)
    const links = (codes: readonly string[]) =>
      codes
        .map((code) => ({ name: text(lang, key.country(code)), href: paths.lawOf(code) }))
        .sort((x, y) => ORDER.compare(x.name, y.name))
    res.render('law', {
      countries: links(book.countries),
      others: links(COUNTRY_CODES.filter((code) => !book.countries.includes(code))),
      checked: dateText(lang, book.checkedOn),
    })
  }
