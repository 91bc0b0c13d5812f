import express, { Router, type Express, type Request, type RequestHandler, type Response } from 'express'
import { faultsOfKeysTwice, type Fault } from '../../case/faults.js'
import { isLanguage, LANGUAGES, type Language } from '../../i18n/index.js'
import { preferred } from '../middleware/setUpLanguage.js'
import type { Settings } from '../options.js'
import { assessments } from './assessments.js'
import { shown } from './bodies.js'
import { documents } from './documents.js'
import { lawIndex, lawOf } from './law.js'
import { openApi } from './openapi.js'
import { ApiProblem, problems } from './problem.js'

/** A case with every narrative filled, in Cyrillic, fits many times over. */
const LIMIT = '512kb'

const langOf = (res: Response): Language => (res.locals['apiLang'] as Language | undefined) ?? 'en'

/**
 * `/api/v1` for other organisations' systems. It reads no cookie and sets none, so it stands before sessions and
 * their protection; it keeps nothing and logs nothing but the route.
 */
export function setUpApi(app: Express, { book, today, logger }: Settings): void {
  const api = Router()
  api.use((req, res, next) => {
    const wanted = req.query['lang']
    res.locals['apiLang'] = isLanguage(wanted) ? wanted : preferred(req.get('accept-language') ?? '')
    if (req.method === 'POST' && !req.is('application/json'))
      throw new ApiProblem(saysJson(req) ? 'not-json' : 'wrong-type')
    next()
  })
  api.use(
    express.json({
      limit: LIMIT,
      verify: (_req, _res, body) => {
        const faults = faultsOfKeysTwice(body.toString('utf8'))
        if (faults.length > 0) throw new ApiProblem('faults', faults)
      },
    }),
  )

  const description = openApi()
  api.get('/openapi.json', (_req, res) => {
    res.json(description)
  })
  api.post('/assessments', only('lang'), assessments(book, today))
  api.post('/documents', only('lang'), documents(book, today))
  api.get('/law', only('lang'), lawIndex(book))
  api.get('/law/:country', only('lang', 'on'), lawOf(book, today))

  api.all(['/assessments', '/documents'], otherMethod('POST'))
  api.all(['/openapi.json', '/law', '/law/:country'], otherMethod('GET, HEAD'))
  api.use(() => {
    throw new ApiProblem('not-found')
  })
  api.use(problems(logger, langOf))
  app.use('/api/v1', api)
  // Another version, or none: a program asks, and a page would not help it.
  app.use(
    '/api',
    () => {
      throw new ApiProblem('not-found')
    },
    problems(logger, langOf),
  )
}

/** The call names JSON, and carries nothing. */
const saysJson = (req: Request): boolean => /^application\/json\b/i.test(req.get('content-type') ?? '')

/** A word in the address that nothing reads is a fault: a day misspelt must not become today. */
const only =
  (...accepted: readonly string[]): RequestHandler =>
  (req, _res, next) => {
    const faults: Fault[] = Object.entries(req.query)
      .filter(([name]) => !accepted.includes(name))
      .map(([name, value]) => ({ field: name, value: shown(value), code: 'unknown-key', accepted }))
    const { lang } = req.query
    if (lang !== undefined && !isLanguage(lang))
      faults.push({ field: 'lang', value: shown(lang), code: 'unknown-word', accepted: LANGUAGES })
    if (faults.length > 0) throw new ApiProblem('faults', faults)
    next()
  }

const otherMethod =
  (allowed: string): RequestHandler =>
  (_req, res) => {
    res.set('Allow', allowed)
    throw new ApiProblem('method')
  }
