import { asylum, asylumAppeal, asylumSecondAppeal, humanitarianProtection, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  refusalSubmission,
} from './extradition.js'
import { returnAppeal, returnSecondAppeal } from './removal.js'
import { MOLDOVAN_SOURCES } from './sources.js'
import type { CountryLaw } from '../country.js'

/** The law of Moldova, in the order a lawyer thinks. */
export const moldova: CountryLaw = {
  country: 'MD',
  custody,
  remedies: [
    extraditionAppeal,
    refusalSubmission,
    detentionAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    asylumSecondAppeal,
    humanitarianProtection,
    unhcr,
    returnAppeal,
    returnSecondAppeal,
    constitutionalCourt,
    citizenshipChallenge,
  ],
  sources: MOLDOVAN_SOURCES,
}
