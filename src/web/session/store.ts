import { randomBytes } from 'node:crypto'
import type { Answers } from '../../interview/types.js'
import type { WhatIf } from '../plan/what-if.js'
import { KEY_BYTES, seal, unseal } from './sealed.js'

export const DEPTHS = ['family', 'lawyer'] as const
/** Same engine, same content; how much of it lies open at first. */
export type Depth = (typeof DEPTHS)[number]

/** What a session keeps between two requests. */
export interface Kept {
  readonly depth: Depth
  readonly answers: Answers
  /** Questions answered, in the order they were met: where Back leads. */
  readonly trail: readonly string[]
  /** The first plan was shown: from then on questions follow one another until none is left. */
  readonly planShown?: boolean
  /** The plan is read as on another day. */
  readonly whatIf?: WhatIf
}

/** The two halves of the cookie. The second is never kept here. */
export interface Ticket {
  readonly id: string
  readonly key: Buffer
}

interface Entry {
  box: Buffer
  touched: number
}

export interface StoreOptions {
  readonly now: () => number
  readonly idleMs: number
  /** Above it no new session begins: nobody's answers are thrown out to make room. */
  readonly most?: number
}

const ID_BYTES = 16
const SHAPE = /^([\w-]{22})\.([\w-]{43})$/

/**
 * Answers in memory, each box locked with a key that only one browser holds. Between two requests nothing
 * here can be read; see `docs/decisions/0006`.
 */
export class SessionStore {
  readonly #entries = new Map<string, Entry>()
  readonly #options: StoreOptions

  constructor(options: StoreOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#entries.size
  }

  /** @returns a new session's cookie, or null if there is no room */
  begin(kept: Kept): string | null {
    this.sweep()
    if (this.#entries.size >= (this.#options.most ?? 5000)) return null
    const ticket = { id: randomBytes(ID_BYTES).toString('base64url'), key: randomBytes(KEY_BYTES) }
    this.save(ticket, kept)
    return `${ticket.id}.${ticket.key.toString('base64url')}`
  }

  /** @returns what the cookie opens, and counts as a sign of life; null for anything else */
  open(cookie: unknown): { ticket: Ticket; kept: Kept } | null {
    const ticket = ticketOf(cookie)
    const entry = ticket && this.#entries.get(ticket.id)
    if (!ticket || !entry) return null
    if (this.#expired(entry)) {
      this.end(ticket)
      return null
    }
    const text = unseal(entry.box, ticket.key, ticket.id)
    if (text === null) return null
    entry.touched = this.#options.now()
    return { ticket, kept: JSON.parse(text) as Kept }
  }

  save({ id, key }: Ticket, kept: Kept): void {
    const box = seal(JSON.stringify(kept), key, id)
    this.#entries.set(id, { box, touched: this.#options.now() })
  }

  end({ id }: Ticket): void {
    this.#entries.get(id)?.box.fill(0)
    this.#entries.delete(id)
  }

  /** Drops every session that has been idle too long. */
  sweep(): void {
    for (const [id, entry] of this.#entries) if (this.#expired(entry)) this.end({ id, key: Buffer.alloc(0) })
  }

  /** Everything held, as bytes: for the test that looks for readable answers. */
  held(): Buffer {
    return Buffer.concat([...this.#entries].flatMap(([id, { box }]) => [Buffer.from(id), box]))
  }

  #expired(entry: Entry): boolean {
    return this.#options.now() - entry.touched > this.#options.idleMs
  }
}

/** @returns the two halves of a cookie of the right shape */
export function ticketOf(cookie: unknown): Ticket | null {
  const match = typeof cookie === 'string' ? SHAPE.exec(cookie) : null
  return match?.[1] && match[2] ? { id: match[1], key: Buffer.from(match[2], 'base64url') } : null
}
