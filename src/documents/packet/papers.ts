import type { CaseFile } from '../../case/types.js'
import { factName } from '../../explain/facts.js'
import { key } from '../../explain/keys.js'
import { dateText, LANGUAGE_NAMES, text, type Language } from '../../i18n/index.js'
import type { Assessment } from '../../assess/types.js'
import type { DocumentId } from '../../law/vocabulary/index.js'
import { annexesGiven, annexNames, happenedOn } from '../context/annexes.js'
import { dueOf } from '../context/plan.js'
import type { DraftEntry } from '../types.js'
import { lawVersion } from '../law-version.js'

/** One draft of a packet with the names of its files. */
export interface Filed {
  readonly entry: DraftEntry
  readonly files: readonly string[]
}

/** What lies in a packet, in one language: the days, the drafts with what they lack, and from what it was made. */
export function indexText(lang: Language, assessment: Assessment, filed: readonly Filed[]): string {
  const say = (id: string, values: Record<string, string | number> = {}): string => text(lang, id, values)
  const due = dueOf(assessment).map(({ id, body, fileBy, today }, index) => {
    const when = today ? say('packet.today') : dateText(lang, fileBy)
    const where = body === null ? '' : ` ${text(lang, key.body(body))}`
    return `${String(index + 1)}. ${when}: ${text(lang, key.remedyName(id))}.${where}`
  })
  const { hash, checkedOn } = lawVersion(assessment.country)
  return [
    LANGUAGE_NAMES[lang].toUpperCase(),
    '',
    say('packet.title', { country: text(lang, key.country(assessment.country)) }),
    say('packet.as-of', { on: dateText(lang, assessment.on) }),
    say('packet.information'),
    ...(lang === 'tg' ? [say('draft.language-note')] : []),
    '',
    say('packet.days'),
    ...(due.length > 0 ? due : [say('packet.no-days')]),
    say('packet.calendar'),
    '',
    say('packet.drafts'),
    ...filed.flatMap(({ entry, files }) => draftLines(lang, entry, files)),
    '',
    say('packet.annexes', { file: annexesFile(lang) }),
    say('packet.law', { law: hash, checked: dateText(lang, checkedOn) }),
    '',
  ].join('\r\n')
}

function draftLines(lang: Language, { document, missing }: DraftEntry, files: readonly string[]): string[] {
  const lacks = (need: 'required' | 'advisable'): string[] => {
    const facts = missing.filter((one) => one.need === need).map(({ fact }) => factName(lang, fact))
    return facts.length > 0 ? [`    ${text(lang, `packet.${need}`)} ${facts.join('; ')}`] : []
  }
  return [
    `- ${text(lang, key.document(document))}`,
    ...files.map((file) => `    ${file}`),
    ...lacks('required'),
    ...lacks('advisable'),
  ]
}

export const annexesFile = (lang: Language): string => `annexes.${lang}.txt`

/** Every paper to attach, once, with the numbers of the drafts that call for it; the drafts stand below. */
export function annexesText(
  lang: Language,
  file: CaseFile,
  assessment: Assessment,
  documents: readonly DocumentId[],
): string {
  const happened = happenedOn(file, assessment.on)
  const wanted = new Map<string, DocumentId[]>()
  for (const document of documents)
    for (const name of annexNames(lang, document, happened))
      wanted.set(name, [...(wanted.get(name) ?? []), document])
  const lines = [...wanted].map(
    ([name, by], index) =>
      `[ ] ${String(index + 1)}. ${name} — ${by.map((id) => String(documents.indexOf(id) + 1)).join(', ')}`,
  )
  const given = annexesGiven(file).map(
    ({ text: name }, index) => `[ ] ${String(wanted.size + index + 1)}. ${name.replace(/\s+/g, ' ')}`,
  )
  const drafts = documents.map((id, index) => `${String(index + 1)} ${text(lang, key.document(id))}`)
  const head = text(lang, 'packet.annexes-title')
  return [head, '', ...lines, ...given, '', text(lang, 'packet.drafts'), '', ...drafts, ''].join('\r\n')
}
