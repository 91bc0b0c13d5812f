import type { Assessment, Clock } from '../../assess/types.js'
import { addDays } from '../../case/days.js'
import { rangeOf, type Day } from '../../case/partial-date.js'
import type { CaseEvent, CaseFile } from '../../case/types.js'
import { factName, key } from '../../explain/index.js'
import { leftText } from '../plan/left.js'
import { dateText, hasText, shortDate, text, type Language } from '../../i18n/index.js'
import { placeOf } from './place.js'

export const MARK_KINDS = ['event', 'today', 'deadline', 'limit', 'danger'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** One thing on the timeline. */
export interface Mark {
  readonly kind: MarkKind
  /** Where it stands; null: it happened, the day is not known. */
  readonly day: Day | null
  /** The date as it is shown: as far as it is known. */
  readonly date: string
  readonly label: string
  /** Danger windows: the last day, null while open. */
  readonly until?: Day | null
  /** A limit at whose end custody has to end, whatever else is not known. */
  readonly binding?: boolean
  /** Custody begins with it. */
  readonly opens?: boolean
}

const EXTRAS = ['place', 'kind', 'body', 'list', 'country'] as const
const ENDS = ['until', 'for', 'leaveBy'] as const
const YEAR = 366
const BINDING = [
  'police-custody',
  'request-must-arrive',
  'custody-order',
  'custody-order-no-term',
  'longest-custody',
  'longest-custody-days',
  'removal-centre',
  'removal-centre-total',
  'surrender-must-release',
]

/** Events up to the day, then limits, deadlines, dangers and the day itself, in time order. */
export function marksOf(lang: Language, file: CaseFile, assessment: Assessment, whatIf = false): Mark[] {
  const { on } = assessment
  const marks: Mark[] = [
    ...file.events.filter((event) => event.on === null || rangeOf(event.on).earliest <= on).map(eventMark),
    {
      kind: 'today',
      day: on,
      date: shortDate(on),
      label: text(lang, whatIf ? 'ui.timeline.that-day' : 'ui.timeline.today'),
    },
    ...assessment.deadlines.filter(({ passed }) => !passed).map(deadlineMark),
    ...limits(assessment.clocks, on).map(limitMark),
    ...assessment.dangers.filter(({ level }) => level !== 'watch').map(dangerMark),
  ]
  return marks.sort(inTime)

  function eventMark(event: CaseEvent): Mark {
    const date = event.on === null ? text(lang, 'day-not-known') : shortDate(event.on)
    const opens = event.type === 'arrested'
    return {
      kind: 'event',
      day: placeOf(event, file.events, on),
      date,
      label: eventLabel(lang, event),
      opens,
    }
  }
  function deadlineMark({ what, fileBy }: Assessment['deadlines'][number]): Mark {
    const label = text(lang, 'ui.timeline.file-by', { way: text(lang, key.remedyName(what)) })
    const date = `${shortDate(fileBy)} · ${leftText(lang, on, fileBy)}`
    return { kind: 'deadline', day: fileBy, date, label }
  }
  function limitMark({ what, lastDay, params }: Clock): Mark {
    const count = Number(params?.['months'] ?? params?.['days'] ?? params?.['hours'] ?? 0)
    const label = text(lang, `ui.clock.${what}`, { count })
    // Whether a court order came in time is not known: nobody can say that the police held longer than they may.
    const perhaps = what === 'police-custody' && file.notKnown?.includes('remand-ordered') === true
    const binding = BINDING.includes(what) && !perhaps
    return { kind: 'limit', day: lastDay, date: shortDate(lastDay), label, binding }
  }
  function dangerMark({ id, level, from, until }: Assessment['dangers'][number]): Mark {
    const name = text(lang, key.dangerName(id))
    const label = text(lang, 'ui.timeline.danger', { level: text(lang, key.level(level)), name })
    const day = from < on ? on : from
    const date = until && until !== day ? `${shortDate(day)} – ${shortDate(until)}` : shortDate(day)
    return { kind: 'danger', day, date, label, until }
  }
}

/** An event by name, with what narrows it: the kind of removal, the body, the country. */
export function eventLabel(lang: Language, event: CaseEvent): string {
  const extras = EXTRAS.flatMap((name) => {
    const value = event[name]
    if (value === undefined) return []
    const code = name === 'country' ? key.country(value) : key.extraValue(name, value)
    return hasText(lang, code) ? [text(lang, code)] : []
  })
  for (const name of ENDS) {
    const date = event[name]
    if (date) extras.push(text(lang, `chron.${name}`, { date: dateText(lang, date) }))
  }
  const name = factName(lang, event.type)
  return extras.length > 0 ? `${name} (${extras.join(', ')})` : name
}

/** Limits not further than a year ahead, one for a day and kind. */
function limits(clocks: readonly Clock[], on: Day): Clock[] {
  const seen = new Set<string>()
  return clocks.filter(({ what, lastDay }) => {
    const id = `${what} ${lastDay}`
    if (seen.has(id) || lastDay > addDays(on, YEAR)) return false
    seen.add(id)
    return true
  })
}

function inTime(x: Mark, y: Mark): number {
  if (x.day === y.day) return MARK_KINDS.indexOf(x.kind) - MARK_KINDS.indexOf(y.kind)
  if (x.day === null) return -1
  if (y.day === null) return 1
  return x.day < y.day ? -1 : 1
}
