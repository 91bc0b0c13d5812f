import express, { type Express } from 'express'
import cookieParser from 'cookie-parser'

/** A narrative of 20,000 Cyrillic letters, percent-encoded, fits; nothing much longer does. */
const LIMIT = '192kb'

/** Forms and cookies. Everything is read before a session is opened: from there to its saving nothing waits. */
export function setUpBodies(app: Express): void {
  app.set('query parser', 'simple')
  app.use(cookieParser())
  app.use(express.urlencoded({ extended: false, limit: LIMIT, parameterLimit: 1000 }))
}
