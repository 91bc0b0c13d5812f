/** The three languages, equal. The order is that of the language switch. */
export const LANGUAGES = ['tg', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** @returns whether the text names one of the three languages. */
export const isLanguage = (value: unknown): value is Language =>
  (LANGUAGES as readonly unknown[]).includes(value)

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  tg: 'Тоҷикӣ',
  ru: 'Русский',
  en: 'English',
}

/** For `lang` attributes and document metadata. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { tg: 'tg-TJ', ru: 'ru-RU', en: 'en-GB' }
