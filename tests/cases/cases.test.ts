import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCase } from '../../src/case/faults.js'
import type { CaseFile } from '../../src/case/types.js'
import { ROOT } from '../../src/i18n/index.js'
import { LAW } from '../../src/law/library.js'
import { assessed } from '../support/case.js'

/**
 * What happened to people, held against the engine: published judgments by name, reported cases by what they prove,
 * and invented people where the law of a host has no known case. See tests/cases/README.md for what stands where.
 */
interface Answer {
  readonly on: string
  readonly situation: string
  readonly ways?: Readonly<Record<string, 'usable' | 'shut'>>
  /** What follows from the procedure of the day, not from the record. */
  readonly derived?: Readonly<Record<string, 'usable' | 'shut' | 'ask'>>
  /** The day to file by of a way whose last day depends on what is not on file. */
  readonly fileBy?: { readonly way: string; readonly rule: string; readonly on: string }
  readonly claims?: Readonly<Record<string, 'yes' | 'no'>>
  readonly lastDay?: { readonly what: string; readonly rule: string; readonly on: string }
  readonly danger?: 'yes' | 'no'
}
interface RealCase {
  readonly proves: string
  /** For an invented person: where the law that is held against it was read. */
  readonly from?: string
  readonly case: unknown
  readonly answers: readonly Answer[]
}

const casesOf = (folder: string): RealCase[] => {
  const path = join(ROOT, 'tests', 'cases', folder)
  return readdirSync(path)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as RealCase)
}

/** The case is held against the schema like any other input. */
function fileOf({ case: input }: RealCase): CaseFile {
  const parsed = parseCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.case
}

const USABLE: readonly string[] = ['open', 'in-use']
const SHUT: readonly string[] = ['not-yet', 'expired', 'exhausted', 'closed']

/** `usable` if one way of the path is, `shut` if all are, otherwise the states themselves. */
function pathOn(file: CaseFile, on: string, path: string): string {
  const states = assessed(file, on)
    .remedies.filter((remedy) => remedy.path === path)
    .map(({ state }) => state)
  if (states.some((state) => USABLE.includes(state))) return 'usable'
  return states.every((state) => SHUT.includes(state)) ? 'shut' : states.join('+')
}

describe.each(['russia', 'elsewhere', 'judgments', 'reported', 'invented'])('%s', (folder) => {
  describe.each(casesOf(folder).map((one) => [one.proves, one] as const))('%s', (_proves, one) => {
    const file = fileOf(one)
    test.each(one.answers.map((answer) => [answer.on, answer.situation, answer] as const))(
      '%s: %s',
      (on, _situation, { ways = {}, derived = {}, claims = {}, lastDay, fileBy, danger }) => {
        const seen = assessed(file, on)
        for (const [path, want] of Object.entries({ ...ways, ...derived }))
          expect([path, pathOn(file, on, path)]).toEqual([path, want])
        for (const [id, want] of Object.entries(claims)) {
          const state = seen.claims.find((claim) => claim.id === id)?.state
          expect([id, state === 'supported' || state === 'arguable' ? 'yes' : state]).toEqual([
            id,
            want === 'yes' ? 'yes' : expect.stringMatching(/^not-(supported|applicable)$/),
          ])
        }
        if (lastDay)
          expect([...seen.deadlines, ...seen.clocks].map((one) => one.lastDay)).toContain(lastDay.on)
        if (fileBy)
          expect(seen.remedies.find(({ id }) => id === fileBy.way)?.deadline?.fileBy).toBe(fileBy.on)
        const near = seen.dangers.filter(({ level }) => level === 'critical' || level === 'high')
        if (danger) expect(near.length > 0 ? 'yes' : 'no').toBe(danger)
      },
    )
  })
})

test('every host of the library has a case, and every invented one says so and where its law was read', () => {
  const all = ['russia', 'elsewhere', 'judgments', 'reported', 'invented'].flatMap(casesOf)
  const hosts = new Set(all.map((one) => fileOf(one).host.country))
  for (const country of LAW.countries) expect(hosts).toContain(country)
  for (const one of casesOf('invented')) {
    expect(one.proves).toMatch(/^Invented person\. /)
    expect(one.from).toMatch(/\w/)
  }
})

test('Russia left Strasbourg: every Russian case is shut out of it on 17 September 2022, and shown what remains', () => {
  let seen = 0
  for (const one of casesOf('russia')) {
    const file = fileOf(one)
    // Whoever was before the Strasbourg court already has the same matter pending or decided there.
    if (file.events.some(({ type, body }) => type.startsWith('ecthr-') || body === 'ecthr')) continue
    expect(pathOn(file, '2022-09-17', 'ecthr-interim-measure')).toBe('shut')
    const hrc = assessed(file, '2022-09-17').remedies.find(({ path }) => path === 'hrc-complaint')
    expect(hrc?.state).not.toBe('closed')
    seen += 1
  }
  expect(seen).toBeGreaterThan(3)
})
