import type { Request } from 'express'
import type { Format } from '../../documents/types.js'
import { isLanguage, type Language } from '../../i18n/index.js'
import { filingFor } from '../../law/filing.js'

/** One language, or two side by side: the language of filing first. */
export type Pair = readonly [Language] | readonly [Language, Language]

const DOWNLOADS = ['pdf', 'docx', 'txt'] as const

/** `?in=ru&with=tg`: the languages asked for; without them, the one the paper is filed in. */
export function languagesAsked(
  req: Request,
  remedies: readonly string[],
  reader: Language,
  host: string,
): Pair {
  const main = req.query['in']
  const beside = req.query['with']
  const filed = remedies[0] ? filingFor(remedies[0], host).draft : reader
  const first = isLanguage(main) ? main : filed
  return isLanguage(beside) && beside !== first ? [first, beside] : [first]
}

/** What `?as=pdf` asks for; `?as=pdfa` is the PDF for the archive. */
export function formatAsked(req: Request): { format: Exclude<Format, 'html'>; pdfa: boolean } | null {
  const pdfa = req.query['as'] === 'pdfa'
  const format = pdfa ? 'pdf' : DOWNLOADS.find((one) => one === req.query['as'])
  return format ? { format, pdfa } : null
}
