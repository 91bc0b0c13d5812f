import type { RequestHandler } from 'express'
import { paths } from '../paths.js'
import type { SessionStore } from '../session/store.js'
import { keep, visitOf } from '../visit.js'

/** The other door, from the plan: more or less detail, the same answers. */
export const depthAction =
  (store: SessionStore): RequestHandler =>
  (req, res) => {
    const { kept } = visitOf(res)
    if (!kept) {
      res.redirect(303, paths.ended())
      return
    }
    const depth = kept.depth === 'family' ? 'lawyer' : 'family'
    keep(req, res, store, { ...kept, depth })
    res.redirect(303, paths.plan())
  }
