import { COUNTRY_CODES } from '../../case/countries.js'
import { key } from '../../explain/index.js'
import { text, type Language } from '../../i18n/index.js'

export interface Option {
  readonly value: string
  readonly label: string
}

const ORDER = new Intl.Collator('ru')
const lists = new Map<string, { near: Option[]; far: Option[] }>()

/** Every country by name: first those whose law is here, then all others. */
export function countryOptions(lang: Language, first: readonly string[]): { near: Option[]; far: Option[] } {
  const id = `${lang} ${first.join()}`
  let found = lists.get(id)
  if (!found) {
    const all = COUNTRY_CODES.map((value) => ({ value, label: text(lang, key.country(value)) })).sort(
      (x, y) => ORDER.compare(x.label, y.label),
    )
    const near = all.filter(({ value }) => first.includes(value))
    found = { near, far: all.filter(({ value }) => !first.includes(value)) }
    lists.set(id, found)
  }
  return found
}
