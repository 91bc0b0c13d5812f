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

// The private-use area carries our own marks (`template/tokens.ts`) and must never come from outside.
 
const NOT_TEXT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff]/g

/** Composed form, no control or private-use characters, lines ended by a line feed, no blank edges. */
export const clean = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').replace(/\t/g, ' ').trim()

/** What somebody typed, or null if nothing is left of it. */
export function typed(text: string | undefined | null): Typed | null {
  const rest = clean(text ?? '')
  return rest === '' ? null : new Typed(rest)
}
