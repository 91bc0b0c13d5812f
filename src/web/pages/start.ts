import type { RequestHandler } from 'express'

/** Language, what this is and is not, and the two doors. */
export const startPage = (): RequestHandler => (_req, res) => {
  res.render('start')
}
