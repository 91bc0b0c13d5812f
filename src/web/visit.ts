import type { Request, Response } from 'express'
import type { Language } from '../i18n/index.js'
import type { Depth, Kept, SessionStore, Ticket } from './session/store.js'
import { cookieOptions, SESSION_COOKIE } from './session/cookies.js'

/** What is known of the one who asks, during one request. */
export interface Visit {
  lang: Language
  kept: Kept | null
  ticket: Ticket | null
}

const visits = new WeakMap<Response, Visit>()

/** @returns this request's visit; made by the first middleware that asks */
export function visitOf(res: Response): Visit {
  let visit = visits.get(res)
  if (!visit) visits.set(res, (visit = { lang: 'en', kept: null, ticket: null }))
  return visit
}

/** Puts new answers away; begins a session if there is none. @returns false if there is no room */
export function keep(req: Request, res: Response, store: SessionStore, kept: Kept): boolean {
  const visit = visitOf(res)
  visit.kept = kept
  if (visit.ticket) {
    store.save(visit.ticket, kept)
    return true
  }
  const cookie = store.begin(kept)
  if (cookie === null) return false
  visit.ticket = store.open(cookie)?.ticket ?? null
  res.cookie(SESSION_COOKIE, cookie, cookieOptions(req))
  return true
}

export const depthOf = (res: Response): Depth => visitOf(res).kept?.depth ?? 'family'
