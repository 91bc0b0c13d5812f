/**
 * The months as people write them: Tajik, Russian and English, in the forms of running text as well. A word is
 * read by its beginning (three letters or more), if that fits one month only.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['январь', 'января', 'январе', 'январ', 'январи', 'january'],
  ['февраль', 'февраля', 'феврале', 'феврал', 'феврали', 'february'],
  ['март', 'марта', 'марте', 'марти', 'march'],
  ['апрель', 'апреля', 'апреле', 'апрел', 'апрели', 'april'],
  ['май', 'мая', 'майи', 'мае', 'may'],
  ['июнь', 'июня', 'июне', 'июн', 'июни', 'june'],
  ['июль', 'июля', 'июле', 'июл', 'июли', 'july'],
  ['август', 'августа', 'августе', 'августи', 'august'],
  ['сентябрь', 'сентября', 'сентябре', 'сентябр', 'сентябри', 'september', 'sept'],
  ['октябрь', 'октября', 'октябре', 'октябр', 'октябри', 'october'],
  ['ноябрь', 'ноября', 'ноябре', 'ноябр', 'ноябри', 'november'],
  ['декабрь', 'декабря', 'декабре', 'декабр', 'декабри', 'december'],
]

/**
 * @param word a month's name, whole or shortened, in any case of letters
 * @returns 1 to 12, or undefined if it fits no month or more than one
 */
export function monthOf(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '')
  if (plain.length < 3) return undefined
  const found = MONTHS.flatMap((forms, index) =>
    forms.some((form) => form.startsWith(plain)) ? [index + 1] : [],
  )
  return found.length === 1 ? found[0] : undefined
}

/** For a pattern: every form of every month, longest first. */
export const MONTH_FORMS: readonly string[] = MONTHS.flat().sort((x, y) => y.length - x.length)
