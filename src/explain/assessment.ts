import type { AssessedClaim, AssessedDanger, Assessment, Clock } from '../assess/types.js'
import { dateText, text, type Language } from '../i18n/index.js'
import type { LawBook } from '../law/book.js'
import { authorityText, type AuthorityText } from './authorities.js'
import { factName, reasonText, type ReasonText } from './facts.js'
import { key } from './keys.js'
import { remedyText, type RemedyText } from './remedies.js'

export interface ClaimText {
  readonly id: string
  readonly state: AssessedClaim['state']
  readonly name: string
  readonly stateText: string
  readonly reasons: readonly ReasonText[]
  readonly authorities: readonly AuthorityText[]
}

export interface DangerText {
  readonly id: string
  readonly level: AssessedDanger['level']
  readonly levelText: string
  readonly name: string
  readonly what: string
  readonly todo: string
  /** "from … to …", or empty where the window is open-ended from today. */
  readonly window: string
  readonly facts: readonly string[]
}

export interface ClockText {
  readonly what: string
  readonly sentence: string
  readonly start: string
  readonly lastDay: string
  readonly passed: boolean
  readonly provisions: readonly string[]
}

/** A whole assessment in a language: what pages, text output and drafts show. */
export interface AssessmentText {
  readonly on: string
  readonly country: string
  readonly stage: string
  readonly stageWhat: string
  readonly remedies: readonly RemedyText[]
  readonly claims: readonly ClaimText[]
  readonly dangers: readonly DangerText[]
  readonly clocks: readonly ClockText[]
  readonly questions: readonly { readonly fact: string; readonly name: string }[]
  readonly notes: readonly string[]
}

function claimText(lang: Language, claim: AssessedClaim): ClaimText {
  return {
    id: claim.id,
    state: claim.state,
    name: text(lang, key.claimName(claim.id)),
    stateText: text(lang, key.claimState(claim.state)),
    reasons: claim.reasons.map((reason) => reasonText(lang, reason, 'ground')),
    authorities: claim.authorities.map((id) => authorityText(lang, id)),
  }
}

function dangerText(lang: Language, danger: AssessedDanger, on: string): DangerText {
  const window =
    danger.until !== null
      ? text(lang, 'window.from-until', {
          from: dateText(lang, danger.from),
          until: dateText(lang, danger.until),
        })
      : danger.from === on
        ? ''
        : text(lang, 'window.from', { from: dateText(lang, danger.from) })
  return {
    id: danger.id,
    level: danger.level,
    levelText: text(lang, key.level(danger.level)),
    name: text(lang, key.dangerName(danger.id)),
    what: text(lang, key.dangerWhat(danger.id)),
    todo: text(lang, key.dangerDo(danger.id)),
    window,
    facts: [
      ...new Set(danger.reasons.flatMap((reason) => reasonText(lang, { ...reason, code: 'danger' }).facts)),
    ],
  }
}

/** A term that runs by itself, as a sentence. */
export function clockText(lang: Language, clock: Clock): ClockText {
  const lastDay = dateText(lang, clock.lastDay)
  const count = Number(clock.params?.['days'] ?? clock.params?.['months'] ?? clock.params?.['hours'] ?? 0)
  return {
    what: clock.what,
    sentence: text(lang, key.clock(clock.what), {
      ...clock.params,
      count,
      lastDay,
      start: dateText(lang, clock.start),
    }),
    start: dateText(lang, clock.start),
    lastDay,
    passed: clock.passed,
    provisions: clock.provisions.map((id) => text(lang, key.provision(id))),
  }
}

/** The pattern knows no stage for the dead; nobody is told that a person who was killed has to be found. */
function toldStage({ stage, remedies }: Assessment): string {
  const facts = remedies.flatMap(({ reasons }) => reasons).flatMap((reason) => reason.facts)
  return facts.some(({ fact, value }) => fact === 'killed' && value === 'yes') ? 'killed' : stage
}

/** @returns the assessment in words; nothing is left out and nothing is added */
export function assessmentText(lang: Language, assessment: Assessment, book: LawBook): AssessmentText {
  return {
    on: dateText(lang, assessment.on),
    country: text(lang, key.country(assessment.country)),
    stage: text(lang, key.stageName(toldStage(assessment))),
    stageWhat: text(lang, key.stageWhat(toldStage(assessment))),
    remedies: assessment.remedies.map((remedy) => remedyText(lang, remedy, book)),
    claims: assessment.claims.map((claim) => claimText(lang, claim)),
    dangers: assessment.dangers.map((danger) => dangerText(lang, danger, assessment.on)),
    clocks: assessment.clocks.map((clock) => clockText(lang, clock)),
    questions: assessment.questions.map((fact) => ({ fact, name: factName(lang, fact) })),
    notes: assessment.notes.map((id) => text(lang, key.note(id))),
  }
}
