import type { Fault } from '../case/faults.js'
import { hasText, text, type Language } from '../i18n/index.js'
import { key } from './keys.js'

/** Faults whose `accepted` can name a kind of value rather than a word of a list. */
const KINDS: readonly Fault['code'][] = ['wrong-kind', 'missing']

/**
 * One fault of a case file in the reader's language: where, what, what is accepted.
 * @param whole how the file as a whole is called, for a fault that has no field
 */
export function faultText(lang: Language, fault: Fault, whole: string): string {
  const kind = (word: string): string => {
    const known = `fault-kind.${word}`
    return hasText(lang, known) ? text(lang, known) : word
  }
  const accepted = fault.accepted.map((word) => (KINDS.includes(fault.code) ? kind(word) : word))
  return text(lang, key.fault(fault.code), {
    field: fault.field || whole,
    value: fault.value,
    accepted: accepted.join(', '),
  })
}
