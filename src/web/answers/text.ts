import { dateText, text, type Language } from '../../i18n/index.js'
import type { SummaryRow, SummaryTime, SummaryValue } from '../../interview/index.js'

/** An answer in words, one line a value or a time. */
export function answerText(lang: Language, row: SummaryRow): string[] {
  const values = row.values.map((value) => valueText(lang, value))
  if (row.times.length === 0) return [values.join(', ')]
  return [values.join(', '), ...row.times.map((time) => timeText(lang, time))]
}

function valueText(lang: Language, value: SummaryValue): string {
  if (value.kind === 'key') return text(lang, value.key)
  return value.kind === 'date' ? dateText(lang, value.date) : value.text
}

function timeText(lang: Language, time: SummaryTime): string {
  const day = time.on === null ? text(lang, 'day-not-known') : dateText(lang, time.on)
  const extras = time.extras.map(({ label, values }) =>
    text(lang, 'ui.labelled', {
      label: text(lang, label),
      value: values.map((value) => valueText(lang, value)).join(', '),
    }),
  )
  return [day, ...extras].join('; ')
}
