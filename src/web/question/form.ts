import type { FormValues } from '../../interview/index.js'
import { FROM_FIELD, VERSION_FIELD } from './fields.js'

/** What was typed, without what the page itself put in. */
export function formValuesOf(body: unknown): FormValues {
  const form: FormValues = {}
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    if (name.startsWith('_') || OWN.includes(name)) continue
    if (typeof value === 'string') form[name] = value
    else if (Array.isArray(value)) form[name] = value.filter((one) => typeof one === 'string')
  }
  return form
}

/** Buttons and switches of the page. */
const OWN = ['lang', 'remove']

/** One field of a form, if it is a single string. */
export function sent(body: unknown, name: string): string | undefined {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : undefined
}

export { FROM_FIELD, VERSION_FIELD }
