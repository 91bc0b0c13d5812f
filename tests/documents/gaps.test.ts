import { jest } from '@jest/globals'
import { compose, draftsFor, produce } from '../../src/documents/index.js'
import { leavesOf, textsOf, type Run } from '../../src/documents/tree.js'
import { LANGUAGES, text } from '../../src/i18n/index.js'
import { PROFILES } from '../../src/case/vocabulary.js'
import { key } from '../../src/explain/keys.js'
import { docxText, filesOf, pdfText } from './read.js'
import { FULL, ON, RUSSIA, scene, SCENES } from './scenes.js'

// Drawing is slow on a busy machine; nothing here waits for anything.
jest.setTimeout(120_000)

const APPEAL = 'extradition-appeal' as const
const bare = scene('bare', 'RU', ON, RUSSIA, { details: {}, person: {} })

describe('a fact that is missing', () => {
  test('is a visible gap with its name, in every format', async () => {
    for (const lang of LANGUAGES) {
      const request = { ...bare, document: APPEAL, languages: [lang] as const }
      const label = `[____ ${text(lang, 'gap.person.name')}]`
      expect(await pdfText((await produce({ ...request, format: 'pdf' })).bytes)).toContain(label)
      const docx = (await produce({ ...request, format: 'docx' })).bytes
      expect(docxText(docx)).toContain(label)
      expect(filesOf(docx)['word/document.xml']).toContain('w:highlight w:val="yellow"')
      const html = new TextDecoder().decode((await produce({ ...request, format: 'html' })).bytes)
      expect(html).toContain('<mark class="draft-gap" data-fact="person.name">')
    }
  })

  test('stands on the list, and every gap that is shown does', async () => {
    for (const { file, assessment } of [bare, ...SCENES])
      for (const { document, available } of draftsFor(file, assessment)) {
        if (!available) continue
        const { missing } = await produce({ file, assessment, document, languages: ['en'], format: 'txt' })
        const shown = compose(file, assessment, document, 'en').gaps
        expect(missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...shown]))
      }
    const { missing } = await produce({ ...bare, document: APPEAL, languages: ['ru'], format: 'txt' })
    expect(missing).toContainEqual({ fact: 'person.name', need: 'required' })
    expect(missing).toContainEqual({ fact: 'details.charge', need: 'advisable' })
  })

  test('is none where everything was typed', async () => {
    const { file, assessment } = scene('full', 'RU', ON, RUSSIA)
    const { missing } = await produce({
      file,
      assessment,
      document: APPEAL,
      languages: ['ru'],
      format: 'txt',
    })
    expect(missing).toEqual([])
  })

  test('a day known in part is written as it is known', () => {
    const { file, assessment } = scene('part', 'RU', ON, [
      ['arrested', '2026-08'],
      ['extradition-granted', '2026-11'],
    ])
    const all = textsOf(compose(file, assessment, 'chronology', 'ru').blocks).join('\n')
    expect(all).toContain('август 2026 года')
  })
})

describe('why the person is wanted', () => {
  const everyone = { ...FULL, affiliationStatement: 'СЛОВА О ПРИНАДЛЕЖНОСТИ' }
  const person = { profile: PROFILES.filter((id) => id !== 'unknown' && id !== 'other') }
  const texts = (details: Readonly<Record<string, unknown>>, scenes = SCENES): string[] =>
    scenes.flatMap(({ file: { events, host }, assessment: { on } }) => {
      const lines = events.map(({ type, on: day, ...extra }) => [type, day, extra] as const)
      const one = scene('x', host.country, on, lines, { details, person })
      return draftsFor(one.file, one.assessment).flatMap(({ document, available }) =>
        available
          ? LANGUAGES.map((lang) =>
              textsOf(compose(one.file, one.assessment, document, lang).blocks).join('\n'),
            )
          : [],
      )
    })

  test('is never written into a draft from the profile', () => {
    const words = LANGUAGES.flatMap((lang) => PROFILES.map((id) => text(lang, key.profile(id)))).filter(
      (word) => word.length > 6,
    )
    const banned =
      /Hizb ut-Tahrir|Хизб ут-Тахрир|Ҳизб-ут-таҳрир|IRPT|ПИВТ|ҲНИТ|Islamic Renaissance|исламского возрождения|наҳзати исломӣ|Group 24|Группа 24|Гурӯҳи 24/i
    for (const all of texts(everyone)) {
      for (const word of words) expect(all).not.toContain(word)
      // Findings about a group would say by their choice what the paper must not.
      expect(all).not.toMatch(banned)
      expect(all).not.toContain('СЛОВА О ПРИНАДЛЕЖНОСТИ')
    }
  })

  test('is written as typed, once it is confirmed', () => {
    const all = texts({ ...everyone, affiliationConfirmed: true }, SCENES.slice(0, 1)).join('\n')
    expect(all).toContain('СЛОВА О ПРИНАДЛЕЖНОСТИ')
  })
})

describe('the plans', () => {
  test.each(['family-plan', 'release-safety-plan'] as const)(
    '%s carries no name and no number',
    (document) => {
      for (const { file, assessment } of SCENES)
        for (const lang of LANGUAGES) {
          const all = textsOf(compose(file, assessment, document, lang).blocks).join('\n')
          expect(all).not.toMatch(
            /Ғуломов|Ghulomov|Қайди (?:contact|identity|address|placeOfDetention|caseNumber)/,
          )
        }
    },
  )

  test('fit two pages where nothing was typed', async () => {
    for (const lang of LANGUAGES)
      for (const document of ['family-plan', 'release-safety-plan'] as const) {
        const { bytes } = await produce({ ...bare, document, languages: [lang], format: 'pdf' })
        expect([document, lang, (await pdfText(bytes)).match(/ (?:of|из|аз) (\d)\s*$/)?.[1]]).toEqual([
          document,
          lang,
          '2',
        ])
      }
  })
})

/** Words of ours are in the draft's language; the words of a person are marked where they are not. */
test('typed words in another language are marked with it', () => {
  const { file, assessment } = scene('full', 'RU', ON, RUSSIA)
  const runs = leavesOf(compose(file, assessment, APPEAL, 'en').blocks).flatMap(
    ({ block }): readonly Run[] => (block.kind === 'paragraph' ? block.runs : []),
  )
  expect(runs.filter(({ text: words }) => words.startsWith('Қайди')).every(({ lang }) => lang === 'tg')).toBe(
    true,
  )
})
