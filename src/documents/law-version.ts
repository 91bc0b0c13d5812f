import { createHash } from 'node:crypto'
import type { Day } from '../case/partial-date.js'
import { LAW } from '../law/library.js'
import { TREATY_KEYS } from '../law/vocabulary/index.js'

/** What a paper records of the law that it was made from. */
export interface LawVersion {
  /** Ten hexadecimal digits over every declaration that can bear on a case in that host country. */
  readonly hash: string
  /** The earliest day on which one of the rules now in force was checked: nothing claims to be fresher. */
  readonly checkedOn: Day
}

const versions = new Map<string, LawVersion>()

/** The version of the law of a host country: changes with any rule, treaty, claim or danger that it can meet. */
export function lawVersion(country: string): LawVersion {
  const known = versions.get(country)
  if (known) return known
  const remedies = LAW.remedies(country)
  const all = [
    remedies,
    LAW.custody(country),
    LAW.claims,
    LAW.dangers,
    LAW.notes,
    TREATY_KEYS.map((treaty) => LAW.treaty(country, treaty)),
  ]
  const checked = remedies.flatMap(({ versions: all }) =>
    all.filter(({ until }) => until === null).map(({ checkedOn }) => checkedOn),
  )
  const version = {
    hash: createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 10),
    checkedOn: checked.sort()[0] ?? LAW.checkedOn,
  }
  versions.set(country, version)
  return version
}
