import type { CountryCode } from '../case/countries.js'
import type { Source } from './sources.js'
import type { CustodyLaw, Remedy } from './vocabulary/index.js'

/** Everything one host country declares. */
export interface CountryLaw {
  readonly country: CountryCode
  readonly custody: CustodyLaw
  readonly remedies: readonly Remedy[]
  /** Where its law was read, by id; ids begin with the country's code (`TR-LFIP`). */
  readonly sources?: Readonly<Record<string, Source>>
}
