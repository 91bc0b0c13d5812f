import type { RequestHandler } from 'express'
import { assess } from '../../assess/assess.js'
import type { Day } from '../../case/partial-date.js'
import type { DraftRequest, Format } from '../../documents/types.js'
import type { LawBook } from '../../law/book.js'
import type { DocumentId } from '../../law/vocabulary/index.js'
import { draftsLibrary } from '../drafts-library.js'
import { dayOf, documentBody, readCase } from './bodies.js'
import { ApiProblem } from './problem.js'

/**
 * A case in, one draft out as a file. What it still lacks stands in the header `Panoh-Missing`, as ids of facts:
 * they hold nothing of the person. Nothing is kept.
 */
export const documents =
  (book: LawBook, today: () => Day): RequestHandler =>
  async (req, res) => {
    const { document: one, languages: two, format: three, pdfa, on } = documentBody.shape
    const body = req.body as Record<string, unknown>
    const file = readCase(body, { document: one, languages: two, format: three, pdfa, on })
    const assessment = assess(file, dayOf(body['on'], today(), book.coversFrom), book)
    const { produce, DraftRefused, forgetWords } = await draftsLibrary()
    const request: DraftRequest = {
      file,
      assessment,
      document: body['document'] as DocumentId,
      languages: body['languages'] as DraftRequest['languages'],
      format: body['format'] as Format,
      pdfa: body['pdfa'] === true,
    }
    try {
      const { fileName, mime, bytes, missing } = await produce(request)
      res.attachment(fileName).type(mime)
      res.set('Panoh-Missing', missing.map(({ fact, need }) => `${fact};${need}`).join(', '))
      res.send(Buffer.from(bytes))
    } catch (error) {
      if (error instanceof DraftRefused) throw new ApiProblem('draft-refused', [], error.why)
      throw error
    } finally {
      // The renderer keeps laid-out words for speed; those of a person are not kept.
      forgetWords()
    }
  }
