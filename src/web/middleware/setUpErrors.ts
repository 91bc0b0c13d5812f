import type { ErrorRequestHandler, Express } from 'express'
import type { Logger } from 'pino'
import { LANGUAGE_TAGS, translator } from '../../i18n/index.js'
import { fail, statusOf } from '../errors.js'
import { languageOf } from './setUpLanguage.js'
import { routeOf } from './setUpLogging.js'

/** The last middleware: a page in the reader's language, and for our own failures a line in the log. */
export function setUpErrors(app: Express, logger: Logger | null): void {
  app.use((_req, _res, next) => {
    next(fail(404))
  })
  const handler: ErrorRequestHandler = (error: unknown, req, res, next) => {
    const status = statusOf(error)
    if (status === 500) logger?.error({ route: routeOf(req), failure: traceOf(error) })
    if (res.headersSent) {
      next(error)
      return
    }
    const lang = languageOf(req)
    res.status(status)
    // Before the views are set up (a body that is too long), the locals are not there yet.
    const words = { lang, tag: LANGUAGE_TAGS[lang], t: translator(lang) }
    res.render('error', { ...words, status }, (failed, html) => {
      if (failed) res.type('txt').send(String(status))
      else res.send(html)
    })
  }
  app.use(handler)
}

/** Where it happened, without the message: a message can quote what a person typed. */
export function traceOf(error: unknown): { name: string; at: string[] } {
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' }
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name,
    at: frames.slice(0, 6).map((line) => line.trim().replace(/^at .*?([^/\\]+:\d+):\d+\)?$/, '$1')),
  }
}
