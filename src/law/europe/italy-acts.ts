import { COVERS_FROM } from './host.js'

/** Italy: what was read, and the days on which it changed. */

export const CHECKED_ON = '2026-11-29'
export const read = { confidence: 'high', checkedOn: CHECKED_ON } as const
export const cpp = { ...read, sources: ['IT-CPP'] } as const
export const asylumAct = { ...read, sources: ['IT-ASYLUM'] } as const

/** Legislative decree 149/2017 rewrote parts of Book XI; the text that was read is the one after it. */
export const BOOK_XI = '2017-10-31'
export const BEFORE_BOOK_XI = '2017-10-30'
export const olderCpp = {
  from: COVERS_FROM,
  until: BEFORE_BOOK_XI,
  confidence: 'medium',
  verify: ['it.book-xi-before-2017'],
} as const
export const sinceBookXi = [olderCpp, { from: BOOK_XI, until: null }] as const
/** Legislative decree 150/2011: suits against expulsions and refusals of asylum in one simple form. */
export const DLGS_150 = '2011-10-06'
export const BEFORE_DLGS_150 = '2011-10-05'
/** Decree-law 13/2017: Article 35-bis for suits from this day; transfers since it came into force. */
export const ARTICLE_35_BIS = '2017-08-17'
export const BEFORE_35_BIS = '2017-08-16'
/** Decree-law 145/2024 as it became law: seven days at the border and for safe countries. */
export const SEVEN_DAYS = '2024-12-11'

export const custody = {
  ...cpp,
  provisions: ['IT-CPP-714', 'IT-CPP-715', 'IT-CPP-716', 'IT-CPP-708'],
  // To the court within forty-eight hours, and its validation within the forty-eight after them.
  policeHours: 96,
  requestDays: 40,
  // A year and a half with Cassation, and no more than three months of extensions.
  absoluteMonths: 21,
  surrenderMayDays: 15,
  surrenderMustDays: 35,
}
