import type { Logger } from 'pino'
import { today } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
import { LAW } from '../law/library.js'
import type { LawBook } from '../law/book.js'

/** What the site is built with. Tests give their own clock and log; everybody else leaves them out. */
export interface WebOptions {
  readonly book?: LawBook
  /** The legal day: what "today" means on a page. */
  readonly today?: () => Day
  /** Milliseconds for session expiry. */
  readonly now?: () => number
  /** One line a request; null for silence. */
  readonly logger?: Logger | null
  /** How many proxies stand in front; their word on scheme and address is believed. */
  readonly trustProxy?: number
  /** Where *Leave now* goes. A page that nobody wonders about. */
  readonly exitTo?: string
  /** Requests a minute from one address. */
  readonly requestsPerMinute?: number
  readonly idleMinutes?: number
}

export interface Settings {
  readonly book: LawBook
  readonly today: () => Day
  readonly now: () => number
  readonly logger: Logger | null
  readonly trustProxy: number
  readonly exitTo: string
  readonly requestsPerMinute: number
  readonly idleMinutes: number
}

export const EXIT_TO = 'https://www.wikipedia.org/'

export const settingsOf = (options: WebOptions): Settings => ({
  book: options.book ?? LAW,
  today: options.today ?? (() => today()),
  now: options.now ?? Date.now,
  logger: options.logger ?? null,
  trustProxy: options.trustProxy ?? 0,
  exitTo: options.exitTo ?? EXIT_TO,
  requestsPerMinute: options.requestsPerMinute ?? 240,
  idleMinutes: options.idleMinutes ?? 60,
})
