import type { CountryCode } from '../../case/countries.js'
import { addDays } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import {
  ASYLUM_APPEAL,
  ASYLUM_EXHAUSTED,
  ASYLUM_IN_USE,
  ASYLUM_SECOND_APPEAL,
  CUSTODY_ORDERS,
  DETENTION_APPEAL,
  DETENTION_COMPLAINT,
  FIRST_APPEAL,
  FROM,
  NOT_FOR_CITIZENS,
  REFUSAL_SUBMISSION,
  removalAppeal,
  removalSecondAppeal,
  SECOND_APPEAL,
  SUIT_AFTER_THE_COURTS,
} from '../host-steps.js'
import { STATUS_APPEAL } from '../status-appeal.js'
import {
  a,
  all,
  always,
  any,
  anyOf,
  happened,
  inCustody,
  notKnownTo,
  pending,
  remedy,
  type CustodyLaw,
  type CustodyVersion,
  type OpenVersion,
  type PathCode,
  type Remedy,
  type RemedyDeclaration,
  type TimeLimit,
} from '../vocabulary/index.js'

/** The day on which the European dossier and its addenda were last looked at. */
export const CHECKED = '2026-11-23'
/** The day on which the two Regulations and the Hungarian acts were read. */
export const READ_IN_FULL = '2026-11-28'
export const COVERS_FROM = '2000-01-01'

/** The Asylum Procedure Regulation 2024/1348 applies to claims made from this day; the day before it the old law ends. */
export const PACT = '2026-06-12'
export const BEFORE_PACT = '2026-06-11'
/** The Regulation 2024/1351 replaces Dublin III for claims registered from this day. */
export const AMMR = '2026-07-01'
export const BEFORE_AMMR = '2026-06-30'

type Versions = RemedyDeclaration['versions']
type Shared = RemedyDeclaration['shared']
export const EVER: Versions = [{ from: COVERS_FROM, until: null }]

const NOT_IN_THE_UNION: readonly CountryCode[] = ['NO', 'CH', 'GB']
/** C-352/22: status granted by another State of the Union bars extradition to the State that was fled. */
const STATUS_JUDGMENT = '2024-06-18'

const sinceJudgment = ({ provisions = [], sources = [], warnings = [] }: Partial<Shared>): Versions => [
  { from: COVERS_FROM, until: addDays(STATUS_JUDGMENT, -1) },
  {
    from: STATUS_JUDGMENT,
    until: null,
    provisions: [...provisions, 'EU-C-352-22'],
    sources: [...sources, 'EU-C-352-22'],
    warnings: [...warnings, 'eu.status-of-another-state-bars'],
  },
]

export const RETURN = ['expulsion', 'deportation', 'undesirable', 'readmission', 'police-expulsion'] as const

/** Taken to, or held in, a centre for removal. */
const TO_A_CENTRE = [
  a('arrested', { place: ['migration-centre'] }),
  a('transferred', { place: ['migration-centre'] }),
] as const
export const IN_A_CENTRE = anyOf(...TO_A_CENTRE)

/** Held at an airport, as one whom the border has not let in. */
export const AT_THE_BORDER = anyOf(
  a('arrested', { place: ['airport'] }),
  a('transferred', { place: ['airport'] }),
)
export const AT_THE_BORDER_OR_IN_A_CENTRE = any(AT_THE_BORDER, IN_A_CENTRE)

/** Against detention as a foreigner, which an authority orders and a court looks at only if it is asked. */
const ALIEN_DETENTION = {
  ...DETENTION_APPEAL,
  // Freed from custody for extradition and taken to a centre: what was said of the one says nothing of the other.
  inUse: pending(
    ['detention-appealed'],
    ['detention-appeal-dismissed', 'detention-appeal-allowed', ...TO_A_CENTRE],
  ),
  exhausted: pending(
    ['detention-appeal-dismissed', 'detention-appeal-allowed'],
    [...CUSTODY_ORDERS, ...TO_A_CENTRE],
  ),
  opens: all(inCustody, IN_A_CENTRE),
  opensAfter: 'while-held',
} as const
/** Against custody for extradition: not for one who is in a centre and of whom no request is on file. */
const EXTRADITION_CUSTODY = {
  ...DETENTION_APPEAL,
  opens: all(DETENTION_APPEAL.opens, any(notKnownTo(IN_A_CENTRE), happened('extradition-requested'))),
} as const
/** An order of a court, if one is on file; else the day on which the person was taken to the centre, as a caution. */
export const FROM_THE_CENTRE = {
  start: FROM.custody.start,
  precaution: ['transferred', 'arrested'],
} as const satisfies Pick<TimeLimit, 'start' | 'precaution'>

const ASYLUM = {
  bars: NOT_FOR_CITIZENS,
  inUse: ASYLUM_IN_USE,
  exhausted: ASYLUM_EXHAUSTED,
  opens: always,
  opensAfter: 'always',
  documents: ['asylum-application', 'chronology'],
} as const

/**
 * The ways of one host, each with the steps that read the same everywhere. The host adds what its law says:
 * where, by when, does it stop the removal, provisions, sources, confidence.
 */
export function waysOf(country: CountryCode) {
  const prefix = country.toLowerCase()
  const way =
    <Step extends Partial<Shared>>(name: string, path: PathCode, step: Step) =>
    (rest: Omit<Shared, keyof Step> & Partial<Shared>, versions: Versions = EVER): Remedy =>
      remedy({
        id: `${prefix}.${name}`,
        path,
        country,
        shared: { checkedOn: CHECKED, ...step, ...rest } as unknown as Shared,
        versions,
      })
  const refusal = way('refusal-submission', 'refusal-submission', REFUSAL_SUBMISSION)
  return {
    refusal: (rest: Parameters<typeof refusal>[0]): Remedy =>
      refusal(rest, NOT_IN_THE_UNION.includes(country) ? EVER : sinceJudgment(rest)),
    extraditionAppeal: way('extradition-appeal', 'extradition-appeal', FIRST_APPEAL),
    extraditionSecondAppeal: way('extradition-second-appeal', 'extradition-appeal', SECOND_APPEAL),
    suitAfterTheCourts: way('extradition-second-appeal', 'extradition-appeal', SUIT_AFTER_THE_COURTS),
    detentionAppeal: way('detention-appeal', 'detention-appeal', DETENTION_APPEAL),
    // Beside `alienDetention`, where the law has one way for each kind of custody.
    extraditionCustody: way('detention-appeal', 'detention-appeal', EXTRADITION_CUSTODY),
    alienDetention: way('alien-detention', 'detention-appeal', ALIEN_DETENTION),
    detentionComplaint: way('detention-complaint', 'detention-complaint', DETENTION_COMPLAINT),
    returnAppeal: way('return-appeal', 'removal-appeal', removalAppeal(...RETURN)),
    returnCourt: way('return-court', 'removal-appeal', removalSecondAppeal(...RETURN)),
    // Where the next court is that of any decision on foreigners, a transfer to another State of the Union among them.
    returnAndTransferCourt: way('return-court', 'removal-appeal', removalSecondAppeal(...RETURN, 'dublin')),
    // Beside the appeal, where the law gives one only against some decisions.
    judicialReview: way('judicial-review', 'removal-appeal', removalAppeal(...RETURN)),
    transferAppeal: way('transfer-appeal', 'removal-appeal', removalAppeal('dublin')),
    asylum: way('asylum', 'asylum', ASYLUM),
    asylumAppeal: way('asylum-appeal', 'asylum-appeal', ASYLUM_APPEAL),
    asylumCourt: way('asylum-court', 'asylum-appeal', ASYLUM_SECOND_APPEAL),
    statusAppeal: way('status-appeal', 'asylum-appeal', STATUS_APPEAL),
  }
}

interface Limit {
  readonly rule: string
  readonly firstDay?: TimeLimit['firstDay']
  readonly unit?: TimeLimit['unit']
  readonly fileWithin?: number
  readonly restorable?: boolean
  readonly safeDefault?: boolean
  readonly shorter?: NonNullable<TimeLimit['shorter']>
  readonly withoutMonth?: number
}

type Start = Pick<TimeLimit, 'start' | 'precaution'>

/** So many days after a step; day one left out unless said otherwise. */
export const days = (length: number, from: Start, limit: Limit): TimeLimit => ({
  length,
  unit: 'days',
  ...from,
  firstDay: 'out',
  restorable: true,
  ...limit,
})
export const months = (length: number, from: Start, limit: Limit): TimeLimit =>
  days(length, from, { ...limit, unit: 'months' })

/**
 * From the Pact on, where no national limit was found: the Regulation's floors, which were read. Two weeks for an
 * ordinary refusal, where an appeal in time keeps the right to remain (67(7)(b), 68(2)); file within five days,
 * because an accelerated, inadmissible or border refusal may leave no more, and there only a request to the court
 * holds the removal (67(7)(a), 68(3)-(5)).
 */
export const PACT_APPEAL = {
  // Claims made before that day stay with the Directive and the old national law (Regulation, 79(3)).
  reaches: 'new-claims',
  checkedOn: READ_IN_FULL,
  timeLimit: days(14, FROM.asylum, { rule: 'EU-APR-67-7', fileWithin: 5, safeDefault: true }),
  stopsRemoval: 'if-granted',
  provisions: ['EU-APR-67-7', 'EU-APR-68'],
  sources: ['EU-APR', 'EU-APR-68'],
  warnings: [
    'eu.ask-stay-in-same-paper',
    'eu.no-removal-before-the-court-has-ruled',
    'eu.read-the-notice',
    'eu.old-law-for-old-claims',
  ],
  confidence: 'medium',
  verify: ['eu.pact-limit-not-found'],
} as const

/** Transfer to another State of the Union: one to three weeks by the Regulation, and the stay asked for in that time. */
export const AMMR_APPEAL = {
  timeLimit: days(7, FROM.removal, { rule: 'EU-AMMR-43', safeDefault: true }),
  stopsRemoval: 'if-granted',
  provisions: ['EU-AMMR-43', 'EU-AMMR-85'],
  sources: ['EU-AMMR'],
  warnings: [
    'eu.ask-stay-in-same-paper',
    'eu.no-transfer-before-the-court-has-ruled',
    'eu.fight-in-receiving-state',
  ],
  checkedOn: READ_IN_FULL,
  confidence: 'medium',
  verify: ['eu.ammr-limit-not-found'],
} as const

/** Before the new Regulation: Dublin III, with a national limit that was not read. */
export const UNREAD_TRANSFER = {
  stopsRemoval: 'if-granted',
  timeLimit: days(7, FROM.removal, { rule: 'EU-DUBLIN-27', safeDefault: true }),
  provisions: ['EU-DUBLIN-27'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['eu.transfer-limit-not-read'],
  warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
} as const

/** Until 11 June 2026 the host's own law, after it the Pact; `pact` where a State's new law was found. */
export const untilPact = (pact: Partial<OpenVersion> = PACT_APPEAL): Versions => [
  { from: COVERS_FROM, until: BEFORE_PACT },
  { from: PACT, until: null, reaches: 'new-claims', ...pact },
]
/** Until 30 June 2026 Dublin III, after it the new Regulation; `ammr` where more than its floors is known. */
export const untilAmmr = (ammr: Partial<OpenVersion> = AMMR_APPEAL): Versions => [
  { from: COVERS_FROM, until: BEFORE_AMMR },
  { from: AMMR, until: null, ...ammr },
]

export const UNTIL_AMMR: Versions = untilAmmr()

/**
 * The text that was read holds from a day on; before it the law was not read: the same step, marked low, with a
 * limit that is only a caution.
 * @param from first day for which the text was read
 * @param limit the time-limit that held then, taken as a caution before
 */
export const since = (from: Day, limit?: TimeLimit): Versions => [
  {
    from: COVERS_FROM,
    until: addDays(from, -1),
    sources: ['MEMORY'],
    confidence: 'low',
    verify: ['eu.older-law-not-read'],
    ...(limit ? { timeLimit: { ...limit, safeDefault: true } } : {}),
  },
  { from, until: null },
]

type CustodyOf = Pick<CustodyVersion, 'provisions' | 'sources' | 'confidence'> & Partial<CustodyVersion>

/** A custody law, its versions oldest first, or one that holds ever; what is not named was not found. */
export function custodyOf(country: CountryCode, ...laws: readonly CustodyOf[]): CustodyLaw {
  return {
    id: `${country.toLowerCase()}.custody`,
    country,
    versions: laws.map((law) => ({
      from: COVERS_FROM,
      until: null,
      checkedOn: CHECKED,
      policeHours: null,
      requestDays: null,
      orderMonths: null,
      longestMonths: null,
      absoluteMonths: null,
      centreDays: null,
      centreTotalDays: null,
      surrenderMayDays: null,
      surrenderMustDays: null,
      reviewDays: null,
      ...law,
    })),
  }
}
