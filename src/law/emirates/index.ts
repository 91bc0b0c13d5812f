import type { CountryLaw } from '../country.js'
import { asylum, asylumAppeal, humanitarianResidence, unhcr } from './asylum.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import {
  citizenshipChallenge,
  constitutionalCourt,
  extraditionAppeal,
  refusalSubmission,
} from './extradition.js'
import { dubaiCommittee, liftRequest } from './removal.js'
import { sources } from './sources.js'

/** The law of the United Arab Emirates, in the order a lawyer thinks. */
export const emirates: CountryLaw = {
  country: 'AE',
  custody,
  sources,
  remedies: [
    extraditionAppeal,
    refusalSubmission,
    detentionAppeal,
    detentionComplaint,
    asylum,
    asylumAppeal,
    humanitarianResidence,
    unhcr,
    liftRequest,
    dubaiCommittee,
    citizenshipChallenge,
    constitutionalCourt,
  ],
}
