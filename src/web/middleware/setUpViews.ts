import { join } from 'node:path'
import ejs from 'ejs'
import type { Express } from 'express'
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES, ROOT, translator } from '../../i18n/index.js'
import { paths } from '../paths.js'
import { CSRF_FIELD, type CsrfToken } from './setUpCsrf.js'
import { withoutLanguage } from './setUpLanguage.js'
import { STYLE_VERSION } from './setUpStatic.js'
import { depthOf, visitOf } from '../visit.js'

/** EJS, and what every view may use: words, addresses, the language switch, the form token. */
export function setUpViews(app: Express, csrfToken: CsrfToken, idleMinutes: number): void {
  app.engine('ejs', ejs.renderFile)
  app.set('view engine', 'ejs')
  app.set('views', join(ROOT, 'views'))
  app.enable('view cache')
  app.use((req, res, next) => {
    const { lang, kept } = visitOf(res)
    const here = withoutLanguage(req)
    Object.assign(res.locals, {
      lang,
      tag: LANGUAGE_TAGS[lang],
      t: translator(lang),
      paths,
      styleVersion: STYLE_VERSION,
      idleMinutes,
      csrfField: CSRF_FIELD,
      csrfToken: () => csrfToken(req, res),
      depth: depthOf(res),
      hasSession: kept !== null,
      casePage: false,
      languages: LANGUAGES.map((code) => ({
        code,
        tag: LANGUAGE_TAGS[code],
        name: LANGUAGE_NAMES[code],
        href: `${here}${here.includes('?') ? '&' : '?'}lang=${code}`,
      })),
    })
    next()
  })
}
