import { asylumAppeal, asylumSecondAppeal, quickAsylumAppeal } from './asylum-courts.js'
import { asylum, humanitarianProtection, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint, publicCustodyAppeal } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  refusalSubmission,
} from './extradition.js'
import {
  expulsionAppeal,
  returnAppeal,
  returnSecondAppeal,
  toleration,
  undesirableAppeal,
  undesirableSecondAppeal,
} from './removal.js'
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
    publicCustodyAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    quickAsylumAppeal,
    asylumSecondAppeal,
    humanitarianProtection,
    toleration,
    unhcr,
    returnAppeal,
    returnSecondAppeal,
    undesirableAppeal,
    undesirableSecondAppeal,
    expulsionAppeal,
    constitutionalCourt,
    citizenshipChallenge,
  ],
  sources: MOLDOVAN_SOURCES,
}
