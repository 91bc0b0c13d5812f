import fc from 'fast-check'
import { addDays } from '../../src/case/days.js'
import { parseCase } from '../../src/case/faults.js'
import type { CaseEvent, CaseFile } from '../../src/case/types.js'
import { IMPLIED_BY } from '../../src/case/implied.js'
import { viewOf } from '../../src/case/view.js'
import {
  EVENT_TYPES,
  EVENTS,
  GRAVITIES,
  PROFILES,
  type EventType,
  type ExtraKind,
} from '../../src/case/vocabulary.js'
import { LAW } from '../../src/law/library.js'

/** Chronologies that nobody lived: any events in any order, days known in part or not at all. */

const FIRST = '2000-01-01'
const SPAN_DAYS = 10_000

/** A day that the library covers. */
export const anyDay = fc.integer({ min: 0, max: SPAN_DAYS }).map((n) => addDays(FIRST, n))

/** A day, a month, a year or nothing, as people know it. Days cluster, so that terms and limits are met. */
export const partial = (near: string): fc.Arbitrary<string | null> =>
  fc
    .tuple(fc.integer({ min: -500, max: 60 }), fc.constantFrom(10, 10, 10, 7, 4, 0))
    .map(([shift, length]) => (length === 0 ? null : clamp(addDays(near, shift)).slice(0, length)))

const clamp = (day: string): string => (day < '1950-01-01' ? '1950-01-01' : day)

function extra(kind: ExtraKind, near: string, host: string): fc.Arbitrary<unknown> {
  if (kind === 'day') return fc.integer({ min: 61, max: 400 }).map((n) => addDays(near, n))
  if (kind === 'country') return fc.constantFrom('TJ', host, 'RU', 'DE')
  if (kind === 'text') return fc.constantFrom('unhcr', 'a body')
  if (kind === 'texts') return fc.constant(['307'])
  return fc.constantFrom(...kind)
}

/** One event of any type, with any of its extra keys there or not. */
export function anyEvent(near: string, host: string): fc.Arbitrary<CaseEvent> {
  return fc.constantFrom(...EVENT_TYPES).chain((type) => {
    const extras = Object.entries(EVENTS[type] as Record<string, ExtraKind>).map(([key, kind]) => [
      key,
      extra(kind, near, host),
    ])
    return fc
      .tuple(
        partial(near),
        fc.record(Object.fromEntries(extras) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }),
      )
      .map(([on, more]) => ({ type, on, ...more }) as CaseEvent)
  })
}

export interface Scene {
  readonly file: CaseFile
  readonly on: string
}

/** Every country of the library, and one that it does not know. */
export const HOSTS: readonly string[] = [...LAW.countries, 'US']

/** A case and a day to look at it on. */
export const anyScene: fc.Arbitrary<Scene> = fc.tuple(anyDay, fc.constantFrom(...HOSTS)).chain(([on, host]) =>
  fc
    .record({
      events: fc.array(anyEvent(on, host), { maxLength: 14 }),
      nationalities: fc.constantFrom(['TJ'], [host], ['TJ', host], []),
      profile: fc.subarray([...PROFILES], { maxLength: 2 }),
      notKnown: fc.subarray([...EVENT_TYPES], { maxLength: 4 }),
      offenceGravity: fc.option(fc.constantFrom(...GRAVITIES), { nil: undefined }),
    })
    .map(({ events, nationalities, profile, notKnown, offenceGravity }) => ({
      on,
      file: valid({
        format: 'panoh-case/1',
        host: { country: host },
        person: { nationalities, profile },
        events,
        notKnown,
        ...(offenceGravity ? { details: { offenceGravity } } : {}),
      }),
    })),
)

/** The input as a case; a fault in it is a fault of the generator. */
export function valid(input: unknown): CaseFile {
  const parsed = parseCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.case
}

export const withEvents = (file: CaseFile, events: readonly CaseEvent[]): CaseFile =>
  valid({ ...file, events })

/**
 * Whether the steps on file can have followed each other: what a later step implies did not come after it only,
 * and nobody is held anew without an arrest. Random days break this, people's lives do not.
 */
export function inOrderOfProcedure({ file, on }: Scene): boolean {
  const view = viewOf(file, on)
  const real = (type: EventType) => view.of(type).filter(({ implied }) => !implied)
  for (const [earlier, laterTypes] of IMPLIED_BY)
    for (const later of laterTypes.flatMap(real)) {
      const own = real(earlier)
      if (own.length > 0 && own.every(({ range }) => range.earliest > later.range.latest)) return false
    }
  const orders = [...real('remand-ordered'), ...real('detention-extended')]
  return orders.length === 0 || ENDS.every((type) => real(type).length === 0)
}

const ENDS: readonly EventType[] = ['released', 'abducted', 'removed', 'returned-under-pressure']
