import type { RequestHandler } from 'express'
import { FORM_COOKIE, LANGUAGE_COOKIE, SESSION_COOKIE } from '../session/cookies.js'
import type { SessionStore } from '../session/store.js'
import { visitOf } from '../visit.js'

/**
 * Leave now: the session dies here first, then the browser forgets, then it goes to a page that nobody wonders
 * about. A link, so that it works without JavaScript; the cookie is SameSite=Strict, so that no other site can
 * press it.
 */
export function exitAction(store: SessionStore, exitTo: string): RequestHandler {
  return (req, res) => {
    // A browser that only looks ahead has not pressed anything.
    if (/prefetch|prerender/.test(`${req.get('sec-purpose') ?? ''} ${req.get('purpose') ?? ''}`)) {
      res.sendStatus(204)
      return
    }
    const { ticket } = visitOf(res)
    if (ticket) store.end(ticket)
    for (const name of [SESSION_COOKIE, FORM_COOKIE, LANGUAGE_COOKIE]) res.clearCookie(name, { path: '/' })
    res.set('Clear-Site-Data', '"cache", "cookies", "storage"')
    res.redirect(303, exitTo)
  }
}
