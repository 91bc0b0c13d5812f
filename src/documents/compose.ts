import type { Assessment } from '../assess/types.js'
import type { CaseFile } from '../case/types.js'
import type { Language } from '../i18n/index.js'
import type { DocumentId } from '../law/vocabulary/index.js'
import { contextOf } from './context/index.js'
import { draftNotice, frozenRecord } from './frame.js'
import { buildTree } from './markdown/build.js'
import { renderTemplate } from './template/engine.js'
import type { Tree } from './tree.js'

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
      frozenRecord(assessment, document, language),
    ],
    gaps: tokens.gaps,
  }
  trees.set(`${document}.${language}`, { file, tree })
  return tree
}
