import type { EventType } from '../../case/vocabulary.js'

/**
 * What the words of a chronology point to. A rule holds if every pattern is found; `over` names readings that it
 * replaces (an extended arrest is not a new arrest). Words that fit two readings stay two: the reader chooses.
 */
export interface WordRule {
  readonly type: EventType
  readonly all: readonly RegExp[]
  readonly over?: readonly EventType[]
}

/** A pattern that begins where a word begins. */
export const atWord = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})`, 'iu')

export const rule = (type: EventType, all: readonly string[], ...over: EventType[]): WordRule => ({
  type,
  all: all.map(atWord),
  ...(over.length > 0 ? { over } : {}),
})
