import type { Look, Reason } from '../assess/types.js'
import { isEventType } from '../case/vocabulary.js'
import { dateText, hasText, text, type Language } from '../i18n/index.js'
import { key } from './keys.js'

/** The name of a fact: an event, one of its extra keys ("day of: …"), or a fact of the person. */
export function factName(lang: Language, fact: string): string {
  if (hasText(lang, key.fact(fact))) return text(lang, key.fact(fact))
  const [type = '', extra] = fact.split('.')
  if (isEventType(type)) {
    const name = text(lang, key.event(type))
    return extra ? text(lang, 'fact-line.extra', { extra: text(lang, key.extra(extra)), event: name }) : name
  }
  return text(lang, key.fact(fact))
}

/** A fact with what was found: "arrested: 5 August 2008", "released: not on file", "… : not known". */
export function lookText(lang: Language, look: Look): string {
  const fact = factName(lang, look.fact)
  if (look.value === 'unknown') return text(lang, 'fact-line.unknown', { fact })
  if (look.implied) return text(lang, 'fact-line.implied', { fact })
  if (look.on) return text(lang, 'fact-line.on', { fact, date: dateText(lang, look.on) })
  return text(lang, yesOrNoLine(lang, look), { fact })
}

/** An event that is not on file, a State that is not bound, a citizenship not held: each "no" in its own words. */
function yesOrNoLine(lang: Language, look: Look): string {
  const line = look.value === 'no' ? 'fact-line.no' : 'fact-line.yes'
  const [family = ''] = look.fact.split('.')
  return [`${line}.${look.fact}`, `${line}.${family}`].find((own) => hasText(lang, own)) ?? line
}

/** A reason as a sentence, with the facts it rests on. */
export interface ReasonText {
  readonly code: string
  readonly sentence: string
  readonly facts: readonly string[]
  readonly provisions: readonly string[]
}

/** Parameters of a reason that are days, told as the language writes a day. */
const DAY_PARAMS = ['since', 'oldDay', 'newDay', 'lastDay'] as const

/** @param prefix the kind of sentence: `reason` for a remedy, `ground` for a claim, `danger` for a danger */
export function reasonText(
  lang: Language,
  reason: Reason,
  prefix: 'reason' | 'ground' = 'reason',
): ReasonText {
  const raw = reason.params ?? {}
  const days = Object.fromEntries(
    DAY_PARAMS.flatMap((name) => {
      const day = raw[name]
      return typeof day === 'string' ? [[name, dateText(lang, day)]] : []
    }),
  )
  const event = typeof raw['event'] === 'string' ? { event: factName(lang, raw['event']) } : {}
  const own = prefix === 'ground' ? key.ground(reason.code) : key.reason(reason.code)
  const sentence = text(lang, hasText(lang, own) ? own : key.reason(reason.code), {
    ...raw,
    ...days,
    ...event,
  })
  return {
    code: reason.code,
    sentence: reason.unsettled ? text(lang, 'reason-line.if-so', { sentence }) : sentence,
    facts: [...new Set(reason.facts.map((look) => lookText(lang, look)))],
    provisions: (reason.provisions ?? []).map((id) => text(lang, key.provision(id))),
  }
}
