import { LIVE_STATES, type AssessedRemedy, type Assessment } from '../../assess/types.js'
import { addDays } from '../../case/days.js'
import type { Day } from '../../case/partial-date.js'
import { isExact } from '../../explain/provisions.js'
import { key } from '../../explain/keys.js'
import { text, type Language } from '../../i18n/index.js'
import type { DocumentId } from '../../law/vocabulary/index.js'
import { Marked } from '../words.js'

/**
 * Whether a draft may be made for a way: it can be used, may turn out to be usable, or its time has run out and a
 * court can restore it. A way shut, spent or not yet open calls for no paper.
 */
export const calls = (remedy: AssessedRemedy): boolean =>
  LIVE_STATES.includes(remedy.state) ||
  remedy.state === 'ask' ||
  (remedy.state === 'expired' && remedy.deadline?.restorable === true)

/** A term that ran out so few days ago is first asked to be restored: the appeal is the strongest paper there is. */
const JUST_MISSED = 30

/**
 * The ways that call for a document: those it was written for first, then the one whose time runs out first. An appeal
 * against the removal whose days have just run out stands before them: a suit against something else, still in time,
 * does not take its paper.
 */
export function remediesFor(assessment: Assessment, document: DocumentId): AssessedRemedy[] {
  const justMissed = ({ state, deadline, stopsRemoval }: AssessedRemedy): boolean =>
    state === 'expired' &&
    stopsRemoval !== 'no' &&
    deadline?.restorable === true &&
    addDays(deadline.lastDay, JUST_MISSED) >= assessment.on
  const urgency = (remedy: AssessedRemedy): string =>
    justMissed(remedy) ? '' : remedy.deadline && !remedy.deadline.passed ? remedy.deadline.fileBy : '9999'
  const rank = (remedy: AssessedRemedy): number =>
    (remedy.documents[0] === document ? 0 : 4) +
    (remedy.state === 'open' || justMissed(remedy) ? 0 : remedy.state === 'ask' ? 2 : 1)
  return assessment.remedies
    .filter((remedy) => calls(remedy) && remedy.documents.includes(document))
    .sort((x, y) => rank(x) - rank(y) || (urgency(x) < urgency(y) ? -1 : urgency(x) > urgency(y) ? 1 : 0))
}

/**
 * How a way stands to its time-limit. Only an expired way has surely run out of time: while it is open or in
 * question a day that lies behind may not be the last one, and nobody may be told that it is too late.
 */
export function timeOf({
  state,
  deadline,
}: AssessedRemedy): 'running' | 'may-have-passed' | 'passed' | 'filed' {
  if (state === 'in-use' || state === 'exhausted') return 'filed'
  if (state === 'expired') return 'passed'
  return deadline?.passed ? 'may-have-passed' : 'running'
}

const NONE = {
  any: false,
  id: '',
  state: 'none',
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
  mayHavePassed: false,
  inTime: false,
  assumed: false,
  restorable: false,
  lowConfidence: false,
}

/** A provision as a paper may name it: one that was not read, or of which no article is known, stands as a gap. */
export function provisionValue(lang: Language, id: string): string | Marked {
  const name = text(lang, key.provision(id))
  return isExact(id) ? name : new Marked(`[____ ${text(lang, 'blank.check')}: ${name}]`)
}

/** The way that a draft serves, in words. */
export function remedyValues(
  lang: Language,
  remedy: AssessedRemedy | undefined,
  on: Day,
): Readonly<Record<string, unknown>> {
  if (!remedy) return NONE
  const own = {
    ...NONE,
    any: true,
    id: remedy.id,
    state: remedy.state,
    name: text(lang, key.remedyName(remedy.id)),
    where: remedy.body === null ? null : text(lang, key.body(remedy.body)),
    stops: remedy.stopsRemoval,
    provisions: remedy.provisions.map((id) => provisionValue(lang, id)),
    lowConfidence: remedy.confidence === 'low',
  }
  const { deadline } = remedy
  const time = timeOf(remedy)
  if (!deadline) return own
  // The last day by the count that gives one day more: by the other one it was yesterday.
  const disputed = time === 'running' && deadline.fileBy < on && !deadline.sooner
  return {
    ...own,
    // A number of our own, or one that no source confirms, must not stand in a paper as law.
    counted: !deadline.safeDefault && deadline.confidence !== 'low',
    length: text(lang, key.unit(deadline.unit), { count: deadline.length }),
    rule: provisionValue(lang, deadline.rule),
    fileBy: deadline.fileBy,
    lastDay: deadline.lastDay,
    from: text(lang, key.event(deadline.from.event)),
    fromDay: deadline.from.on,
    passed: time === 'passed',
    mayHavePassed: time === 'may-have-passed' || disputed,
    inTime: time === 'running' && !disputed,
    assumed: deadline.assumed,
    restorable: deadline.restorable,
    lowConfidence: own.lowConfidence || deadline.safeDefault,
  }
}
