import type { Language } from '../i18n/index.js'

/**
 * What a template inserts. Words of the program are plain strings in the draft's language; what a person typed is
 * `Typed`, so that it can be marked with its own language; a missing fact is a `Gap`.
 */
export class Typed {
  constructor(
    readonly text: string,
    /** Its language, where it is known and not to be read from the letters. */
    readonly lang?: Language,
  ) {}
  toString(): string {
    return this.text
  }
}

export class Gap {
  constructor(readonly fact: string) {}
}

/** A place to fill by hand for which the case file has no fact: marked like a gap, and never asked for. */
export class Blank {
  constructor(readonly id: string) {}
}

/** Text of ours in which something is still to be checked: marked like a gap, so that nobody files it unread. */
export class Marked {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

/** What never becomes text: controls, invisible format characters, halves of a pair, and the private-use area. */
// The last carries our own marks (`template/tokens.ts`) and must never come from outside.
const NOT_TEXT = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu
/** Every sign that some program ends a line with. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Composed form, no control or private-use characters, lines ended by a line feed, no blank edges. */
export const clean = (text: string): string =>
  text.normalize('NFC').replace(LINE_END, '\n').replace(/\t/g, ' ').replace(NOT_TEXT, '').trim()

/** What somebody typed, or null if nothing is left of it. */
export function typed(text: string | undefined | null): Typed | null {
  const rest = clean(text ?? '')
  return rest === '' ? null : new Typed(rest)
}
