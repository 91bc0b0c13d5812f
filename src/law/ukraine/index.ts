import { asylum, asylumAppeal, asylumSecondAppeal, complementaryProtection, unhcr } from './asylum.js'
import { citizenshipChallenge, constitutionalComplaint } from './constitutional.js'
import { custody, detentionAppeal, detentionComplaint, removalDetentionAppeal } from './detention.js'
import { extraditionAppeal, extraditionSecondAppeal, refusalSubmission } from './extradition.js'
import { expulsionSecondAppeal, expulsionSuit } from './removal.js'
import { UKRAINIAN_SOURCES } from './sources.js'
import type { CountryLaw } from '../country.js'

/** The law of Ukraine, in the order a lawyer thinks. */
export const ukraine: CountryLaw = {
  country: 'UA',
  custody,
  remedies: [
    extraditionAppeal,
    extraditionSecondAppeal,
    refusalSubmission,
    detentionAppeal,
    removalDetentionAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    asylumSecondAppeal,
    complementaryProtection,
    unhcr,
    expulsionSuit,
    expulsionSecondAppeal,
    constitutionalComplaint,
    citizenshipChallenge,
  ],
  sources: UKRAINIAN_SOURCES,
}
