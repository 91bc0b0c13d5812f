import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { addDays, addMonths, addWorkingDays, daysBetween, weekday } from '../../src/case/days.js'
import { isDay, isPartialDate, rangeOf } from '../../src/case/partial-date.js'

const day = fc
  .integer({ min: 0, max: 73_000 })
  .map((n) => Temporal.PlainDate.from('1901-01-01').add({ days: n }).toString())

describe('partial dates', () => {
  test('a month covers its first to its last day, also in a leap year', () => {
    expect(rangeOf('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' })
    expect(rangeOf('2023-02')).toEqual({ earliest: '2023-02-01', latest: '2023-02-28' })
    expect(rangeOf('2014')).toEqual({ earliest: '2014-01-01', latest: '2014-12-31' })
  })

  test.each([
    '2024-02-30',
    '2024-13',
    '2024-00',
    '24-01-01',
    '2024-1-1',
    '',
    '2024-02-',
    '1899',
    '2101',
    ' 2024',
    '2024-02-29T00:00',
  ])('%p is not a date', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  test('only a full day is a day', () => {
    expect(isDay('2024-02')).toBe(false)
    expect(isDay('2024-02-29')).toBe(true)
  })
})

describe('arithmetic on days agrees with Temporal', () => {
  test('adding and counting days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
        const expected = Temporal.PlainDate.from(from).add({ days: n }).toString()
        expect(addDays(from, n)).toBe(expected)
        expect(daysBetween(from, expected)).toBe(n)
        expect(weekday(from)).toBe(Temporal.PlainDate.from(from).dayOfWeek)
      }),
    )
  })

  test('a month from the 31st ends on the last day of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2003-08-13', 18)).toBe('2005-02-13')
  })

  test('working days leave out Saturday and Sunday', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-20', 5)).toBe('2026-11-27')
  })
})
