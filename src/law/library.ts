import { CLAIMS } from './claims.js'
import { DANGERS } from './dangers.js'
import { FORUMS } from './forums/index.js'
import { COVERS_FROM } from './forums/threat.js'
import { GENERIC } from './generic/index.js'
import { loadLaw, type LawParts } from './load.js'
import { russia } from './russia/index.js'

/** The table of contents of the law: add a country here. */
export const PARTS: LawParts = {
  coversFrom: COVERS_FROM,
  countries: [russia],
  forums: FORUMS,
  generic: GENERIC,
  claims: CLAIMS,
  dangers: DANGERS,
}

/** The law library, checked when the program starts. */
export const LAW = loadLaw(PARTS)
