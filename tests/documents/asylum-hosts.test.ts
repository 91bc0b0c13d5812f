import { compose, draftsFor } from '../../src/documents/index.js'
import { leavesOf, textsOf, type Block } from '../../src/documents/tree.js'
import { LAW } from '../../src/law/library.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { assessed, caseOf } from '../support/case.js'
import { REFUSED_ASYLUM, STRIPPED, type Lines } from './domestic-cases.js'

/** What the authority reads: the draft without its notes to the lawyer. */
const filed = (blocks: readonly Block[]): string =>
  leavesOf(blocks)
    .filter(({ roles }) => !roles.includes('prompt') && !roles.includes('draft'))
    .flatMap(({ block }) => textsOf([block]))
    .join('\n')

const paper = (host: string, document: DocumentId, lines: Lines, on = '2026-11-25'): string => {
  const file = caseOf(lines, { host })
  return filed(compose(file, assessed(file, on), document, 'en').blocks)
}

const REFUSED: Lines = [
  ['asylum-applied', '2026-08-01'],
  ['asylum-refused', '2026-11-16'],
  ['asylum-notified', '2026-11-20'],
]
const DISMISSED: Lines = [
  ...REFUSED_ASYLUM,
  ['asylum-appealed', '2025-05-20'],
  ['asylum-appeal-dismissed', '2026-11-18'],
]

test.each([
  ['RU', 'the district court'],
  ['TR', 'International Protection Evaluation Commission'],
  ['UA', 'the administrative court'],
  ['KZ', 'the specialised administrative court'],
  ['DE', 'Verwaltungsgericht'],
  ['PL', 'the Refugee Board'],
])('%s: a refusal of asylum is answered where that law sends it: %s', (host, body) => {
  expect(paper(host, 'asylum-appeal', REFUSED)).toContain(body)
})

test('the next appeal attacks the ruling too, in the court above', () => {
  const russian = paper('RU', 'asylum-appeal', DISMISSED)
  expect(russian).toMatch(/the regional court[\s\S]*set aside the judgment of 18 November 2026/)
  expect(paper('PL', 'asylum-appeal', DISMISSED)).toMatch(
    /Voivodship Administrative Court[\s\S]*that upheld it/,
  )
})

describe('an application for asylum in the words of the host', () => {
  test.each([
    ['TR', /conditional refugee[\s\S]*Article 80\(1\)\(e\)/],
    ['UA', /complementary protection[\s\S]*Article 590\(4\)/],
    ['KZ', /No\. 216-IV[\s\S]*24 February 2026/],
    ['DE', /§ 60\(5\) AufenthG/],
    ['PL', /subsidiary protection[\s\S]*no\. 55978\/20/],
  ])('%s', (host, words) => {
    expect(paper(host, 'asylum-application', [])).toMatch(words)
  })

  test('LFIP 54(2) lets an applicant be removed: no paper cites it for the person', () => {
    expect(paper('TR', 'asylum-application', [])).not.toContain('54(2)')
  })

  test('LFIP 46, not 91: a humanitarian permit is not temporary protection', () => {
    const all = paper('TR', 'temporary-protection-application', [])
    expect(all).toContain('Article 46')
    expect(all).not.toContain('Article 91')
  })
})

test('a provision that nobody read never stands bare in what is filed', () => {
  const scenes: Lines[] = [[], REFUSED, DISMISSED, STRIPPED]
  const documents: DocumentId[] = [
    'asylum-application',
    'asylum-appeal',
    'temporary-protection-application',
    'citizenship-challenge',
    'constitutional-complaint',
  ]
  let seen = 0
  for (const host of LAW.countries)
    for (const lines of scenes) {
      const file = caseOf(lines, { host })
      const assessment = assessed(file, '2026-11-25')
      for (const { document, available } of draftsFor(file, assessment))
        if (available && documents.includes(document)) {
          seen += 1
          const text = filed(compose(file, assessment, document, 'en').blocks)
          expect(text.replace(/\[____ [^\]]*\]/g, '')).not.toMatch(/not read|not verified/)
        }
    }
  expect(seen).toBeGreaterThan(100)
})

test('a person whose citizenship is in dispute is not called a foreigner only', () => {
  expect(paper('RU', 'citizenship-challenge', STRIPPED, '2025-05-14')).toContain(
    'citizenship in dispute: Russia',
  )
})
