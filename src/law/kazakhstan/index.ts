import type { CountryLaw } from '../country.js'
import { asylum, asylumAppeal, asylumSecondAppeal, politicalAsylum, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import { constitutionalCourt } from './constitutional.js'
import {
  citizenshipChallenge,
  extraditionAppeal,
  extraditionSecondAppeal,
  refusalSubmission,
} from './extradition.js'
import { administrativeSecondAppeal, administrativeSuit, expulsionAppeal } from './removal.js'
import { sources } from './sources.js'

/** The law of Kazakhstan, in the order a lawyer thinks. */
export const kazakhstan: CountryLaw = {
  country: 'KZ',
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
    expulsionAppeal,
    administrativeSuit,
    administrativeSecondAppeal,
    citizenshipChallenge,
    constitutionalCourt,
  ],
}
