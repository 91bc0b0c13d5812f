import { boundOn, situationOf } from '../../assess/situation.js'
import { evaluate } from '../../assess/evaluate.js'
import type { Assessment } from '../../assess/types.js'
import type { CaseFile } from '../../case/types.js'
import { EVENT_TYPES } from '../../case/vocabulary.js'
import { key } from '../../explain/keys.js'
import { text, type Language } from '../../i18n/index.js'
import { LAW } from '../../law/library.js'
import { citizenOfHost, TREATY_KEYS, type DocumentId } from '../../law/vocabulary/index.js'
import { needsOf } from '../catalogue/needs.js'
import { typed } from '../words.js'
import { annexesGiven, annexNames } from './annexes.js'
import { chronologyValues, pursuitValues } from './chronology.js'
import { clockValues, custodyValues, removalValues } from './custody.js'
import { eventLookup, type EventLookup } from './events.js'
import { affiliation, detailValues, peopleValues, personValues } from './person.js'
import { remediesFor, remedyValues } from './remedy.js'
import { planValues } from './plan.js'
import { authorityValues, claimValues, evidenceValues } from './sources.js'
import { suspensiveOpen, unusedValues } from './effect.js'
import { measureValues } from './measures.js'
import { complaintElsewhere, elsewhereValues, usedValues } from './used.js'

/** Everything a template may look at, in one language: plain values, every key always there. */
export interface TemplateContext {
  readonly host: string
  readonly events: EventLookup
  readonly values: Readonly<Record<string, unknown>>
}

/** The case and its assessment as values for a template. Nothing here decides anything. */
export function contextOf(
  file: CaseFile,
  assessment: Assessment,
  document: DocumentId,
  lang: Language,
): TemplateContext {
  const situation = situationOf(file, assessment.on, LAW)
  const { view, host } = situation
  const events = eventLookup(view, EVENT_TYPES)
  const details = detailValues(file)
  const needs = needsOf(document)
  return {
    host,
    events,
    values: {
      on: assessment.on,
      host: { code: host, name: text(lang, key.country(host)), region: typed(file.host.region) },
      person: personValues(file, lang),
      details,
      ...peopleValues(file),
      affiliation: affiliation(file),
      remedy: remedyValues(lang, remediesFor(assessment, document)[0], assessment.on),
      happened: events.happened,
      bound: TREATY_KEYS.filter((treaty) => boundOn(situation.treaty(treaty), assessment.on) === 'yes'),
      citizen: evaluate(citizenOfHost, situation).value,
      stage: assessment.stage,
      ...claimValues(assessment, situation),
      ...authorityValues(lang, file, assessment, needs.claims, needs.cites),
      evidence: evidenceValues(lang, file, assessment),
      custody: custodyValues(lang, view),
      clocks: clockValues(assessment),
      removal: removalValues(events, details),
      chronology: chronologyValues(lang, view),
      pursuit: pursuitValues(lang, view),
      measures: measureValues(view),
      used: usedValues(lang, view, assessment),
      unused: unusedValues(lang, assessment),
      suspensiveOpen: suspensiveOpen(assessment),
      elsewhere: elsewhereValues(lang, view, document),
      complaintElsewhere: complaintElsewhere(view, document),
      annexes: [...annexNames(lang, document, events.happened), ...annexesGiven(file)],
      ...planValues(lang, assessment),
    },
  }
}
