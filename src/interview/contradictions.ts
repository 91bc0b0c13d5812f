import { rangeOf, type DayRange, type PartialDate } from '../case/partial-date.js'
import { EVENT_TYPES, type EventType } from '../case/vocabulary.js'
import { REQUIRES, unreachable } from './reach.js'
import type { Answers, EventTime } from './types.js'

/**
 * Two answers that hardly fit together. Never an error: papers carry wrong dates, and cases go odd ways. The
 * reader is asked to look again; the answers count as given.
 */
export interface Contradiction {
  readonly code: 'needs-earlier' | 'before-earlier' | 'same-day' | 'after-death' | 'before-birth' | 'twice'
  /** The question to look at first. */
  readonly question: string
  /** The other one, if there are two. */
  readonly other?: string
  /** The days that do not fit, in the same order. */
  readonly on?: PartialDate
  readonly otherOn?: PartialDate
}

/** Outcomes of the same step: on one day at most one of them. */
const EXCLUSIVE: readonly (readonly [EventType, EventType])[] = [
  ['detention-appeal-dismissed', 'detention-appeal-allowed'],
  ['extradition-granted', 'extradition-refused'],
  ['extradition-appeal-dismissed', 'extradition-appeal-allowed'],
  ['removal-appeal-dismissed', 'removal-appeal-allowed'],
  ['asylum-appeal-dismissed', 'asylum-appeal-allowed'],
  ['asylum-refused', 'protection-granted'],
  ['interim-measure-granted', 'interim-measure-refused'],
  ['citizenship-acquired', 'citizenship-lost'],
]

/** Steps that rarely precede one another the wrong way round, beyond what `REQUIRES` holds. */
const EARLIER: readonly (readonly [later: EventType, earlier: EventType])[] = [
  ['detention-extended', 'remand-ordered'],
  ['sentenced', 'charged'],
]

/** What cannot be done to a person who has died. Papers and courts go on. */
const NEED_LIFE: readonly EventType[] = [
  'arrested',
  'released',
  'transferred',
  'travelled',
  'moved',
  'threatened',
  'attacked',
  'abduction-attempted',
  'abducted',
  'removed',
  'returned-under-pressure',
]

interface Seen {
  readonly type: EventType
  readonly time: EventTime
  readonly range: DayRange
}

/** @returns what to look at again, in the order of the questionnaire */
export function contradictions(answers: Answers): Contradiction[] {
  const out = unreachable(answers)
  const seen = new Map<EventType, Seen[]>()
  for (const type of EVENT_TYPES) {
    const answer = answers.events[type]
    if (answer?.happened !== 'yes' || out.has(type)) continue
    seen.set(
      type,
      answer.times.map((time) => ({ type, time, range: rangeOf(time.on) })),
    )
  }
  const of = (type: EventType): readonly Seen[] => seen.get(type) ?? []
  return [
    ...notUsed(answers, out),
    ...wrongOrder(of),
    ...sameDay(of),
    ...afterDeath(of),
    ...beforeBirth(answers, [...seen.values()].flat()),
    ...twice([...seen.values()]),
  ]
}

/** "Yes" to a step that cannot have happened, given a "no" to an earlier one. */
function notUsed(answers: Answers, out: ReadonlySet<EventType>): Contradiction[] {
  return EVENT_TYPES.flatMap((type): Contradiction[] => {
    if (!out.has(type) || answers.events[type]?.happened !== 'yes') return []
    const denied = (REQUIRES.get(type) ?? []).find((group) =>
      group.every((step) => out.has(step) || answers.events[step]?.happened === 'no'),
    )
    const other = denied?.find((step) => answers.events[step]?.happened === 'no') ?? denied?.[0]
    return [{ code: 'needs-earlier', question: type, ...(other ? { other } : {}) }]
  })
}

function wrongOrder(of: (type: EventType) => readonly Seen[]): Contradiction[] {
  const groups = (type: EventType): (readonly EventType[])[] => [
    ...(REQUIRES.get(type) ?? []),
    ...EARLIER.filter(([later]) => later === type).map(([, earlier]) => [earlier]),
  ]
  return EVENT_TYPES.flatMap((type) =>
    of(type).flatMap((one): Contradiction[] => {
      for (const group of groups(type)) {
        const before = group.flatMap((step) => of(step))
        if (before.length === 0 || before.some((step) => step.range.earliest <= one.range.latest)) continue
        const other = before[0]
        if (!other) continue
        return [pair('before-earlier', one, other)]
      }
      return []
    }),
  )
}

function sameDay(of: (type: EventType) => readonly Seen[]): Contradiction[] {
  return EXCLUSIVE.flatMap(([x, y]) =>
    of(x).flatMap((one) => {
      const other = of(y).find(
        (two) =>
          one.time.on !== null && one.time.on.length === 10 && one.time.on === two.time.on && alike(one, two),
      )
      return other ? [pair('same-day', one, other)] : []
    }),
  )
}

/** One body may grant what another refuses, one country give what another takes. */
const alike = (one: Seen, two: Seen): boolean =>
  (['body', 'country'] as const).every(
    (key) => one.time[key] === undefined || two.time[key] === undefined || one.time[key] === two.time[key],
  )

function afterDeath(of: (type: EventType) => readonly Seen[]): Contradiction[] {
  const death = of('killed')[0]
  if (!death) return []
  return NEED_LIFE.flatMap((type) =>
    of(type)
      .filter(({ range, time }) => time.on !== null && range.earliest > death.range.latest)
      .map((one) => pair('after-death', one, death)),
  )
}

function beforeBirth(answers: Answers, all: readonly Seen[]): Contradiction[] {
  const born = answers.dateOfBirth
  if (born === undefined) return []
  return all
    .filter(({ time, range }) => time.on !== null && range.latest < born)
    .map(({ type, time }) => ({
      code: 'before-birth',
      question: type,
      other: 'date-of-birth',
      on: time.on,
      otherOn: born,
    }))
}

/** The same thing entered twice, to the last word. */
function twice(lists: readonly (readonly Seen[])[]): Contradiction[] {
  return lists.flatMap((list) => {
    const found = new Set<string>()
    return list.flatMap(({ type, time }): Contradiction[] => {
      if (time.on === null) return []
      const text = JSON.stringify(Object.entries(time).sort())
      if (!found.has(text)) {
        found.add(text)
        return []
      }
      return [{ code: 'twice', question: type, on: time.on }]
    })
  })
}

const pair = (code: Contradiction['code'], one: Seen, other: Seen): Contradiction => ({
  code,
  question: one.type,
  other: other.type,
  on: one.time.on,
  otherOn: other.time.on,
})
