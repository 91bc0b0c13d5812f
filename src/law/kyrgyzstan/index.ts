import type { CountryLaw } from '../country.js'
import { asylum, asylumAppeal, asylumSecondAppeal, politicalAsylum, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  extraditionSecondAppeal,
  refusalSubmission,
} from './extradition.js'
import { removalChallenge } from './removal.js'
import { sources } from './sources.js'

/** The law of Kyrgyzstan, in the order a lawyer thinks. */
export const kyrgyzstan: CountryLaw = {
  country: 'KG',
  custody,
  sources,
  remedies: [
    extraditionAppeal,
    extraditionSecondAppeal,
    refusalSubmission,
    detentionAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    asylumSecondAppeal,
    politicalAsylum,
    unhcr,
    removalChallenge,
    citizenshipChallenge,
    constitutionalCourt,
  ],
}
