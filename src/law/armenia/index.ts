import { asylum, asylumAppeal, asylumSecondAppeal, otherProtection, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint, detentionSecondAppeal } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  extraditionSecondAppeal,
  refusalSubmission,
} from './extradition.js'
import { expulsionAppeal, expulsionSecondAppeal } from './removal.js'
import { ARMENIAN_SOURCES } from './sources.js'
import type { CountryLaw } from '../country.js'

/** The law of Armenia, in the order a lawyer thinks. */
export const armenia: CountryLaw = {
  country: 'AM',
  custody,
  remedies: [
    extraditionAppeal,
    extraditionSecondAppeal,
    refusalSubmission,
    detentionAppeal,
    detentionSecondAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    asylumSecondAppeal,
    otherProtection,
    unhcr,
    expulsionAppeal,
    expulsionSecondAppeal,
    constitutionalCourt,
    citizenshipChallenge,
  ],
  sources: ARMENIAN_SOURCES,
}
