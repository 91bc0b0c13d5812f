import type { PartialDate } from '../../case/partial-date.js'
import { key } from '../../explain/keys.js'
import { dateText, shortDate, text, type Language } from '../../i18n/index.js'
import { Blank, clean, Gap, Marked, Typed, typed } from '../words.js'
import type { EventLookup } from '../context/events.js'

/** What a filter sees of the rendering it is in. */
export interface Scope {
  readonly language: Language
  readonly events: EventLookup
}

type Filter = (scope: Scope, value: unknown, ...args: unknown[]) => unknown

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)
const asDate = (value: unknown): PartialDate => (isDate(value) ? value : null)
const empty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The filters of `docs/templates.md`. A filter passes on what is not known as null, for `gap` to catch. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  date: (scope, value) => dateText(scope.language, asDate(value)) || null,
  short: (_scope, value) => shortDate(asDate(value)) || null,
  gap: (_scope, value, fact) => (empty(value) ? new Gap(String(fact)) : value),
  blank: (_scope, id) => new Blank(String(id)),
  on: (scope, type) => scope.events.day(String(type)),
  extra: (scope, type, name) => {
    const value = scope.events.extra(String(type), String(name))
    return isDate(value) ? value : typed(value)
  },
  note: (scope, type) => typed(scope.events.extra(String(type), 'note')),
  t: (scope, id) => text(scope.language, String(id)),
  count: (scope, value, id) =>
    empty(value) ? null : text(scope.language, String(id), { count: Number(value) }),
  country: (scope, code) => (empty(code) ? null : text(scope.language, key.country(String(code)))),
  lines: (_scope, list) => {
    if (!Array.isArray(list) || list.length === 0) return null
    const joined = list.map((item) => clean(String(item))).join('; ')
    if (list.some((item) => item instanceof Marked)) return new Marked(joined)
    return list.some((item) => item instanceof Typed) ? typed(joined) : joined
  },
}
