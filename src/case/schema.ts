import { z } from 'zod'
import { COUNTRY_CODES } from './countries.js'
import { detailsSchema } from './details.js'
import { isDay, isPartialDate, rangeOf } from './partial-date.js'
import { EVENTS, EVENT_TYPES, PROFILES, SEXES, type EventType, type ExtraKind } from './vocabulary.js'

/**
 * The shape of a case file (`panoh-case/1`). Objects are strict: a misspelt key must not lose a fact.
 * The messages zod makes are not shown to anyone; `faults.ts` turns its issues into our own.
 */

const LONG = 20_000
const partialDate = z
  .string()
  .refine(isPartialDate, { params: { accepted: 'partial-date' } })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description: 'YYYY, YYYY-MM or YYYY-MM-DD' })
const country = z.enum(COUNTRY_CODES)

function extraSchema(kind: ExtraKind): z.ZodType {
  if (kind === 'day') return partialDate
  if (kind === 'country') return country
  if (kind === 'text') return z.string().max(500)
  if (kind === 'texts') return z.array(z.string().max(200)).max(50)
  return z.enum(kind as readonly [string, ...string[]])
}

function eventSchema(type: EventType) {
  const extras = Object.entries(EVENTS[type] as Record<string, ExtraKind>)
  const shape = Object.fromEntries(extras.map(([key, kind]) => [key, extraSchema(kind).optional()]))
  return z
    .strictObject({
      type: z.literal(type),
      on: partialDate.nullable(),
      note: z.string().max(LONG).optional(),
      ...shape,
    })
    .superRefine((event, context) => {
      for (const key of ['until', 'for', 'leaveBy'] as const) {
        const end = (event as Record<string, unknown>)[key]
        if (typeof end !== 'string' || event.on === null) continue
        if (!isPartialDate(end) || !isPartialDate(event.on)) continue
        // Compared at the ends that leave the most room: a month may well hold both days.
        if (rangeOf(end).latest < rangeOf(event.on).earliest)
          context.addIssue({
            code: 'custom',
            path: [key],
            params: { accepted: 'not-before-event', than: event.on },
          })
      }
    })
}

const events = EVENT_TYPES.map(eventSchema) as [
  ReturnType<typeof eventSchema>,
  ...ReturnType<typeof eventSchema>[],
]

export const caseSchema = z.strictObject({
  format: z.literal('panoh-case/1'),
  id: z.string().max(200).optional(),
  host: z.strictObject({ country, region: z.string().max(200).optional() }),
  person: z.strictObject({
    name: z
      .strictObject({ original: z.string().max(300).optional(), latin: z.string().max(300).optional() })
      .optional(),
    dateOfBirth: z
      .string()
      .refine(isDay, { params: { accepted: 'day' } })
      .optional(),
    sex: z.enum(SEXES).optional(),
    nationalities: z.array(country).max(10).optional(),
    profile: z.array(z.enum(PROFILES)).max(PROFILES.length).optional(),
  }),
  events: z.array(z.discriminatedUnion('type', events)).max(2000),
  notKnown: z.array(z.enum(EVENT_TYPES as [EventType, ...EventType[]])).optional(),
  details: detailsSchema.optional(),
})
