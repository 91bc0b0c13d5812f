import type { RequestHandler } from 'express'
import { assess } from '../../assess/assess.js'
import type { Day } from '../../case/partial-date.js'
import { assessmentText } from '../../explain/index.js'
import { isLanguage } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { assessmentBody, dayOf, readCase } from './bodies.js'

/** A case in, its assessment out; with a language, also in words. Nothing is kept. */
export const assessments =
  (book: LawBook, today: () => Day): RequestHandler =>
  (req, res) => {
    const { on: onSchema, language: languageSchema } = assessmentBody.shape
    const body = req.body as Record<string, unknown>
    const file = readCase(body, { on: onSchema, language: languageSchema })
    const on = dayOf(body['on'], today(), book.coversFrom)
    const assessment = assess(file, on, book)
    const language = body['language']
    res.json(
      isLanguage(language)
        ? { assessment, told: assessmentText(language, assessment, book) }
        : { assessment },
    )
  }
