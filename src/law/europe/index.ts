import type { CountryLaw } from '../country.js'
import { notBeforeTheirActs } from './acts.js'
import { austria } from './austria.js'
import { shieldOf } from './citizens.js'
import { czechia } from './czechia.js'
import { finland } from './finland.js'
import { france } from './france.js'
import { germany } from './germany.js'
import { greece } from './greece.js'
import { hungary } from './hungary.js'
import { italy } from './italy.js'
import { latvia } from './latvia.js'
import { lithuania } from './lithuania.js'
import { norway } from './norway.js'
import { poland } from './poland.js'
import { romania } from './romania.js'
import { slovakia } from './slovakia.js'
import { EU_SOURCES } from './sources.js'
import { spain } from './spain.js'
import { sweden } from './sweden.js'
import { switzerland } from './switzerland.js'
import { unitedKingdom } from './united-kingdom.js'

/** The States of Europe outside the former Soviet Union and Türkiye; they share one list of sources. */
export const EUROPE: readonly CountryLaw[] = [
  poland,
  lithuania,
  latvia,
  germany,
  austria,
  spain,
  finland,
  sweden,
  norway,
  france,
  italy,
  greece,
  czechia,
  slovakia,
  hungary,
  romania,
  switzerland,
  unitedKingdom,
]
  .map((law) => ({ ...law, remedies: [...law.remedies, ...shieldOf(law.country)] }))
  .map((law) => ({ ...notBeforeTheirActs(law), sources: EU_SOURCES }))
