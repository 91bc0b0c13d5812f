import { execFileSync } from 'node:child_process'
import { dateText, LANGUAGES, monthNames, ROOT, shortDate, text, weekdayText } from '../../src/i18n/index.js'
import { key } from '../../src/explain/keys.js'
import { tajikFaults } from '../support/tajik.js'

describe('a date in words goes as far as it is known', () => {
  test.each([
    ['2026-11-23', '23 ноябри соли 2026', '23 ноября 2026 года', '23 November 2026'],
    ['2008-08-05', '5 августи соли 2008', '5 августа 2008 года', '5 August 2008'],
    ['2024-02-29', '29 феврали соли 2024', '29 февраля 2024 года', '29 February 2024'],
    ['2008-08', 'августи соли 2008', 'август 2008 года', 'August 2008'],
    ['2008', 'соли 2008', '2008 год', '2008'],
  ])('%s', (date, tg, ru, en) => {
    expect(LANGUAGES.map((lang) => dateText(lang, date))).toEqual([tg, ru, en])
  })

  test('a day that is not known is empty: the sentence for it is the page’s', () => {
    expect(LANGUAGES.map((lang) => dateText(lang, null))).toEqual(['', '', ''])
    expect(shortDate(null)).toBe('')
  })

  test('numbers are the same in the three languages, day first', () => {
    expect([shortDate('2026-11-23'), shortDate('2026-11'), shortDate('2026')]).toEqual([
      '23.11.2026',
      '11.2026',
      '2026',
    ])
  })
})

describe('weekdays', () => {
  // A Monday is душанбе, also the capital: never before a date without a comma and a small letter.
  test.each([
    ['2026-11-23', 'душанбе', 'понедельник', 'Monday'],
    ['2026-11-27', 'ҷумъа', 'пятница', 'Friday'],
    ['2026-11-29', 'якшанбе', 'воскресенье', 'Sunday'],
    ['1970-01-01', 'панҷшанбе', 'четверг', 'Thursday'],
  ])('%s', (day, tg, ru, en) => {
    expect(LANGUAGES.map((lang) => weekdayText(lang, day))).toEqual([tg, ru, en])
  })

  test('the whole week is there, each name once', () => {
    const week = [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${String(day)}`)
    for (const lang of LANGUAGES) expect(new Set(week.map((day) => weekdayText(lang, day))).size).toBe(7)
  })

  test('something that is not a day is an error, not a wrong weekday', () => {
    expect(() => weekdayText('tg', '2026-02-30')).toThrow(RangeError)
  })
})

describe('months', () => {
  test.each(LANGUAGES)('%s: twelve, all different, in the form of a list', (lang) => {
    expect(new Set(monthNames(lang)).size).toBe(12)
  })

  test('Tajik names are Tajik, alone and in a date', () => {
    expect(monthNames('tg').flatMap(tajikFaults)).toEqual([])
    const dates = monthNames('tg').map((_, index) =>
      dateText('tg', `2026-${String(index + 1).padStart(2, '0')}-10`),
    )
    expect(dates.flatMap(tajikFaults)).toEqual([])
    // In a date each takes the izofat before «соли».
    dates.forEach((date, index) => {
      expect(date).toBe(`10 ${monthNames('tg')[index] ?? ''}и соли 2026`)
    })
  })
})

describe('plurals', () => {
  test.each([
    [1, '1 шабонарӯз', '1 сутки', '1 full day'],
    [2, '2 шабонарӯз', '2 суток', '2 full days'],
    [5, '5 шабонарӯз', '5 суток', '5 full days'],
    [21, '21 шабонарӯз', '21 сутки', '21 full days'],
  ])('%i', (count, tg, ru, en) => {
    expect(LANGUAGES.map((lang) => text(lang, key.unit('sutki'), { count }))).toEqual([tg, ru, en])
  })

  test.each([
    [1, '1 моҳ', '1 месяц', '1 month'],
    [3, '3 моҳ', '3 месяца', '3 months'],
    [12, '12 моҳ', '12 месяцев', '12 months'],
  ])('%i months', (count, tg, ru, en) => {
    expect(LANGUAGES.map((lang) => text(lang, key.unit('months'), { count }))).toEqual([tg, ru, en])
  })
})

/**
 * `Intl.PluralRules('tg')` answers by the locale of the host, which a process cannot change once it runs: the
 * tests above are run again on other hosts.
 */
const INNER = 'PANOH_TEST_ON_ANOTHER_HOST'
const HOSTS = ['C', 'ru_RU.UTF-8', 'ar_EG.UTF-8']
const onHost = (locale: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: 'Pacific/Kiritimati', [INNER]: 'yes' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const outer = process.env[INNER] ? describe.skip : describe
outer('Tajik does not follow the locale of the host', () => {
  test.each(HOSTS)(
    '%s',
    (locale) => {
      const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
      const report = JSON.parse(
        onHost(locale, ...jest, 'tests/i18n/dates.test.ts', '--json', '-t', 'plurals|weekdays|date in words'),
      ) as { success: boolean; numPassedTests: number }
      expect(report.success).toBe(true)
      expect(report.numPassedTests).toBeGreaterThan(15)
    },
    60_000,
  )

  test('and the trap is real: the platform’s own answers differ by host', () => {
    const program = "console.log([0, 1, 2, 5].map((n) => new Intl.PluralRules('tg').select(n)).join())"
    expect(new Set(HOSTS.map((locale) => onHost(locale, '-e', program))).size).toBeGreaterThan(1)
  })
})
