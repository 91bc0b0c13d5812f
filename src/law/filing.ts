import { FORUM_FILING } from './filing/forums.js'
import { HOST_FILING } from './filing/hosts.js'
import type { FilingRule } from './filing/rule.js'
import { treatyStatus } from './treaties/index.js'

export type { FilingRule } from './filing/rule.js'

export const FILING: Readonly<Record<string, FilingRule>> = { ...FORUM_FILING, ...HOST_FILING }

/** Ways that exist everywhere and do not lead to an authority of the host State. */
const ELSEWHERE = ['any.public-pressure', 'any.unhcr', 'any.third-state-protection', 'any.relocation']

/**
 * The rule for a remedy; the general one where neither country nor forum has its own.
 * @param host the country whose authorities a general way (`any.…`) leads to: their language is its own
 */
export function filingFor(remedyId: string, host?: string): FilingRule {
  const [prefix = ''] = remedyId.split('.')
  if (prefix === 'ecthr') return inStrasbourg(host)
  const home = prefix === 'any' && !ELSEWHERE.includes(remedyId) ? host?.toLowerCase() : undefined
  return FILING[remedyId] ?? FILING[home ?? prefix] ?? (FILING['any'] as FilingRule)
}

/** Rule 34 § 2: also an official language of a State party, so the host's own, as long as it is one. */
function inStrasbourg(host: string | undefined): FilingRule {
  const rule = FILING['ecthr'] as FilingRule
  const own = host && treatyStatus(host, 'ECHR').value === true ? FILING[host.toLowerCase()] : undefined
  return own ? { ...rule, accepts: [...new Set([...rule.accepts, ...own.accepts])] } : rule
}
