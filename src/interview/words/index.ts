import type { Language } from '../../i18n/languages.js'
import { ENGLISH } from './en.js'
import { RUSSIAN } from './ru.js'
import { atWord, type WordRule } from './rule.js'
import { TAJIK } from './tg.js'

export const WORDS: Readonly<Record<Language, readonly WordRule[]>> = { tg: TAJIK, ru: RUSSIAN, en: ENGLISH }

/** "Until": what follows is the end of an order, not the day of an event. */
export const UNTIL = /(?:^|[^\p{L}])(?:до|по|until|till|to|up to|то)\s*$/iu

/** A denial or a plan: nothing that can be taken for a fact. */
export const DOUBT: Readonly<Record<Language, RegExp>> = {
  tg: atWord('на(?:карда|шуда|шуд|кард|дода)|ҳанӯз|эҳтимол|шояд|мехоҳанд|нақша|\\?'),
  ru: atWord(
    'не (?:был|была|было|задерж|арест|выда|освоб|обжалов|подан|подава|предостав)|возможно|вероятно|планир|намерен|ожида|может быть|собира|хотят|\\?',
  ),
  en: atWord("not |never |perhaps|maybe|possibly|probably|plan|intend|expect|might|may be|n't|\\?"),
}
