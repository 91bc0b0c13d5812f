import type { RequestHandler } from 'express'
import { paths } from '../paths.js'
import { SESSION_COOKIE } from '../session/cookies.js'
import type { SessionStore } from '../session/store.js'
import { visitOf } from '../visit.js'

/** Asks first: what is deleted here cannot be brought back. */
export const deletePage = (): RequestHandler => (_req, res) => {
  if (!visitOf(res).kept) res.redirect(303, paths.ended())
  else res.render('delete', { casePage: true })
}

/** Deletes every answer on the server at once, and stays on the site. */
export const deleteAction =
  (store: SessionStore): RequestHandler =>
  (_req, res) => {
    const { ticket } = visitOf(res)
    if (ticket) store.end(ticket)
    res.clearCookie(SESSION_COOKIE, { path: '/' })
    res.redirect(303, paths.ended())
  }
