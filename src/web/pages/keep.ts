import type { Request, RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { faultText } from '../../explain/faults.js'
import { text } from '../../i18n/index.js'
import { compile, fromCase } from '../../interview/index.js'
import { fail } from '../errors.js'
import { lockCase, openFile } from '../keep/locked-file.js'
import { LONGEST, passphraseFault, SHORTEST, suggestPassphrase } from '../keep/passphrase.js'
import { uploadOf } from '../keep/upload.js'
import { paths } from '../paths.js'
import type { SessionStore } from '../session/store.js'
import { keep, visitOf } from '../visit.js'

/** A neutral name: a file called after what it is would tell. */
const FILE_NAME = 'notes.age'
const SHOWN_FAULTS = 20

/** Locking is work for the machine: a twentieth of all calls is enough for a person. */
export const keepLimit = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: Math.ceil(perMinute / 20),
    legacyHeaders: false,
    handler: (_req, _res, next) => {
      next(fail(429))
    },
  })

interface PageFault {
  /** The box that it concerns. */
  readonly target: string
  readonly message: string
}

function show(res: Response, faults: readonly PageFault[] = []): void {
  const { kept } = visitOf(res)
  res.status(faults.length > 0 ? 422 : 200).render('keep', {
    casePage: kept !== null,
    faults,
    hasCase: Boolean(kept && compile(kept.answers)),
    suggestion: suggestPassphrase(),
    shortest: SHORTEST,
  })
}

/** Take the case away as one locked file, or bring it back. */
export const keepPage = (): RequestHandler => (_req, res) => {
  show(res)
}

const field = (req: Request, name: string): string => {
  const value: unknown = (req.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

/** The locked file, as a download. */
export const keepAction = (): RequestHandler => async (req, res) => {
  const { kept, lang } = visitOf(res)
  const file = kept && compile(kept.answers)
  if (!file) {
    res.redirect(303, kept ? paths.question('host') : paths.ended())
    return
  }
  const passphrase = field(req, 'passphrase')
  const fault = passphraseFault(passphrase, field(req, 'again'))
  if (fault) {
    const message = text(lang, `keep.fault.${fault}`, { count: fault === 'long' ? LONGEST : SHORTEST })
    show(res, [{ target: fault === 'differ' ? 'again' : 'passphrase', message }])
    return
  }
  const bytes = await lockCase(file, passphrase)
  res.attachment(FILE_NAME).type('application/octet-stream').send(Buffer.from(bytes))
}

/** A file comes back: its answers replace those that are here, if the person says so. */
export const bringBackAction =
  (store: SessionStore): RequestHandler =>
  async (req, res) => {
    const { kept, lang } = visitOf(res)
    if (kept && compile(kept.answers) && field(req, 'replace') !== 'yes') {
      show(res, [{ target: 'replace', message: text(lang, 'keep.fault.replace') }])
      return
    }
    const opened = await openFile(uploadOf(req), field(req, 'passphrase-back'))
    if (!opened.ok) {
      const { why, faults } = opened
      const target = why.endsWith('passphrase') ? 'passphrase-back' : 'file'
      const lines = faults
        .slice(0, SHOWN_FAULTS)
        .map((one) => ({ target, message: faultText(lang, one, text(lang, 'keep.whole')) }))
      show(res, [{ target, message: text(lang, `keep.fault.${why}`) }, ...lines])
      return
    }
    const depth = kept?.depth ?? 'family'
    const back = { depth, answers: fromCase(opened.case), trail: [], planShown: true }
    if (!keep(req, res, store, back)) throw fail(503)
    res.redirect(303, paths.answers())
  }
