import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../src/assess/assess.js'
import { parseCase } from '../../src/case/faults.js'
import { rangeOf } from '../../src/case/partial-date.js'
import type { CaseEvent, CaseFile } from '../../src/case/types.js'
import { ROOT } from '../../src/i18n/index.js'
import {
  applyForm,
  compile,
  formOf,
  fromCase,
  QUESTIONS,
  readAnswers,
  type Answers,
} from '../../src/interview/index.js'
import { LAW } from '../../src/law/library.js'
import { anyScene } from '../support/arbitrary.js'
import { caseOf } from '../support/case.js'

/** A case as far as it says anything: empty lists and the order of one day's events say nothing. */
function meaning(file: CaseFile) {
  const { nationalities, profile, ...person } = file.person
  const day = (event: CaseEvent): string => (event.on === null ? '9999' : rangeOf(event.on).earliest)
  const line = (event: CaseEvent): string => `${day(event)} ${JSON.stringify(Object.entries(event).sort())}`
  return {
    ...file,
    person: {
      ...person,
      ...(nationalities?.length ? { nationalities } : {}),
      ...(profile?.length ? { profile } : {}),
    },
    events: file.events.map(line).sort(),
    notKnown: [...new Set(file.notKnown)].sort(),
    details: file.details ?? {},
  }
}

function there(answers: Answers): CaseFile {
  const file = compile(answers)
  if (!file) throw new Error('no case')
  return file
}

const FOLDERS = [join(ROOT, '../shared/cases/public'), join(ROOT, 'examples')]
const files = FOLDERS.flatMap((folder) => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map(
        (name) =>
          [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>] as const,
      )
  } catch {
    return []
  }
})

describe('a case file becomes answers and comes back', () => {
  test.each(files)('%s', (_name, content) => {
    const parsed = parseCase(content['case'] ?? content)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    const back = there(fromCase(parsed.case))
    expect(meaning(back)).toEqual(meaning(parsed.case))
    expect(parseCase(back).ok).toBe(true)
  })

  test('whatever the case', () => {
    fc.assert(
      fc.property(anyScene, ({ file }) => {
        const answers = fromCase(file)
        const back = there(answers)
        expect(meaning(back)).toEqual(meaning(file))
        expect(parseCase(back).ok).toBe(true)
        expect(there(fromCase(back))).toEqual(back)
        expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
      }),
      { numRuns: 300 },
    )
  })

  test('also where the file leaves out a step, and the step before that one', () => {
    const file = caseOf([['detention-appeal-dismissed', '2026-05-05']])
    expect(there(fromCase(file)).events).toEqual(file.events)
  })

  test('and is assessed alike', () => {
    fc.assert(
      fc.property(anyScene, ({ file, on }) => {
        const states = (one: CaseFile) =>
          assess(one, on, LAW).remedies.map(({ id, state, deadline }) => [id, state, deadline?.fileBy])
        expect(states(there(fromCase(file)))).toEqual(states(file))
      }),
      { numRuns: 60 },
    )
  })
})

test('a form filled with what is saved and sent again changes nothing', () => {
  fc.assert(
    fc.property(anyScene, ({ file, on }) => {
      const { profile = [], ...person } = file.person
      // "Unknown" beside a known reason is dropped when the form is sent: the page offers one or the other.
      const clear = profile.length > 1 ? profile.filter((one) => one !== 'unknown') : profile
      const answers = fromCase({ ...file, notKnown: [], person: { ...person, profile: clear } })
      for (const question of QUESTIONS) {
        const form = formOf(answers, question)
        // What was never answered has no form to send.
        if (Object.keys(form).length === 0 || (question.event && form['happened'] !== 'yes')) continue
        const later = '2060-01-01' > on ? '2060-01-01' : on
        const applied = applyForm(answers, question, form, later)
        if (!applied.ok)
          throw new Error(`${question.id} ${JSON.stringify(applied.faults)} ${JSON.stringify(form)}`)
        const { notKnown, ...rest } = applied.answers
        expect([question.id, rest]).toEqual([question.id, answers])
        expect((notKnown ?? []).filter((id) => id !== 'profile')).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

describe('stored answers that are not ours are refused', () => {
  test.each([
    ['nothing', null],
    ['text', 'panoh'],
    ['another format', { format: 'panoh-answers/2', events: {}, details: {} }],
    ['no events', { format: 'panoh-answers/1', details: {} }],
    ['null events', { format: 'panoh-answers/1', events: null, details: {} }],
    ['a day that does not exist', at('2026-02-30')],
    [
      'an unknown event',
      { format: 'panoh-answers/1', details: {}, events: { vanished: { happened: 'yes', times: [] } } },
    ],
    ['a wrong country', { format: 'panoh-answers/1', host: 'XX', details: {}, events: {} }],
    [
      'a wrong reply',
      { format: 'panoh-answers/1', details: {}, events: { arrested: { happened: 'maybe', times: [] } } },
    ],
    [
      'times that are no list',
      { format: 'panoh-answers/1', details: {}, events: { arrested: { happened: 'yes', times: 3 } } },
    ],
  ])('%s', (_what, stored) => {
    expect(readAnswers(stored)).toBeUndefined()
  })

  test('a good one is read', () => {
    expect(readAnswers(at('2026-02-28'))).toEqual(at('2026-02-28'))
  })
})

function at(on: string) {
  return {
    format: 'panoh-answers/1',
    host: 'RU',
    details: {},
    events: { arrested: { happened: 'yes', times: [{ on }] } },
  }
}
