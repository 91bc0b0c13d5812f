import { compose, draftsFor, DraftRefused, produce } from '../../src/documents/index.js'
import { SUPPORT } from '../../src/documents/catalogue/support.js'
import { textsOf } from '../../src/documents/tree.js'
import { hasText, LANGUAGES, text } from '../../src/i18n/index.js'
import { DOCUMENT_IDS } from '../../src/law/vocabulary/index.js'
import { ON, RUSSIA, scene, SCENES } from './scenes.js'

const APPEAL = 'extradition-appeal' as const
const draft = (on: string, lines: typeof RUSSIA, lang: (typeof LANGUAGES)[number] = 'en'): string => {
  const { file, assessment } = scene('x', 'RU', on, lines)
  return textsOf(compose(file, assessment, APPEAL, lang).blocks).join('\n')
}

describe('a draft that the law does not know', () => {
  test('Russia, 2026: no request to Strasbourg for an interim measure, and the reason is said', async () => {
    const { file, assessment } = scene('full', 'RU', ON, RUSSIA)
    const refused = produce({
      file,
      assessment,
      document: 'ecthr-interim-measure',
      languages: ['ru'],
      format: 'pdf',
    })
    await expect(refused).rejects.toThrow(DraftRefused)
    await expect(refused).rejects.toMatchObject({
      document: 'ecthr-interim-measure',
      why: 'draft-why.closed',
    })
  })

  test('Russia, 2012: there is one', async () => {
    const then = SCENES.find(({ name }) => name === 'Russia of 2012')
    if (!then) throw new Error('no scene')
    const { bytes } = await produce({
      ...then,
      document: 'ecthr-interim-measure',
      languages: ['ru'],
      format: 'txt',
    })
    expect(new TextDecoder().decode(bytes)).toContain('39')
  })

  test('every draft of the catalogue is either to be had or refused with a reason in words', () => {
    for (const { file, assessment } of SCENES) {
      const entries = draftsFor(file, assessment)
      expect(entries.map(({ document }) => document)).toEqual(DOCUMENT_IDS)
      for (const { available, why } of entries) {
        expect(available).toBe(why === null)
        if (why !== null) for (const lang of LANGUAGES) expect(hasText(lang, why)).toBe(true)
      }
    }
  })
})

describe('the time-limit in a draft', () => {
  test('while it runs, the paper says that it is in time and by when', () => {
    const all = draft(ON, RUSSIA)
    expect(all).toContain('The appeal is lodged within that time-limit.')
    expect(all).toContain(
      text('en', 'draft.file-by', {
        date: '25 November 2026',
        rule: 'Article 463(1) of the Code of Criminal Procedure of the Russian Federation',
      }),
    )
    expect(all).not.toMatch(/restore/i)
  })

  test('when it has surely passed, the paper asks for restoration', () => {
    const all = draft('2026-12-20', RUSSIA)
    expect(all).toContain('I ask for the time-limit to be restored')
    expect(all).not.toMatch(/within that time-limit|should the court find/i)
  })

  test('when nobody can say, the paper asks for it in the alternative and never says that it is too late', () => {
    const unsure = [
      ...RUSSIA.slice(0, -2),
      ['extradition-granted', '2026-11'],
      ['extradition-notified', '2026-11'],
    ] as typeof RUSSIA
    for (const lang of LANGUAGES) {
      const all = draft('2026-11-28', unsure, lang)
      const passed = text(lang, 'draft.passed', { date: '|', rule: '|' }).split('|')[0] ?? ''
      expect(all).not.toContain(passed)
    }
    const all = draft('2026-11-28', unsure)
    expect(all).toContain(
      'Should the court find that the time-limit has run out, I ask for it to be restored',
    )
    expect(all).toContain('File today: the day may already have passed')
    expect(all).not.toMatch(/within that time-limit/)
  })

  test('a number that no source gives never stands in a paper as law', () => {
    for (const { file, assessment } of SCENES) {
      const guessed = assessment.remedies.filter(({ deadline }) => deadline?.safeDefault)
      for (const { documents } of guessed)
        for (const document of documents.filter((id) => !SUPPORT.includes(id))) {
          const entry = draftsFor(file, assessment).find((one) => one.document === document)
          if (!entry?.available || entry.remedies[0] !== guessed[0]?.id) continue
          const all = textsOf(compose(file, assessment, document, 'en').blocks).join('\n')
          expect(all).toContain(text('en', 'draft.not-verified'))
          expect(all).not.toMatch(/within that time-limit/)
        }
    }
  })

  test('the last page freezes what the draft was made from', () => {
    for (const lang of LANGUAGES)
      expect(draft(ON, RUSSIA, lang)).toMatch(/[0-9a-f]{10}[\s\S]{1,80}[0-9a-f]{10}[\s\S]*2026/)
  })
})
