import type { Language } from '../i18n/index.js'
import type { DocumentId } from '../law/vocabulary/index.js'
import { compose } from './compose.js'
import { entryFor } from './catalogue/entries.js'
import { renderDocx } from './docx/index.js'
import { renderHtml } from './html/index.js'
import { renderPdf, type PdfProfile } from './pdf/index.js'
import { renderText } from './text/index.js'
import type { Tree } from './tree.js'
import type { Draft, DraftRequest, Format } from './types.js'

/** Thrown for a draft that the law of the host and day does not call for. `why` is a key for the reason in words. */
export class DraftRefused extends Error {
  constructor(
    readonly document: string,
    readonly why: string,
  ) {
    super(`${document}: ${why}`)
    this.name = 'DraftRefused'
  }
}

const RENDERERS: Readonly<
  Record<
    Format,
    {
      mime: string
      render: (trees: readonly Tree[], profile: PdfProfile) => Promise<Uint8Array> | Uint8Array
    }
  >
> = {
  pdf: { mime: 'application/pdf', render: renderPdf },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
  txt: { mime: 'text/plain; charset=utf-8', render: (trees) => new TextEncoder().encode(renderText(trees)) },
  html: { mime: 'text/html; charset=utf-8', render: (trees) => new TextEncoder().encode(renderHtml(trees)) },
}

/** What a draft is called on a disk: `extradition-appeal.ru+tg.pdf`. */
export const fileNameOf = (document: DocumentId, languages: readonly Language[], format: Format): string =>
  `${document}.${languages.join('+')}.${format}`

/**
 * Makes one draft in one format; in two languages, side by side, if two are named.
 * @returns the file; the same request gives the same bytes
 * @throws DraftRefused if the law of the host and day does not call for this draft
 */
export async function produce(request: DraftRequest): Promise<Draft> {
  const { file, assessment, document, languages, format, pdfa } = request
  const { why, missing } = entryFor(document, file, assessment)
  if (why !== null) throw new DraftRefused(document, why)
  const trees = languages.map((language) => compose(file, assessment, document, language))
  const { mime, render } = RENDERERS[format]
  // A gap that only this text shows: the day of an event whose day nobody knows, or a fact of an earlier date.
  const shown = trees.flatMap(({ gaps }) => gaps).filter((fact) => missing.every((one) => one.fact !== fact))
  const all = [...missing, ...[...new Set(shown)].map((fact) => ({ fact, need: 'advisable' as const }))]
  return {
    fileName: fileNameOf(document, languages, format),
    mime,
    bytes: await render(trees, pdfa ? 'archive' : 'reading'),
    missing: all,
  }
}
