import type { TreatyKey, TreatyStatus } from '../vocabulary/index.js'

/** One State's row of the table. `source` codes: S1, the UN Treaty Collection export of March 2015; S2, the status cross-check of August 2022. */
export type StateTreaties = Readonly<Record<TreatyKey, TreatyStatus>>
