import { belarus } from './belarus/index.js'
import { CLAIMS } from './claims.js'
import { DANGERS } from './dangers.js'
import { emirates } from './emirates/index.js'
import { FORUMS } from './forums/index.js'
import { COVERS_FROM } from './forums/threat.js'
import { GENERIC } from './generic/index.js'
import { kazakhstan } from './kazakhstan/index.js'
import { kyrgyzstan } from './kyrgyzstan/index.js'
import { loadLaw, type LawParts } from './load.js'
import { russia } from './russia/index.js'
import { uzbekistan } from './uzbekistan/index.js'

/** The table of contents of the law: add a country here. */
export const PARTS: LawParts = {
  coversFrom: COVERS_FROM,
  countries: [russia, belarus, kazakhstan, kyrgyzstan, uzbekistan, emirates],
  forums: FORUMS,
  generic: GENERIC,
  claims: CLAIMS,
  dangers: DANGERS,
}

/** The law library, checked when the program starts. */
export const LAW = loadLaw(PARTS)
