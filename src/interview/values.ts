import type { DateBoxes } from './dates.js'
import type { FormValues } from './types.js'

/** Reading the raw strings of a form. */

/** All values sent under a name, trimmed, without the empty ones. */
export function valuesOf(form: FormValues, name: string): string[] {
  const raw = form[name]
  const list = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw]
  return list.map((value) => value.trim()).filter((value) => value !== '')
}

/** The first value sent under a name, or an empty string. */
export const valueOf = (form: FormValues, name: string): string => valuesOf(form, name)[0] ?? ''

/** The form carried the field at all, be it empty: what was not sent is not erased. */
export const wasSent = (form: FormValues, name: string): boolean => form[name] !== undefined

const OFF = ['no', 'off', 'false', '0']
export const ticked = (form: FormValues, name: string): boolean => {
  const value = valueOf(form, name)
  return value !== '' && !OFF.includes(value)
}

/** The three boxes of a date; an ISO date sent whole under the name itself is taken as well. */
export function boxesOf(form: FormValues, name: string): DateBoxes {
  const whole = valueOf(form, name)
  const box = (part: string): string => valueOf(form, `${name}-${part}`)
  const boxes = { day: box('day'), month: box('month'), year: box('year') }
  return whole !== '' && boxes.day + boxes.month + boxes.year === '' ? { ...boxes, day: whole } : boxes
}

export const dateWasSent = (form: FormValues, name: string): boolean =>
  ['', '-day', '-month', '-year'].some((part) => wasSent(form, name + part))

/** A value as a fault repeats it: never a whole page. */
export const shown = (value: string): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value)
