import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, codesOf, remedyOn } from '../support/case.js'

/** Czechia from its acts read in full: the day before and the day of each change. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (id: string, day: string, lines: readonly Line[]) =>
  remedyOn(caseOf(lines, { host: 'CZ' }), day, `cz.${id}`)
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const inACentre = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]
const expelled = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'expulsion' }],
  ['removal-notified', day],
]

describe('Asylum Act 325/1999, §§ 32, 32a: the days of the action, act by act', () => {
  test.each([
    ['2002-01-31', '2002-03-02', 'automatic'],
    ['2002-02-01', '2002-02-16', 'automatic'],
    ['2005-10-12', '2005-10-27', 'automatic'],
    ['2005-10-13', '2005-10-28', 'unknown'],
    ['2011-12-31', '2012-01-15', 'unknown'],
    ['2023-06-30', '2023-07-15', 'unknown'],
    ['2023-07-01', '2023-08-01', 'unknown'],
    ['2026-06-11', '2026-07-11', 'unknown'],
    ['2026-06-12', '2026-06-27', 'unknown'],
  ])('served on %s: to %s, stops the removal: %s', (day, lastDay, stopsRemoval) => {
    expect(on('asylum-appeal', day, refused(day))).toMatchObject({ stopsRemoval, deadline: { lastDay } })
  })

  test.each([
    ['2011-12-31', '2012-01-07'],
    ['2012-01-01', '2012-01-16'],
    ['2023-06-30', '2023-07-15'],
    ['2023-07-01', '2023-07-16'],
  ])('held in a centre, served on %s: to %s', (day, lastDay) => {
    expect(on('asylum-appeal', day, [inACentre(day), ...refused(day)]).deadline?.lastDay).toBe(lastDay)
  })

  test('314/2025 Art. II(5): the law of the day of the decision governs, also for an older claim', () => {
    const old: Line[] = [
      ['asylum-applied', '2026-01-10'],
      ['asylum-refused', '2026-06-12'],
      ['asylum-notified', '2026-06-12'],
    ]
    const found = on('asylum-appeal', '2026-06-12', old)
    expect(found.deadline).toMatchObject({ fileBy: '2026-06-22', lastDay: '2026-06-27' })
    expect(codesOf(found)).not.toContain('term-old-law-holds')
  })

  test('the withdrawal of status has the same days', () => {
    const taken = (day: string): Line[] => [
      ['protection-granted', '2016-05-10', { kind: 'refugee', country: 'CZ' }],
      ['protection-withdrawn', day, { country: 'CZ' }],
    ]
    const last = (day: string) => on('status-appeal', day, taken(day)).deadline?.lastDay
    expect(['2023-06-30', '2023-07-01', '2026-06-11', '2026-06-12'].map(last)).toEqual([
      '2023-07-15',
      '2023-08-01',
      '2026-07-11',
      '2026-06-27',
    ])
  })
})

describe('150/2002 § 106: cassation in two weeks', () => {
  const lost = (day: string): Line[] => [...refused(day), ['asylum-appeal-dismissed', day]]
  const of = (day: string) => on('asylum-court', day, lost(day))

  test('none before 1 January 2003', () => {
    expect([of('2002-12-31').state, codesOf(of('2002-12-31'))]).toEqual([
      'closed',
      ['cz-no-cassation-before-2003'],
    ])
    expect(of('2003-01-01').deadline?.lastDay).toBe('2003-01-15')
  })

  test.each([
    ['2005-10-12', 'if-granted'],
    ['2005-10-13', 'automatic'],
    ['2015-12-17', 'automatic'],
    ['2015-12-18', 'unknown'],
    ['2026-06-11', 'unknown'],
    ['2026-06-12', 'if-granted'],
  ])('on %s it stops the removal: %s', (day, stops) => {
    expect(of(day).stopsRemoval).toBe(stops)
  })

  test('§ 106(2): a missed cassation cannot be restored', () => {
    expect(codesOf(on('asylum-court', '2026-05-01', lost('2026-03-02')))).toContain('cannot-be-restored')
  })
})

describe('Residence Act 326/1999: expulsion and detention', () => {
  test.each([
    ['2010-12-31', '2011-01-05', 'unknown', 'medium'],
    ['2011-01-01', '2011-01-06', 'automatic', 'medium'],
    ['2017-08-14', '2017-08-19', 'automatic', 'medium'],
    ['2017-08-15', '2017-08-25', 'automatic', 'high'],
    ['2025-10-01', '2025-10-11', 'automatic', 'high'],
  ])('§§ 169, 170, served on %s: to %s', (day, lastDay, stopsRemoval, confidence) => {
    expect(on('return-appeal', day, expelled(day))).toMatchObject({
      stopsRemoval,
      confidence,
      deadline: { lastDay },
    })
  })

  test('§ 172(3): security cases lost the stay on 27 April 2006', () => {
    const warned = (day: string) =>
      on('return-court', day, [...expelled(day), ['removal-appeal-dismissed', day]]).warnings.includes(
        'eu.security-no-stay',
      )
    expect([warned('2006-04-26'), warned('2006-04-27')]).toEqual([false, true])
  })

  test('§ 172(4): thirty days against detention, fifteen from 1 July 2023', () => {
    const held = (day: string): Line[] => [inACentre(day), ['remand-ordered', day]]
    const last = (day: string) => on('alien-detention', day, held(day)).deadline?.lastDay
    expect([last('2023-06-30'), last('2023-07-01')]).toEqual(['2023-07-30', '2023-07-16'])
  })
})

describe('182/1993 §§ 72, 79: the Constitutional Court', () => {
  const lost = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-appeal-dismissed', day],
  ]
  test('sixty days until 31 December 2012, then two months; a stay only on request', () => {
    const of = (day: string) => on('constitutional-court', day, lost(day))
    expect(of('2012-12-31')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { lastDay: '2013-03-01' },
    })
    expect(of('2013-01-01').deadline).toMatchObject({ fileBy: '2013-01-02', lastDay: '2013-03-01' })
    expect(of('2013-07-01').deadline?.lastDay).toBe('2013-09-01')
  })
})

test('182/1993 § 72: the time counted from a later ruling on custody is not that of the ruling on surrender', () => {
  const later: Line[] = [
    ['arrested', '2025-02-03'],
    ['extradition-granted', '2025-04-07'],
    ['extradition-appealed', '2025-04-09'],
    ['extradition-appeal-dismissed', '2025-04-24'],
    ['detention-appeal-dismissed', '2025-06-20'],
  ]
  const way = on('constitutional-court', '2025-06-21', later)
  expect(way.deadline).toMatchObject({ fileBy: '2025-06-21', lastDay: '2025-08-20' })
  expect(way.warnings).toContain('eu.each-ruling-has-its-own-days')
})
