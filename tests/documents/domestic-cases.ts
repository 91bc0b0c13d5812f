import { compose, draftsFor } from '../../src/documents/index.js'
import { textsOf } from '../../src/documents/tree.js'
import type { Language } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { assessed, caseOf } from '../support/case.js'

export type Lines = Parameters<typeof caseOf>[0]

interface At {
  readonly host?: string
  readonly details?: Record<string, unknown>
  readonly lang?: Language
}

/** The whole text of a draft, in English unless another language is named. */
export function draft(document: DocumentId, on: string, lines: Lines, at: At = {}): string {
  const file = caseOf(lines, { host: at.host ?? 'RU', ...(at.details ? { details: at.details } : {}) })
  const { blocks } = compose(file, assessed(file, on), document, at.lang ?? 'en')
  return textsOf(blocks).join('\n')
}

/** The reason why a draft cannot be had; null if it can. */
export const whyNot = (
  document: DocumentId,
  on: string,
  lines: Lines,
  host = 'RU',
): string | null | undefined => {
  const file = caseOf(lines, { host })
  return draftsFor(file, assessed(file, on)).find((one) => one.document === document)?.why
}

export const lost = (day: string, dismissed: string): Lines => [
  ['extradition-granted', day],
  ['extradition-notified', day],
  ['extradition-appealed', day],
  ['extradition-appeal-dismissed', dismissed],
]
export const HELD: Lines = [
  ['wanted-listed', '2008-07-01', { list: 'cis' }],
  ['arrested', '2008-08-05'],
  ['remand-ordered', '2008-08-07', { until: '2008-10-05' }],
  ['extradition-requested', '2008-09-11'],
]
export const REMOVAL = (kind: string): Lines => [
  ['removal-ordered', '2025-05-12', { kind }],
  ['removal-notified', '2025-05-12'],
]
export const REFUSED_ASYLUM: Lines = [
  ['asylum-applied', '2025-03-01'],
  ['asylum-refused', '2025-05-01'],
  ['asylum-notified', '2025-05-02'],
]
export const STRIPPED: Lines = [
  ['citizenship-acquired', '2015-05-01', { country: 'RU' }],
  ['citizenship-lost', '2025-05-01', { country: 'RU' }],
  ['citizenship-loss-notified', '2025-05-05'],
]
