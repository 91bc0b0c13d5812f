import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

/** Each change by its provision: the day before and the day of it, counted by hand. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (day: string, id: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host: 'CH' }), day, `ch.${id}`)
const AT_THE_AIRPORT = (day: string): Line => ['arrested', day, { place: 'airport' }]
const IN_A_CENTRE = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]
const granted = (day: string): Line[] => [
  ['extradition-requested', day],
  ['extradition-granted', day],
  ['extradition-notified', day],
]
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const removed = (day: string, kind: 'expulsion' | 'dublin' = 'expulsion'): Line[] => [
  ['removal-ordered', day, { kind }],
  ['removal-notified', day],
]

describe('extradition', () => {
  test('IRSG 25: to the Federal Supreme Court until 2006, since 2007 to the Federal Criminal Court', () => {
    const before = on('2006-12-31', 'extradition-appeal', granted('2006-12-31'))
    expect(before).toMatchObject({
      body: 'ch.federal-supreme-court',
      stopsRemoval: 'automatic',
      confidence: 'medium',
      deadline: { lastDay: '2007-01-30', safeDefault: true },
    })
    expect(on('2007-01-01', 'extradition-appeal', granted('2007-01-01'))).toMatchObject({
      body: 'ch.federal-criminal-court',
      stopsRemoval: 'automatic',
      confidence: 'high',
      deadline: { fileBy: '2007-01-06', lastDay: '2007-01-31', rule: 'CH-VWVG-50', safeDefault: false },
    })
  })

  test('BGG 100(2)(b), 103: ten days, and the person stays; before 2007 there was no further court', () => {
    const lost = (day: string): Line[] => [...granted('2006-11-01'), ['extradition-appeal-dismissed', day]]
    const before = on('2006-12-31', 'extradition-second-appeal', lost('2006-12-31'))
    expect([before.state, codesOf(before)]).toEqual(['closed', ['ch-first-appeal-was-the-last']])
    expect(on('2007-01-01', 'extradition-second-appeal', lost('2007-01-01'))).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: 'automatic',
      deadline: { fileBy: '2007-01-02', lastDay: '2007-01-11', rule: 'CH-BGG-100', safeDefault: false },
    })
    expect(on('2026-03-13', 'extradition-second-appeal', lost('2026-03-02')).state).toBe('expired')
  })

  test('IRSG 55a: the files are joined since 1 April 2011', () => {
    const told = (day: string) => on(day, 'asylum').warnings.includes('ch.files-are-coordinated')
    expect(['2011-03-31', '2011-04-01'].map(told)).toEqual([false, true])
  })
})

describe('asylum', () => {
  test('AsylG 108 since 1 March 2019: seven working days if accelerated; before it five or thirty days', () => {
    const warnings = (day: string) => on(day, 'asylum-appeal', refused(day)).warnings
    expect(warnings('2019-02-28')).toContain('ch.five-working-days')
    expect(warnings('2019-03-01')).toContain('ch.five-or-seven-working-days')
    for (const day of ['2019-02-28', '2019-03-01'])
      expect(on(day, 'asylum-appeal', refused(day))).toMatchObject({
        confidence: 'high',
        deadline: { rule: 'CH-ASYLG-108', safeDefault: false },
      })
  })

  test('AsylG 108a, 112: read from 1 April 2004; the Commission until 2006, then the court', () => {
    const of = (day: string) => on(day, 'asylum-appeal', refused(day))
    expect(of('2004-03-31').confidence).toBe('low')
    expect(of('2004-04-01')).toMatchObject({ confidence: 'high', body: 'ch.asylum-commission' })
    expect(of('2006-12-31')).toMatchObject({
      body: 'ch.asylum-commission',
      deadline: { fileBy: '2007-01-01' },
    })
    expect(of('2007-01-01').body).toBe('ch.federal-administrative-court')
    expect(of('2007-12-31').warnings).toContain('ch.stay-within-24-hours')
    expect(of('2008-01-01').warnings).not.toContain('ch.stay-within-24-hours')
  })

  test('AsylG 23, 108(3): at the airport five working days', () => {
    const found = on('2026-03-02', 'asylum-appeal', [AT_THE_AIRPORT('2026-03-02'), ...refused('2026-03-02')])
    expect(found.deadline?.lastDay).toBe('2026-03-09')
  })

  test('BGG 83(d)(1): the Federal Supreme Court, only while extradition is asked for, since 1 April 2011', () => {
    const lost = (day: string): Line[] => [...refused(day), ['asylum-appeal-dismissed', day]]
    const asked = (day: string): Line[] => [['extradition-requested', day], ...lost(day)]
    expect(on('2011-03-31', 'asylum-court', asked('2011-03-31')).state).toBe('closed')
    expect(on('2011-04-01', 'asylum-court', asked('2011-04-01'))).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2011-04-02', lastDay: '2011-05-01', rule: 'CH-BGG-100' },
    })
    expect(on('2026-03-02', 'asylum-court', lost('2026-03-02')).state).toBe('not-yet')
  })

  test('AsylG 108(6), VwVG 50: status taken away, thirty days; read from 2008', () => {
    const lines = (day: string): Line[] => [
      ['protection-granted', '2005-01-10', { kind: 'refugee', country: 'CH' }],
      ['protection-withdrawn', day, { country: 'CH' }],
    ]
    expect(on('2007-12-31', 'status-appeal', lines('2007-12-31')).confidence).toBe('low')
    expect(on('2008-01-01', 'status-appeal', lines('2008-01-01'))).toMatchObject({
      state: 'open',
      confidence: 'high',
      deadline: { lastDay: '2008-01-31' },
    })
  })
})

describe('removal of foreigners', () => {
  test('AIG 64: five working days since 2011, three days from 2008, not read before', () => {
    const of = (day: string) => on(day, 'return-appeal', removed(day))
    expect(of('2007-12-31').confidence).toBe('low')
    expect(of('2008-01-01')).toMatchObject({ confidence: 'high', deadline: { lastDay: '2008-01-04' } })
    expect(of('2010-12-31')).toMatchObject({ confidence: 'high', deadline: { lastDay: '2011-01-03' } })
    // Saturday 1 January 2011: five working days end on Friday 7 January.
    expect(of('2011-01-01')).toMatchObject({ confidence: 'high', deadline: { lastDay: '2011-01-07' } })
  })

  test('AIG 65: at the airport 48 hours', () => {
    const found = on('2026-03-02', 'return-appeal', [AT_THE_AIRPORT('2026-03-02'), ...removed('2026-03-02')])
    expect(found.deadline).toMatchObject({ lastDay: '2026-03-04', rule: 'CH-AIG-65' })
    expect(found.warnings).toContain('ch.airport-48-hours')
  })

  test('AIG 64a: a Dublin transfer, five working days, read from 2011', () => {
    const of = (day: string) => on(day, 'transfer-appeal', removed(day, 'dublin')).confidence
    expect(['2010-12-31', '2011-01-01'].map(of)).toEqual(['low', 'high'])
  })

  test('AIG 80: detention for removal, from 2008; in a Dublin case a court looks only if asked', () => {
    const of = (day: string) => on(day, 'alien-detention', [IN_A_CENTRE(day)])
    expect(of('2007-12-31')).toMatchObject({ state: 'open', confidence: 'low' })
    expect(of('2008-01-01')).toMatchObject({ state: 'open', confidence: 'high', stopsRemoval: 'no' })
    const told = (day: string) => of(day).warnings.includes('ch.dublin-detention-ask')
    expect(['2015-06-30', '2015-07-01'].map(told)).toEqual([false, true])
    expect(on('2026-03-03', 'alien-detention', [['arrested', '2026-03-02']]).state).not.toBe('open')
  })

  test('AIG 79: eighteen months in a centre since 2011, twenty-four before', () => {
    const clocks = (day: string) =>
      assessed(caseOf([IN_A_CENTRE(day), ...removed(day)], { host: 'CH' }), day).clocks.map(
        ({ what, lastDay }) => [what, lastDay],
      )
    expect(clocks('2007-12-31').flat()).not.toContain('2009-12-30')
    expect(clocks('2010-12-31').flat()).toContain('2012-12-30')
    expect(clocks('2011-01-01').flat()).toEqual(expect.arrayContaining(['2011-07-01', '2012-06-30']))
  })
})
