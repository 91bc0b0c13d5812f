import type { RequestHandler } from 'express'
import { emptyAnswers } from '../../interview/index.js'
import { fail } from '../errors.js'
import { paths } from '../paths.js'
import { DEPTHS, type Depth, type SessionStore } from '../session/store.js'
import { keep, visitOf } from '../visit.js'

/** A door was chosen. Answers already given stay: the door only says how much is shown at first. */
export const beginAction =
  (store: SessionStore): RequestHandler =>
  (req, res) => {
    const wanted = (req.body as Record<string, unknown>)['depth']
    const depth: Depth = DEPTHS.find((one) => one === wanted) ?? 'family'
    const before = visitOf(res).kept ?? { answers: emptyAnswers(), trail: [] }
    if (!keep(req, res, store, { ...before, depth })) throw fail(503)
    res.redirect(303, paths.next())
  }
