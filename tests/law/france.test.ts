import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** The French codes with their history, read in November 2026: the day before and the day of each change. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
type Kind = 'deportation' | 'expulsion' | 'dublin'
const on = (day: string, id: string, lines: readonly Line[]) =>
  remedyOn(caseOf(lines, { host: 'FR' }), day, `fr.${id}`)
const removal = (day: string, kind: Kind = 'deportation'): Line[] => [
  ['removal-ordered', day, { kind }],
  ['removal-notified', day],
]
const IN_A_CENTRE = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]
const IN_PRISON = (day: string): Line => ['arrested', day, { place: 'pretrial-prison' }]
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]

describe('orders to leave: the limit by its law', () => {
  test.each([
    ['2005-02-28', '2005-03-07', 'FR-OLD-L512-2', 'low'],
    ['2005-03-01', '2005-03-08', 'FR-OLD-L512-2', 'high'],
    ['2006-12-31', '2007-01-07', 'FR-OLD-L512-2', 'high'],
    ['2007-01-01', '2007-02-01', 'FR-OLD-L512-1', 'high'],
    ['2011-07-17', '2011-08-17', 'FR-OLD-L512-1', 'high'],
    ['2011-07-18', '2011-08-17', 'FR-OLD-L512-1', 'high'],
    ['2021-05-01', '2021-05-31', 'FR-CESEDA-L614-4-2021', 'high'],
    ['2024-07-14', '2024-08-13', 'FR-CESEDA-L614-4-2021', 'high'],
    ['2024-07-15', '2024-08-15', 'FR-CESEDA-L911-1', 'high'],
  ])('served on %s: until %s (%s, %s)', (day, lastDay, rule, confidence) => {
    const found = on(day, 'return-appeal', removal(day))
    expect(found).toMatchObject({ state: 'open', confidence, deadline: { lastDay, rule } })
    expect(found.stopsRemoval).toBe(confidence === 'low' ? 'unknown' : 'automatic')
  })

  test.each([
    // L512-1 I bis, then L614-5: fifteen days after a refusal of asylum, only between the laws of 2016 and 2024.
    ['2016-10-31', '2016-11-30'],
    ['2016-11-01', '2016-11-16'],
    ['2024-07-14', '2024-07-29'],
    ['2024-07-15', '2024-08-15'],
  ])('after a refusal of asylum, served on %s: until %s', (day, lastDay) => {
    const lines = [...refused('2016-01-04'), ...removal(day)]
    expect(on(day, 'return-appeal', lines).deadline?.lastDay).toBe(lastDay)
  })

  test.each([
    ['2024-07-14', '2024-07-16'],
    ['2024-07-15', '2024-07-22'],
  ])('L614-3: served in prison on %s: until %s', (day, lastDay) => {
    expect(on(day, 'return-appeal', [IN_PRISON('2024-06-03'), ...removal(day)]).deadline?.lastDay).toBe(
      lastDay,
    )
  })

  test.each(['2005-03-01', '2011-07-18', '2016-11-01', '2024-07-15'])(
    '48 hours in a centre under every law (%s): file the next day',
    (day) => {
      const found = on(day, 'return-appeal', [IN_A_CENTRE(day), ...removal(day)])
      const [lastDay, next] = [2, 1].map(
        (more) => `${day.slice(0, 8)}${String(+day.slice(8) + more).padStart(2, '0')}`,
      )
      expect(found.deadline).toMatchObject({ lastDay, fileBy: next })
    },
  )

  test('R911-8 and R811-14: one month to the court of appeal, which suspends nothing', () => {
    const lines: Line[] = [...removal('2026-01-12'), ['removal-appeal-dismissed', '2026-03-02']]
    expect(on('2026-03-02', 'return-court', lines)).toMatchObject({
      stopsRemoval: 'if-granted',
      deadline: { rule: 'FR-CESEDA-R911-8', lastDay: '2026-04-02', fileBy: '2026-03-03' },
    })
  })

  test('CJA R421-1 and L521-2: an expulsion as a threat is another act, two months and no stay by itself', () => {
    const found = on('2026-03-02', 'expulsion-appeal', removal('2026-03-02', 'expulsion'))
    expect(found).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { lastDay: '2026-05-02', fileBy: '2026-03-03' },
    })
    expect(found.warnings).toContain('fr.urgent-judge-48-hours')
    expect(on('2026-03-02', 'expulsion-appeal', removal('2026-03-02')).state).toBe('not-yet')
  })
})

describe('a transfer: the limit by its law', () => {
  test.each([
    ['2015-10-31', '2015-12-31', 'FR-CJA-R421-1', 'if-granted'],
    ['2015-11-01', '2015-11-16', 'FR-OLD-L742-4', 'automatic'],
    ['2018-03-21', '2018-04-05', 'FR-OLD-L742-4', 'automatic'],
    ['2018-03-22', '2018-03-29', 'FR-OLD-L742-4', 'automatic'],
    ['2018-12-31', '2019-01-07', 'FR-OLD-L742-4', 'automatic'],
    ['2019-01-01', '2019-01-16', 'FR-OLD-L742-4', 'automatic'],
    ['2024-07-14', '2024-07-29', 'FR-CESEDA-L572-5', 'automatic'],
    ['2024-07-15', '2024-07-22', 'FR-CESEDA-L572-4', 'automatic'],
    ['2026-06-30', '2026-07-07', 'FR-CESEDA-L572-4', 'automatic'],
    ['2026-07-01', '2026-07-08', 'EU-AMMR-43', 'if-granted'],
  ])('served on %s: until %s (%s, %s)', (day, lastDay, rule, stopsRemoval) => {
    expect(on(day, 'transfer-appeal', removal(day, 'dublin'))).toMatchObject({
      stopsRemoval,
      deadline: { lastDay, rule },
    })
  })
})

describe('the centre', () => {
  test.each([
    ['2005-02-28', null],
    ['2005-03-01', '2005-04-02'],
    ['2011-07-17', '2011-08-18'],
    ['2011-07-18', '2011-09-01'],
    ['2018-12-31', '2019-02-14'],
    ['2019-01-01', '2019-04-01'],
  ])('L552-7, now L742-5: 32, 45, 90 days: from %s until %s', (day, last) => {
    const clocks = assessed(caseOf([IN_A_CENTRE(day), ...removal(day)], { host: 'FR' }), day).clocks
    expect(clocks.find(({ what }) => what === 'removal-centre-total')?.lastDay ?? null).toBe(last)
  })

  test.each([
    ['2011-07-18', '2011-07-20', 'fr.tribunal-administratif'],
    ['2016-10-31', '2016-11-02', 'fr.tribunal-administratif'],
    ['2016-11-01', '2016-11-03', 'fr.judge-of-liberty'],
    ['2024-07-14', '2024-07-16', 'fr.judge-of-liberty'],
    ['2024-07-15', '2024-07-19', 'fr.judge-of-liberty'],
  ])('L741-10: placed on %s: until %s, %s', (day, lastDay, body) => {
    const found = on(day, 'alien-detention', [IN_A_CENTRE(day)])
    expect(found).toMatchObject({ state: 'open', body, deadline: { lastDay } })
  })

  test('R743-10: twenty-four hours from the order, and only where the person is in a centre', () => {
    const order: Line = ['detention-extended', '2026-03-06']
    const held = [IN_A_CENTRE('2026-03-02'), order]
    expect(on('2026-03-06', 'detention-appeal', held)).toMatchObject({
      state: 'open',
      deadline: { lastDay: '2026-03-07', fileBy: '2026-03-06' },
    })
    expect(on('2026-03-06', 'detention-appeal', [IN_PRISON('2026-03-02'), order]).state).toBe('not-yet')
  })
})

describe('extradition', () => {
  const granted = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-notified', day],
  ]

  test.each([
    ['2024-09-29', 'high', 'fr.cassation-five-days'],
    ['2024-09-30', 'medium', 'fr.cassation-ten-days'],
  ])('article 568: cassation by the law of 20 November 2023: %s', (day, confidence, warning) => {
    const found = on(day, 'extradition-appeal', granted(day))
    expect([found.confidence, found.stopsRemoval]).toEqual([confidence, 'if-granted'])
    expect(found.warnings).toContain(warning)
  })

  test('696-18: the month is not extended by anything', () => {
    const lines = granted('2026-03-02')
    expect(on('2026-04-02', 'extradition-appeal', lines).state).toBe('open')
    const late = on('2026-04-03', 'extradition-appeal', lines)
    expect(late.state).toBe('expired')
    expect(late.reasons.map(({ code }) => code)).toContain('cannot-be-restored')
  })
})

describe('asylum', () => {
  test.each([
    ['2006-07-24', 'low'],
    ['2006-07-25', 'high'],
    ['2021-05-01', 'high'],
  ])('L731-2, now L532-1: one month; on %s %s', (day, confidence) => {
    expect(on(day, 'asylum-appeal', refused(day)).confidence).toBe(confidence)
  })

  test.each([
    ['2007-11-20', '2007-12-20'],
    ['2007-11-21', '2007-11-23'],
  ])('L213-9: a refusal at the border, served on %s: until %s', (day, lastDay) => {
    const lines: Line[] = [['arrested', day, { place: 'airport' }], ...refused(day)]
    expect(on(day, 'asylum-appeal', lines).deadline?.lastDay).toBe(lastDay)
  })

  test('CJA R821-1: two months for cassation, without a stay by itself', () => {
    const lines: Line[] = [...refused('2026-01-12'), ['asylum-appeal-dismissed', '2026-03-02']]
    expect(on('2026-03-02', 'asylum-court', lines)).toMatchObject({
      stopsRemoval: 'if-granted',
      deadline: { rule: 'FR-CJA-R821-1', lastDay: '2026-05-02' },
    })
  })

  test('L532-1 with L511-8: one month against the loss of status', () => {
    const lost: Line[] = [
      ['protection-granted', '2015-01-01', { kind: 'refugee', country: 'FR' }],
      ['protection-withdrawn', '2026-03-02', { country: 'FR' }],
    ]
    expect(on('2026-03-02', 'status-appeal', lost)).toMatchObject({
      state: 'open',
      deadline: { rule: 'FR-CESEDA-L532-1', lastDay: '2026-04-02' },
    })
  })

  test.each([
    ['2005-02-28', 'low', []],
    ['2005-03-01', 'high', []],
    ['2026-06-11', 'high', []],
    ['2026-06-12', 'medium', ['fr.code-after-pact']],
  ])('L721-4, before L513-2: a claim; on %s %s', (day, confidence, verify) => {
    const found = on(day, 'asylum', [['arrested', day]])
    expect(found.confidence).toBe(confidence)
    if (confidence !== 'low') expect(found.verify).toEqual(verify)
    if (confidence !== 'low') expect(found.warnings).toContain('fr.five-days-in-centre')
  })
})
