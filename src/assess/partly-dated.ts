import type { Finding } from './types.js'

/**
 * Whether a finding is open only because a day on file is known in part. Such a day is read at the end that is safer
 * for the person: the danger is there, the custody is the longer one.
 */
export function onlyDaysOpen({ looks }: Finding): boolean {
  const open = looks.filter(({ value }) => value === 'unknown')
  return open.length > 0 && open.every(({ fact, on }) => fact.endsWith('.on') && on !== undefined)
}
