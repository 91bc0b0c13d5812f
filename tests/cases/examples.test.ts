import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCaseText } from '../../src/case/faults.js'
import { draftsFor, produce } from '../../src/documents/index.js'
import { assessmentText } from '../../src/explain/index.js'
import { LANGUAGES, ROOT } from '../../src/i18n/index.js'
import { LAW } from '../../src/law/library.js'
import { assessed } from '../support/case.js'

const FOLDER = join(ROOT, 'examples')
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
const ON = '2026-11-25'

test('the list of examples names every example, and nothing else', () => {
  const listed = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)`/gm)]
  expect(listed.map(([, name]) => name).sort()).toEqual(NAMES.sort())
})

describe.each(NAMES)('%s', (name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8')
  const parsed = parseCaseText(source)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const file = parsed.case
  const assessment = assessed(file, ON)

  test('is a sound case file of an invented person, and says so', () => {
    expect(file.id).toBe(`example-${name.replace('.json', '')}`)
    expect(source).toContain('Invented person.')
    // Telephone numbers that nobody has.
    for (const [number] of source.matchAll(/\+\d[\d -]+/g)) expect(number).toMatch(/^\+\d{1,3}[0 -]+$/)
  })

  test.each(LANGUAGES)('is assessed, and told in full in %s', (lang) => {
    const told = assessmentText(lang, assessment, LAW)
    expect(assessment.remedies.some(({ state }) => state === 'open' || state === 'in-use')).toBe(true)
    expect(JSON.stringify(told)).not.toMatch(/⟪|\{\{|undefined|NaN/)
  })

  test('every draft that it calls for is made, in every language', async () => {
    const called = draftsFor(file, assessment).filter(({ available }) => available)
    expect(called.length).toBeGreaterThan(0)
    for (const { document } of called)
      for (const language of LANGUAGES) {
        const request = { file, assessment, document, languages: [language] as const }
        const { bytes } = await produce({ ...request, format: 'txt' })
        const text = new TextDecoder().decode(bytes)
        expect([document, language, text.length > 300]).toEqual([document, language, true])
        expect(text).not.toMatch(/⟪|\{\{|\{%|undefined|NaN|\[object/)
      }
    const [first] = called
    if (!first) return
    for (const [format, start] of [
      ['pdf', '%PDF'],
      ['docx', 'PK'],
    ] as const) {
      const draft = await produce({
        file,
        assessment,
        document: first.document,
        languages: ['ru', 'tg'],
        format,
      })
      expect(Buffer.from(draft.bytes).toString('latin1').startsWith(start)).toBe(true)
    }
  })
})
