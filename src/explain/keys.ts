import type { FactId } from '../assess/types.js'

/** Which sentence of `locales/` says what: one function a kind, so that pages, drafts and tests agree. */
export const key = {
  path: (id: string) => `path.${id}`,
  remedyName: (id: string) => `remedy.${id}.name`,
  /** What the way is, in one to three plain sentences. */
  remedyWhat: (id: string) => `remedy.${id}.what`,
  state: (id: string) => `state.${id}`,
  stops: (id: string) => `stops.${id}`,
  body: (id: string) => `body.${id}`,
  warning: (id: string) => `warning.${id}`,
  verify: (id: string) => `verify.${id}`,
  provision: (id: string) => `provision.${id}`,
  reason: (code: string) => `reason.${code}`,
  confidence: (level: string) => `confidence.${level}`,
  claimName: (id: string) => `claim.${id}`,
  claimState: (id: string) => `claim-state.${id}`,
  ground: (code: string) => `ground.${code}`,
  authority: (id: string) => `authority.${id}`,
  authorityNamed: (id: string) => `authority.${id}.named`,
  authorityName: (id: string) => `authority.${id}.name`,
  dangerName: (id: string) => `danger.${id}.name`,
  /** What is feared and why. */
  dangerWhat: (id: string) => `danger.${id}.what`,
  /** What to do about it. */
  dangerDo: (id: string) => `danger.${id}.do`,
  level: (id: string) => `level.${id}`,
  clock: (id: string) => `clock.${id}`,
  stageName: (id: string) => `stage.${id}.name`,
  stageWhat: (id: string) => `stage.${id}.what`,
  note: (id: string) => `note.${id}`,
  unit: (id: string) => `unit.${id}`,
  event: (type: string) => `event.${type}`,
  extra: (name: string) => `extra.${name}`,
  extraValue: (name: string, value: string) => `extra.${name}.${value}`,
  profile: (id: string) => `profile.${id}`,
  country: (code: string) => `country.${code}`,
  document: (id: string) => `document.${id}`,
  fact: (fact: FactId) => `fact.${fact}`,
  fault: (code: string) => `fault.${code}`,
} as const
