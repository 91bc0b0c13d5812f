import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, remedyOn } from '../support/case.js'

/** Romania: the law on foreigners, state by state. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (id: string, day: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host: 'RO' }), day, `ro.${id}`)
const ordered = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'expulsion' }],
  ['removal-notified', day],
]
const centre = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]

describe('Emergency Ordinance 194/2002', () => {
  test.each([
    ['2007-03-31', '2007-04-05', 'unknown', 'low'],
    ['2007-04-01', '2007-04-11', 'automatic', 'high'],
    ['2011-07-30', '2011-08-09', 'automatic', 'high'],
    ['2011-07-31', '2011-08-10', 'unknown', 'medium'],
    ['2026-03-02', '2026-03-12', 'unknown', 'medium'],
  ])('82, later 85: return decided on %s, to %s (%s, %s)', (day, lastDay, stopsRemoval, confidence) => {
    expect(on('return-appeal', day, ordered(day))).toMatchObject({
      confidence,
      stopsRemoval,
      deadline: { lastDay },
    })
  })

  test('82(1) of 2007: three days for one who is held for removal', () => {
    const of = (day: string) => on('return-appeal', day, [centre(day), ...ordered(day)]).deadline?.lastDay
    expect([of('2008-03-03'), of('2012-03-05')]).toEqual(['2008-03-06', '2012-03-15'])
  })

  test('101(10): five days against detention, which stops no removal', () => {
    const held: Line[] = [centre('2026-03-02'), ['remand-ordered', '2026-03-03']]
    expect(on('alien-detention', '2026-03-03', held)).toMatchObject({
      stopsRemoval: 'no',
      deadline: { fileBy: '2026-03-04', lastDay: '2026-03-08', rule: 'RO-194-101' },
    })
  })
})

test('Law 122/2006, 105 and 55: ten days against the loss of status', () => {
  const taken: Line[] = [
    ['protection-granted', '2015-05-10', { kind: 'refugee', country: 'RO' }],
    ['protection-withdrawn', '2026-03-02', { country: 'RO' }],
  ]
  expect(on('status-appeal', '2026-03-02', taken)).toMatchObject({
    confidence: 'medium',
    stopsRemoval: 'unknown',
    deadline: { lastDay: '2026-03-12' },
  })
})

test('Law 122/2006, 6(1): the bar names its exception for terrorism', () => {
  expect(on('asylum', '2026-03-02').warnings).toContain('ro.terrorism-exception')
})

test('Law 47/1992, 29: nobody goes to the Constitutional Court directly', () => {
  const lost: Line[] = [
    ['extradition-granted', '2026-03-02'],
    ['extradition-appeal-dismissed', '2026-03-10'],
  ]
  expect(on('constitutional-court', '2026-03-10', lost).state).toBe('closed')
})
