import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** Polish consolidated texts read on 29 November 2026: each rule on the day before and the day of its text. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (day: string, id: string, lines: readonly Line[]) =>
  remedyOn(caseOf(lines, { host: 'PL' }), day, `pl.${id}`)
const ordered = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'expulsion' }],
  ['removal-notified', day],
]

describe('Aliens Act, Articles 321 and 331, as changed by Dz.U. 2023 item 547 on 7 April 2023', () => {
  test('321(2): seven days from service, read; before, a caution', () => {
    const since = on('2023-04-07', 'return-appeal', ordered('2023-04-07'))
    expect(since.deadline).toMatchObject({
      lastDay: '2023-04-14',
      rule: 'PL-ALIENS-321',
      safeDefault: false,
    })
    expect([since.confidence, since.stopsRemoval]).toEqual(['high', 'automatic'])
    expect(since.warnings).toContain('pl.security-order-at-once')
    expect(on('2023-04-06', 'return-appeal', ordered('2023-04-06')).confidence).toBe('low')
  })

  test('331: asking the court for a stay delayed removal until 6 April 2023, and does no more', () => {
    const lost = (day: string): Line[] => [...ordered('2023-03-01'), ['removal-appeal-dismissed', day]]
    const before = on('2023-04-06', 'return-court', lost('2023-04-06'))
    expect(before.provisions).toContain('PL-ALIENS-331')
    expect(before.warnings).not.toContain('pl.asking-no-longer-delays')
    const since = on('2023-04-07', 'return-court', lost('2023-04-07'))
    expect(since.provisions).not.toContain('PL-ALIENS-331')
    expect(since.warnings).toContain('pl.asking-no-longer-delays')
    expect(since.deadline).toMatchObject({ lastDay: '2023-05-07', fileBy: '2023-04-08' })
  })
})

test('Aliens Act, Article 403(8): seven days against the guarded centre', () => {
  const held: Line[] = [
    ['arrested', '2026-10-05', { place: 'migration-centre' }],
    ['remand-ordered', '2026-10-06'],
  ]
  const found = on('2026-10-06', 'alien-detention', held)
  expect(found.deadline).toMatchObject({ lastDay: '2026-10-13', rule: 'PL-ALIENS-403', safeDefault: false })
  expect([found.state, found.confidence]).toEqual(['open', 'high'])
  expect(on('2014-04-30', 'alien-detention', []).confidence).toBe('low')
  const clocks = assessed(caseOf([...held, ...ordered('2026-10-05')], { host: 'PL' }), '2026-10-06').clocks
  expect(clocks.find(({ what }) => what === 'removal-centre')?.lastDay).toBe('2027-01-02')
})

test('KPK 603 §§ 3-5: only a final ruling goes to the Minister, so the complaint holds the surrender', () => {
  const found = on('2026-10-05', 'extradition-appeal', [
    ['extradition-granted', '2026-10-05'],
    ['extradition-notified', '2026-10-05'],
  ])
  expect(found).toMatchObject({ stopsRemoval: 'automatic', confidence: 'high' })
  expect(found.verify).toEqual([])
})

test('Protection Act, Articles 39(2) and 40(5): seven and five days are told, five is the day to file by', () => {
  const found = on('2026-03-02', 'asylum-appeal', [
    ['asylum-refused', '2026-03-02'],
    ['asylum-notified', '2026-03-02'],
  ])
  expect(found.deadline).toMatchObject({ lastDay: '2026-03-16', fileBy: '2026-03-07' })
  expect(found.warnings).toContain('pl.accelerated-seven-days')
})

describe('the general code and the act on the Tribunal', () => {
  const taken = (day: string): Line[] => [
    ['protection-granted', '2014-01-10', { kind: 'refugee', country: 'PL' }],
    ['protection-withdrawn', day, { country: 'PL' }],
  ]
  const transfer = (day: string): Line[] => [
    ['removal-ordered', day, { kind: 'dublin' }],
    ['removal-notified', day],
  ]

  test('KPA 129, 130: fourteen days and a stay against the loss of status, until the Pact', () => {
    expect(on('2015-11-12', 'status-appeal', taken('2015-11-12')).confidence).toBe('low')
    expect(on('2015-11-13', 'status-appeal', taken('2015-11-13'))).toMatchObject({
      confidence: 'medium',
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2015-11-27', rule: 'PL-KPA-129', safeDefault: false },
    })
    expect(on('2026-06-11', 'status-appeal', taken('2026-06-11')).stopsRemoval).toBe('automatic')
    expect(on('2026-06-12', 'status-appeal', taken('2026-06-12'))).toMatchObject({
      confidence: 'low',
      stopsRemoval: 'if-granted',
      deadline: { safeDefault: true },
    })
  })

  test('Protection Act 37: a transfer, fourteen days and a stay until 30 June 2026', () => {
    expect(on('2015-11-12', 'transfer-appeal', transfer('2015-11-12'))).toMatchObject({
      confidence: 'low',
      deadline: { lastDay: '2015-11-19', safeDefault: true },
    })
    for (const day of ['2015-11-13', '2026-06-30'])
      expect(on(day, 'transfer-appeal', transfer(day))).toMatchObject({
        confidence: 'medium',
        stopsRemoval: 'automatic',
        deadline: { rule: 'PL-KPA-129', safeDefault: false },
      })
    expect(on('2026-07-01', 'transfer-appeal', transfer('2026-07-01'))).toMatchObject({
      confidence: 'medium',
      stopsRemoval: 'if-granted',
      deadline: { lastDay: '2026-07-08', safeDefault: true },
    })
  })

  test('Tribunal, 77: three months from the last ruling; before 2017 a caution of two', () => {
    const lost = (day: string): Line[] => [...ordered('2016-11-01'), ['removal-appeal-dismissed', day]]
    const before = on('2017-01-02', 'constitutional-court', lost('2017-01-02'))
    expect([before.confidence, before.deadline?.lastDay]).toEqual(['low', '2017-03-02'])
    const since = on('2017-01-03', 'constitutional-court', lost('2017-01-03'))
    expect(since).toMatchObject({
      confidence: 'high',
      stopsRemoval: 'if-granted',
      deadline: { lastDay: '2017-04-03', rule: 'PL-TK-77' },
    })
    expect(since.warnings).toContain('pl.tribunal-lawyer')
  })
})
