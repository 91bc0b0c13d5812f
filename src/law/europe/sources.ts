import type { Source } from '../sources.js'
import { CENTRAL_SOURCES } from './sources-central.js'
import { CONSTITUTIONS } from './sources-constitutions.js'
import { DANUBE_SOURCES } from './sources-danube.js'
import { EASTERN_SOURCES } from './sources-east.js'
import { SPANISH_AND_FRENCH_SOURCES } from './sources-es-fr.js'
import { WESTERN_SOURCES } from './sources-west.js'

/** Where European law was read; one list for all hosts. */
export const EU_SOURCES: Readonly<Record<string, Source>> = {
  ...WESTERN_SOURCES,
  ...CENTRAL_SOURCES,
  ...DANUBE_SOURCES,
  ...SPANISH_AND_FRENCH_SOURCES,
  ...EASTERN_SOURCES,
  ...CONSTITUTIONS,
}
