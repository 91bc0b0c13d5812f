import type { Express } from 'express'
import helmet from 'helmet'

const self = ["'self'"]
const none = ["'none'"]

/** Nothing inline, nothing from elsewhere, no frame, no referrer; nothing of a page stays in a cache. */
export function setUpSecurity(app: Express): void {
  app.disable('x-powered-by')
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: none,
          styleSrc: self,
          imgSrc: self,
          scriptSrc: self,
          formAction: self,
          frameAncestors: none,
          baseUri: none,
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
    }),
  )
  app.use((_req, res, next) => {
    res.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
    res.set('Cache-Control', 'no-store')
    res.set('X-Robots-Tag', 'noindex')
    next()
  })
}
