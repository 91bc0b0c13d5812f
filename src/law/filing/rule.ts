import type { Day } from '../../case/partial-date.js'
import type { Confidence } from '../vocabulary/index.js'

/**
 * In which language a paper is filed, by the first part of a remedy's id: a host country or a forum. The
 * Tajik draft is for the person to read before signing; no forum here takes Tajik.
 */
export interface FilingRule {
  /** Languages the forum takes, ISO 639-1. */
  readonly accepts: readonly string[]
  /** Which of our drafts to file, or to have translated. */
  readonly draft: 'ru' | 'en'
  /** Whether our draft can be filed as it is, or a translation is needed first. */
  readonly translation: 'none' | 'needed' | 'sworn' | 'ask'
  readonly provision: string
  /** What else the law says of language: whether another one keeps the time-limit, who translates. Id of text. */
  readonly note?: string
  readonly sources: readonly string[]
  readonly checkedOn: Day
  readonly confidence: Confidence
}

/** What nobody has read: common knowledge, marked low, to ask. */
export const unread = {
  provision: 'LOCAL-LAW',
  sources: ['MEMORY'],
  checkedOn: '2026-11-25',
  confidence: 'low',
} as const
