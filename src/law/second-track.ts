import type { CountryCode } from '../case/countries.js'
import { addDays } from '../case/days.js'
import type { Day } from '../case/partial-date.js'
import { COVERS_FROM } from './forums/threat.js'

/**
 * A person whose extradition is slow or refused can be removed by another order: what is known of each host.
 * `practice`: reports or judgments show that it was done. `law`: by the law that was read an order can be made beside
 * the extradition, and an appeal by itself does not stop it. A host that stands in neither list is told so.
 */
export interface SecondTrack {
  readonly country: CountryCode
  readonly shown: 'practice' | 'law'
  /** First day of the law; practice is told for every day: it warns, it proves nothing about that day. */
  readonly from: Day
  readonly sources: readonly string[]
}

const practice = (country: CountryCode, ...sources: string[]): SecondTrack => ({
  country,
  shown: 'practice',
  from: COVERS_FROM,
  sources,
})
const law = (country: CountryCode, from: Day, ...sources: string[]): SecondTrack => ({
  country,
  shown: 'law',
  from,
  sources,
})

export const SECOND_TRACKS: readonly SecondTrack[] = [
  // Extradition custody followed by administrative expulsion of the same people (russia.md 3).
  practice('RU', 'ARTICLE', 'CASES', 'RU-SECOND-TRACK'),
  // Driven by officials of the requesting State from the removal centre to the airport (other-hosts 1.2, 1.5).
  practice('TR', 'TR-HRW-2018', 'CASES'),
  // Expelled while an appeal was pending; handed over within a day of the arrest (other-hosts 4.6; src/law/belarus).
  practice('BY', 'BY-HC-EXPULSION', 'BY-HANDOVER-2017'),
  // Extradition refused, then removed on the asylum track; held unlawful when it was too late (europe.md 21).
  practice('AT', 'AT-SECOND-TRACK'),
  practice('DE', 'DE-SECOND-TRACK'),
  practice('PL', 'PL-SECOND-TRACK'),
  // Extradition refused by the Supreme Court, then an expulsion order and custody of aliens.
  practice('SK', 'SK-SECOND-TRACK'),
  practice('SE', 'SE-SECOND-TRACK'),
  // Migration service, border guard or security service, without a court; no stay by filing (addendum U17-U20).
  law('UA', '2023-02-25', 'UA-3773', 'UA-2952', 'UA-KAS'),
  law('AE', COVERS_FROM, 'AE-DEPORTATION', 'AE-LAW-29'),
  law('LV', COVERS_FROM, 'LV-IMMIGRATION'),
  law('NO', COVERS_FROM, 'NO-UTL2008'),
  law('CH', COVERS_FROM, 'CH-AIG'),
  // No stay of an expulsion by the court (Act XC of 2023, 101(2a)).
  law('HU', '2024-01-01', 'HU-2023-90'),
]

const hosts = (tracks: readonly SecondTrack[]): CountryCode[] => tracks.map(({ country }) => country)
const lawOn = (on: Day): readonly SecondTrack[] =>
  SECOND_TRACKS.filter(({ shown, from }) => shown === 'law' && from <= on)

export const PRACTISED = hosts(SECOND_TRACKS.filter(({ shown }) => shown === 'practice'))
export const PRACTICE_SOURCES = SECOND_TRACKS.flatMap(({ shown, sources }) =>
  shown === 'practice' ? sources : [],
)

/** A stretch of days with the hosts whose law then lets an order be carried out although it is appealed. */
export interface LawPeriod {
  readonly from: Day
  readonly until: Day | null
  readonly hosts: readonly CountryCode[]
  readonly sources: readonly string[]
}

const DAYS = [...new Set([COVERS_FROM, ...SECOND_TRACKS.map(({ from }) => from)])].sort()

export const LAW_PERIODS: readonly LawPeriod[] = DAYS.map((from, index) => {
  const next = DAYS[index + 1]
  const tracks = lawOn(from)
  return {
    from,
    until: next === undefined ? null : addDays(next, -1),
    hosts: hosts(tracks),
    sources: tracks.flatMap(({ sources }) => sources),
  }
})
