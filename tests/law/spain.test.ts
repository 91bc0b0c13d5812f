import { addDays } from '../../src/case/days.js'
import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** The Spanish acts, read in November 2026: each rule by its provision, the day before and the day of a change. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const on = (day: string, id: string, lines: readonly Line[]) =>
  remedyOn(caseOf(lines, { host: 'ES' }), day, `es.${id}`)
const IN_A_CENTRE = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]
const removal = (day: string, kind: 'expulsion' | 'dublin' = 'expulsion'): Line[] => [
  ['removal-ordered', day, { kind }],
  ['removal-notified', day],
]

describe('Ley 4/1985 and the LECrim', () => {
  const granted = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-notified', day],
  ]

  test('LECrim 211, LOPJ 182 and 185: three days without the week-end; the day to file by counts them all', () => {
    // Friday 6 March 2026: Monday, Tuesday, Wednesday.
    const found = on('2026-03-06', 'extradition-appeal', granted('2026-03-06'))
    expect(found).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2026-03-11', fileBy: '2026-03-09' },
    })
    expect(on('2026-03-11', 'extradition-appeal', granted('2026-03-06')).state).toBe('open')
    expect(on('2026-03-12', 'extradition-appeal', granted('2026-03-06')).state).toBe('expired')
  })

  test.each([
    ['2010-05-03', 'medium', ['es.lecrim-before-2010']],
    ['2010-05-04', 'high', []],
  ])('LECrim 211 in the wording of Law 13/2009: %s is %s', (day, confidence, verify) => {
    const found = on(day, 'extradition-appeal', granted(day))
    expect([found.confidence, found.verify]).toEqual([confidence, verify])
  })

  test('article 12.3: a reforma against custody, three days from the order', () => {
    const held: Line[] = [
      ['arrested', '2026-03-02'],
      ['remand-ordered', '2026-03-03'],
    ]
    expect(on('2026-03-03', 'detention-appeal', held)).toMatchObject({
      state: 'open',
      deadline: { rule: 'ES-LECRIM-211', lastDay: '2026-03-06', fileBy: '2026-03-06' },
    })
  })

  test('LECrim 504.2: two years and two more, whatever the crime', () => {
    const clocks = assessed(caseOf([['arrested', '2026-03-02']], { host: 'ES' }), '2026-03-03').clocks
    expect(clocks.find(({ what }) => what === 'longest-custody')?.lastDay).toBe('2030-03-02')
  })
})

describe('the law on foreigners (LOEX) and the administrative courts (LJCA)', () => {
  test('LJCA 46.1: two months against an expulsion, carried out at once, so file the next day (LOEX 63.7)', () => {
    const found = on('2026-03-02', 'return-appeal', removal('2026-03-02'))
    expect(found).toMatchObject({
      confidence: 'high',
      stopsRemoval: 'if-granted',
      deadline: { rule: 'ES-LJCA-46', lastDay: '2026-05-02', fileBy: '2026-03-03', safeDefault: false },
    })
    expect(found.warnings).toContain('es.expulsion-at-once')
  })

  test.each([
    // Reached by August, begun in August, begun on its last day, and ended the day before it.
    ['2026-06-30', '2026-09-30'],
    ['2026-07-10', '2026-10-10'],
    ['2026-08-05', '2026-10-31'],
    ['2026-08-31', '2026-10-31'],
    ['2026-05-31', '2026-07-31'],
    ['2026-06-01', '2026-09-01'],
    ['2026-09-01', '2026-11-01'],
  ])('LJCA 128.2: two months from %s leave August out and end on %s', (served, last) => {
    const found = on(served, 'return-appeal', removal(served))
    expect(found.deadline).toMatchObject({ lastDay: last })
    expect(on(last, 'return-appeal', removal(served)).state).toBe('open')
    expect(on(addDays(last, 1), 'return-appeal', removal(served)).state).toBe('expired')
  })

  test('LJCA 128.2: fifteen working days against a judgment of July go on in September; at the border August counts', () => {
    const lost: Line[] = [...removal('2026-03-02'), ['removal-appeal-dismissed', '2026-07-20']]
    // 21 to 31 July are nine working days, six more are left for September.
    expect(on('2026-07-20', 'return-court', lost).deadline).toMatchObject({ lastDay: '2026-09-08' })
    const border: Line[] = [['arrested', '2026-07-20', { place: 'airport' }], ...removal('2026-07-20')]
    expect(on('2026-07-20', 'return-appeal', border).deadline).toMatchObject({ lastDay: '2026-08-20' })
  })

  test('LJCA 115, 128.2: the ten days of the action for fundamental rights run in August', () => {
    const lost: Line[] = [
      ['extradition-granted', '2026-07-20'],
      ['extradition-appeal-dismissed', '2026-07-27'],
    ]
    expect(on('2026-07-27', 'extradition-second-appeal', lost).deadline).toMatchObject({
      lastDay: '2026-08-10',
    })
  })

  test.each([
    ['2009-12-12', 'medium'],
    ['2009-12-13', 'high'],
  ])('Organic Law 2/2009: expulsion on %s is %s', (day, confidence) => {
    expect(on(day, 'return-appeal', removal(day)).confidence).toBe(confidence)
  })

  test('RD 1155/2024, ninth provision, and Ley 39/2015, 122: at the border a month to the higher authority', () => {
    const found = on('2026-03-02', 'return-appeal', [
      ['arrested', '2026-03-02', { place: 'airport' }],
      ...removal('2026-03-02'),
    ])
    expect(found.deadline).toMatchObject({ rule: 'ES-39-2015-122', lastDay: '2026-04-02' })
  })

  test('LJCA 85.1: fifteen working days against the judgment', () => {
    const lines: Line[] = [...removal('2026-01-12'), ['removal-appeal-dismissed', '2026-03-02']]
    expect(on('2026-03-02', 'return-court', lines).deadline).toMatchObject({
      lastDay: '2026-03-23',
      fileBy: '2026-03-03',
    })
  })

  test.each([
    ['2009-12-12', null],
    ['2009-12-13', '2010-02-11'],
  ])('LOEX 62.2: sixty days in a centre: on %s until %s', (day, last) => {
    const clocks = assessed(caseOf([IN_A_CENTRE(day), ...removal(day)], { host: 'ES' }), day).clocks
    const centre = clocks.find(({ what }) => what === 'removal-centre-total')
    expect(centre?.lastDay ?? null).toBe(last)
  })

  test('LOEX 62 and LECrim 217: a reforma against the centre, counted from the stay where no order is on file', () => {
    expect(on('2026-03-02', 'alien-detention', [IN_A_CENTRE('2026-03-02')])).toMatchObject({
      state: 'open',
      deadline: { fileBy: '2026-03-05', rule: 'ES-LECRIM-211' },
    })
  })

  test.each([
    ['2026-06-30', 'ES-LJCA-46'],
    ['2026-07-01', 'EU-AMMR-43'],
  ])('Ley 12/2009, 20.1(a) and 29: a transfer on %s goes by %s', (day, rule) => {
    expect(on(day, 'transfer-appeal', removal(day, 'dublin')).deadline?.rule).toBe(rule)
  })
})

describe('Ley 12/2009', () => {
  test.each([
    ['2026-06-11', 'high', []],
    ['2026-06-12', 'medium', ['es.asylum-act-after-pact']],
  ])('article 19.2: a claim suspends extradition; on %s %s', (day, confidence, verify) => {
    const found = on(day, 'asylum', [['arrested', day]])
    expect([found.stopsRemoval, found.confidence, found.verify]).toEqual(['automatic', confidence, verify])
  })

  test('article 45.8: two months against the loss of status', () => {
    const lost: Line[] = [
      ['protection-granted', '2015-01-01', { kind: 'refugee', country: 'ES' }],
      ['protection-withdrawn', '2026-03-02', { country: 'ES' }],
    ]
    expect(on('2026-03-02', 'status-appeal', lost)).toMatchObject({
      state: 'open',
      deadline: { rule: 'ES-LJCA-46', lastDay: '2026-05-02', fileBy: '2026-03-07' },
    })
  })
})

describe('amparo (LOTC)', () => {
  const surrender = (day: string): Line[] => [
    ['extradition-granted', '2007-01-10'],
    ['extradition-appeal-dismissed', day],
  ]

  test.each([
    // Twenty working days from Friday 25 May 2007; thirty from Monday 28 May.
    ['2007-05-25', '2007-06-22', 'medium'],
    ['2007-05-28', '2007-07-09', 'high'],
  ])('article 44.2: a ruling of %s until %s', (day, lastDay, confidence) => {
    const found = on(day, 'amparo', surrender(day))
    expect(found).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      confidence,
      deadline: { lastDay },
    })
  })

  test('article 43.2: twenty working days where an authority broke the right', () => {
    const lines: Line[] = [...removal('2026-01-12'), ['removal-appeal-dismissed', '2026-03-02']]
    expect(on('2026-03-02', 'amparo', lines).deadline).toMatchObject({
      rule: 'ES-LOTC-43',
      lastDay: '2026-03-30',
      fileBy: '2026-03-03',
    })
  })

  test('article 56.1: it suspends nothing, and opens only when no other court is left', () => {
    expect(on('2026-03-02', 'amparo', [['extradition-granted', '2026-03-02']]).state).toBe('not-yet')
    expect(on('2026-03-02', 'amparo', surrender('2026-03-02')).warnings).toContain('es.amparo-ask-stay')
  })
})
