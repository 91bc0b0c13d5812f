import type { RequestHandler } from 'express'
import { paths } from '../paths.js'
import { visitOf } from '../visit.js'

/** Opened in a second tab from the warning before expiry: opening it is the sign of life. */
export const stillHerePage = (): RequestHandler => (_req, res) => {
  if (!visitOf(res).kept) res.redirect(303, paths.ended())
  else res.render('still-here', { casePage: true })
}
