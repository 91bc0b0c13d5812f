import { DraftRefused, produce } from '../../src/documents/index.js'
import { LANGUAGES, text } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { ON, REQUESTED, russia, textIn, why } from './forum-scenes.js'
import { scene, type Scene } from './scenes.js'

describe('a forum that is shut', () => {
  const refusal = async ({ file, assessment }: Scene, document: DocumentId): Promise<unknown> =>
    produce({ file, assessment, document, languages: ['en'], format: 'txt' }).then(
      ({ fileName }) => fileName,
      (error: unknown) => (error instanceof DraftRefused ? error.why : error),
    )
  const on = (country: string, day: string): Scene =>
    scene('x', country, day, [
      ['charged', '2022-03-01'],
      ['arrested', '2022-08-05'],
      ['extradition-requested', '2022-09-01'],
    ])

  test.each([
    ['ecthr-interim-measure', 'RU', '2022-09-15', '2022-09-17'],
    ['hrc-complaint', 'BY', '2023-02-07', '2023-02-09'],
  ] as const)('%s for %s is to be had on %s and refused on %s', async (document, country, before, after) => {
    expect(why(on(country, before), document)).toBeNull()
    expect(await refusal(on(country, after), document)).toBe('draft-why.closed')
  })

  test.each([
    ['ecthr-interim-measure', 'KZ'],
    ['ecthr-interim-measure', 'BY'],
    ['hrc-complaint', 'CH'],
    ['hrc-complaint', 'AE'],
  ] as const)('%s is refused for %s, which is not bound', async (document, country) => {
    expect(await refusal(on(country, '2023-06-01'), document)).toBe('draft-why.closed')
  })

  test('after a killing nothing is written in the voice of the dead; the chronology still is', async () => {
    const dead = scene('x', 'TR', '2026-11-28', [
      ['threatened', '2026-10-01'],
      ['killed', '2026-11-01'],
    ])
    for (const document of [
      'hrc-complaint',
      'ecthr-application-statement',
      'ecthr-interim-measure',
      'cat-complaint',
      'special-procedures-appeal',
      'unhcr-letter',
    ] as const)
      expect(await refusal(dead, document)).toBe('draft-why.killed')
    expect(why(dead, 'chronology')).toBeNull()
    expect(why(dead, 'ngo-alert')).toBeNull()
  })

  test('where acceptance is not verified, the draft says so before anything is filed', () => {
    for (const lang of LANGUAGES) {
      const all = textIn(on('KG', '2023-06-01'), 'cat-complaint', lang)
      expect(all).toContain('treaties.un.org')
      expect(all).toContain(text(lang, 'draft.ask'))
      expect(textIn(russia, 'cat-complaint', lang)).not.toContain('treaties.un.org')
    }
  })

  test('no observations on assurances where none were given', async () => {
    expect(await refusal(russia, 'assurances-rebuttal')).toBe('draft-why.no-assurances')
  })

  test('no second committee for the same matter', async () => {
    const lodged = scene('lodged', 'RU', ON, [...REQUESTED, ['hrc-lodged', '2026-10-01']])
    expect(await refusal(lodged, 'cat-complaint')).toBe('draft-why.closed')
  })
})
