import type { EventType } from '../case/vocabulary.js'

/** Words that stand on a paper, in the language of the authority that wrote it. */
export interface PaperWords {
  /** BCP 47 tag of that language. */
  readonly lang: string
  readonly words: Partial<Record<EventType, readonly string[]>>
}

/**
 * By which words a family knows the paper that is asked for. They are the terms of each country's own codes and
 * acts, not titles of forms: authorities head their papers in many ways, so a page calls them words to look for.
 */
const RUSSIAN: PaperWords = {
  lang: 'ru',
  words: {
    arrested: ['Протокол задержания'],
    'remand-ordered': ['Постановление', 'заключение под стражу'],
    'detention-extended': ['Постановление', 'продление срока'],
    'house-arrest-ordered': ['домашний арест'],
    'extradition-requested': ['запрос о выдаче'],
    'extradition-granted': ['Постановление', 'о выдаче'],
    'extradition-notified': ['Уведомление'],
    'extradition-refused': ['отказ'],
    'removal-ordered': ['Постановление', 'выдворение', 'Решение', 'депортация', 'нежелательность пребывания'],
    'removal-notified': ['Уведомление'],
    'asylum-applied': ['Свидетельство'],
    'asylum-refused': ['Решение', 'Уведомление', 'отказ'],
  },
}

/** Code of Criminal Procedure, Articles 208, 582-584, 590; the acts on foreigners and on refugees. */
const UKRAINIAN: PaperWords = {
  lang: 'uk',
  words: {
    arrested: ['Протокол затримання'],
    'remand-ordered': ['Ухвала', 'тимчасовий арешт', 'екстрадиційний арешт', 'тримання під вартою'],
    'detention-extended': ['Ухвала', 'продовження строку'],
    'house-arrest-ordered': ['домашній арешт'],
    'extradition-requested': ['запит про видачу'],
    'extradition-granted': ['рішення про видачу (екстрадицію)'],
    'extradition-refused': ['відмова у видачі'],
    'removal-ordered': ['примусове повернення', 'примусове видворення'],
    'asylum-refused': ['Рішення', 'відмова'],
  },
}

/** Law 6458, Articles 53, 57; Law 6706; Code of Criminal Procedure. */
const TURKISH: PaperWords = {
  lang: 'tr',
  words: {
    arrested: ['yakalama tutanağı'],
    'remand-ordered': ['tutuklama', 'idari gözetim kararı'],
    'extradition-requested': ['iade talebi'],
    'extradition-granted': ['iade'],
    'removal-ordered': ['sınır dışı etme kararı'],
    'removal-notified': ['tebliğ'],
    'asylum-refused': ['ret'],
  },
}

/** IRG; AufenthG, sections 53, 58a, 59, 62; AsylG, sections 34, 34a. */
const GERMAN: PaperWords = {
  lang: 'de',
  words: {
    arrested: ['Festnahme'],
    'remand-ordered': ['Auslieferungshaftbefehl', 'Abschiebungshaft'],
    'extradition-granted': ['Auslieferung'],
    'removal-ordered': ['Abschiebungsandrohung', 'Abschiebungsanordnung', 'Ausweisung'],
    'asylum-refused': ['Bescheid'],
  },
}

/** Act on Foreigners, Articles 302, 310; Code of Criminal Procedure, Articles 244, 603. */
const POLISH: PaperWords = {
  lang: 'pl',
  words: {
    arrested: ['protokół zatrzymania'],
    'remand-ordered': ['postanowienie', 'tymczasowe aresztowanie'],
    'removal-ordered': ['zobowiązanie do powrotu'],
    'asylum-refused': ['decyzja', 'odmowa'],
  },
}

const BY_COUNTRY: Readonly<Record<string, PaperWords>> = {
  RU: RUSSIAN,
  BY: RUSSIAN,
  KZ: RUSSIAN,
  KG: RUSSIAN,
  UA: UKRAINIAN,
  TR: TURKISH,
  DE: GERMAN,
  PL: POLISH,
}

/** @returns the words to look for on the paper of a step, in the language of the host; null where none are known */
export function paperWords(
  country: string,
  step: EventType,
): { readonly lang: string; readonly words: readonly string[] } | null {
  const found = BY_COUNTRY[country]
  const words = found?.words[step]
  return found && words ? { lang: found.lang, words } : null
}
