import type { CountryCode } from '../case/countries.js'
import type { CustodyLaw, Remedy } from './vocabulary/index.js'

/** Everything one host country declares. */
export interface CountryLaw {
  readonly country: CountryCode
  readonly custody: CustodyLaw
  readonly remedies: readonly Remedy[]
}
