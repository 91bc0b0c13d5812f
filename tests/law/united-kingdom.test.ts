import { assessed, caseOf, remedyOn } from '../support/case.js'

/** The United Kingdom: what the acts and rules read in November 2026 say, by provision and day. */

type Line = Parameters<typeof caseOf>[0][number]
const on = (day: string, id: string, lines: Line[]) =>
  remedyOn(caseOf(lines, { host: 'GB' }), day, `gb.${id}`)
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const ordered = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'deportation' }],
  ['removal-notified', day],
]

describe('Extradition Act 2003', () => {
  const granted = (day: string): Line[] => [
    ['extradition-granted', day],
    ['extradition-notified', day],
  ]

  test('sections 103(9), 108(4): fourteen days starting with the day of the news', () => {
    const found = on('2026-03-02', 'extradition-appeal', granted('2026-03-02'))
    expect(found).toMatchObject({ stopsRemoval: 'automatic', confidence: 'high' })
    expect(found.deadline?.lastDay).toBe('2026-03-15')
  })

  test('section 108(5)-(7A): a late notice on human rights, told only where it was law', () => {
    const late = (day: string) =>
      on(day, 'extradition-appeal', granted(day)).warnings.includes('gb.late-human-rights-notice')
    expect(['2014-07-20', '2014-07-21'].map(late)).toEqual([false, true])
  })

  test('section 114: the Supreme Court, fourteen days starting with the day of the decision', () => {
    const found = on('2026-03-02', 'extradition-second-appeal', [
      ...granted('2026-01-12'),
      ['extradition-appealed', '2026-01-20'],
      ['extradition-appeal-dismissed', '2026-03-02'],
    ])
    expect(found).toMatchObject({ state: 'open', stopsRemoval: 'automatic' })
    expect(found.deadline).toMatchObject({ lastDay: '2026-03-15', rule: 'GB-EA2003-114' })
  })

  test('section 121(3): since 21 July 2014 a claim made before the request protects as well', () => {
    const warnings = (day: string) => on(day, 'asylum', [['arrested', day]]).warnings
    expect(warnings('2014-07-20')).toContain('gb.claim-after-certificate')
    expect(warnings('2014-07-21')).toContain('gb.claim-stops-surrender')
    expect(warnings('2014-07-21')).not.toContain('gb.claim-after-certificate')
  })

  test('section 74(10), (11): 45 days for the papers, the day of arrest among them, and a judge to ask for discharge', () => {
    const held: Line[] = [['arrested', '2026-03-02']]
    const { clocks } = assessed(caseOf(held, { host: 'GB' }), '2026-03-02')
    expect(clocks.map(({ lastDay }) => lastDay)).toContain('2026-04-15')
    expect(on('2026-03-02', 'detention-complaint', held).state).toBe('open')
  })
})

describe('rules of the tribunals', () => {
  test('rule 19(2) of 2014: fourteen days; rule 7 of 2005 before it: ten, five for a person held', () => {
    const last = (day: string, more: Line[] = []) =>
      on(day, 'asylum-appeal', [...more, ...refused(day)]).deadline?.lastDay
    expect(last('2014-10-20')).toBe('2014-11-03')
    expect(last('2014-10-19')).toBe('2014-10-29')
    expect(last('2014-10-19', [['arrested', '2014-10-01', { place: 'migration-centre' }]])).toBe('2014-10-24')
    expect(on('2005-04-03', 'asylum-appeal', refused('2005-04-03')).confidence).toBe('low')
    expect(on('2005-04-04', 'asylum-appeal', refused('2005-04-04')).confidence).toBe('medium')
  })

  test('section 78 of the act of 2002: an appeal in time stops the removal', () => {
    expect(on('2026-03-02', 'asylum-appeal', refused('2026-03-02')).stopsRemoval).toBe('automatic')
  })

  test('rules 33 of 2014 and 21 of 2008: permission to go to the Upper Tribunal, fourteen days', () => {
    const found = on('2026-03-02', 'asylum-court', [
      ...refused('2026-01-12'),
      ['asylum-appealed', '2026-01-20'],
      ['asylum-appeal-dismissed', '2026-03-02'],
    ])
    expect(found.deadline).toMatchObject({ lastDay: '2026-03-16', rule: 'GB-FTT-33' })
    expect(found.stopsRemoval).toBe('automatic')
  })

  test('section 82(1)(c): the loss of protection can be appealed', () => {
    const found = on('2026-03-02', 'status-appeal', [
      ['protection-granted', '2020-01-10', { kind: 'refugee', country: 'GB' }],
      ['protection-withdrawn', '2026-03-02', { country: 'GB' }],
    ])
    expect(found).toMatchObject({ state: 'open', stopsRemoval: 'automatic' })
  })

  test('rule 28 of 2008: beside the appeal against a refusal, judicial review within three months', () => {
    const appeal = on('2026-03-02', 'return-appeal', ordered('2026-03-02'))
    expect(appeal.deadline).toMatchObject({ lastDay: '2026-03-16', fileBy: '2026-03-03' })
    const review = on('2026-03-02', 'judicial-review', ordered('2026-03-02'))
    expect(review.deadline).toMatchObject({ lastDay: '2026-06-02', fileBy: '2026-03-03' })
    // The fourteen days have passed: judicial review has not.
    expect(on('2026-04-01', 'judicial-review', ordered('2026-03-02')).state).toBe('open')
  })

  test('Schedule 10 of the act of 2016: bail can be asked for at any time in a centre', () => {
    const centre = (day: string) =>
      on(day, 'alien-detention', [['arrested', day, { place: 'migration-centre' }]])
    expect(centre('2018-01-15')).toMatchObject({ state: 'open', confidence: 'high', deadline: null })
    expect(centre('2018-01-14').confidence).toBe('low')
  })
})
