import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, remedyOn } from '../support/case.js'

/** What a reading of the library against the dossiers changed: the day before and the day of each change. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const transfer = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'dublin' }],
  ['removal-notified', day],
]
const on = (host: string, day: string, id: string, lines: readonly Line[] = []) =>
  remedyOn(caseOf(lines, { host }), day, `${host.toLowerCase()}.${id}`)
const AT_THE_AIRPORT = (day: string): Line => ['arrested', day, { place: 'airport' }]
const IN_A_CENTRE = (day: string): Line => ['arrested', day, { place: 'migration-centre' }]

describe('Article 35 § 1: four months after the State left, to the last of them', () => {
  const file = caseOf(
    [
      ['arrested', '2022-05-01'],
      ['extradition-granted', '2022-06-01'],
      ['extradition-second-appeal-dismissed', '2022-07-16'],
    ],
    { host: 'RU' },
  )
  test.each([
    ['2022-11-16', false],
    ['2022-11-17', true],
  ])('16 July to 16 November has 123 days: on %s barred is %s', (day, barred) => {
    expect(remedyOn(file, day, 'ecthr.application').state === 'closed').toBe(barred)
  })
})

describe('a border or a centre leaves less', () => {
  test.each([
    ['ES', IN_A_CENTRE, '2026-03-02', '2026-03-04', 'ES-12-2009-21'],
    ['ES', AT_THE_AIRPORT, '2026-06-15', '2026-06-17', 'EU-APR-67-7'],
    ['FR', AT_THE_AIRPORT, '2026-03-02', '2026-03-04', 'FR-CESEDA-L352-4'],
    ['AT', AT_THE_AIRPORT, '2026-03-02', '2026-03-09', 'AT-VWGVG-7-4'],
    ['DE', AT_THE_AIRPORT, '2026-06-11', '2026-06-14', 'DE-ASYLG-18A'],
    ['DE', AT_THE_AIRPORT, '2026-06-12', '2026-06-19', 'DE-ASYLG-18A'],
  ] as const)('%s: the last day told is the short one (%#)', (host, where, day, lastDay, rule) => {
    const found = on(host, day, 'asylum-appeal', [where(day), ...refused(day)])
    expect(found.deadline).toMatchObject({ lastDay, rule })
    // The fact comes from the family, not from the notice: the day after, the way is not shut.
    const later = on(host, '2026-06-20', 'asylum-appeal', [where(day), ...refused('2026-06-10')])
    expect(later.state).not.toBe('expired')
  })

  test('Spain, dossier 4.2: the two days of the border are told before and after the Pact', () => {
    for (const day of ['2026-06-11', '2026-06-12'])
      expect(on('ES', day, 'asylum-appeal', refused(day)).warnings).toContain('es.border-two-days')
    expect(on('ES', '2026-06-12', 'asylum-appeal', refused('2026-06-12')).deadline?.fileBy).toBe('2026-06-17')
    const held = [IN_A_CENTRE('2026-06-12'), ...refused('2026-06-12')]
    expect(on('ES', '2026-06-12', 'asylum-appeal', held).deadline?.fileBy).toBe('2026-06-14')
  })

  test('France, L614-1 and L352-4: 48 hours end at an hour, so the day after service is the day to file by', () => {
    const served: Line[] = [
      IN_A_CENTRE('2026-03-02'),
      ['removal-ordered', '2026-03-02', { kind: 'expulsion' }],
      ['removal-notified', '2026-03-02'],
    ]
    expect(on('FR', '2026-03-02', 'return-appeal', served).deadline).toMatchObject({
      fileBy: '2026-03-03',
      lastDay: '2026-03-04',
    })
  })
})

describe('no text is older than its act', () => {
  test.each([['RO', 'asylum', '2022-11-19', '2022-11-20', 'high']] as const)(
    '%s.%s: low on %s, read from %s',
    (host, id, before, after, confidence) => {
      expect(on(host, before, id).confidence).toBe('low')
      expect(on(host, after, id).confidence).toBe(confidence)
    },
  )

  test('Austria, § 16 BFA-VG: in force since 1 January 2014, not read before', () => {
    const before = on('AT', '2013-12-31', 'transfer-appeal', transfer('2013-12-31'))
    expect([before.confidence, before.deadline?.lastDay]).toEqual(['low', '2014-01-07'])
    const after = on('AT', '2014-01-01', 'transfer-appeal', transfer('2014-01-01'))
    expect([after.confidence, after.deadline?.lastDay]).toEqual(['high', '2014-01-15'])
  })

  test('Sweden, 16:9: read in February 2026, so medium for claims under the Pact', () => {
    const lines = (day: string): Line[] => [...refused(day), ['asylum-appeal-dismissed', day]]
    const of = (day: string) => on('SE', day, 'asylum-court', lines(day)).confidence
    expect([of('2026-06-11'), of('2026-06-12')]).toEqual(['high', 'medium'])
  })
})

describe('the day on which an act began: the day before it, the same step was not read', () => {
  test.each([
    ['CZ', 'refusal-submission', '2013-12-31', '2014-01-01', 'high'],
    ['SK', 'refusal-submission', '2005-12-31', '2006-01-01', 'high'],
    ['SK', 'return-appeal', '2011-12-31', '2012-01-01', 'high'],
    ['NO', 'asylum', '2009-12-31', '2010-01-01', 'high'],
    ['FR', 'return-appeal', '2005-02-28', '2005-03-01', 'high'],
    ['FR', 'refusal-submission', '2004-03-09', '2004-03-10', 'medium'],
    ['GR', 'refusal-submission', '2019-06-30', '2019-07-01', 'high'],
    ['NO', 'return-appeal', '2009-12-31', '2010-01-01', 'high'],
    ['CZ', 'asylum', '2026-06-11', '2026-06-12', 'high'],
    ['ES', 'asylum', '2009-11-19', '2009-11-20', 'high'],
    ['LV', 'asylum', '2002-08-31', '2002-09-01', 'medium'],
    ['LV', 'extradition-appeal', '2016-03-22', '2016-03-23', 'high'],
    ['LT', 'asylum', '2004-04-29', '2004-04-30', 'high'],
    ['HU', 'extradition-appeal', '2018-06-30', '2018-07-01', 'high'],
    ['GB', 'asylum', '2003-12-31', '2004-01-01', 'high'],
  ] as const)('%s.%s: low on %s, read from %s', (host, id, before, after, confidence) => {
    const older = on(host, before, id)
    expect(older).toMatchObject({ confidence: 'low', sources: ['MEMORY'] })
    // The first day of the act was read in the act, or it is from memory and to be checked as well.
    expect([['eu.older-law-not-read'], ['eu.law-before-the-act']]).toContainEqual(older.verify)
    // Nobody is told that a text which was not read stops a removal.
    expect(older.stopsRemoval).not.toBe('automatic')
    expect(older.warnings).not.toContain('eu.claim-bars-extradition')
    expect(on(host, after, id).confidence).toBe(confidence)
  })

  test('a limit that was not read shuts nothing', () => {
    const late = on('SK', '2011-06-01', 'return-appeal', [
      ['removal-ordered', '2011-01-03', { kind: 'expulsion' }],
      ['removal-notified', '2011-01-03'],
    ])
    expect([late.state, late.deadline?.safeDefault]).toEqual(['open', true])
  })
})

describe('protection taken away: a way of its own, in every host', () => {
  const taken = (host: 'LT' | 'SE', day: string): Line[] => [
    ['protection-granted', '2016-05-10', { kind: 'refugee', country: host }],
    ['protection-withdrawn', day, { country: host }],
  ]
  test.each([
    ['LT', 'LT-IX-2206-140-1', '2021-12-31', '2022-01-01', 14],
    ['AT', 'AT-BFA-VG-16', '2013-12-31', '2014-01-01', 14],
  ] as const)('%s (%s): not read on %s, read from %s', (host, rule, before, after, within) => {
    const lines = (day: string): Line[] => [
      ['protection-granted', '2015-01-10', { kind: 'refugee', country: host }],
      ['protection-withdrawn', day, { country: host }],
    ]
    const found = on(host, after, 'status-appeal', lines(after))
    expect(found).toMatchObject({ state: 'open', confidence: 'high', deadline: { rule } })
    const last = new Date(`${after}T00:00:00Z`).getTime() + within * 86_400_000
    expect(found.deadline?.lastDay).toBe(new Date(last).toISOString().slice(0, 10))
    expect(on(host, before, 'status-appeal', lines(before)).confidence).toBe('low')
  })

  test('elsewhere it is not hidden: low, the same day, no stay promised', () => {
    const file = caseOf(taken('SE', '2026-10-05'), { host: 'SE' })
    expect(remedyOn(file, '2026-10-05', 'any.status-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'unknown',
      confidence: 'low',
      deadline: { fileBy: '2026-10-05', safeDefault: true },
    })
    expect(remedyOn(file, '2027-01-05', 'any.status-appeal').state).toBe('open')
  })

  test('it opens only when this State takes the status away, and not once it has been given anew', () => {
    const opened = (lines: readonly Line[]) =>
      remedyOn(caseOf(lines, { host: 'LT' }), '2026-10-06', 'lt.status-appeal').state
    expect(opened([])).toBe('not-yet')
    expect(opened(taken('LT', '2026-10-05').slice(0, 1))).toBe('not-yet')
    expect(
      opened([
        ...taken('LT', '2026-10-05'),
        ['protection-granted', '2026-10-06', { kind: 'refugee', country: 'LT' }],
      ]),
    ).toBe('not-yet')
    expect(opened([...taken('LT', '2026-09-05'), ['asylum-appealed', '2026-09-10']])).toBe('in-use')
    const lost: Line[] = [
      ['asylum-appealed', '2026-09-10'],
      ['asylum-appeal-dismissed', '2026-09-20'],
    ]
    expect(opened([...taken('LT', '2026-09-05'), ...lost])).toBe('exhausted')
    const elsewhere = taken('SE', '2026-09-05')
    expect(opened(elsewhere)).toBe('not-yet')
  })
})

describe('Slovakia, SSP 225: detention as a foreigner, seven days', () => {
  const held: Line[] = [IN_A_CENTRE('2026-03-02'), ['remand-ordered', '2026-03-03']]

  test('from the order; open on the last day, gone the day after', () => {
    expect(on('SK', '2026-03-10', 'alien-detention', held)).toMatchObject({
      state: 'open',
      confidence: 'high',
      deadline: { lastDay: '2026-03-10', rule: 'SK-SSP-225' },
    })
    expect(on('SK', '2026-03-11', 'alien-detention', held).state).toBe('expired')
  })

  test('no order on file: counted from the centre, and shuts nothing', () => {
    const found = on('SK', '2026-03-20', 'alien-detention', held.slice(0, 1))
    expect([found.state, found.deadline?.lastDay]).toEqual(['open', '2026-03-09'])
  })

  test('not before a centre, and low before the act of April 2002', () => {
    expect(on('SK', '2026-03-03', 'alien-detention', [['arrested', '2026-03-02']]).state).not.toBe('open')
    expect(on('SK', '2002-03-31', 'alien-detention').confidence).toBe('low')
    expect(on('SK', '2002-04-01', 'alien-detention').confidence).toBe('high')
  })
})
