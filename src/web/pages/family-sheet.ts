import type { RequestHandler } from 'express'
import { LANGUAGE_TAGS, LANGUAGES, translator } from '../../i18n/index.js'

/** One A4 page in three languages, the same for everybody: no name, nothing of a case. */
export const familySheetPage = (): RequestHandler => (_req, res) => {
  const columns = LANGUAGES.map((code) => ({ tag: LANGUAGE_TAGS[code], say: translator(code) }))
  res.render('family-sheet', { columns })
}
