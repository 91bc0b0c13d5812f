import { parseCase } from '../../src/case/faults.js'
import type { CaseEvent, CaseFile } from '../../src/case/types.js'
import type { EventType, Profile } from '../../src/case/vocabulary.js'
import { assess } from '../../src/assess/assess.js'
import type { AssessedRemedy, Assessment } from '../../src/assess/types.js'
import { LAW } from '../../src/law/library.js'

type Line = readonly [type: EventType, on: string | null, extra?: Partial<CaseEvent>]

interface Options {
  readonly host?: string
  readonly nationalities?: readonly string[]
  readonly profile?: readonly Profile[]
  readonly notKnown?: readonly EventType[]
  readonly details?: Record<string, unknown>
}

/** A case from lines of a chronology; validated like any input. */
export function caseOf(lines: readonly Line[], options: Options = {}): CaseFile {
  const input = {
    format: 'panoh-case/1',
    host: { country: options.host ?? 'RU' },
    person: { nationalities: options.nationalities ?? ['TJ'], profile: options.profile ?? ['irpt'] },
    events: lines.map(([type, on, extra]) => ({ type, on, ...extra })),
    ...(options.notKnown ? { notKnown: options.notKnown } : {}),
    ...(options.details ? { details: options.details } : {}),
  }
  const parsed = parseCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.case
}

export const assessed = (file: CaseFile, on: string): Assessment => assess(file, on, LAW)

/** The remedy with that id, on a day. */
export function remedyOn(file: CaseFile, on: string, id: string): AssessedRemedy {
  const found = assessed(file, on).remedies.find((remedy) => remedy.id === id)
  if (!found) throw new Error(`no remedy ${id}`)
  return found
}

export const claimOn = (file: CaseFile, on: string, id: string) =>
  assessed(file, on).claims.find((claim) => claim.id === id)
export const codesOf = (remedy: AssessedRemedy): string[] => remedy.reasons.map((reason) => reason.code)
