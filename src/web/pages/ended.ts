import type { RequestHandler } from 'express'

/** No answers are here: deleted, run out, or never given. */
export const endedPage = (): RequestHandler => (_req, res) => {
  res.render('ended', { casePage: true })
}
