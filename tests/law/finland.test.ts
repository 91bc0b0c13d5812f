import { assessed, caseOf, remedyOn } from '../support/case.js'

/** Finland: acts 456/1970 and 301/2004 in their versions, and both ends of each. */

type Line = Parameters<typeof caseOf>[0][number]
const on = (day: string, id: string, lines: Line[]) =>
  remedyOn(caseOf(lines, { host: 'FI' }), day, `fi.${id}`)
const refused = (day: string): Line[] => [
  ['asylum-applied', day],
  ['asylum-refused', day],
  ['asylum-notified', day],
]
const expelled = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'expulsion' }],
  ['removal-notified', day],
]
const transferred = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'dublin' }],
  ['removal-notified', day],
]
const lost = (day: string): Line[] => [['protection-withdrawn', day, { country: 'FI' }]]
const lengths = (id: string, lines: (day: string) => Line[], days: string[]) =>
  days.map((day) => on(day, id, lines(day)).deadline?.length)

const DAYS = ['2016-08-31', '2016-09-01', '2021-07-31', '2021-08-01']
const DAY = '2025-02-03'

describe('Extradition Act 456/1970', () => {
  const held: Line[] = [
    ['arrested', DAY],
    ['remand-ordered', DAY],
  ]

  test('§ 31: thirty days for the request, and a court to ask for release', () => {
    const { clocks } = assessed(caseOf(held, { host: 'FI' }), DAY)
    expect(clocks.find(({ what }) => what === 'request-must-arrive')?.lastDay).toBe('2025-03-05')
    expect(on(DAY, 'detention-complaint', held).state).toBe('open')
  })

  test('§ 22: a complaint to the Supreme Court, with no day', () => {
    const found = on(DAY, 'detention-appeal', held)
    expect(found).toMatchObject({
      state: 'open',
      deadline: null,
      body: 'fi.supreme-court',
      confidence: 'high',
    })
  })

  test('the Supreme Administrative Court, 22 April 2016: no appeal from the Ministry', () => {
    expect(on(DAY, 'extradition-appeal', [...held, ['extradition-granted', DAY]]).state).toBe('closed')
  })
})

describe('Aliens Act 301/2004', () => {
  test('§ 190(3): twenty-one days to the Administrative Court from 1 September 2016 to 31 July 2021', () => {
    expect(lengths('asylum-appeal', refused, DAYS)).toEqual([30, 21, 21, 30])
  })

  test('§ 196: fourteen days to the Supreme Administrative Court in the same years', () => {
    const dismissed = (day: string): Line[] => [...refused(day), ['asylum-appeal-dismissed', day]]
    expect(lengths('asylum-court', dismissed, DAYS)).toEqual([30, 14, 14, 30])
  })

  test('a transfer to another State is decided in the asylum procedure and has the same days', () => {
    expect(lengths('transfer-appeal', transferred, DAYS)).toEqual([30, 21, 21, 30])
  })

  test('the act began on 1 May 2004 and was read to 21 February 2025', () => {
    const of = (day: string) => on(day, 'asylum-appeal', refused(day)).confidence
    expect(['2004-04-30', '2004-05-01', '2025-02-21', '2025-02-22'].map(of)).toEqual([
      'low',
      'high',
      'high',
      'medium',
    ])
  })

  test('§ 198b: a stay within seven days holds the removal since 1 July 2015', () => {
    const told = (day: string) =>
      on(day, 'asylum-appeal', refused(day)).warnings.includes('fi.stay-within-seven-days')
    expect(['2015-06-30', '2015-07-01'].map(told)).toEqual([false, true])
    expect(on(DAY, 'asylum-appeal', refused(DAY)).deadline).toMatchObject({
      lastDay: '2025-03-05',
      fileBy: '2025-02-10',
    })
  })

  test('act 1022/2018: expulsion thirty days after service, since 2019', () => {
    const told = (day: string) =>
      on(day, 'return-appeal', expelled(day)).warnings.includes('fi.thirty-days-then-expulsion')
    expect(['2018-12-31', '2019-01-01'].map(told)).toEqual([false, true])
    expect(lengths('return-appeal', expelled, ['2018-12-31', '2019-12-31', '2020-01-01'])).toEqual([
      30, 30, 30,
    ])
  })

  test('§ 200: the loss of protection waits for the court, as far as the act was read', () => {
    const stay = (day: string) => on(day, 'status-appeal', lost(day)).stopsRemoval
    expect(['2025-02-21', '2025-02-22'].map(stay)).toEqual(['automatic', 'unknown'])
  })

  test('§§ 128, 129: the court looks by itself until August 2016, then only if asked; a complaint has no day', () => {
    const at = (day: string) => on(day, 'alien-detention', [['arrested', day, { place: 'migration-centre' }]])
    expect(at('2016-08-31').warnings).toContain('fi.court-looks-every-two-weeks')
    expect(at('2016-09-01').warnings).toContain('fi.ask-for-rehearing')
    expect(at('2016-09-01')).toMatchObject({ state: 'open', deadline: null })
  })

  test('§ 196 after an expulsion: leave within thirty days', () => {
    const found = on(DAY, 'return-court', [...expelled('2024-09-02'), ['removal-appeal-dismissed', DAY]])
    expect(found).toMatchObject({ state: 'open', stopsRemoval: 'if-granted' })
    expect(found.deadline?.lastDay).toBe('2025-03-05')
  })
})
