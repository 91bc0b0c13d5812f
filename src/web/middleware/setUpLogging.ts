import type { Express, Request } from 'express'
import type { Logger } from 'pino'

/** Method, route pattern, status and milliseconds. Never an address as asked, a body, a cookie or an IP. */
export function setUpLogging(app: Express, logger: Logger | null): void {
  if (!logger) return
  app.use((req, res, next) => {
    const start = process.hrtime.bigint()
    res.once('close', () => {
      const ms = Math.round(Number(process.hrtime.bigint() - start) / 1e6)
      logger.info({ method: req.method, route: routeOf(req), status: res.statusCode, ms })
    })
    next()
  })
}

/** `/q/:id`, as declared; a dash where nothing was. */
export function routeOf(req: Request): string {
  const path: unknown = (req.route as { path?: unknown } | undefined)?.path
  return typeof path === 'string' ? path : '-'
}
