import { EVENT_TYPES, type EventType } from '../case/vocabulary.js'
import type { PartialDate } from '../case/partial-date.js'
import { LANGUAGES, type Language } from '../i18n/languages.js'
import { datesIn, type FoundDate } from './chronology-dates.js'
import type { DateBoxes } from './dates.js'
import { DOUBT, UNTIL, WORDS } from './words/index.js'

/** An event that a line of a list may speak of. Nothing counts before somebody has confirmed it. */
export interface ProposedEvent {
  /** Which line of the text, from 1. */
  readonly line: number
  /** null: no date stands there, or one that can be read in two ways (`unclearDate`). */
  readonly on: PartialDate
  readonly unclearDate: boolean
  /** What stands there of a date that cannot be read in one way, for the boxes of a form. */
  readonly boxes?: DateBoxes
  /** Only if the words point to one type and nothing speaks against it. */
  readonly type: EventType | undefined
  /** What the words may mean, the likeliest first; empty if they say nothing known here. */
  readonly candidates: readonly EventType[]
  /** The end of an order, if the line names one after "until". */
  readonly until?: string
  /** The words as they stand, so that nothing is lost. */
  readonly note: string
}

/** What was read of a list, and the lines that were too many. */
export interface ReadList {
  readonly events: readonly ProposedEvent[]
  /** Lines after the bounds below, as they stand: to be handed in on their own. */
  readonly unread: readonly { readonly line: number; readonly text: string }[]
}

const LONGEST = 100_000
const MOST = 500
/** Of one line; what follows stays in the words of the last one. */
const MOST_IN_LINE = 100

/**
 * Reads a list of dates and words, one event a line or several parted by semicolons, as proposals to confirm.
 * Every line with a letter or a figure comes back: as proposals, or as unread.
 * @param text as pasted; whole lines up to 100,000 characters and 500 events are read
 * @param lang the language to try first: papers mix them
 */
export function readList(text: string, lang: Language): ReadList {
  const events: ProposedEvent[] = []
  const unread: { line: number; text: string }[] = []
  let length = 0
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    length += line.length + 1
    const found = length > LONGEST ? [] : pieces(line).map((piece) => propose(piece, index + 1, lang))
    const full = unread.length > 0 || length > LONGEST || events.length + found.length > MOST
    if (!full) events.push(...found)
    else if (/[\p{L}\d]/u.test(line)) unread.push({ line: index + 1, text: line })
  })
  return { events, unread }
}

/** The proposals alone, for a text within the bounds. */
export const readChronology = (text: string, lang: Language): ProposedEvent[] => [
  ...readList(text, lang).events,
]

/** A line is cut before a date that follows a full stop, a semicolon or a comma: there a new event begins. */
function pieces(line: string): string[] {
  const cuts = datesIn(line)
    .filter(({ from }, index) => index > 0 && /[;,.]\s+$/.test(line.slice(Math.max(0, from - 9), from)))
    .map(({ from }) => from)
    .slice(0, MOST_IN_LINE - 1)
  return [0, ...cuts]
    .map((from, index) => line.slice(from, cuts[index] ?? line.length))
    .map((piece) => piece.replace(/^[\s•*·–—-]+(?=\S)/, '').replace(/[\s;,]+$/, ''))
    .filter((piece) => /[\p{L}\d]/u.test(piece))
}

function propose(piece: string, line: number, lang: Language): ProposedEvent {
  const found = datesIn(piece)
  const ends = found.filter(({ from }) => UNTIL.test(piece.slice(Math.max(0, from - 20), from)))
  const starts = found.filter((one) => !ends.includes(one))
  const day = starts[0]
  // Two days and no word between them that tells which is which.
  const unclearDate = (day !== undefined && day.date === null) || differ(starts)
  const candidates = candidatesIn(words(piece, found), lang)
  const until = ends.find(({ date }) => date !== null)?.date
  return {
    line,
    on: unclearDate ? null : (day?.date ?? null),
    unclearDate,
    type:
      candidates.length === 1 && !LANGUAGES.some((one) => DOUBT[one].test(piece)) ? candidates[0] : undefined,
    candidates,
    ...(day?.date === null && day.boxes && !differ(starts) ? { boxes: day.boxes } : {}),
    ...(until !== null && until !== undefined ? { until } : {}),
    note: piece,
  }
}

const differ = (dates: readonly FoundDate[]): boolean => new Set(dates.map(({ date }) => date)).size > 1

/** The line without its dates: "май" is no word about an event. */
function words(piece: string, dates: readonly FoundDate[]): string {
  let rest = ''
  let at = 0
  for (const { from, to } of dates) {
    rest += `${piece.slice(at, from)} `
    at = to
  }
  return rest + piece.slice(at)
}

function candidatesIn(text: string, lang: Language): EventType[] {
  for (const one of [lang, ...LANGUAGES.filter((other) => other !== lang)]) {
    const met = WORDS[one].filter((rule) => rule.all.every((pattern) => pattern.test(text)))
    if (met.length === 0) continue
    const replaced = new Set(met.flatMap((rule) => rule.over ?? []))
    const types = new Set(met.map((rule) => rule.type).filter((type) => !replaced.has(type)))
    return EVENT_TYPES.filter((type) => types.has(type))
  }
  return []
}
