import { compose, draftsFor } from '../../src/documents/index.js'
import { needsOf } from '../../src/documents/catalogue/needs.js'
import { gapFacts, TEMPLATE_NAMES, templateSource, WRITTEN } from '../../src/documents/template/store.js'
import { leavesOf, shapeOf, textOf, textsOf, type Leaf } from '../../src/documents/tree.js'
import { hasText, LANGUAGES } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { SCENES, scene, type Scene } from './scenes.js'

/** The same situations with nothing typed, so that the other branch of every condition is taken too. */
const BARE: readonly Scene[] = SCENES.map(({ name, file, assessment }) =>
  scene(
    `${name}, nothing typed`,
    file.host.country,
    assessment.on,
    file.events.map(({ type, on, ...extra }) => [type, on, extra]),
    { details: {}, person: {} },
  ),
)
const ALL = [...SCENES, ...BARE]
const available = (one: Scene): DocumentId[] =>
  draftsFor(one.file, one.assessment).flatMap(({ document, available: is }) => (is ? [document] : []))
const CASES = ALL.flatMap((one) => available(one).map((document) => [document, one.name, one] as const))

/** What stands under a heading, down to the next one as high, is all notes that are deleted before filing. */
function isHollow(leaves: readonly Leaf[], at: number): boolean {
  const heading = leaves[at]?.block
  if (heading?.kind !== 'heading') return false
  const rest = leaves.slice(at + 1)
  const end = rest.findIndex(({ block }) => block.kind === 'heading' && block.level <= heading.level)
  return (end < 0 ? rest : rest.slice(0, end)).every(
    ({ block, roles }) => block.kind === 'heading' || roles.includes('prompt') || roles.includes('record'),
  )
}
const shownIn = (block: Leaf['block']): string => (block.kind === 'heading' ? textOf(block.runs) : '')

describe('a template in three languages', () => {
  test('every file is there in all three', () => {
    for (const name of TEMPLATE_NAMES)
      for (const lang of LANGUAGES)
        expect(templateSource(name, lang) ?? `${name}.${lang}`).not.toBe(`${name}.${lang}`)
  })

  test.each(CASES)('%s, %s: the same blocks in the same order', (document, _name, { file, assessment }) => {
    const [tg, ru, en] = LANGUAGES.map((lang) => shapeOf(compose(file, assessment, document, lang).blocks))
    expect(ru).toBe(en)
    expect(tg).toBe(en)
  })

  test.each(CASES)('%s, %s: nothing unfilled but visible gaps', (document, _name, { file, assessment }) => {
    for (const lang of LANGUAGES) {
      const text = textsOf(compose(file, assessment, document, lang).blocks).join('\n')
      expect(text).not.toMatch(/\{\{|\{%|%\}|\}\}|:::|\*\*|[\ue000-\uf8ff]|undefined|\[object|\bnull\b|NaN/)
    }
  })

  test.each(CASES)(
    '%s, %s: every heading has content of its own',
    (document, _name, { file, assessment }) => {
      const leaves = leavesOf(compose(file, assessment, document, 'en').blocks)
      expect(leaves.filter((_, at) => isHollow(leaves, at)).map(({ block }) => shownIn(block))).toEqual([])
    },
  )

  test('some scene calls for every draft that is written', () => {
    const called = new Set(SCENES.flatMap(available))
    expect(WRITTEN.filter((document) => !called.has(document))).toEqual([])
  })
})

describe('needs', () => {
  test.each(WRITTEN.map((document) => [document]))('%s: every gap has its label', (document) => {
    for (const fact of gapFacts(document))
      for (const lang of LANGUAGES)
        expect([fact, lang, hasText(lang, `gap.${fact}`)]).toEqual([fact, lang, true])
  })

  test.each(WRITTEN.map((document) => [document]))('%s: every annex has its words', (document) => {
    for (const annex of needsOf(document).annexes)
      for (const lang of LANGUAGES)
        expect(hasText(lang, `annex.${typeof annex === 'string' ? annex : annex.id}`)).toBe(true)
  })
})
