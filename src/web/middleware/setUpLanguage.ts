import type { Express, Request } from 'express'
import { isLanguage, type Language } from '../../i18n/index.js'
import { cookieOptions, LANGUAGE_COOKIE } from '../session/cookies.js'
import { visitOf } from '../visit.js'

/** Languages whose readers mostly read Russian too, and for whom there is no page of their own. */
const READ_RUSSIAN = ['be', 'hy', 'kk', 'ky', 'tt', 'uk', 'uz']

/** `?lang=ru` on any page: kept in a cookie, and back to the same page. Without it, what the browser asks for. */
export function setUpLanguage(app: Express): void {
  app.use((req, res, next) => {
    const wanted = req.query['lang']
    if (isLanguage(wanted) && req.method === 'GET') {
      res.cookie(LANGUAGE_COOKIE, wanted, cookieOptions(req))
      res.redirect(303, withoutLanguage(req))
      return
    }
    visitOf(res).lang = languageOf(req)
    next()
  })
}

/** What was chosen before, or what the browser asks for; also where a request failed before its cookies were read. */
export function languageOf(req: Request): Language {
  const kept = KEPT.exec(req.get('cookie') ?? '')?.[1]
  return isLanguage(kept) ? kept : preferred(req.get('accept-language') ?? '')
}
const KEPT = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w+)`)

/** The same place, without the switch. */
export function withoutLanguage(req: Request): string {
  const url = new URL(req.originalUrl, 'http://localhost')
  url.searchParams.delete('lang')
  // The path of a parsed address: `//elsewhere` cannot lead away.
  return `/${url.pathname.replace(/^\/+/, '')}${url.search}`
}

/** @param header `Accept-Language`, in its own order; weights are in practice descending */
export function preferred(header: string): Language {
  for (const part of header.toLowerCase().split(',')) {
    const [base = ''] = part.trim().split(/[-;]/)
    if (isLanguage(base)) return base
    if (READ_RUSSIAN.includes(base)) return 'ru'
  }
  return 'en'
}
