import { LIVE_STATES, type AssessedRemedy, type Assessment } from '../../assess/types.js'
import { key } from '../../explain/keys.js'
import { text, type Language } from '../../i18n/index.js'
import type { DocumentId } from '../../law/vocabulary/index.js'

/**
 * Whether a draft may be made for a way: it can be used, may turn out to be usable, or its time has run out and a
 * court can restore it. A way shut, spent or not yet open calls for no paper.
 */
export const calls = (remedy: AssessedRemedy): boolean =>
  LIVE_STATES.includes(remedy.state) ||
  remedy.state === 'ask' ||
  (remedy.state === 'expired' && remedy.deadline?.restorable === true)

/** The ways that call for a document: those it was written for first, then the one whose time runs out first. */
export function remediesFor(assessment: Assessment, document: DocumentId): AssessedRemedy[] {
  const urgency = (remedy: AssessedRemedy): string =>
    remedy.deadline && !remedy.deadline.passed ? remedy.deadline.fileBy : '9999'
  const rank = (remedy: AssessedRemedy): number =>
    (remedy.documents[0] === document ? 0 : 4) +
    (remedy.state === 'open' ? 0 : remedy.state === 'ask' ? 2 : 1)
  return assessment.remedies
    .filter((remedy) => calls(remedy) && remedy.documents.includes(document))
    .sort((x, y) => rank(x) - rank(y) || (urgency(x) < urgency(y) ? -1 : urgency(x) > urgency(y) ? 1 : 0))
}

const NONE = {
  any: false,
  id: '',
  name: null,
  where: null,
  stops: 'unknown',
  provisions: [],
  counted: false,
  length: null,
  rule: null,
  fileBy: null,
  lastDay: null,
  from: null,
  fromDay: null,
  passed: false,
  assumed: false,
  restorable: false,
  lowConfidence: false,
}

/** The way that a draft serves, in words. */
export function remedyValues(
  lang: Language,
  remedy: AssessedRemedy | undefined,
): Readonly<Record<string, unknown>> {
  if (!remedy) return NONE
  const own = {
    ...NONE,
    any: true,
    id: remedy.id,
    name: text(lang, key.remedyName(remedy.id)),
    where: remedy.body === null ? null : text(lang, key.body(remedy.body)),
    stops: remedy.stopsRemoval,
    provisions: remedy.provisions.map((id) => text(lang, key.provision(id))),
    lowConfidence: remedy.confidence === 'low',
  }
  const { deadline } = remedy
  if (!deadline) return own
  return {
    ...own,
    counted: true,
    length: text(lang, key.unit(deadline.unit), { count: deadline.length }),
    rule: text(lang, key.provision(deadline.rule)),
    fileBy: deadline.fileBy,
    lastDay: deadline.lastDay,
    from: text(lang, key.event(deadline.from.event)),
    fromDay: deadline.from.on,
    passed: deadline.passed,
    assumed: deadline.assumed,
    restorable: deadline.restorable,
    lowConfidence: own.lowConfidence || deadline.safeDefault,
  }
}
