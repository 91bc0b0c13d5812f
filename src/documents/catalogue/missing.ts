import type { CaseFile } from '../../case/types.js'
import { custodyOf } from '../../case/custody.js'
import { viewOf } from '../../case/view.js'
import { isEventType, type EventType } from '../../case/vocabulary.js'
import type { DocumentId } from '../../law/vocabulary/index.js'
import { gapFacts } from '../template/store.js'
import { typed } from '../words.js'
import type { Missing } from '../types.js'
import { needsOf, type Annex, type Need } from './needs.js'

const LAST_DAY = '2100-12-31'

/** Whether an event is on file, or, for `held`, whether the last custody on file has not ended. */
function applies(file: CaseFile, when: EventType | 'held'): boolean {
  if (when !== 'held') return file.events.some((event) => event.type === when)
  const { spell, held } = custodyOf(viewOf(file, LAST_DAY))
  return spell !== undefined && held !== 'no'
}

/**
 * Whether the case holds a fact.
 * @param fact `details.charge`, `details.representative.phone`, `person.name`, `arrested`, `arrested.on`…
 * @throws RangeError for an id that is none of these
 */
export function hasFact(file: CaseFile, fact: string): boolean {
  const [root = '', first = '', second] = fact.split('.')
  if (isEventType(root)) {
    const events = file.events.filter((event) => event.type === root)
    return first === ''
      ? events.length > 0
      : filled((events.at(-1) as Record<string, unknown> | undefined)?.[first])
  }
  if (fact === 'person.name')
    return Boolean(typed(file.person.name?.original) ?? typed(file.person.name?.latin))
  if (fact === 'person.sex') return filled(file.person.sex) && file.person.sex !== 'undisclosed'
  if (fact === 'host.region') return filled(file.host.region)
  if (root === 'person') return filled(file.person[first as keyof CaseFile['person']])
  if (fact === 'details.representative') return Boolean(typed(file.details?.representative?.name))
  if (fact === 'details.contact') return Boolean(typed(file.details?.contact?.phone))
  if (root !== 'details') throw new RangeError(`no fact "${fact}"`)
  const value = (file.details as Record<string, unknown> | undefined)?.[first]
  return second ? filled((value as Record<string, unknown> | undefined)?.[second]) : filled(value)
}

function filled(value: unknown): boolean {
  if (typeof value === 'string') return typed(value) !== null
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
}

const factOf = (need: Need): string => (typeof need === 'string' ? need : need.fact)

/**
 * What a draft needs and the case lacks: what it cannot be filed without first.
 * @throws RangeError for a draft without an entry in the catalogue
 */
export function missingFor(document: DocumentId, file: CaseFile): Missing[] {
  const needs = needsOf(document)
  const lacking = (list: readonly Need[], need: Missing['need']): Missing[] =>
    list
      .filter((one) => typeof one === 'string' || applies(file, one.when))
      .map(factOf)
      .filter((fact) => !hasFact(file, fact))
      .map((fact) => ({ fact, need }))
  const named = [...needs.required, ...needs.advisable].map(factOf)
  // Days of events that the text names: asked for only where the event is on file.
  const days = gapFacts(document).flatMap((fact): Need[] => {
    const [type = ''] = fact.split('.')
    return isEventType(type) && !named.includes(fact) ? [{ fact, when: type }] : []
  })
  return [...lacking(needs.required, 'required'), ...lacking([...needs.advisable, ...days], 'advisable')]
}

/** The ids of the papers that this case calls for, in the order of the list. */
export function annexIds(document: DocumentId, happenedTypes: readonly string[]): string[] {
  return needsOf(document)
    .annexes.filter((annex: Annex) => typeof annex === 'string' || happenedTypes.includes(annex.when))
    .map((annex) => (typeof annex === 'string' ? annex : annex.id))
}
