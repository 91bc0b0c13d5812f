import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Express } from 'express'
import compression from 'compression'
import { ROOT } from '../../i18n/index.js'

const PUBLIC = join(ROOT, 'public')

/** The style sheet's address changes with its content, so that browsers may keep it for a year. */
export const STYLE_VERSION = createHash('sha256')
  .update(readFileSync(join(PUBLIC, 'style.css')))
  .digest('base64url')
  .slice(0, 8)

/** Compression for everything, and the few files in `public/`. */
export function setUpStatic(app: Express): void {
  app.use(compression({ threshold: 512 }))
  const files = express.static(PUBLIC, {
    index: false,
    etag: false,
    lastModified: false,
    cacheControl: false,
    setHeaders: (res) => {
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    },
  })
  app.use(files)
}
