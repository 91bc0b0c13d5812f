import type { Authority } from './authorities/authority.js'
import { COMMITTEES } from './authorities/committees.js'
import { OTHERS } from './authorities/others.js'
import { VIOLATIONS } from './authorities/violations.js'

export type { Authority, Outcome } from './authorities/authority.js'

/** Every authority by id. Texts: `authority.ID` says what it held, `authority.ID.name` its name by language. */
export const AUTHORITIES: Readonly<Record<string, Authority>> = {
  ...VIOLATIONS,
  ...OTHERS,
  ...COMMITTEES,
}
