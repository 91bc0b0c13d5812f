import { Temporal } from 'temporal-polyfill'
import type { PartialDate } from '../case/partial-date.js'
import type { Language } from './languages.js'

/** Dates in words, from our own tables: `Intl` has no formal Tajik date and may answer by the host's locale. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  // In running text lower-case with the izofat, before «соли».
  tg: [
    'январи',
    'феврали',
    'марти',
    'апрели',
    'майи',
    'июни',
    'июли',
    'августи',
    'сентябри',
    'октябри',
    'ноябри',
    'декабри',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
const MONTHS_ALONE: Readonly<Record<Language, readonly string[]>> = {
  tg: MONTHS.tg,
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: MONTHS.en,
}
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  tg: ['душанбе', 'сешанбе', 'чоршанбе', 'панҷшанбе', 'ҷумъа', 'шанбе', 'якшанбе'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/**
 * A day, month or year in words: "23 November 2026", "23 ноября 2026 года", "23 ноябри соли 2026".
 * @param date ISO, possibly partial; null gives an empty string ("day not known" is a sentence of the page)
 */
export function dateText(lang: Language, date: PartialDate): string {
  if (date === null) return ''
  const [year = '', month, day] = date.split('-')
  if (!month) return { en: year, ru: `${year} год`, tg: `соли ${year}` }[lang]
  const index = Number(month) - 1
  if (!day)
    return {
      en: `${MONTHS_ALONE.en[index] ?? ''} ${year}`,
      ru: `${MONTHS_ALONE.ru[index] ?? ''} ${year} года`,
      tg: `${MONTHS_ALONE.tg[index] ?? ''} соли ${year}`,
    }[lang]
  const number = String(Number(day))
  return {
    en: `${number} ${MONTHS.en[index] ?? ''} ${year}`,
    ru: `${number} ${MONTHS.ru[index] ?? ''} ${year} года`,
    tg: `${number} ${MONTHS.tg[index] ?? ''} соли ${year}`,
  }[lang]
}

/** A full day as dd.mm.yyyy, the same in the three languages; a partial date as far as it goes. */
export const shortDate = (date: PartialDate): string =>
  date === null ? '' : date.split('-').reverse().join('.')

/** The weekday of a full day, lower-case in Tajik and Russian. */
export const weekdayText = (lang: Language, day: string): string =>
  WEEKDAYS[lang][Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''

/** The months by themselves, for a form's list. */
export const monthNames = (lang: Language): readonly string[] =>
  lang === 'tg'
    ? [
        'январ',
        'феврал',
        'март',
        'апрел',
        'май',
        'июн',
        'июл',
        'август',
        'сентябр',
        'октябр',
        'ноябр',
        'декабр',
      ]
    : MONTHS_ALONE[lang]
