import { DraftRefused, produce } from '../../src/documents/index.js'
import { LANGUAGES } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { assessed, caseOf } from '../support/case.js'
import { draft, HELD, lost, REFUSED_ASYLUM, REMOVAL, STRIPPED, whyNot, type Lines } from './domestic-cases.js'

describe('other hosts have their own parts', () => {
  test.each([
    ['TR', 'removal-appeal', '2026-11-20', /Article 53\(3\) of Law No\. 6458/],
    ['UA', 'removal-appeal', '2026-11-20', /Articles 150 and 151/],
    ['DE', 'removal-appeal', '2026-11-20', /§ 60\(5\) AufenthG/],
  ] as const)('%s, %s: the stay by its own law', (host, document, on, law) => {
    const lines: Lines = [
      ['removal-ordered', '2026-11-16', { kind: 'deportation' }],
      ['removal-notified', '2026-11-18'],
    ]
    expect(draft(document, on, lines, { host })).toMatch(law)
  })

  test.each([
    ['TR', /Article 11\b/],
    ['UA', /Article 31 of Law No\. 3773-VI/],
    ['KZ', /Article 590/],
    ['DE', /§ 6 IRG/],
    ['PL', /Article 604 § 1/],
  ] as const)('%s: bars to extradition', (host, law) => {
    const lines: Lines = [
      ['extradition-granted', '2026-11-15'],
      ['extradition-notified', '2026-11-16'],
    ]
    expect(draft('extradition-appeal', '2026-11-18', lines, { host })).toMatch(law)
    expect(draft('extradition-appeal', '2026-11-18', lines, { host })).not.toMatch(/UPK|Federal Law/)
  })

  test('law that nobody read stands in a note, not in the text', () => {
    const lines: Lines = [
      ['extradition-granted', '2010-11-15'],
      ['extradition-notified', '2010-11-16'],
    ]
    const old = draft('extradition-appeal', '2010-11-18', lines, { host: 'TR' })
    expect(old).toContain('The law has not been verified.')
    expect(old).not.toContain('Law No. 6706')
  })
})

describe('a way that the law does not know', () => {
  test('Germany and Türkiye know no second appeal against extradition', () => {
    const lines = lost('2026-11-01', '2026-11-10')
    for (const host of ['DE', 'TR'])
      expect(whyNot('extradition-second-appeal', '2026-11-14', lines, host)).toBe('draft-why.not-known')
  })

  test('Russia before the Code of 2002: no appeal against extradition', () => {
    expect(whyNot('extradition-second-appeal', '2001-05-14', lost('2001-04-01', '2001-05-10'))).toBe(
      'draft-why.closed',
    )
  })

  test('Russia, not in custody: no complaint against custody; no loss of citizenship: no challenge', async () => {
    expect(whyNot('detention-complaint', '2026-05-14', [])).toMatch(/^draft-why\./)
    expect(whyNot('citizenship-challenge', '2026-05-14', [])).toMatch(/^draft-why\./)
    const file = caseOf([])
    const request = { file, assessment: assessed(file, '2026-05-14') }
    await expect(
      produce({ ...request, document: 'constitutional-complaint', languages: ['ru'], format: 'txt' }),
    ).rejects.toThrow(DraftRefused)
  })
})

test('no draft names the group for which the person is pursued', () => {
  const cases: [DocumentId, string, Lines][] = [
    ['detention-appeal', '2008-08-08', HELD.slice(0, 3)],
    ['detention-complaint', '2026-11-20', [['arrested', '2026-10-05']]],
    ['asylum-application', '2026-11-20', []],
    ['extradition-second-appeal', '2024-05-14', lost('2024-04-01', '2024-05-10')],
    ['refusal-submission', '2026-05-14', HELD],
    ['removal-appeal', '2025-05-14', REMOVAL('expulsion')],
    ['asylum-appeal', '2025-05-14', REFUSED_ASYLUM],
    ['temporary-protection-application', '2025-05-14', REFUSED_ASYLUM],
    ['citizenship-challenge', '2025-05-14', STRIPPED],
  ]
  for (const [document, on, lines] of cases)
    for (const lang of LANGUAGES)
      expect(draft(document, on, lines, { lang })).not.toMatch(
        /irpt|islamic renaissance|возрождени|пивт|наҳзат|ҳнит|group 24|группа 24|гурӯҳи 24|hizb|хизб|ҳизб/i,
      )
})
