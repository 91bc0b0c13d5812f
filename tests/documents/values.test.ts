import { jest } from '@jest/globals'
import fc from 'fast-check'
import { compose, forgetWords, produce } from '../../src/documents/index.js'
import { FACES } from '../../src/documents/pdf/fonts.js'
import { keptWords } from '../../src/documents/pdf/words.js'
import { textsOf } from '../../src/documents/tree.js'
import { LANGUAGES } from '../../src/i18n/index.js'
import { docxText, filesOf, pdfPages, pdfText, squeezed, unescape } from './read.js'
import { canary, FULL, ON, RUSSIA, scene, SCENES } from './scenes.js'

// Drawing is slow on a busy machine; nothing here waits for anything.
jest.setTimeout(120_000)

const APPEAL = 'extradition-appeal' as const
const appeal = (details: Readonly<Record<string, unknown>>) => {
  const { file, assessment } = scene('appeal', 'RU', ON, RUSSIA, { details })
  return { file, assessment, document: APPEAL, languages: ['ru'] as const }
}
const pdf = async (details: Readonly<Record<string, unknown>>): Promise<string> =>
  pdfText((await produce({ ...appeal(details), format: 'pdf' })).bytes)

describe('what somebody typed', () => {
  const used = [
    'placeOfDetention',
    'placeOfDetentionAddress',
    'identityDocument',
    'decisionNumber',
    'decisionAuthority',
    'courtOfAppeal',
    'caseNumber',
    'charge',
    'fear',
    'narrative',
    'pastIllTreatment',
    'relativesTargeted',
    'assurancesText',
    'placeOfSigning',
    'asylumNumber',
    'rep-name',
    'rep-capacity',
    'rep-phone',
    'annex',
  ].map(canary)

  test('stands in PDF, DOCX, text and page, every value that the draft uses', async () => {
    const { file, assessment } = scene('appeal', 'RU', ON, [...RUSSIA, ['asylum-applied', '2026-09-20']])
    for (const lang of LANGUAGES) {
      const request = { file, assessment, document: APPEAL, languages: [lang] as const }
      const read = {
        pdf: pdfText,
        docx: (bytes: Uint8Array) => docxText(bytes),
        txt: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
        html: (bytes: Uint8Array) => unescape(new TextDecoder().decode(bytes).replace(/<[^>]+>/g, '')),
      }
      for (const format of ['pdf', 'docx', 'txt', 'html'] as const) {
        const found = squeezed(await read[format]((await produce({ ...request, format })).bytes))
        for (const value of used) expect(found).toContain(squeezed(value))
      }
    }
  })

  test('keeps every Tajik letter after a batch in three languages', async () => {
    const letters = 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя'
    const text = `${letters} ${letters.toUpperCase()}`
    for (let round = 0; round < 2; round += 1) {
      for (const { file, assessment } of SCENES.slice(0, 3))
        for (const lang of LANGUAGES)
          await produce({ file, assessment, document: 'chronology', languages: [lang], format: 'pdf' })
      const found = squeezed(await pdf({ ...FULL, fear: text, narrative: `**${text}**` }))
      expect(found.split(squeezed(text)).length - 1).toBe(2)
      forgetWords()
    }
  })

  test.each([
    [
      'Markdown',
      '# Title\n\n- item **bold** _italic_ [link](https://example.org) `code` | a | b |\n\n::: request',
    ],
    ['Liquid', '{{ person.name }} {% if true %}yes{% endif %} {{ "x" | upcase }}'],
    ['HTML', '<script>alert(1)</script> <b onload="x">&amp; & "quoted" \'single\''],
    ['XML', ']]> <!-- --> <?xml ?> </w:t></w:r></w:p>'],
    ['PDF', '(text) Tj ET endstream endobj \\( \\) <</Type/Page>>'],
    ['token', '\ue0000\ue001 \ue00012\ue001'],
  ])('%s stays what it is: text', async (_kind, value) => {
    // The marks of our own tokens are the one thing that is taken out.
    const kept = squeezed(value.replace(/[\ue000-\uf8ff]/g, ''))
    const request = appeal({ ...FULL, fear: value, caseNumber: value.replace(/\n/g, ' ') })
    const shape = compose(request.file, request.assessment, APPEAL, 'ru')
    expect(squeezed(textsOf(shape.blocks).join(''))).toContain(kept)
    expect(squeezed(await pdfText((await produce({ ...request, format: 'pdf' })).bytes))).toContain(kept)
    expect(squeezed(docxText((await produce({ ...request, format: 'docx' })).bytes))).toContain(kept)
    const html = new TextDecoder().decode((await produce({ ...request, format: 'html' })).bytes)
    expect(html).not.toMatch(/<script|onload="/)
    expect(squeezed(unescape(html.replace(/<[^>]+>/g, '')))).toContain(kept)
  })

  test('a formula of a spreadsheet or a field of Word stays text', async () => {
    const { bytes } = await produce({
      ...appeal({ ...FULL, fear: '=HYPERLINK("x") {MERGEFIELD x}' }),
      format: 'docx',
    })
    expect(filesOf(bytes)['word/document.xml']).not.toMatch(/w:instrText[^>]*>[^<]*(MERGEFIELD|HYPERLINK)/)
  })

  test.each([
    ['Arabic letters', 'سلام من از شکنجه می‌ترسم'],
    ['emoji', 'страх 😀👨‍👩‍👧 конец'],
    ['controls', 'a\u0000b\u0008c\u001bd\u007fe'],
    ['directions', 'one \u202etwo\u202c \u2066three\u2069'],
    ['half of a pair', 'one \ud83d two'],
    ['letters in pieces', 'ғаи\u0306ри қонунии\u0304'],
  ])('%s break nothing', async (_kind, value) => {
    const request = appeal({ ...FULL, fear: value })
    const found = await pdfText((await produce({ ...request, format: 'pdf' })).bytes)
    expect(found).toContain('ПРОШУ')
    expect(docxText((await produce({ ...request, format: 'docx' })).bytes)).toContain('ПРОШУ')
    const plain = new TextDecoder().decode((await produce({ ...request, format: 'txt' })).bytes)
    expect(plain).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  })

  test('a sign that the font lacks leaves a mark and not a hole', async () => {
    expect(await pdf({ ...FULL, fear: 'до 😀 после' })).toMatch(/до \[\?\] после/)
  })

  test('letters in pieces are joined', async () => {
    expect(squeezed(await pdf({ ...FULL, fear: 'ғаи\u0306риқонуни\u0304' }))).toContain('ғайриқонунӣ')
  })

  test('a sign that ends a line in another program ends it here too', () => {
    const { file, assessment } = appeal({ ...FULL, fear: 'one\u2028two\u000bthree\r\nfour\u0085five' })
    const texts = textsOf(compose(file, assessment, APPEAL, 'ru').blocks)
    for (const word of ['one', 'two', 'three', 'four', 'five']) expect(texts).toContain(word)
  })

  test('any text at all makes a draft', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (value) => {
        const request = appeal({ ...FULL, fear: value, caseNumber: value })
        for (const format of ['pdf', 'docx', 'txt', 'html'] as const)
          expect((await produce({ ...request, format })).bytes.length).toBeGreaterThan(500)
      }),
      { numRuns: 15 },
    )
  })

  test('twenty thousand characters run over pages, none lost', async () => {
    const sentence = 'Дар ин рӯз маро ба пурсиш даъват карданд ва таҳдид намуданд. '
    const story = sentence
      .repeat(Math.ceil(20_000 / sentence.length))
      .slice(0, 20_000)
      .trim()
    const request = appeal({ ...FULL, narrative: story })
    const { bytes } = await produce({ ...request, format: 'pdf' })
    const pages = await pdfPages(bytes)
    expect(pages.length).toBeGreaterThan(8)
    const all = pages.map((page) => squeezed(page).replace(/Проект·страница\d+из\d+/, '')).join('')
    expect(all).toContain(squeezed(story))
  })

  test('a single word longer than the page is broken, not cut', async () => {
    const word = 'қ'.repeat(450)
    expect(squeezed(await pdf({ ...FULL, fear: word }))).toContain(word)
  })

  test('is forgotten when the drafts of a case are done; our own words are kept', async () => {
    const kept = (): string => JSON.stringify(FACES.map((face) => [...keptWords(face).keys()]))
    await pdf({ ...FULL, fear: 'Зулматшоҳ Қурбонзода +992900112233 Зулматшоҳ, (Зулматшоҳ)' })
    expect(kept()).toMatch(/Зулматшоҳ/)
    forgetWords()
    expect(kept()).not.toMatch(/Зулматшоҳ|Қурбонзода|992900|Ғуломов|Қаҳрамон|placeOfDetention/)
    expect(kept()).toMatch(/ПРОШУ/)
  })
})
