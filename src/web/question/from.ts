import { DOCUMENT_IDS } from '../../law/vocabulary/index.js'
import { paths } from '../paths.js'

/** Where a question was opened from, and therefore where its answer leads: a word of ours, never an address. */
export function returnTo(from: string | undefined): string {
  if (from === 'answers') return paths.answers()
  if (from === 'plan') return paths.plan()
  const document = DOCUMENT_IDS.find((id) => id === from)
  return document ? paths.draft(document) : paths.next()
}

/** @returns the word, if it is one of ours */
export const fromWord = (value: unknown): string =>
  typeof value === 'string' && returnTo(value) !== paths.next() ? value : ''
