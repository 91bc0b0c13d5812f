import { questionKey, type FormFault, type FormField } from '../../interview/index.js'
import { isDay } from '../../case/partial-date.js'
import { shortDate, text, type Language } from '../../i18n/index.js'

/** A fault as it is shown: once at the top with a link, once at its field. */
export interface FaultView {
  /** The element the link leads to. */
  readonly target: string
  /** The field or group it stands at. */
  readonly field: string
  readonly message: string
}

/** Days as people here write them: a day, or a month of a year. */
function asWritten(value: string): string {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(value) ?? []
  if (year !== '') return `${month}.${year}`
  return isDay(value) ? shortDate(value) : value
}

export function faultViews(
  lang: Language,
  faults: readonly FormFault[],
  fields: readonly FormField[],
): FaultView[] {
  return faults.map(({ field, value, code, accepted }) => {
    const owner = fields.find(({ name }) => field === name || field.startsWith(`${name}-`))
    const group = owner?.kind === 'radio' || owner?.kind === 'checkboxes'
    const target =
      owner?.kind === 'date' && field === owner.name ? `${field}-day` : group ? `${field}-0` : field
    const option = code === 'written-and-not-yes' && owner?.options?.find((one) => one.value === value)
    const params = {
      field: owner ? text(lang, owner.label) : field,
      value: option ? text(lang, option.label) : asWritten(value),
      accepted: accepted.map(asWritten).join(', '),
    }
    return { target, field: owner?.name ?? field, message: text(lang, questionKey.fault(code), params) }
  })
}
