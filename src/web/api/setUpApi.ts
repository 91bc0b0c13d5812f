import express, { Router, type Express, type Response } from 'express'
import { faultsOfKeysTwice } from '../../case/faults.js'
import { isLanguage, type Language } from '../../i18n/index.js'
import { preferred } from '../middleware/setUpLanguage.js'
import type { Settings } from '../options.js'
import { assessments } from './assessments.js'
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
    if (req.method === 'POST' && !req.is('application/json')) throw new ApiProblem('wrong-type')
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
  api.post('/assessments', assessments(book, today))
  api.post('/documents', documents(book, today))
  api.get('/law', lawIndex(book))
  api.get('/law/:country', lawOf(book, today))

  api.all(['/openapi.json', '/assessments', '/documents', '/law', '/law/:country'], () => {
    throw new ApiProblem('method')
  })
  api.use(() => {
    throw new ApiProblem('not-found')
  })
  api.use(problems(logger, langOf))
  app.use('/api/v1', api)
}
