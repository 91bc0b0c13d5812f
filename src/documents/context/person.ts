import type { CaseFile } from '../../case/types.js'
import { key } from '../../explain/keys.js'
import { text, type Language } from '../../i18n/index.js'
import { typed, type Typed } from '../words.js'

/** Every detail that is one line or text; the others (`annexes`, `representative`…) have their own values. */
const TEXTS = [
  'birthplace',
  'address',
  'phone',
  'email',
  'identityDocument',
  'placeOfDetention',
  'placeOfDetentionAddress',
  'charge',
  'requestingAuthority',
  'decisionNumber',
  'decisionAuthority',
  'courtOfDetention',
  'courtOfAppeal',
  'rulingCourt',
  'caseNumber',
  'asylumBody',
  'asylumNumber',
  'unhcrNumber',
  'ecthrNumber',
  'fear',
  'narrative',
  'pastIllTreatment',
  'relativesTargeted',
  'health',
  'family',
  'assurancesText',
  'whyLateClaim',
  'destination',
  'removalTime',
  'flight',
  'placeOfSigning',
] as const

type Values = Readonly<Record<string, unknown>>

/** The person, in the script of the draft; the name in the other script follows where it is known. */
export function personValues(file: CaseFile, lang: Language): Values {
  const { name, dateOfBirth, nationalities, sex } = file.person
  const original = typed(name?.original)
  const latin = typed(name?.latin)
  const [own, other] = lang === 'en' ? [latin, original] : [original, latin]
  const shown = own ?? other
  return {
    name: shown,
    nameOther: own && other && own.text !== other.text ? other : null,
    born: dateOfBirth ?? null,
    sex: sex && sex !== 'undisclosed' ? text(lang, `sex.${sex}`) : null,
    nationality:
      nationalities && nationalities.length > 0
        ? nationalities.map((code) => text(lang, key.country(code))).join(', ')
        : null,
  }
}

export function detailValues(file: CaseFile): Values {
  const details = file.details ?? {}
  return Object.fromEntries(TEXTS.map((name) => [name, typed(details[name])]))
}

/** The representative and the person to call. `any` tells whether one is named. */
export function peopleValues(file: CaseFile): { rep: Values; contact: Values } {
  const rep = file.details?.representative ?? {}
  const contact = file.details?.contact ?? {}
  return {
    rep: {
      any: Boolean(typed(rep.name)),
      name: typed(rep.name),
      capacity: typed(rep.capacity),
      address: typed(rep.address),
      phone: typed(rep.phone),
      email: typed(rep.email),
    },
    contact: {
      any: Boolean(typed(contact.name) ?? typed(contact.phone)),
      name: typed(contact.name),
      relation: typed(contact.relation),
      phone: typed(contact.phone),
    },
  }
}

/**
 * Words on affiliation, only as typed and confirmed for this paper. The `profile` of the case never becomes text:
 * to state membership of a banned group can be a crime where the paper is filed.
 */
export function affiliation(file: CaseFile): Typed | null {
  const { affiliationConfirmed, affiliationStatement } = file.details ?? {}
  return affiliationConfirmed === true ? typed(affiliationStatement) : null
}
