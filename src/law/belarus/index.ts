import type { CountryLaw } from '../country.js'
import { asylum, asylumAppeal, complementaryProtection, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  extraditionSecondAppeal,
  refusalSubmission,
} from './extradition.js'
import { deportationAppeal, expulsionAppeal, expulsionSecondAppeal } from './removal.js'
import { sources } from './sources.js'

/** The law of Belarus, in the order a lawyer thinks. */
export const belarus: CountryLaw = {
  country: 'BY',
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
    complementaryProtection,
    unhcr,
    deportationAppeal,
    expulsionAppeal,
    expulsionSecondAppeal,
    citizenshipChallenge,
    constitutionalCourt,
  ],
}
