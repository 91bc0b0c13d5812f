import { z } from 'zod'
import { parseCase, type Fault } from '../../case/faults.js'
import { isDay, type Day } from '../../case/partial-date.js'
import { caseSchema } from '../../case/schema.js'
import type { CaseFile } from '../../case/types.js'
import { FORMATS } from '../../documents/types.js'
import { LANGUAGES } from '../../i18n/index.js'
import { DOCUMENT_IDS } from '../../law/vocabulary/index.js'
import { ApiProblem } from './problem.js'

const DAY = '^\\d{4}-\\d{2}-\\d{2}$'
const day = z
  .string()
  .refine(isDay)
  .meta({ pattern: DAY, description: 'The day the case is looked at, ISO; today if left out.' })

/** What `POST /api/v1/assessments` takes. */
export const assessmentBody = z.strictObject({
  case: caseSchema,
  on: day.optional(),
  language: z
    .enum(LANGUAGES)
    .optional()
    .meta({ description: 'If given, the answer also carries the assessment in words of that language.' }),
})

/** What `POST /api/v1/documents` takes. */
export const documentBody = z.strictObject({
  case: caseSchema,
  on: day.optional(),
  document: z.enum(DOCUMENT_IDS),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .max(2)
    .meta({ description: 'One, or two for side by side: the language of filing first.' }),
  format: z.enum(FORMATS),
  pdfa: z.boolean().optional().meta({ description: 'A PDF for the archive (PDF/A-1a); else PDF/UA.' }),
})

/** A body whose case has been read by the same reader as everywhere else, so that its faults read the same. */
export function readCase(body: unknown, others: Readonly<Record<string, z.ZodType>>): CaseFile {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ApiProblem('not-json')
  const values = body as Record<string, unknown>
  const known = ['case', ...Object.keys(others)]
  const faults: Fault[] = Object.keys(values)
    .filter((name) => !known.includes(name))
    .map((name) => ({ field: name, value: shown(values[name]), code: 'unknown-key', accepted: known }))
  for (const [name, schema] of Object.entries(others)) {
    const result = schema.safeParse(values[name])
    if (!result.success)
      faults.push({
        field: name,
        value: shown(values[name]),
        code: values[name] === undefined ? 'missing' : name === 'on' ? 'not-a-date' : 'unknown-word',
        accepted: acceptedBy(name),
      })
  }
  const parsed = parseCase(values['case'])
  if (!parsed.ok)
    faults.push(
      ...parsed.faults.map((fault) => ({
        ...fault,
        field: fault.field.startsWith('[')
          ? `case${fault.field}`
          : fault.field
            ? `case.${fault.field}`
            : 'case',
      })),
    )
  if (faults.length > 0 || !parsed.ok) throw new ApiProblem('faults', faults)
  return parsed.case
}

/** The day asked for, or today; a day before the library begins is a fault, not a failure. */
export function dayOf(value: unknown, today: Day, coversFrom: Day, field = 'on'): Day {
  const on = value === undefined ? today : value
  if (typeof on === 'string' && isDay(on) && on >= coversFrom) return on
  throw new ApiProblem('faults', [
    { field, value: shown(value), code: 'not-a-date', accepted: ['YYYY-MM-DD', `>= ${coversFrom}`] },
  ])
}

const acceptedBy = (name: string): readonly string[] =>
  name === 'on'
    ? ['YYYY-MM-DD']
    : name === 'document'
      ? DOCUMENT_IDS
      : name === 'format'
        ? FORMATS
        : name === 'languages'
          ? ['1-2', ...LANGUAGES]
          : name === 'pdfa'
            ? ['true', 'false']
            : LANGUAGES

/** A value as a fault repeats it. */
export function shown(value: unknown): string {
  const found = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return found.length > 80 ? `${found.slice(0, 79)}…` : found
}
