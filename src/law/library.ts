import { armenia } from './armenia/index.js'
import { belarus } from './belarus/index.js'
import { CLAIMS } from './claims.js'
import type { CountryLaw } from './country.js'
import { DANGERS, EXPOSED } from './dangers.js'
import { emirates } from './emirates/index.js'
import { EUROPE } from './europe/index.js'
import { FORUMS } from './forums/index.js'
import { COVERS_FROM } from './forums/threat.js'
import { GENERIC } from './generic/index.js'
import { georgia } from './georgia/index.js'
import { kazakhstan } from './kazakhstan/index.js'
import { kyrgyzstan } from './kyrgyzstan/index.js'
import { loadLaw, type LawParts } from './load.js'
import { moldova } from './moldova/index.js'
import { surrenderWithoutStay } from './no-stay.js'
import { NOTES } from './notes.js'
import { russia } from './russia/index.js'
import { turkiye } from './turkiye/index.js'
import { ukraine } from './ukraine/index.js'
import { uzbekistan } from './uzbekistan/index.js'

/** Add a country here. */
const COUNTRIES: readonly CountryLaw[] = [
  russia,
  turkiye,
  ukraine,
  moldova,
  georgia,
  armenia,
  belarus,
  kazakhstan,
  kyrgyzstan,
  uzbekistan,
  emirates,
  ...EUROPE,
]

/** The table of contents of the law. */
export const PARTS: LawParts = {
  coversFrom: COVERS_FROM,
  countries: COUNTRIES,
  forums: FORUMS,
  generic: GENERIC,
  claims: CLAIMS,
  dangers: [...DANGERS, ...surrenderWithoutStay(COUNTRIES, EXPOSED)],
  notes: NOTES,
}

/** The law library, checked when the program starts. */
export const LAW = loadLaw(PARTS)
