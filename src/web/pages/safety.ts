import type { RequestHandler } from 'express'

/** What the site keeps, what *Leave now* does and does not do, shared devices, what never to sign. */
export const safetyPage = (): RequestHandler => (_req, res) => {
  res.render('safety')
}
