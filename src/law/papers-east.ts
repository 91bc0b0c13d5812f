import type { EventType } from '../case/vocabulary.js'

/** Words that stand on a paper, in the language of the authority that wrote it. */
export interface PaperWords {
  /** BCP 47 tag of that language. */
  readonly lang: string
  readonly words: Partial<Record<EventType, readonly string[]>>
}

/** Codes and acts of the Russian Federation, Belarus, Kazakhstan and Kyrgyzstan, as they name these papers in Russian. */
export const RUSSIAN: PaperWords = {
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
export const UKRAINIAN: PaperWords = {
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
export const TURKISH: PaperWords = {
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

/** Code of Criminal Procedure, Articles 167, 544, 547; Law 200/2010, Articles 53, 57, 64; Law 270/2008, Article 65. */
export const MOLDOVAN: PaperWords = {
  lang: 'ro',
  words: {
    arrested: ['proces-verbal de reținere'],
    'remand-ordered': ['încheiere', 'arestare preventivă', 'luare în custodie publică'],
    'extradition-granted': ['hotărâre', 'extrădare'],
    'removal-ordered': ['Decizie', 'returnare', 'expulzare', 'persoană indezirabilă'],
    'asylum-refused': ['Decizie', 'respingere'],
  },
}

/** Code of Administrative Responsibility, Articles 286, 346-1, 346-2. */
export const UZBEK: PaperWords = {
  lang: 'uz-Cyrl',
  words: {
    arrested: ['ушлаб туриш баённомаси'],
    'removal-ordered': ['маъмурий тарзда чиқариб юбориш тўғрисидаги қарор'],
  },
}

/** Code of Criminal Procedure of 2022, Articles 109-118; the acts on foreigners and on asylum. */
export const ARMENIAN: PaperWords = {
  lang: 'hy',
  words: {
    arrested: ['ձերբակալման արձանագրություն'],
    'remand-ordered': ['որոշում', 'կալանք'],
    'detention-extended': ['որոշում', 'կալանքի ժամկետը երկարաձգել'],
    'house-arrest-ordered': ['տնային կալանք'],
    'extradition-granted': ['հանձնում'],
    'removal-ordered': ['վճիռ', 'արտաքսում'],
    'asylum-refused': ['որոշում', 'ապաստան', 'մերժում'],
  },
}

/** Law on cooperation in criminal matters, Articles 30, 34; laws on aliens, Article 52, and on international protection. */
export const GEORGIAN: PaperWords = {
  lang: 'ka',
  words: {
    arrested: ['დაკავების ოქმი'],
    'remand-ordered': ['განჩინება', 'საექსტრადიციო პატიმრობა'],
    'detention-extended': ['განჩინება', 'პატიმრობის ვადის გაგრძელება'],
    'extradition-granted': ['ექსტრადიცია', 'დასაშვებად ცნობა'],
    'removal-ordered': ['გადაწყვეტილება', 'საქართველოდან გაძევება'],
    'asylum-refused': ['გადაწყვეტილება', 'საერთაშორისო დაცვა', 'უარი'],
  },
}
