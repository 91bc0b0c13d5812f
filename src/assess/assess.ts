import { addDays } from '../case/days.js'
import { isDay, type Day } from '../case/partial-date.js'
import type { CaseFile } from '../case/types.js'
import type { LawBook } from '../law/book.js'
import type { ClaimRule } from '../law/vocabulary/index.js'
import { assessClaim } from './claims.js'
import { clocksOf } from './clocks.js'
import { dangersOf } from './dangers.js'
import { questionsFor } from './questions.js'
import { assessRemedy } from './remedy.js'
import { situationOf, type Situation } from './situation.js'
import { stageOf } from './stage.js'
import type { AssessedRemedy, Assessment, DeadlineRow } from './types.js'
import { valueOf } from './value.js'

/** A year after the last check of any source, the library says of itself that it is stale. */
const STALE_AFTER_DAYS = 365

/**
 * Everything the law gives a person on a day. Pure: the same case, day and book give the same answer.
 * @param file a validated case file
 * @param on the as-of day, ISO; events after it are not seen
 * @param book the law library
 * @throws RangeError if `on` is not a day or lies before the library's first day
 */
export function assess(file: CaseFile, on: Day, book: LawBook): Assessment {
  if (!isDay(on)) throw new RangeError(`on: "${on}" is not a day, YYYY-MM-DD`)
  if (on < book.coversFrom)
    throw new RangeError(`on: "${on}" is before ${book.coversFrom}, the first day covered`)
  const at = situationOf(file, on, book)
  const remedies = book.remedies(at.host).map((rule) => assessRemedy(rule, at))
  const claims = groupById(book.claims).map((rules) => assessClaim(rules, at))
  return {
    format: 'panoh-assessment/1',
    on,
    country: at.host,
    stage: stageOf(at),
    remedies,
    claims,
    deadlines: deadlinesOf(remedies),
    clocks: clocksOf(at),
    dangers: dangersOf(book.dangers, at, file.notKnown?.length ? onFileOnly(file, on, book) : at),
    questions: questionsFor(remedies, claims),
    notes: notesOf(at, book),
  }
}

const onFileOnly = (file: CaseFile, on: Day, book: LawBook): Situation =>
  situationOf({ ...file, notKnown: [] }, on, book)

function deadlinesOf(remedies: readonly AssessedRemedy[]): DeadlineRow[] {
  const rows = remedies.flatMap(({ id, deadline, state }): DeadlineRow[] => {
    if (!deadline || state === 'in-use' || state === 'exhausted') return []
    const { fileBy, lastDay, passed, assumed, confidence } = deadline
    return [{ what: id, fileBy, lastDay, passed, assumed, confidence }]
  })
  return rows.sort((x, y) => (x.fileBy < y.fileBy ? -1 : x.fileBy > y.fileBy ? 1 : 0))
}

const groups = new WeakMap<readonly ClaimRule[], ClaimRule[][]>()

function groupById(claims: readonly ClaimRule[]): ClaimRule[][] {
  let grouped = groups.get(claims)
  if (!grouped) {
    const byId = new Map<string, ClaimRule[]>()
    for (const claim of claims) byId.set(claim.id, [...(byId.get(claim.id) ?? []), claim])
    grouped = [...byId.values()]
    groups.set(claims, grouped)
  }
  return grouped
}

function notesOf(at: Situation, book: LawBook): string[] {
  const notes: string[] = []
  if (!book.countries.includes(at.host)) notes.push('country-not-covered')
  if (at.on > addDays(book.checkedOn, STALE_AFTER_DAYS)) notes.push('law-stale')
  const said = book.notes
    .filter((rule) => rule.from <= at.on && (rule.until === null || at.on <= rule.until))
    .filter((rule) => valueOf(rule.when, at) !== 'no')
  return [...notes, ...said.map(({ id }) => id)]
}
