import type { Assessment } from '../assess/types.js'
import type { CaseFile } from '../case/types.js'
import { key } from '../explain/keys.js'
import { dateText, LANGUAGE_NAMES, text, type Language } from '../i18n/index.js'
import { filingFor } from '../law/filing.js'
import { LAW } from '../law/library.js'
import type { DocumentId } from '../law/vocabulary/index.js'
import { contextOf } from './context/index.js'
import { remediesFor } from './context/remedy.js'
import { buildTree } from './markdown/build.js'
import { renderTemplate } from './template/engine.js'
import { templateVersion } from './template/store.js'
import type { Block, Role, Tree } from './tree.js'

/** One assessment is drawn in several formats; it holds its own trees for as long as it is held itself. */
const composed = new WeakMap<Assessment, Map<string, { file: CaseFile; tree: Tree }>>()

/**
 * A draft as a document tree: what the template says, between the notice on the first page and the record on the
 * last. The same input gives the same tree.
 */
export function compose(
  file: CaseFile,
  assessment: Assessment,
  document: DocumentId,
  language: Language,
): Tree {
  const trees = composed.get(assessment) ?? new Map<string, { file: CaseFile; tree: Tree }>()
  composed.set(assessment, trees)
  const known = trees.get(`${document}.${language}`)
  if (known && known.file === file) return known.tree
  const context = contextOf(file, assessment, document, language)
  const { markdown, tokens } = renderTemplate(document, language, context)
  const tree: Tree = {
    document,
    language,
    blocks: [
      draftNotice(assessment, document, language),
      ...buildTree(markdown, tokens),
      record(assessment, document, language),
    ],
    gaps: tokens.gaps,
  }
  trees.set(`${document}.${language}`, { file, tree })
  return tree
}

const box = (role: Role, lines: readonly { text: string; bold?: boolean }[]): Block => ({
  kind: 'box',
  role,
  blocks: lines.map((run) => ({ kind: 'paragraph', number: null, runs: [run] })),
})

/** First page: that it is a draft, where and by when it goes, in which language, and what was not checked. */
function draftNotice(assessment: Assessment, document: DocumentId, lang: Language): Block {
  const remedy = remediesFor(assessment, document)[0]
  const lines = [
    { text: text(lang, 'draft.banner'), bold: true },
    { text: text(lang, 'draft.read-first') },
    { text: text(lang, 'draft.language-note') },
  ]
  if (!remedy) return box('draft', lines)
  const { deadline } = remedy
  if (remedy.body !== null)
    lines.push({ text: text(lang, 'draft.where', { where: text(lang, key.body(remedy.body)) }) })
  const filing = filingFor(remedy.id)
  lines.push({ text: text(lang, `draft.filed-in.${filing.translation === 'none' ? filing.draft : 'court'}`) })
  if (deadline)
    lines.push({
      text: text(lang, deadline.passed ? 'draft.passed' : 'draft.file-by', {
        date: dateText(lang, deadline.passed ? deadline.lastDay : deadline.fileBy),
        rule: text(lang, key.provision(deadline.rule)),
      }),
      bold: true,
    })
  if (remedy.confidence === 'low' || deadline?.safeDefault)
    lines.push({ text: text(lang, 'draft.not-verified'), bold: true })
  if (remedy.state === 'ask') lines.push({ text: text(lang, 'draft.ask') })
  return box('draft', lines)
}

/** Last page: from what the draft was made, so that it can be made again. */
function record(assessment: Assessment, document: DocumentId, lang: Language): Block {
  const remedy = remediesFor(assessment, document)[0]
  return box('record', [
    {
      text: text(lang, 'draft.record', {
        template: templateVersion(document),
        checked: dateText(lang, remedy?.checkedOn ?? LAW.checkedOn),
        on: dateText(lang, assessment.on),
        language: LANGUAGE_NAMES[lang],
      }),
    },
  ])
}
