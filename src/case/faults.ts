import { keysTwice } from './keys-twice.js'
import { caseSchema } from './schema.js'
import type { CaseFile } from './types.js'
import { EVENTS, EVENT_TYPES, isEventType } from './vocabulary.js'

/**
 * One thing wrong with an input: where, what was found, what is accepted. `code` is a key for text in
 * the reader's language; nothing here is a sentence.
 */
export interface Fault {
  /** `events[3].until`, `host.country`, or '' for the file as a whole. */
  readonly field: string
  /** The value as found, shortened to 80 characters. */
  readonly value: string
  readonly code: FaultCode
  /** What would be accepted, as a list of words or a pattern. */
  readonly accepted: readonly string[]
}

export type FaultCode =
  | 'not-json'
  | 'missing'
  | 'unknown-key'
  | 'unknown-word'
  | 'wrong-kind'
  | 'not-a-date'
  | 'not-before-event'
  | 'too-long'
  | 'not-accepted'
  | 'key-twice'

export type Parsed =
  { readonly ok: true; readonly case: CaseFile } | { readonly ok: false; readonly faults: Fault[] }

const PARTIAL = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']
const MANY = 60
const MOST_FAULTS = 200

/**
 * Reads a case file from JSON text.
 * @returns the case, or every fault found (at most 200); never guesses and never drops a key
 */
export function parseCaseText(text: string): Parsed {
  const plain = text.replace(/^\uFEFF/, '')
  let input: unknown
  try {
    input = JSON.parse(plain)
  } catch {
    return { ok: false, faults: [{ field: '', value: shorten(text), code: 'not-json', accepted: ['JSON'] }] }
  }
  const twice = faultsOfKeysTwice(plain)
  return twice.length > 0 ? { ok: false, faults: twice } : parseCase(input)
}

/** A key written twice: which of the two is meant, nobody but the writer can say. */
export const faultsOfKeysTwice = (json: string): Fault[] =>
  keysTwice(json)
    .slice(0, MOST_FAULTS)
    .map((field) => ({ field, value: shorten(field), code: 'key-twice', accepted: ['1'] }))

/** Validates an already parsed value as a case file. */
export function parseCase(input: unknown): Parsed {
  const result = caseSchema.safeParse(input)
  if (result.success) return { ok: true, case: result.data as CaseFile }
  const faults = result.error.issues.flatMap((issue) => toFaults(issue as Issue, input))
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) }
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly expected?: string
  readonly maximum?: number | bigint
  readonly params?: Readonly<Record<string, string>>
}

function toFaults(issue: Issue, input: unknown): Fault[] {
  const value = valueAt(input, issue.path)
  const fault = (code: FaultCode, accepted: readonly string[] = []): Fault[] => [
    { field: fieldName(issue.path), value: shorten(value), code, accepted },
  ]
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      field: fieldName([...issue.path, key]),
      value: shorten(valueAt(input, [...issue.path, key])),
      code: 'unknown-key',
      accepted: acceptedKeys(issue.path, value),
    }))
  if (value === undefined) return fault('missing', acceptedAt(issue))
  if (issue.params?.['accepted'] === 'partial-date') return fault('not-a-date', PARTIAL)
  if (issue.params?.['accepted'] === 'day') return fault('not-a-date', ['YYYY-MM-DD'])
  if (issue.params?.['accepted'] === 'not-before-event')
    return fault('not-before-event', [`>= ${issue.params['than'] ?? ''}`])
  if (issue.code === 'invalid_value') return fault('unknown-word', acceptedAt(issue))
  if (issue.code === 'invalid_union') return fault('unknown-word', EVENT_TYPES.slice(0, MANY + 20))
  if (issue.code === 'invalid_type') return fault('wrong-kind', [issue.expected ?? ''])
  if (issue.code === 'too_big') return fault('too-long', [`<= ${String(issue.maximum)}`])
  return fault('not-accepted')
}

function acceptedAt(issue: Issue): readonly string[] {
  const words = (issue.values ?? []).map(String)
  if (words.length > 100) return ['ISO 3166-1 alpha-2']
  return words.length > 0 ? words : issue.expected ? [issue.expected] : []
}

/** The keys that would have been right beside a wrong one: for an event, those of its type. */
function acceptedKeys(path: readonly PropertyKey[], value: unknown): readonly string[] {
  const type = typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined
  if (path[0] === 'events' && typeof type === 'string' && isEventType(type))
    return ['type', 'on', 'note', ...Object.keys(EVENTS[type])]
  const shapes: Record<string, readonly string[]> = {
    '': Object.keys(caseSchema.shape),
    host: Object.keys(caseSchema.shape.host.shape),
    person: Object.keys(caseSchema.shape.person.shape),
    'person.name': ['original', 'latin'],
    details: Object.keys(caseSchema.shape.details.unwrap().shape),
  }
  return shapes[fieldName(path)] ?? []
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${String(part)}]` : name ? `${name}.${String(part)}` : String(part),
    '',
  )
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  return value
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
