import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** German statutes read in full on 29 November 2026: each rule on the day before and the day of its text. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (day: string, id: string, lines: readonly Line[]) =>
  remedyOn(caseOf(lines, { host: 'DE' }), day, `de.${id}`)
const ordered = (day: string, kind: CaseEvent['kind'] = 'expulsion'): Line[] => [
  ['removal-ordered', day, { kind }],
  ['removal-notified', day],
]
const HELD = (day: string): Line[] => [
  ['arrested', day, { place: 'migration-centre' }],
  ['remand-ordered', day],
]

describe('§ 63 FamFG: the complaint against detention for deportation', () => {
  test('one month from the written order, and two weeks if it may be a provisional one', () => {
    const found = on('2026-10-05', 'detention-appeal', HELD('2026-10-05'))
    expect(found.deadline).toMatchObject({
      lastDay: '2026-11-05',
      fileBy: '2026-10-19',
      rule: 'DE-FAMFG-63',
      safeDefault: false,
    })
    expect([found.confidence, found.stopsRemoval]).toEqual(['high', 'no'])
  })

  test('before the FamFG, of 1 September 2009, two weeks by memory and no more', () => {
    const before = on('2009-08-31', 'detention-appeal', HELD('2009-08-31'))
    expect(before.deadline).toMatchObject({ lastDay: '2009-09-14', safeDefault: true })
    expect(before.confidence).toBe('low')
    expect(on('2009-09-01', 'detention-appeal', HELD('2009-09-01')).deadline).toMatchObject({
      lastDay: '2009-10-01',
      safeDefault: false,
    })
  })

  test('§ 62d AufenthG: a lawyer from the court since 27 February 2024, last seen on 4 May 2026', () => {
    const told = (day: string) => on(day, 'detention-appeal', HELD(day)).warnings
    expect(told('2024-02-26')).not.toContain('de.court-appoints-lawyer')
    expect(told('2024-02-27')).toContain('de.court-appoints-lawyer')
    expect(told('2026-05-04')).toContain('de.court-appoints-lawyer')
    expect(told('2026-05-05')).toContain('de.no-lawyer-by-the-court')
  })
})

describe('§ 74 VwGO: the suit against other removal decisions', () => {
  test('one month, read; filed within the week of § 58a(4) AufenthG', () => {
    const found = on('2026-10-05', 'return-appeal', ordered('2026-10-05'))
    expect(found.deadline).toMatchObject({ lastDay: '2026-11-05', fileBy: '2026-10-12', safeDefault: false })
    expect(found.confidence).toBe('high')
  })

  test('the security order of § 58a came with the Residence Act on 1 January 2005', () => {
    const told = (day: string) => on(day, 'return-appeal', ordered(day)).warnings
    expect(told('2004-12-31')).not.toContain('de.security-order-seven-days')
    expect(told('2005-01-01')).toContain('de.security-order-seven-days')
  })

  test('§§ 124a(4), 147: the file does not say which ruling was lost: open for the month, to be filed the next day', () => {
    const lines: Line[] = [...ordered('2026-10-05'), ['removal-appeal-dismissed', '2026-11-02']]
    const found = on('2026-11-02', 'return-court', lines)
    expect([found.state, found.stopsRemoval]).toEqual(['open', 'if-granted'])
    expect(found.deadline).toMatchObject({
      lastDay: '2026-12-02',
      fileBy: '2026-11-03',
      rule: 'DE-VWGO-124A',
    })
    expect(found.warnings).toEqual(
      expect.arrayContaining(['de.complaint-grounds-one-month', 'de.not-in-asylum-matters']),
    )
    expect(on('2026-12-02', 'return-court', lines).state).toBe('open')
    expect(on('2026-12-03', 'return-court', lines).state).toBe('expired')
  })
})

describe('§ 34a(2) AsylVfG: transfers under the Dublin rules', () => {
  test('no stay by the letter of the law until 5 September 2013, a week for the urgent motion since', () => {
    const before = on('2013-09-05', 'transfer-appeal', ordered('2013-09-05', 'dublin'))
    expect(before.warnings).toContain('de.no-dublin-stay-before-2013')
    expect(before.deadline).toMatchObject({ lastDay: '2013-09-19', fileBy: '2013-09-06' })
    const since = on('2013-09-06', 'transfer-appeal', ordered('2013-09-06', 'dublin'))
    expect(since.warnings).not.toContain('de.no-dublin-stay-before-2013')
    expect(since.deadline).toMatchObject({ lastDay: '2013-09-13', fileBy: '2013-09-13' })
  })
})

describe('§ 78 AsylG: leave to appeal', () => {
  const lost = (day: string): Line[] => [
    ['asylum-applied', '2026-01-10'],
    ['asylum-refused', '2026-02-02'],
    ['asylum-appealed', '2026-02-05'],
    ['asylum-appeal-dismissed', day],
  ]

  test('one month from the judgment, with the reasons', () => {
    const found = on('2026-05-04', 'asylum-court', lost('2026-05-04'))
    expect(found.state).toBe('open')
    expect(found.deadline).toMatchObject({ lastDay: '2026-06-04', rule: 'DE-ASYLG-78', safeDefault: false })
    expect(found.warnings).toContain('de.urgent-ruling-is-final')
  })

  test('§ 78(9), since 12 June 2026: no removal while the stay can still be asked for', () => {
    expect(on('2026-06-11', 'asylum-court', lost('2026-06-10')).warnings).not.toContain(
      'de.stay-asked-within-the-month',
    )
    const since = on('2026-06-12', 'asylum-court', lost('2026-06-10')).warnings
    expect(since).toContain('de.stay-asked-within-the-month')
    expect(since).toContain('eu.old-law-for-old-claims')
  })
})

test('§§ 73b, 74 AsylG: status withdrawn, two weeks for the suit', () => {
  const found = on('2026-10-05', 'status-appeal', [
    ['protection-granted', '2020-01-10', { kind: 'refugee', country: 'DE' }],
    ['protection-withdrawn', '2026-10-05', { country: 'DE' }],
  ])
  expect(found.state).toBe('open')
  expect(found.deadline).toMatchObject({ lastDay: '2026-10-19', fileBy: '2026-10-12', rule: 'DE-ASYLG-74' })
})

test('§ 16(2) IRG: three months of the calendar are never fewer than 89 days', () => {
  const file = caseOf([['arrested', '2026-02-01']], { host: 'DE' })
  const clock = assessed(file, '2026-02-02').clocks.find(({ what }) => what === 'request-must-arrive')
  expect(clock?.lastDay).toBe('2026-05-01')
})

test('§ 23 IRG: custody for extradition is not open to the complaint of § 63 FamFG, detention for deportation is', () => {
  const police: Line[] = [
    ['arrested', '2026-10-05', { place: 'police' }],
    ['remand-ordered', '2026-10-06'],
  ]
  const requested: Line[] = [...police, ['extradition-requested', '2026-10-08']]
  expect(on('2026-10-09', 'detention-appeal', requested).state).toBe('not-yet')
  expect(on('2026-10-09', 'detention-complaint', requested).state).toBe('open')
  expect(on('2026-10-09', 'detention-appeal', [...requested, ...ordered('2026-10-09')]).state).toBe('open')
})

test('§ 93(1) BVerfGG: the month runs from service, and not at all before it', () => {
  const granted: Line = ['extradition-granted', '2026-04-10']
  const served: Line[] = [granted, ['extradition-notified', '2026-04-12']]
  const found = on('2026-04-12', 'constitutional-court', served)
  expect(found.deadline).toMatchObject({ lastDay: '2026-05-12', fileBy: '2026-04-13' })
  expect(on('2026-05-13', 'constitutional-court', served).state).toBe('expired')
  expect(on('2026-05-13', 'constitutional-court', [granted]).state).not.toBe('expired')
})
