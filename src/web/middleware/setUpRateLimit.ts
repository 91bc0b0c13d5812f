import type { Express } from 'express'
import { rateLimit } from 'express-rate-limit'
import { fail } from '../errors.js'

/** Counts addresses for one minute, in memory only; a busy network shared by many is not a reason to shut out. */
export function setUpRateLimit(app: Express, perMinute: number): void {
  app.use(
    rateLimit({
      windowMs: 60_000,
      limit: perMinute,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: (_req, _res, next) => {
        next(fail(429))
      },
    }),
  )
}
