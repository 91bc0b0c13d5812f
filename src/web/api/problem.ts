import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import type { Fault } from '../../case/faults.js'
import { faultText } from '../../explain/faults.js'
import { text, type Language } from '../../i18n/index.js'
import { statusOf } from '../errors.js'
import { routeOf } from '../middleware/setUpLogging.js'
import { traceOf } from '../middleware/setUpErrors.js'

/** What can be wrong with a call. The words are `api.problem.<code>`. */
export type ProblemCode =
  | 'not-json'
  | 'wrong-type'
  | 'faults'
  | 'too-long'
  | 'too-many'
  | 'not-found'
  | 'method'
  | 'draft-refused'
  | 'own-failure'

const STATUS: Readonly<Record<ProblemCode, number>> = {
  'not-json': 400,
  'wrong-type': 415,
  faults: 422,
  'too-long': 413,
  'too-many': 429,
  'not-found': 404,
  method: 405,
  'draft-refused': 409,
  'own-failure': 500,
}

/** A refusal of a call, before it is words. */
export class ApiProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly faults: readonly Fault[] = [],
    readonly detail: string | null = null,
  ) {
    super(code)
  }
}

/** The body of a refusal: `application/problem+json` (RFC 9457), in the language asked for. */
export function problemBody(lang: Language, problem: ApiProblem) {
  return {
    type: `urn:panoh:problem:${problem.code}`,
    title: text(lang, `api.problem.${problem.code}`),
    status: STATUS[problem.code],
    ...(problem.detail ? { detail: text(lang, problem.detail) } : {}),
    ...(problem.faults.length > 0
      ? { faults: problem.faults.map((fault) => ({ ...fault, message: faultText(lang, fault, 'body') })) }
      : {}),
  }
}

/** The last handler of the interface: every failure is a problem body, ours too. */
export function problems(logger: Logger | null, langOf: (res: Response) => Language): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const problem = error instanceof ApiProblem ? error : new ApiProblem(codeOf(error))
    if (problem.code === 'own-failure') logger?.error({ route: routeOf(req), failure: traceOf(error) })
    res
      .status(STATUS[problem.code])
      .type('application/problem+json')
      .send(problemBody(langOf(res), problem))
  }
}

function codeOf(error: unknown): ProblemCode {
  const type = (error as { type?: unknown } | null)?.type
  if (type === 'entity.parse.failed') return 'not-json'
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return 'wrong-type'
  const status = statusOf(error)
  // An address that cannot be read: `%ff`.
  if (error instanceof URIError) return 'not-found'
  if (status === 413) return 'too-long'
  if (status === 429) return 'too-many'
  if (status === 404) return 'not-found'
  return status === 500 ? 'own-failure' : 'not-json'
}
