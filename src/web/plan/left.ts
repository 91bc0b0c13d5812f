import { daysBetween } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import { text, type Language } from '../../i18n/index.js'

/** "Today", "2 days left": never a negative number. */
export function leftText(lang: Language, on: Day, by: Day): string {
  const days = daysBetween(on, by)
  if (days <= 0) return text(lang, 'ui.left.today')
  if (days === 1) return text(lang, 'ui.left.tomorrow')
  return text(lang, 'ui.left.days', { count: days })
}
