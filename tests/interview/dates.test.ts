import fc from 'fast-check'
import { isPartialDate } from '../../src/case/partial-date.js'
import { monthNames } from '../../src/i18n/index.js'
import { readDate, type DateUse } from '../../src/interview/dates.js'
import { TODAY } from '../support/web.js'

const read = (day: string, month = '', year = '', use: DateUse = 'past') =>
  readDate({ day, month, year }, TODAY, use)
const date = (...parts: Parameters<typeof read>): string | null => {
  const result = read(...parts)
  if (!result.ok) throw new Error(`${parts.join(' ')}: ${result.code}`)
  return result.date
}
const fault = (...parts: Parameters<typeof read>) => {
  const result = read(...parts)
  if (result.ok) throw new Error(`${parts.join(' ')} was read as ${String(result.date)}`)
  return [result.box, result.code]
}

test('as far as it is known: a day, a month, a year, nothing', () => {
  expect(date('5', '8', '2026')).toBe('2026-08-05')
  expect(date('', '8', '2026')).toBe('2026-08')
  expect(date('', '', '2026')).toBe('2026')
  expect(date('')).toBeNull()
})

describe('a month is written as people write it', () => {
  test.each([
    ['август', 8],
    ['августи', 8],
    ['Августа', 8],
    ['авг.', 8],
    ['aug', 8],
    ['МАЙ', 5],
    ['мая', 5],
    ['майи', 5],
    ['июн', 6],
    ['июня', 6],
    ['июл', 7],
    ['июли', 7],
    ['сентябр', 9],
    ['Сентябрь', 9],
    ['sept', 9],
    ['декабри', 12],
    ['08', 8],
    ['8.', 8],
  ])('%s', (month, number) => {
    expect(date('5', month, '2025')).toBe(`2025-${String(number).padStart(2, '0')}-05`)
  })

  test.each(['tg', 'ru', 'en'] as const)('%s: every name that our own pages write', (lang) => {
    monthNames(lang).forEach((name, index) => {
      expect(date('5', name, '2025')).toBe(`2025-${String(index + 1).padStart(2, '0')}-05`)
    })
  })

  test.each(['ма', 'ию', 'ju', 'шанбе', '13', '0', 'хххх'])('%s is no month', (month) => {
    expect(fault('5', month, '2025')).toEqual(['month', 'not-a-month'])
  })
})

describe('figures of other scripts, blanks and endings', () => {
  test.each([
    [['۵', '۸', '۲۰۲۶'], '2026-08-05'],
    [['٥', '٨', '٢٠٢٦'], '2026-08-05'],
    [['５', '８', '２０２６'], '2026-08-05'],
    [[' 5 ', '\u00a08', '2 026'], '2026-08-05'],
    [['5-го', 'августа', '2026 г.'], '2026-08-05'],
    [['5-уми', 'августи', 'соли 2026'], '2026-08-05'],
    [['23-юми', 'октябри', '2026'], '2026-10-23'],
    [['5th', 'August', '2026'], '2026-08-05'],
    [['\u200f5', '8', '2026'], '2026-08-05'],
  ] as const)('%s', (parts, expected) => {
    expect(date(...(parts as unknown as [string, string, string]))).toBe(expected)
  })
})

describe('a whole date in one box is taken apart', () => {
  test.each([
    ['5.8.2026', '2026-08-05'],
    ['05.08.26', '2026-08-05'],
    ['05-08-2026', '2026-08-05'],
    ['2026-08-05', '2026-08-05'],
    ['2026-08', '2026-08'],
    ['5 августа 2026 г.', '2026-08-05'],
    ['5 августи соли 2026', '2026-08-05'],
    ['5 моҳи август 2026', '2026-08-05'],
    ['5 August 2026', '2026-08-05'],
    ['август 2026', '2026-08'],
    ['13/08/2026', '2026-08-13'],
    ['08/13/2026', '2026-08-13'],
    ['08/08/2026', '2026-08-08'],
    ['۰۵.۰۸.۲۰۲۶', '2026-08-05'],
  ])('%s', (text, expected) => {
    expect(date(text)).toBe(expected)
  })

  test('in whichever box it lands', () => {
    expect(date('', '5.8.2026')).toBe('2026-08-05')
    expect(date('', '', '5.8.2026')).toBe('2026-08-05')
  })

  test('with a stroke it can be May or June: it is asked, not guessed', () => {
    expect(fault('05/06/2026')).toEqual(['day', 'date-order-unclear'])
  })
})

describe('a year of two figures', () => {
  test.each([
    ['26', '2026'],
    ['08', '2008'],
    ['99', '1999'],
  ])('%s is %s: events begin with independence', (year, expected) => {
    expect(date('', '', year)).toBe(expected)
  })

  test('of a birth it reaches back a life, and is asked for where it fits no life', () => {
    expect(date('1', '1', '31', 'birth')).toBe('1931-01-01')
    expect(fault('1', '1', '28', 'birth')).toEqual(['year', 'year-two-digits'])
    expect(date('1', '1', '85', 'birth')).toBe('1985-01-01')
  })

  test('of a day that is set it can lie ahead', () => {
    expect(date('1', '1', '27', 'set')).toBe('2027-01-01')
    expect(fault('', '', '27')).toEqual(['year', 'year-two-digits'])
  })
})

describe('what cannot be a date comes back with its box', () => {
  test.each([
    [
      ['31', '2', '2026'],
      ['day', 'no-such-day'],
    ],
    [
      ['29', '2', '2025'],
      ['day', 'no-such-day'],
    ],
    [
      ['31', '4', '2026'],
      ['day', 'no-such-day'],
    ],
    [
      ['32', '1', '2026'],
      ['day', 'not-a-day-number'],
    ],
    [
      ['вчера', '', ''],
      ['day', 'not-a-day-number'],
    ],
    [
      ['дирӯз', '1', '2026'],
      ['day', 'not-a-day-number'],
    ],
    [
      ['5', '', '2026'],
      ['month', 'month-missing'],
    ],
    [
      ['5', '8', ''],
      ['year', 'year-missing'],
    ],
    [
      ['', '8', ''],
      ['year', 'year-missing'],
    ],
    [
      ['5', '8', '202'],
      ['year', 'not-a-year'],
    ],
    [
      ['5', '8', '20266'],
      ['year', 'not-a-year'],
    ],
    [
      ['5', '8', '1026'],
      ['year', 'year-out-of-range'],
    ],
    [
      ['24', '11', '2026'],
      ['day', 'date-in-future'],
    ],
    [
      ['', '12', '2026'],
      ['day', 'date-in-future'],
    ],
    [
      ['', '', '2027'],
      ['year', 'date-in-future'],
    ],
  ] as const)('%j', (parts, expected) => {
    expect(fault(...(parts as unknown as [string, string, string]))).toEqual(expected)
  })

  test('the month that has begun may hold the day', () => {
    expect(date('', '11', '2026')).toBe('2026-11')
    expect(date('23', '11', '2026')).toBe('2026-11-23')
  })

  test('a leap day is a day', () => {
    expect(date('29', '2', '2024')).toBe('2024-02-29')
  })

  test('a birth needs its day', () => {
    expect(fault('', '8', '1985', 'birth')).toEqual(['day', 'full-day-needed'])
  })
})

test('whatever is typed: a date of the calendar or a fault, never an exception, never a future day', () => {
  const scrap = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '',
      '5',
      '31',
      '08',
      'мая',
      'август',
      '2026',
      '26',
      '5.8.2026',
      '05/06/2026',
      '۲۰۲۶',
      'соли 2026',
    ),
    fc.integer({ min: -5, max: 2100 }).map(String),
  )
  fc.assert(
    fc.property(scrap, scrap, scrap, (day, month, year) => {
      const result = read(day, month, year)
      if (!result.ok) expect(result.code).not.toBe('')
      else if (result.date !== null) {
        expect(isPartialDate(result.date)).toBe(true)
        expect(result.date <= TODAY.slice(0, result.date.length)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})
