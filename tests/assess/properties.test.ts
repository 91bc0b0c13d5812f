import fc from 'fast-check'
import { boundOn } from '../../src/assess/situation.js'
import { LIVE_STATES, type AssessedRemedy, type Assessment } from '../../src/assess/types.js'
import { addDays } from '../../src/case/days.js'
import { rangeOf } from '../../src/case/partial-date.js'
import type { CaseEvent } from '../../src/case/types.js'
import { EVENT_TYPES, type EventType } from '../../src/case/vocabulary.js'
import { LAW } from '../../src/law/library.js'
import { CLAIM_IDS } from '../../src/law/vocabulary/index.js'
import {
  anyEvent,
  anyScene,
  HOSTS,
  inOrderOfProcedure,
  valid,
  withEvents,
  type Scene,
} from '../support/arbitrary.js'
import { assessed } from '../support/case.js'

/** What must hold for every chronology, in every country of the library. */

const RUNS = { numRuns: 500 }
const remedyOf = (assessment: Assessment, id: string): AssessedRemedy | undefined =>
  assessment.remedies.find((remedy) => remedy.id === id)
const everyScene = (hold: (scene: Scene, assessment: Assessment) => void): void => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      hold(scene, assessed(scene.file, scene.on))
    }),
    RUNS,
  )
}

test('the countries of the library are the ones that are tried', () => {
  for (const country of LAW.countries) expect(HOSTS).toContain(country)
})

test('no chronology ends in an error, and every claim, way and danger says why', () => {
  everyScene(({ on }, assessment) => {
    expect(assessment.on).toBe(on)
    expect(assessment.claims.map(({ id }) => id).sort()).toEqual([...CLAIM_IDS].sort())
    for (const { reasons, provisions, checkedOn } of assessment.remedies) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(provisions.length).toBeGreaterThan(0)
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    for (const { reasons } of [...assessment.claims, ...assessment.dangers])
      expect(reasons.length).toBeGreaterThan(0)
  })
})

test('the day to file by is never after the last day', () => {
  everyScene((_scene, assessment) => {
    for (const { deadline } of assessment.remedies)
      if (deadline) expect(deadline.fileBy <= deadline.lastDay).toBe(true)
    for (const { fileBy, lastDay } of assessment.deadlines) expect(fileBy <= lastDay).toBe(true)
  })
})

test('the same case on the same day gives the same answer, in whatever order its events are written', () => {
  everyScene(({ file, on }, assessment) => {
    expect(assessed(file, on)).toEqual(assessment)
    const states = ({ remedies }: Assessment) => remedies.map(({ id, state }) => [id, state])
    const distinct = file.events.filter(
      (event, index) => file.events.findIndex(({ type }) => type === event.type) === index,
    )
    const forward = assessed(withEvents(file, distinct), on)
    const backward = assessed(withEvents(file, [...distinct].reverse()), on)
    expect(states(backward)).toEqual(states(forward))
  })
})

test('an assessment leaves the case as it was', () => {
  everyScene(({ file, on }) => {
    const before = JSON.stringify(file)
    assessed(file, on)
    expect(JSON.stringify(file)).toBe(before)
  })
})

describe('no way is open that the treaties of the host rule out', () => {
  test('not bound by the Convention that day: no interim measure; an application only for what came before', () => {
    everyScene(({ file, on }, assessment) => {
      if (boundOn(LAW.treaty(file.host.country, 'ECHR'), on) !== 'no') return
      expect(remedyOf(assessment, 'ecthr.interim-measure')?.state).toBe('closed')
      const application = remedyOf(assessment, 'ecthr.application')
      const lodged = [...file.events.map(({ type }) => type), ...(file.notKnown ?? [])].some(
        (type) => type === 'ecthr-lodged' || type === 'ecthr-judgment',
      )
      const { since } = LAW.treaty(file.host.country, 'ECHR')
      if (!lodged && since === null) expect(application?.state).toBe('closed')
    })
  })

  test('Russia after 16 September 2022: Rule 39 is closed, and acts of after that day open no application', () => {
    const after = fc.integer({ min: 1, max: 1500 }).map((n) => addDays('2022-09-16', n))
    fc.assert(
      fc.property(
        after.chain((on) => fc.tuple(fc.constant(on), fc.array(anyEvent(on, 'RU'), { maxLength: 10 }))),
        ([on, events]) => {
          const base = { format: 'panoh-case/1', host: { country: 'RU' }, person: { nationalities: ['TJ'] } }
          const rule39 = remedyOf(assessed(valid({ ...base, events }), on), 'ecthr.interim-measure')
          expect(rule39?.state).toBe('closed')
          const later = events.filter(
            ({ type, on: day }) =>
              !type.startsWith('ecthr') && day !== null && rangeOf(day).earliest > '2022-09-16',
          )
          const application = remedyOf(assessed(valid({ ...base, events: later }), on), 'ecthr.application')
          expect(application?.state).toBe('closed')
          expect(application?.reasons[0]?.code).toBe('not-bound-ECHR')
        },
      ),
      RUNS,
    )
  })

  test.each([
    ['OP1', 'hrc.complaint', 'hrc-lodged'],
    ['CAT_art22', 'cat.complaint', 'cat-lodged'],
  ] as const)('%s does not bind: %s is not open', (treaty, id, lodged) => {
    everyScene(({ file, on }, assessment) => {
      if (boundOn(LAW.treaty(file.host.country, treaty), on) !== 'no') return
      if (file.events.some(({ type }) => type === lodged) || file.notKnown?.includes(lodged)) return
      expect(remedyOf(assessment, id)?.state).toBe('closed')
    })
  })
})

test('a fact added never ends in an error', () => {
  fc.assert(
    fc.property(
      anyScene.chain((scene) => fc.tuple(fc.constant(scene), anyEvent(scene.on, scene.file.host.country))),
      ([{ file, on }, event]) => {
        expect(() => assessed(withEvents(file, [...file.events, event]), on)).not.toThrow()
      },
    ),
    RUNS,
  )
})

describe('a fact that is not known shuts no way', () => {
  const usable = new Set<string>([...LIVE_STATES, 'ask'])
  const shut = (scene: Scene, type: EventType, before: Assessment): string[] => {
    const { file, on } = scene
    const after = assessed(
      valid({
        ...file,
        events: file.events.filter((event) => event.type !== type),
        notKnown: [...new Set([...(file.notKnown ?? []), type])],
      }),
      on,
    )
    return before.remedies
      .filter(({ id, state }) => usable.has(state) && !usable.has(remedyOf(after, id)?.state ?? ''))
      .map(({ id }) => `${type}: ${id}`)
  }

  test('moved from the events to what nobody knows', () => {
    fc.assert(
      fc.property(anyScene.filter(inOrderOfProcedure), fc.nat(), (scene, pick) => {
        const types = [...new Set(scene.file.events.map(({ type }) => type))].filter(
          (type) => type !== 'killed',
        )
        const type = types[pick % Math.max(1, types.length)]
        if (type) expect(shut(scene, type, assessed(scene.file, scene.on))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('not mentioned before, and now asked about', () => {
    fc.assert(
      fc.property(anyScene, fc.constantFrom(...EVENT_TYPES), (scene, type) => {
        if (scene.file.events.some((event) => event.type === type)) return
        expect(shut(scene, type, assessed(scene.file, scene.on))).toEqual([])
      }),
      RUNS,
    )
  })
})

test('events after the day are not seen', () => {
  everyScene(({ file, on }, assessment) => {
    const past = file.events.filter((event) => event.on === null || rangeOf(event.on).earliest <= on)
    expect(assessed(withEvents(file, past), on)).toEqual(assessment)
  })
})

test('a day known in part is never counted later than its earliest day', () => {
  everyScene(({ file, on }, assessment) => {
    const first = ({ on: day, ...rest }: CaseEvent): CaseEvent => ({
      ...rest,
      on: day === null ? null : rangeOf(day).earliest,
    })
    const dated = file.events.filter(
      (event, index) => file.events.findIndex(({ type }) => type === event.type) === index,
    )
    const partly = assessed(withEvents(file, dated), on)
    const exact = assessed(withEvents(file, dated.map(first)), on)
    for (const { id, deadline } of partly.remedies) {
      const other = remedyOf(exact, id)?.deadline
      if (deadline && other && deadline.from.event === other.from.event)
        expect([id, deadline.fileBy <= other.fileBy]).toEqual([id, true])
    }
    expect(assessment.on).toBe(on)
  })
})
