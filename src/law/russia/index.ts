import { asylum, asylumAppeal, asylumSecondAppeal, temporaryAsylum, unhcr } from './asylum.js'
import { extraditionCassation } from './cassation.js'
import { centreAppeal, centreExtensionAppeal } from './centre.js'
import { citizenshipChallenge } from './citizenship.js'
import { constitutionalCourt } from './constitutional.js'
import { deportationChallenge, deportationSecondAppeal, registerChallenge } from './deportation.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import { extraditionAppeal, extraditionSecondAppeal, refusalSubmission } from './extradition.js'
import { expulsionAppeal, expulsionReview, expulsionSecondAppeal } from './removal.js'
import { RUSSIAN_SOURCES } from './sources.js'
import type { CountryLaw } from '../country.js'

/** The law of Russia, in the order a lawyer thinks. */
export const russia: CountryLaw = {
  country: 'RU',
  sources: RUSSIAN_SOURCES,
  custody,
  remedies: [
    extraditionAppeal,
    extraditionSecondAppeal,
    refusalSubmission,
    extraditionCassation,
    detentionAppeal,
    detentionComplaint,
    centreAppeal,
    centreExtensionAppeal,
    asylum,
    asylumAppeal,
    asylumSecondAppeal,
    temporaryAsylum,
    unhcr,
    expulsionAppeal,
    expulsionSecondAppeal,
    expulsionReview,
    deportationChallenge,
    deportationSecondAppeal,
    registerChallenge,
    citizenshipChallenge,
    constitutionalCourt,
  ],
}
