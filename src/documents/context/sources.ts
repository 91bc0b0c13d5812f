import { evaluate } from '../../assess/evaluate.js'
import type { Situation } from '../../assess/situation.js'
import type { Assessment } from '../../assess/types.js'
import type { Day } from '../../case/partial-date.js'
import type { CaseFile } from '../../case/types.js'
import type { Profile } from '../../case/vocabulary.js'
import { authorityText } from '../../explain/authorities.js'
import { evidenceText } from '../../explain/evidence.js'
import type { Language } from '../../i18n/index.js'
import { AUTHORITIES } from '../../law/authorities.js'
import { evidenceFor } from '../../law/evidence.js'
import { LAW } from '../../law/library.js'
import { CLAIM_IDS, type ClaimId } from '../../law/vocabulary/index.js'
import { Typed } from '../words.js'
import { affiliation } from './person.js'

/**
 * Claims that the facts support, for conditions of a template: ids, and the codes of the grounds met. What is wrong
 * with the custody is among the grounds also where no treaty binds the host: its own law is argued from the same facts.
 */
export function claimValues(assessment: Assessment, situation: Situation): Readonly<Record<string, unknown>> {
  const live = assessment.claims.filter(({ state }) => state === 'supported' || state === 'arguable')
  return {
    claimIds: live.map(({ id }) => id),
    grounds: [
      ...new Set([
        ...live.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
        ...custodyGrounds(situation),
      ]),
    ],
  }
}

function custodyGrounds(situation: Situation): string[] {
  const grounds = LAW.claims.find(({ id }) => id === 'ICCPR-9')?.grounds ?? []
  return grounds.flatMap(({ code, when }) => (evaluate(when, situation).value === 'yes' ? [code] : []))
}

/** A decided case as a full line: citation and what it held. */
interface Cited {
  readonly text: string
}

/** Whether the result is known, is on our side, and was given by the day: nothing else is cited as support. */
function supports(id: string, on: Day): boolean {
  const found = AUTHORITIES[id]
  return (
    found !== undefined &&
    found.stance !== 'against' &&
    found.result !== 'not-read' &&
    found.date !== null &&
    found.date <= on
  )
}

function lineOf(lang: Language, id: string, mayName: readonly Profile[]): Cited {
  const { citation, holding, pinpoints } = authorityText(lang, id, mayName)
  const place = pinpoints.length > 0 ? ` (${pinpoints.join('; ')})` : ''
  return { text: `${citation}${place}. ${holding}` }
}

const live = (assessment: Assessment, claims: readonly ClaimId[]) =>
  assessment.claims.filter(
    ({ id, state }) => claims.includes(id) && (state === 'supported' || state === 'arguable'),
  )

/**
 * Judgments and decisions of a draft: `authorities` all that it may cite, `cited` those of each claim, `toMeet`
 * those that the other side will name.
 * @param cites what the draft cites whatever the claims are
 */
export function authorityValues(
  lang: Language,
  file: CaseFile,
  assessment: Assessment,
  claims: readonly ClaimId[],
  cites: readonly string[] = [],
) {
  const on = assessment.on
  const mayName = nameable(file)
  const cited = Object.fromEntries(
    CLAIM_IDS.map((id) => {
      const own = live(assessment, [id]).flatMap(({ authorities }) => authorities)
      // Judgments that a paper always cites stand under the article on which they were given.
      const more = id === 'ECHR-3' ? cites.filter((one) => AUTHORITIES[one]?.violated.includes('3')) : []
      const ids = [...new Set([...own, ...more])]
      return [id, ids.filter((one) => supports(one, on)).map((one) => lineOf(lang, one, mayName))]
    }),
  )
  const named = [...live(assessment, claims).flatMap(({ authorities }) => authorities), ...cites]
  const all = [...new Set(named)]
  const against = all.filter((id) => {
    const found = AUTHORITIES[id]
    return found?.stance === 'against' && found.date !== null && found.date <= on
  })
  return {
    authorities: all.filter((id) => supports(id, on)).map((id) => lineOf(lang, id, mayName)),
    cited,
    toMeet: against.map((id) => ({ text: authorityText(lang, id).citation })),
  }
}

/** The groups that a paper may name: those of the profile, once words on them were typed and confirmed for it. */
const nameable = (file: CaseFile): readonly Profile[] =>
  affiliation(file) ? (file.person.profile ?? []) : []

/**
 * Public findings on Tajikistan up to the day. Those about one group are cited only where the person has confirmed
 * words on it for this paper: the choice of a report would otherwise say what the paper must not.
 */
export function evidenceValues(lang: Language, file: CaseFile, assessment: Assessment) {
  return evidenceFor(nameable(file), assessment.on).map((item) => {
    const { author, reference, date, finding } = evidenceText(lang, item)
    // A title stays in the language in which it will be looked for.
    return { author, reference: new Typed(reference, 'en'), date, finding }
  })
}
