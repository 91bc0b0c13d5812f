import { asylum, asylumAppeal, asylumSecondAppeal, temporaryAsylum, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  extraditionCassation,
  extraditionSecondAppeal,
  refusalSubmission,
} from './extradition.js'
import {
  deportationChallenge,
  deportationSecondAppeal,
  expulsionAppeal,
  expulsionReview,
  registerChallenge,
} from './removal.js'
import type { CountryLaw } from '../country.js'

/** The law of Russia, in the order a lawyer thinks. */
export const russia: CountryLaw = {
  country: 'RU',
  custody,
  remedies: [
    extraditionAppeal,
    extraditionSecondAppeal,
    refusalSubmission,
    extraditionCassation,
    detentionAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    asylumSecondAppeal,
    temporaryAsylum,
    unhcr,
    expulsionAppeal,
    expulsionReview,
    deportationChallenge,
    deportationSecondAppeal,
    registerChallenge,
    citizenshipChallenge,
    constitutionalCourt,
  ],
}
