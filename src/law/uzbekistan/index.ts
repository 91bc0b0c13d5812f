import type { CountryLaw } from '../country.js'
import { asylum, asylumAppeal, temporaryProtection, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import { citizenshipChallenge, constitutionalCourt } from './constitution.js'
import { extraditionAppeal, extraditionSecondAppeal, refusalSubmission } from './extradition.js'
import { expulsionAppeal, expulsionReview, orderSuit } from './removal.js'
import { sources } from './sources.js'

/** The law of Uzbekistan, in the order a lawyer thinks. */
export const uzbekistan: CountryLaw = {
  country: 'UZ',
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
    temporaryProtection,
    unhcr,
    expulsionAppeal,
    expulsionReview,
    orderSuit,
    citizenshipChallenge,
    constitutionalCourt,
  ],
}
