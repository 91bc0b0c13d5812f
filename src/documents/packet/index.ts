import { LANGUAGES, type Language } from '../../i18n/index.js'
import { draftsFor } from '../catalogue/entries.js'
import { forgetWords } from '../pdf/words.js'
import { DraftRefused, fileNameOf, produce } from '../produce.js'
import type { DraftEntry, DraftRequest, Packet, PacketRequest } from '../types.js'
import { calendar } from './calendar.js'
import { annexesFile, annexesText, indexText, type Filed } from './papers.js'
import { zipped, type Entry } from './zip.js'

/**
 * A case's drafts as one ZIP, with an index in three languages, the days to file by and the list of annexes. It is
 * made while it is read; nothing of the person stays in memory after it.
 * @throws DraftRefused if a draft is named that the law of the host and day does not call for
 */
export function packet(request: PacketRequest): Packet {
  const entries = chosen(request)
  return { fileName: 'packet.zip', mime: 'application/zip', chunks: zipped(contents(request, entries)) }
}

function chosen({ file, assessment, documents }: PacketRequest): readonly DraftEntry[] {
  const all = draftsFor(file, assessment)
  const refused = all.find(({ document, why }) => why !== null && documents?.includes(document))
  if (refused?.why) throw new DraftRefused(refused.document, refused.why)
  return all.filter(
    ({ document, available }) =>
      available && (!documents || document === 'chronology' || documents.includes(document)),
  )
}

async function* contents(request: PacketRequest, entries: readonly DraftEntry[]): AsyncGenerator<Entry> {
  const { file, assessment, formats, pdfa = false } = request
  const layouts = layoutsOf(request)
  const encode = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`)
  const filed = entries.map((entry): Filed => ({
    entry,
    files: layouts.flatMap((languages) =>
      formats.map((format) => folder(fileNameOf(entry.document, languages, format))),
    ),
  }))
  yield {
    name: 'index.txt',
    bytes: encode(LANGUAGES.map((lang) => indexText(lang, assessment, filed)).join('\r\n')),
  }
  const [first = 'en'] = request.languages
  const { fileName, bytes } = calendar(assessment, first)
  yield { name: fileName, bytes }
  const documents = entries.map(({ document }) => document)
  for (const lang of LANGUAGES)
    yield { name: annexesFile(lang), bytes: encode(annexesText(lang, file, assessment, documents)) }
  try {
    for (const { document } of entries)
      for (const languages of layouts)
        for (const format of formats) {
          const draft = await produce({ file, assessment, document, languages, format, pdfa })
          yield { name: folder(draft.fileName), bytes: draft.bytes }
        }
  } finally {
    forgetWords()
  }
}

const folder = (name: string): string => `drafts/${name}`

function layoutsOf({ languages, beside }: PacketRequest): readonly DraftRequest['languages'][] {
  const single = languages.map((language): readonly [Language] => [language])
  return beside ? [...single, beside] : single
}
