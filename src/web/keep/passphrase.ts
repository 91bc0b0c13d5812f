import { randomInt } from 'node:crypto'

/** Letters and numbers that no one confuses, on any keyboard and in any handwriting. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const LETTERS = 4

/** Shorter ones can be guessed by whoever has the file. */
export const SHORTEST = 12
export const LONGEST = 200

/** A passphrase to write down: 79 bits, in groups. */
export const suggestPassphrase = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: LETTERS }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-')

/** What is wrong with a passphrase chosen here: a key of `keep.fault.*`, or null. */
export function passphraseFault(first: string, second: string): 'short' | 'long' | 'differ' | null {
  if (first !== second) return 'differ'
  if (first.length > LONGEST) return 'long'
  return first.trim().length < SHORTEST ? 'short' : null
}
