import { assess } from '../../assess/assess.js'
import type { CountryCode } from '../../case/countries.js'
import type { Day } from '../../case/partial-date.js'
import { EVENT_TYPES } from '../../case/vocabulary.js'
import { reasonText } from '../../explain/index.js'
import type { Language } from '../../i18n/index.js'
import type { LawBook } from '../../law/book.js'

/** What the State's own bonds make of a rule that is the same in every country. */
export interface Barred {
  /** No case can use the way in this State on this day, and why. */
  readonly why: string | null
  /** It can be shut by a bond that ended, if the facts lie so. */
  readonly unless: readonly string[]
}

/**
 * Reads a State's rules with nothing known of any case: a way that is shut even so is shut by law alone, as
 * Strasbourg is to Russia since 16 September 2022.
 */
export function barredIn(lang: Language, country: CountryCode, on: Day, book: LawBook): Map<string, Barred> {
  const nothing = {
    format: 'panoh-case/1',
    host: { country },
    person: {},
    events: [],
    notKnown: EVENT_TYPES,
  } as const
  return new Map(
    assess(nothing, on, book).remedies.map(({ id, state, reasons }) => {
      const told = reasons.map((reason) => reasonText(lang, reason))
      const bonds = told.filter(({ code }) => code.startsWith('not-bound'))
      return [
        id,
        {
          // "If the person was already taken away" comes first and is no reason of law.
          why: state === 'closed' ? ((bonds[0] ?? told.at(-1))?.sentence ?? null) : null,
          unless: state === 'closed' ? [] : bonds.map(({ sentence }) => sentence),
        },
      ]
    }),
  )
}
