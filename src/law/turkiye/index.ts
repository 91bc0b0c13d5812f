import {
  asylum,
  asylumObjection,
  asylumSecondAppeal,
  asylumSuit,
  humanitarianPermit,
  unhcr,
} from './asylum.js'
import { constitutionalApplication, constitutionalMeasure } from './constitutional.js'
import { custody, detentionAppeal, detentionComplaint } from './detention.js'
import {
  citizenshipChallenge,
  extraditionAppeal,
  refusalSubmission,
  surrenderOpposition,
} from './extradition.js'
import { deportationAppeal } from './removal.js'
import { TURKISH_SOURCES } from './sources.js'
import type { CountryLaw } from '../country.js'

/** The law of Türkiye: deportation first, because it is the usual road of a disguised extradition. */
export const turkiye: CountryLaw = {
  country: 'TR',
  custody,
  remedies: [
    deportationAppeal,
    constitutionalMeasure,
    constitutionalApplication,
    extraditionAppeal,
    refusalSubmission,
    surrenderOpposition,
    detentionAppeal,
    detentionComplaint,
    asylum,
    asylumObjection,
    asylumSuit,
    asylumSecondAppeal,
    humanitarianPermit,
    unhcr,
    citizenshipChallenge,
  ],
  sources: TURKISH_SOURCES,
}
