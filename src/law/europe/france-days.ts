import { addDays } from '../../case/days.js'
import type { OpenVersion } from '../vocabulary/index.js'
import { COVERS_FROM } from './host.js'

/** The days on which French law changed, as the history of its codes gives them. */

/** The day on which the codes and their history were read. */
export const READ = '2026-11-29'
/** Forty-eight hours run from the hour of service: the day after it is the last that is wholly inside them. */
export const HOURS_48 = 1

/** The first code on foreigners (CESEDA). */
export const FIRST_CODE = '2005-03-01'
export const BEFORE_FIRST_CODE = addDays(FIRST_CODE, -1)
/** The month for the refugee court stands in the law itself (L731-2); before it in a decree that was not read. */
export const MONTH_BY_LAW = '2006-07-25'
export const BEFORE_MONTH_BY_LAW = addDays(MONTH_BY_LAW, -1)
/** The obligation to leave (OQTF), with its own suit: applied with the decree of 23 December 2006. */
export const FIRST_OQTF = '2007-01-01'
/** A suit against a refusal of entry for asylum (L213-9). */
export const BORDER_SUIT = '2007-11-21'
export const BEFORE_BORDER_SUIT = addDays(BORDER_SUIT, -1)
/** Law of 16 June 2011: 30 days, or 48 hours without time to leave. */
export const LAW_2011 = '2011-07-18'
/** Law of 29 July 2015: a suit of its own against a transfer. */
export const LAW_2015 = '2015-11-01'
/** Law of 7 March 2016: 15 days for some orders; the judge of liberty looks at the centre. */
export const LAW_2016 = '2016-11-01'
/** Law of 20 March 2018: seven days against a transfer, until the law of 10 September 2018 gave fifteen again. */
export const LAW_2018 = '2018-03-22'
export const LAW_2018_ASYLUM = '2019-01-01'
/** The code as it is numbered now. */
export const CODE = '2021-05-01'
export const BEFORE_CODE = addDays(CODE, -1)
/** Law of 26 January 2024: one month, seven days or 48 hours. */
export const LAW_2024 = '2024-07-15'
/** Law of 20 November 2023, article 16: ten clear days for cassation, for rulings from this day. */
export const CASSATION_TEN_DAYS = '2024-09-30'
export const DAY_BEFORE_CASSATION_TEN = addDays(CASSATION_TEN_DAYS, -1)

/** How long a stay in a centre may last in all. */
export const LONGER_STAYS = [
  { from: FIRST_CODE, until: addDays(LAW_2011, -1), centreTotalDays: 32 },
  { from: LAW_2011, until: addDays(LAW_2018_ASYLUM, -1), centreTotalDays: 45 },
  { from: LAW_2018_ASYLUM, until: null, centreTotalDays: 90 },
] as const

/** A step as it was before the text that was read. */
export const OLDER = {
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['eu.older-law-not-read'],
} as const satisfies Partial<OpenVersion>
export const EVER_BEFORE = { from: COVERS_FROM, ...OLDER } as const
