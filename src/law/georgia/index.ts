import { asylum, asylumAppeal, asylumSecondAppeal, subsidiaryProtection, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint, extensionAppeal } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  extraditionSecondAppeal,
  ministerSubmission,
  refusalSubmission,
} from './extradition.js'
import { expulsionSecondAppeal, expulsionSuit } from './removal.js'
import { GEORGIAN_SOURCES } from './sources.js'
import type { CountryLaw } from '../country.js'

/** The law of Georgia, in the order a lawyer thinks. */
export const georgia: CountryLaw = {
  country: 'GE',
  custody,
  remedies: [
    extraditionAppeal,
    extraditionSecondAppeal,
    refusalSubmission,
    ministerSubmission,
    detentionAppeal,
    extensionAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    asylumSecondAppeal,
    subsidiaryProtection,
    unhcr,
    expulsionSuit,
    expulsionSecondAppeal,
    constitutionalCourt,
    citizenshipChallenge,
  ],
  sources: GEORGIAN_SOURCES,
}
