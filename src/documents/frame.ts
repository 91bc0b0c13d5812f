import type { AssessedRemedy, Assessment } from '../assess/types.js'
import { reasonText } from '../explain/facts.js'
import { key } from '../explain/keys.js'
import { languageNames } from '../explain/languages.js'
import { dateText, LANGUAGE_NAMES, text, type Language } from '../i18n/index.js'
import { filingFor } from '../law/filing.js'
import type { DocumentId } from '../law/vocabulary/index.js'
import { PLANS, SUPPORT } from './catalogue/support.js'
import { remediesFor, timeOf } from './context/remedy.js'
import { lawVersion } from './law-version.js'
import { templateVersion } from './template/store.js'
import type { Block, Role, Run } from './tree.js'

/** What nobody waits with once a person was taken. */
const URGENT: readonly DocumentId[] = ['disappearance-report', 'protection-alert']

const box = (role: Role, lines: readonly Run[]): Block => ({
  kind: 'box',
  role,
  blocks: lines.map((run) => ({ kind: 'paragraph', number: null, runs: [run] })),
})

/** First page: that it is a draft, where and by when it goes, in which language, and what was not checked. */
export function draftNotice(assessment: Assessment, document: DocumentId, lang: Language): Block {
  const say = (id: string, values: Record<string, string> = {}): Run => ({ text: text(lang, id, values) })
  const remedy = remediesFor(assessment, document)[0]
  // The papers for the person's own side go nowhere and have no day.
  if (SUPPORT.includes(document))
    return box('draft', [
      { ...say('draft.own-banner'), bold: true },
      say(PLANS.includes(document) ? 'draft.plan-read-first' : 'draft.own-read-first'),
      say('draft.language-note'),
    ])
  // A seizure: the hour decides, not the reading.
  const urgent = assessment.stage === 'abducted' && URGENT.includes(document)
  const banner = say(urgent ? 'draft.urgent-banner' : 'draft.banner')
  const lines = [{ ...banner, bold: true }, say('draft.read-first'), say('draft.language-note')]
  if (!remedy) return box('draft', lines)
  if (remedy.body !== null) lines.push(say('draft.where', { where: text(lang, key.body(remedy.body)) }))
  const filing = filingFor(remedy.id, assessment.country)
  // An alert to organisations is filed nowhere.
  if (document !== 'ngo-alert')
    if (filing.translation === 'none') lines.push(say(`draft.filed-in.${filing.draft}`))
    else if (urgent) lines.push(say('draft.urgent-language'))
    else if (filing.confidence === 'low') lines.push(say('draft.filed-in.court'))
    else lines.push(say('draft.filed-in.named', { names: languageNames(filing.accepts, lang) }))
  if (document !== 'ngo-alert' && filing.note && !urgent) lines.push(say(`filing-note.${filing.note}`))
  lines.push(...dueLines(remedy, assessment.on, lang))
  if (remedy.confidence === 'low' || remedy.deadline?.safeDefault) {
    lines.push({ ...say('draft.not-verified'), bold: true })
    lines.push(...remedy.verify.map((id) => say('draft.verify', { what: text(lang, key.verify(id)) })))
  }
  if (remedy.state === 'ask' && !urgent) lines.push(say('draft.ask'))
  return box('draft', lines)
}

/** Reasons of a remedy that tell how its day was found. */
const ABOUT_THE_DAY = [
  'day-not-known',
  'period-not-begun',
  'counted-as-precaution',
  'partial-date',
  'first-day-disputed',
  'fewer-days-when-held',
  'file-sooner',
  'safe-default',
  'can-be-restored',
]

/** By when, and how that day was found. Nothing where the paper is already in: then no day is left to keep. */
function dueLines(remedy: AssessedRemedy, on: string, lang: Language): Run[] {
  const { deadline } = remedy
  const time = timeOf(remedy)
  if (time === 'filed') return []
  const why = remedy.reasons
    .filter(({ code }) => ABOUT_THE_DAY.includes(code))
    .map((reason) => ({ text: reasonText(lang, reason).sentence }))
  if (!deadline) return why
  // The day to file by can lie behind the day of the draft while the law's own last day does not.
  const id = time === 'running' ? (deadline.fileBy < on ? 'file-today' : 'file-by') : time
  const day = id === 'file-by' ? deadline.fileBy : deadline.lastDay
  const rule = text(lang, key.provision(deadline.rule))
  return [{ text: text(lang, `draft.${id}`, { date: dateText(lang, day), rule }), bold: true }, ...why]
}

/** Last page: from what the draft was made, so that it can be made again. */
export function frozenRecord(assessment: Assessment, document: DocumentId, lang: Language): Block {
  const { checkedOn, hash } = lawVersion(assessment.country)
  return box('record', [
    {
      text: text(lang, 'draft.record', {
        template: templateVersion(document),
        law: hash,
        checked: dateText(lang, checkedOn),
        on: dateText(lang, assessment.on),
        language: LANGUAGE_NAMES[lang],
      }),
    },
  ])
}
