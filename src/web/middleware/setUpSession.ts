import type { Express } from 'express'
import { SESSION_COOKIE } from '../session/cookies.js'
import type { SessionStore } from '../session/store.js'
import { visitOf } from '../visit.js'

const SWEEP_MS = 60_000

/** Opens the session that the browser's cookie unlocks, if any. */
export function setUpSession(app: Express, store: SessionStore): void {
  setInterval(() => {
    store.sweep()
  }, SWEEP_MS).unref()
  app.use((req, res, next) => {
    const opened = store.open((req.cookies as Record<string, unknown>)[SESSION_COOKIE])
    if (opened) Object.assign(visitOf(res), opened)
    next()
  })
}
