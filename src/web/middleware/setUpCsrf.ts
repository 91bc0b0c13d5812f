import { randomBytes } from 'node:crypto'
import { doubleCsrf } from 'csrf-csrf'
import type { Express, Request, Response } from 'express'
import { fail } from '../errors.js'
import { cookieOptions, FORM_COOKIE } from '../session/cookies.js'
import { visitOf } from '../visit.js'

/** The field that every form of the site carries. */
export const CSRF_FIELD = '_form'

export type CsrfToken = (req: Request, res: Response) => string

/** A signed token in the form and in a cookie, bound to the session. @returns how a page gets its token */
export function setUpCsrf(app: Express): CsrfToken {
  const secret = randomBytes(32).toString('base64url')
  const { generateCsrfToken, doubleCsrfProtection } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: (req) => (req.res ? (visitOf(req.res).ticket?.id ?? '') : ''),
    cookieName: FORM_COOKIE,
    getCsrfTokenFromRequest: (req) => {
      const token = (req.body as Record<string, unknown> | undefined)?.[CSRF_FIELD]
      return typeof token === 'string' ? token : ''
    },
  })
  app.use((req, res, next) => {
    doubleCsrfProtection(req, res, (error?: unknown) => {
      next(error ? fail(403) : undefined)
    })
  })
  // One token a page: a second one would make the cookie of the first form's token another.
  const tokens = new WeakMap<Response, string>()
  return (req, res) => {
    const token = tokens.get(res) ?? generateCsrfToken(req, res, { cookieOptions: cookieOptions(req) })
    tokens.set(res, token)
    return token
  }
}
