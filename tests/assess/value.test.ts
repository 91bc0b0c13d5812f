import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { evaluate } from '../../src/assess/evaluate.js'
import { situationOf } from '../../src/assess/situation.js'
import { valueOf } from '../../src/assess/value.js'
import { addMonths } from '../../src/case/days.js'
import { LAW } from '../../src/law/library.js'
import type { Condition } from '../../src/law/vocabulary/index.js'
import { anyDay, anyScene } from '../support/arbitrary.js'

// The fast roads of the engine must lead where the slow ones lead.

const conditionsOf = (host: string): Condition[] => [
  ...LAW.remedies(host).flatMap(({ versions }) =>
    versions.flatMap((version) =>
      version.exists
        ? [version.opens, version.inUse, version.exhausted, ...version.bars.map((bar) => bar.when)]
        : [],
    ),
  ),
  ...LAW.claims.flatMap((claim) => [claim.applies, ...claim.grounds.map((ground) => ground.when)]),
  ...LAW.dangers.map((danger) => danger.when),
]

test('the value alone is the value that comes with its facts, for every condition of the library', () => {
  fc.assert(
    fc.property(anyScene, ({ file, on }) => {
      // Two situations, so that neither answers from the memory of the other.
      const [told, bare] = [situationOf(file, on, LAW), situationOf(file, on, LAW)]
      const differing = conditionsOf(file.host.country).filter(
        (condition) => valueOf(condition, bare) !== evaluate(condition, told).value,
      )
      expect(differing).toEqual([])
    }),
    { numRuns: 120 },
  )
})

test('months are added as the calendar library adds them, also at the end of a month and across years', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
      expect(addMonths(day, count)).toBe(Temporal.PlainDate.from(day).add({ months: count }).toString())
    }),
    { numRuns: 2000 },
  )
  expect([addMonths('2024-01-31', 1), addMonths('2026-12-31', 2), addMonths('2026-03-30', -1)]).toEqual([
    '2024-02-29',
    '2027-02-28',
    '2026-02-28',
  ])
})
