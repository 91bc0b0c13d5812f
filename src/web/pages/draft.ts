import type { Request, RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import type { DraftEntry } from '../../documents/types.js'
import type { LawBook } from '../../law/book.js'
import { DOCUMENT_IDS, type DocumentId } from '../../law/vocabulary/index.js'
import { openCase } from '../case.js'
import { draftsLibrary } from '../drafts-library.js'
import { formatAsked, languagesAsked } from '../drafts/choice.js'
import { lackedBy, previewOf } from '../drafts/preview.js'
import { draftRows, lacks } from '../drafts/view.js'
import { fail } from '../errors.js'

/** One draft: what it still lacks, how it reads, and where to take it. */
export const draftPage =
  (book: LawBook, today: () => Day): RequestHandler =>
  async (req, res) => {
    const document = documentIn(req)
    const open = openCase(res, today(), book)
    if (!open) return
    const { draftsFor, compose } = await draftsLibrary()
    const { lang, file, assessment } = open
    const entry = entryOf(draftsFor(file, assessment), document)
    const languages = languagesAsked(req, entry.remedies, lang, file.host.country)
    const trees = entry.available ? languages.map((one) => compose(file, assessment, document, one)) : []
    res.render('draft', {
      casePage: true,
      tab: 'drafts',
      otherDay: open.kept.whatIf !== undefined,
      draft: draftRows(lang, [entry], assessment)[0],
      missing: lacks(lang, document, lackedBy(entry, trees)),
      chosen: languages,
      preview: previewOf(trees),
    })
  }

/** The draft as a file. Its name says what it is and in which language, nothing of the person. */
export const draftFile =
  (book: LawBook, today: () => Day): RequestHandler =>
  async (req, res) => {
    const document = documentIn(req)
    const asked = formatAsked(req)
    if (!asked) throw fail(404)
    const open = openCase(res, today(), book)
    if (!open) return
    const { draftsFor, produce, forgetWords } = await draftsLibrary()
    const { lang, file, assessment } = open
    const entry = entryOf(draftsFor(file, assessment), document)
    if (!entry.available) throw fail(404)
    const languages = languagesAsked(req, entry.remedies, lang, file.host.country)
    const { fileName, mime, bytes } = await produce({ file, assessment, document, languages, ...asked })
    // The renderer keeps laid-out words for speed; those of a person are not kept.
    if (asked.format === 'pdf') forgetWords()
    res.attachment(fileName).type(mime).send(Buffer.from(bytes))
  }

function documentIn(req: Request): DocumentId {
  const document = DOCUMENT_IDS.find((id) => id === req.params['document'])
  if (!document) throw fail(404)
  return document
}

function entryOf(entries: readonly DraftEntry[], document: DocumentId): DraftEntry {
  const entry = entries.find((one) => one.document === document)
  if (!entry) throw fail(404)
  return entry
}
