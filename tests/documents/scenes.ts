import { assess } from '../../src/assess/assess.js'
import type { Assessment } from '../../src/assess/types.js'
import { parseCase } from '../../src/case/faults.js'
import type { CaseFile } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { LAW } from '../../src/law/library.js'

/** Invented persons in situations that between them call for every draft. */
export interface Scene {
  readonly name: string
  readonly file: CaseFile
  readonly assessment: Assessment
}

type Line = readonly [type: EventType, on: string | null, extra?: Readonly<Record<string, unknown>>]

/** A value that is found again in no other text. */
export const canary = (name: string): string => `Қайди ${name} ӯҳдаи ғӣҷҳ`

const LONG = ['charge', 'fear', 'narrative', 'pastIllTreatment', 'relativesTargeted', 'health', 'family']
const LINES = [
  'birthplace',
  'address',
  'phone',
  'email',
  'identityDocument',
  'placeOfDetention',
  'placeOfDetentionAddress',
  'requestingAuthority',
  'decisionNumber',
  'decisionAuthority',
  'courtOfDetention',
  'courtOfAppeal',
  'caseNumber',
  'asylumBody',
  'asylumNumber',
  'unhcrNumber',
  'ecthrNumber',
  'destination',
  'removalTime',
  'flight',
  'placeOfSigning',
]

/** Every detail that can be typed, each with its own value. */
export const FULL: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    [...LONG, ...LINES, 'assurancesText', 'whyLateClaim'].map((name) => [name, canary(name)]),
  ),
  offenceGravity: 'grave',
  representative: Object.fromEntries(
    ['name', 'capacity', 'address', 'phone', 'email'].map((name) => [name, canary(`rep-${name}`)]),
  ),
  contact: Object.fromEntries(['name', 'relation', 'phone'].map((name) => [name, canary(`contact-${name}`)])),
  annexes: [canary('annex')],
}

const PERSON = {
  name: { original: 'Ғуломов Қаҳрамон Ҷӯраевич', latin: 'Qahramon Ghulomov' },
  dateOfBirth: '1980-03-05',
  sex: 'male',
  nationalities: ['TJ'],
  profile: ['irpt', 'terrorist-organisation'],
}

export interface Options {
  readonly person?: Readonly<Record<string, unknown>>
  readonly details?: Readonly<Record<string, unknown>>
  readonly notKnown?: readonly EventType[]
}

/** A case in a country on a day, with every detail filled in unless others are given. */
export function scene(
  name: string,
  country: string,
  on: string,
  lines: readonly Line[],
  { person = PERSON, details = FULL, notKnown = [] }: Options = {},
): Scene {
  const parsed = parseCase({
    format: 'panoh-case/1',
    host: { country },
    person,
    events: lines.map(([type, day, extra]) => ({ type, on: day, ...extra })),
    notKnown,
    details,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return { name, file: parsed.case, assessment: assess(parsed.case, on, LAW) }
}

const WANTED: readonly Line[] = [
  ['charged', '2026-03', { articles: ['307'] }],
  ['wanted-listed', '2026-04-02', { list: 'cis' }],
  ['threatened', '2026-07', { note: canary('note') }],
]
const HELD: readonly Line[] = [
  ...WANTED,
  ['arrested', '2026-08-05', { place: 'police' }],
  ['remand-ordered', '2026-08-07', { until: '2026-10-05' }],
  ['detention-extended', '2026-11-18', { until: '2027-02-05' }],
  ['extradition-requested', '2026-09-10'],
  ['assurances-given', '2026-09-10'],
]
const GRANTED: readonly Line[] = [
  ...HELD,
  ['extradition-granted', '2026-11-12'],
  ['extradition-notified', '2026-11-16'],
]

export const RUSSIA = GRANTED
export const ON = '2026-11-20'

export const SCENES: readonly Scene[] = [
  scene('held in Russia on a request', 'RU', ON, HELD),
  scene('extradition granted in Russia', 'RU', ON, [
    ...GRANTED,
    ['asylum-applied', '2026-09-20', { body: 'МВД' }],
  ]),
  scene('first appeal dismissed in Russia', 'RU', ON, [
    ...GRANTED.slice(0, -2),
    ['extradition-granted', '2026-09-20'],
    ['extradition-notified', '2026-09-21'],
    ['extradition-appealed', '2026-09-25'],
    ['extradition-appeal-dismissed', '2026-11-15'],
    ['asylum-applied', '2026-10-01'],
    ['asylum-refused', '2026-11-10'],
    ['asylum-notified', '2026-11-16'],
  ]),
  scene('expulsion ordered in Russia', 'RU', ON, [
    ...WANTED,
    ['arrested', '2026-11-10', { place: 'migration-centre' }],
    ['removal-ordered', '2026-11-16', { kind: 'expulsion' }],
    ['removal-notified', '2026-11-17'],
    ['removal-date-set', '2026-11-18', { for: '2026-12-01', at: 'Домодедово' }],
  ]),
  scene('citizenship lost in Russia', 'RU', ON, [
    ...WANTED,
    ['citizenship-acquired', '2015', { country: 'RU' }],
    ['citizenship-lost', '2026-11-01', { country: 'RU' }],
    ['citizenship-loss-notified', '2026-11-10'],
    ['interpol-listed', '2026-05'],
  ]),
  scene('just released in Russia', 'RU', ON, [...HELD, ['released', '2026-11-18']]),
  scene('abducted in Russia', 'RU', ON, [...HELD, ['released', '2026-11-18'], ['abducted', '2026-11-19']]),
  scene('returned to Tajikistan', 'RU', ON, [...GRANTED, ['removed', '2026-11-18', { country: 'TJ' }]]),
  scene('Russia of 2012', 'RU', '2012-06-15', [
    ['charged', '2011-03'],
    ['wanted-listed', '2011-04-02', { list: 'cis' }],
    ['arrested', '2011-12-05', { place: 'police' }],
    ['remand-ordered', '2011-12-07', { until: '2012-02-05' }],
    ['extradition-requested', '2012-01-05'],
    ['extradition-granted', '2012-06-08'],
    ['extradition-notified', '2012-06-11'],
  ]),
  scene('removal ordered in Türkiye', 'TR', ON, [
    ...WANTED,
    ['arrested', '2026-11-14', { place: 'migration-centre' }],
    ['removal-ordered', '2026-11-16', { kind: 'deportation' }],
    ['removal-notified', '2026-11-17'],
  ]),
  scene('held in Germany on a request', 'DE', ON, [
    ...WANTED,
    ['arrested', '2026-11-02', { place: 'airport' }],
    ['remand-ordered', '2026-11-03'],
    ['extradition-requested', '2026-11-12'],
    ['assurances-given', '2026-11-12'],
  ]),
  scene('asylum refused in Germany', 'DE', ON, [
    ...WANTED,
    ['asylum-applied', '2026-05-02'],
    ['asylum-refused', '2026-11-12'],
    ['asylum-notified', '2026-11-16'],
    ['removal-ordered', '2026-11-16', { kind: 'deportation' }],
    ['removal-notified', '2026-11-16'],
  ]),
]
