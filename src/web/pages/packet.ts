import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as othersFirst } from 'node:timers/promises'
import type { RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import { LANGUAGES } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'
import { openCase } from '../case.js'
import { draftsLibrary } from '../drafts-library.js'

const FORMATS = ['pdf', 'docx', 'txt'] as const

/** Words of a query that may stand once or often; those that are none of ours are left out. */
function picked<T extends string>(value: unknown, known: readonly T[]): T[] {
  const words: unknown[] = Array.isArray(value) ? value : [value]
  return known.filter((one) => words.includes(one))
}

/** Every draft that the case calls for, in the languages and formats asked for, as one ZIP, sent as it is made. */
export const packetFile =
  (book: LawBook, today: () => Day): RequestHandler =>
  async (req, res) => {
    const open = openCase(res, today(), book)
    if (!open) return
    const { packet, forgetWords } = await draftsLibrary()
    const { lang, file, assessment } = open
    const languages = picked(req.query['in'], LANGUAGES)
    const formats = picked(req.query['as'], FORMATS)
    const { fileName, mime, chunks } = packet({
      file,
      assessment,
      languages: languages.length > 0 ? languages : [lang],
      formats: formats.length > 0 ? formats : ['pdf', 'docx'],
    })
    res.attachment(fileName).type(mime)
    // The download begins at once: who sees nothing for half a minute presses again.
    res.flushHeaders()
    try {
      await pipeline(Readable.from(inTurn(chunks)), res)
    } finally {
      forgetWords()
    }
  }

/** Between two pieces others are served, and what is ready leaves: drawing a paper never waits for anything by itself. */
async function* inTurn<T>(pieces: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  for await (const piece of pieces) {
    yield piece
    await othersFirst()
  }
}

/** The days to file by, for a calendar: whole days, and words that tell nothing to who sees the screen. */
export const calendarFile =
  (book: LawBook, today: () => Day): RequestHandler =>
  async (_req, res) => {
    const open = openCase(res, today(), book)
    if (!open) return
    const { calendar } = await draftsLibrary()
    const { fileName, mime, bytes } = calendar(open.assessment, open.lang)
    res.attachment(fileName).type(mime).send(Buffer.from(bytes))
  }
