import type { Source } from '../sources.js'

/** A source of European law: the official address; the text was read in a copy of the date given. */
export const source = (
  title: string,
  url: string | null,
  textDate: string,
  read: Source['read'] = 'full',
): Source => ({
  title,
  url,
  textDate,
  read,
})
