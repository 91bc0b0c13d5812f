/**
 * The words of the case file, as fixed in the contract: who the person is said to be, what can happen,
 * and the extra facts that an event can carry. Nothing here knows any law.
 */

export const PROFILES = [
  'terrorist-organisation',
  'hizb-ut-tahrir',
  'irpt',
  'secular-opposition',
  'former-insider-or-commander',
  'journalist-or-activist',
  'relative-of-target',
  'pamiri',
  'religious-practice',
  'lawyer-or-defender',
  'other',
  'unknown',
] as const
export type Profile = (typeof PROFILES)[number]

export const SEXES = ['female', 'male', 'other', 'undisclosed'] as const

export const WANTED_LISTS = ['national', 'cis', 'international', 'interpol'] as const
export const PLACES = ['police', 'pretrial-prison', 'migration-centre', 'airport'] as const
export const REMOVAL_KINDS = [
  'expulsion',
  'deportation',
  'dublin',
  'readmission',
  'police-expulsion',
  'undesirable',
] as const
export const PROTECTION_KINDS = [
  'refugee',
  'subsidiary',
  'temporary',
  'removal-ban',
  'residence',
  'unhcr-mandate',
] as const
export const MEASURE_BODIES = ['ecthr', 'hrc', 'cat', 'constitutional-court', 'court'] as const

export type RemovalKind = (typeof REMOVAL_KINDS)[number]
export type ProtectionKind = (typeof PROTECTION_KINDS)[number]
export type MeasureBody = (typeof MEASURE_BODIES)[number]

/** How the value of an event's extra key is read. `day` is a partial date that may lie in the future. */
export type ExtraKind = 'day' | 'country' | 'texts' | 'text' | readonly string[]

/** Every event type with the extra keys it may carry. The order is the order of a typical procedure. */
export const EVENTS = {
  charged: { articles: 'texts' },
  'warrant-issued': {},
  'wanted-listed': { list: WANTED_LISTS },
  'red-notice-issued': {},
  'red-notice-deleted': {},
  'interpol-listed': {},
  sentenced: {},
  'assurances-given': {},

  arrested: { place: PLACES },
  'remand-ordered': { until: 'day' },
  'detention-extended': { until: 'day' },
  'detention-appealed': {},
  'detention-appeal-dismissed': {},
  'detention-appeal-allowed': {},
  'house-arrest-ordered': { until: 'day' },
  transferred: { place: PLACES },
  'release-announced': { for: 'day' },
  released: { leaveBy: 'day' },

  'extradition-requested': {},
  'extradition-granted': {},
  'extradition-notified': {},
  'extradition-appealed': {},
  'extradition-appeal-dismissed': {},
  'extradition-appeal-allowed': {},
  'extradition-second-appealed': {},
  'extradition-second-appeal-dismissed': {},
  'extradition-refused': {},
  'extradition-refusal-upheld': {},
  'surrender-date-set': { for: 'day' },

  'removal-ordered': { kind: REMOVAL_KINDS },
  'removal-notified': {},
  'removal-appealed': {},
  'removal-appeal-dismissed': {},
  'removal-appeal-allowed': {},
  'removal-date-set': { for: 'day', at: 'text' },

  'asylum-applied': { body: 'text' },
  'asylum-refused': {},
  'asylum-notified': {},
  'asylum-appealed': {},
  'asylum-appeal-dismissed': {},
  'asylum-appeal-allowed': {},
  'protection-granted': { kind: PROTECTION_KINDS, country: 'country' },
  'protection-withdrawn': { country: 'country' },
  'unhcr-involved': {},

  'citizenship-acquired': { country: 'country' },
  'citizenship-lost': { country: 'country' },
  'citizenship-loss-notified': {},

  'interim-measure-requested': { body: MEASURE_BODIES },
  'interim-measure-granted': { body: MEASURE_BODIES, until: 'day' },
  'interim-measure-refused': { body: MEASURE_BODIES },
  'ecthr-lodged': {},
  'ecthr-judgment': {},
  'hrc-lodged': {},
  'cat-lodged': {},
  'wgad-lodged': {},
  'ccf-lodged': {},
  'ccf-decided': {},

  threatened: {},
  attacked: {},
  travelled: { country: 'country' },
  moved: {},
  'abduction-attempted': {},
  abducted: { country: 'country' },
  removed: { country: 'country' },
  'returned-under-pressure': {},
  located: { country: 'country' },
  killed: {},
} as const satisfies Record<string, Record<string, ExtraKind>>

export type EventType = keyof typeof EVENTS
export const EVENT_TYPES = Object.keys(EVENTS) as EventType[]

/** @returns whether the text names an event type of the contract. */
export const isEventType = (value: string): value is EventType => Object.hasOwn(EVENTS, value)

/** The six types of target the article tells apart; the wider list above adds those seen since. */
export const POLITICAL_PROFILES: readonly Profile[] = [
  'terrorist-organisation',
  'hizb-ut-tahrir',
  'irpt',
  'secular-opposition',
  'former-insider-or-commander',
  'journalist-or-activist',
  'relative-of-target',
  'pamiri',
  'religious-practice',
  'lawyer-or-defender',
]

/**
 * How heavy the charged act is by the law of the host country. It decides how long custody may last,
 * cannot be derived from a foreign charge, and is therefore asked for.
 */
export const GRAVITIES = ['minor', 'medium', 'grave', 'especially-grave'] as const
export type Gravity = (typeof GRAVITIES)[number]
