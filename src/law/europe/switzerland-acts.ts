import { AT_THE_BORDER } from './host.js'

/** Switzerland: what was read, and the days on which it changed. */

/** Read in the official collection, with the older wordings that its notes name. */
export const CHECKED_ON = '2026-11-29'
export const irsg = { sources: ['CH-IRSG'], confidence: 'high', checkedOn: CHECKED_ON } as const
export const asylg = {
  sources: ['CH-ASYLG', 'CH-VWVG'],
  confidence: 'high',
  checkedOn: CHECKED_ON,
  verify: ['ch.changes-of-june-2026'],
} as const
export const aig = { ...asylg, sources: ['CH-AIG'] } as const
/** Nobody read it: the same step, a caution, marked low. */
export const UNREAD = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const

/** The two federal courts that took over from the Federal Supreme Court and from the Asylum Appeals Commission. */
export const NEW_COURTS = '2007-01-01'
export const BEFORE_NEW_COURTS = '2006-12-31'
/** The Foreign Nationals Act (AuG, since 2019 AIG), and its change for the Return Directive. */
export const AUG = '2008-01-01'
export const BEFORE_AUG = '2007-12-31'
export const RETURN_DIRECTIVE = '2011-01-01'
export const BEFORE_RETURN_DIRECTIVE = '2010-12-31'
/** The two files are joined: IRSG 55a, and the Federal Supreme Court may hear the asylum suit (BGG 83(d)). */
export const JOINED = '2011-04-01'
export const BEFORE_JOINED = '2011-03-31'

export const custody = {
  ...irsg,
  provisions: ['CH-IRSG-50', 'CH-IRSG-61', 'CH-IRSG-46'],
  requestDays: 18,
  surrenderMayDays: 10,
  surrenderMustDays: 30,
}
export const asylumLimit = {
  rule: 'CH-ASYLG-108',
  fileWithin: 5,
  shorter: [{ when: AT_THE_BORDER, length: 5, unit: 'working-days' }],
} as const
/** At an airport the appeal against the refusal of entry takes 48 hours (AIG 65). */
export const atTheAirport = {
  shorter: [{ when: AT_THE_BORDER, length: 2, unit: 'days', rule: 'CH-AIG-65' }],
} as const
