import { countDeadline } from '../../src/assess/deadline.js'
import { evaluateCustody } from '../../src/assess/custody-facts.js'
import { situationOf } from '../../src/assess/situation.js'
import type { LawBook } from '../../src/law/book.js'
import { LAW } from '../../src/law/library.js'
import { custodyOrderLapsed, custodyWithoutReview, type TimeLimit } from '../../src/law/vocabulary/index.js'
import { caseOf } from '../support/case.js'

const LIMIT: TimeLimit = {
  length: 6,
  unit: 'months',
  start: ['removal-notified'],
  precaution: ['removal-ordered'],
  firstDay: 'out',
  restorable: true,
  rule: 'RU-KAS-219-1',
  fileWithin: 0,
}

/** The Russian book with one custody value changed: what is tested is the engine, not a country. */
const bookWith = (values: Record<string, unknown>): LawBook => ({
  ...LAW,
  custodyAt: (country, on) => {
    const law = LAW.custodyAt(country, on)
    return law && { ...law, ...values }
  },
})

describe('a day to file by that is earlier than the last day of the law (fileWithin)', () => {
  const file = caseOf([
    ['removal-ordered', '2026-03-01', { kind: 'deportation' }],
    ['removal-notified', '2026-03-02'],
  ])
  const counted = (on: string, limit = LIMIT) => countDeadline(limit, situationOf(file, on, LAW), 'high')

  test('the same day is shown; the last day of the law stays', () => {
    expect(counted('2026-03-02').deadline).toMatchObject({
      fileBy: '2026-03-02',
      lastDay: '2026-09-02',
      sooner: true,
    })
  })

  test('once that day has gone by, the day to file by is today, never after the last day', () => {
    expect(counted('2026-04-10').deadline).toMatchObject({
      fileBy: '2026-04-10',
      lastDay: '2026-09-02',
      passed: false,
    })
    expect(counted('2026-09-05').deadline).toMatchObject({
      fileBy: '2026-09-02',
      lastDay: '2026-09-02',
      passed: true,
    })
    expect(counted('2026-09-05').passed).toBe('yes')
  })

  test('it never moves the day to file by later', () => {
    expect(
      counted('2026-03-02', { ...LIMIT, length: 3, unit: 'days', fileWithin: 30 }).deadline,
    ).toMatchObject({
      fileBy: '2026-03-05',
      lastDay: '2026-03-05',
      sooner: false,
    })
  })
})

describe('custody values that the law may lack or give apart', () => {
  test('an order without a term lapses where the law limits it, and not where no limit was found', () => {
    const file = caseOf([
      ['arrested', '2026-01-10'],
      ['remand-ordered', '2026-01-12'],
    ])
    const lapsed = (values: Record<string, unknown>) =>
      evaluateCustody(custodyOrderLapsed, situationOf(file, '2026-06-01', bookWith(values))).value
    expect(lapsed({ orderMonths: 2 })).toBe('yes')
    expect(lapsed({ orderMonths: null })).toBe('no')
  })

  test('in a centre for removal no court order is missing: after the centre number of days nobody has reviewed', () => {
    const file = caseOf([
      ['arrested', '2026-01-05'],
      ['transferred', '2026-01-10', { place: 'migration-centre' }],
    ])
    const unreviewed = (on: string, values: Record<string, unknown>) =>
      evaluateCustody(custodyWithoutReview, situationOf(file, on, bookWith(values))).value
    expect(unreviewed('2026-01-10', { centreReviewDays: 5 })).toBe('no')
    expect(unreviewed('2026-01-11', { centreReviewDays: 5 })).toBe('yes')
    expect(unreviewed('2026-01-11', { centreReviewDays: null, reviewDays: 62 })).toBe('no')
    expect(unreviewed('2026-05-01', { reviewDays: 62 })).toBe('unknown')
  })
})
