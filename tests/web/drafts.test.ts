import { jest } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import type TestAgent from 'supertest/lib/agent.js'
import { caseOf } from '../support/case.js'
import { answer, browserWith, HELD, siteOn, wordsOf } from '../support/web.js'

jest.setTimeout(60_000)

const app = siteOn()

async function file(browser: TestAgent, path: string) {
  return browser
    .get(path)
    .buffer(true)
    .parse((stream, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        done(null, Buffer.concat(parts))
      })
    })
}

test('the list: what can be made with what it lacks, and what cannot be made with why', async () => {
  const { text } = await browserWith(app, HELD).get('/drafts')
  expect(text).toContain('href="/drafts/extradition-appeal"')
  expect(wordsOf(text)).toMatch(/facts? (is|are) still missing/)
})

test('the paper with the nearest day stands at the top', async () => {
  const removal = caseOf(
    [
      ['removal-ordered', '2026-11-17', { kind: 'deportation' }],
      ['removal-notified', '2026-11-19'],
    ],
    { host: 'TR' },
  )
  for (const [of, first] of [
    [removal, 'removal-appeal'],
    [HELD, 'extradition-appeal'],
  ] as const)
    expect(/href="\/drafts\/([\w-]+)"/.exec((await browserWith(app, of).get('/drafts')).text)?.[1]).toBe(
      first,
    )
})

test('a draft: what is missing leads to its question and back to the draft', async () => {
  const browser = browserWith(app, HELD)
  const { text } = await browser.get('/drafts/extradition-appeal')
  expect(text).toContain('href="/q/name?from=extradition-appeal"')
  const { headers } = await answer(
    browser,
    'name',
    { original: '<b>Ҷ & "Ӯ"</b>' },
    '?from=extradition-appeal',
  )
  expect(headers['location']).toBe('/drafts/extradition-appeal')
  const after = (await browser.get('/drafts/extradition-appeal')).text
  expect(after).toContain('&lt;b&gt;Ҷ &amp; &#34;Ӯ&#34;&lt;/b&gt;')
  expect(after).not.toContain('<b>Ҷ')
})

test('two languages side by side, each marked as what it is', async () => {
  const { text } = await browserWith(app, HELD).get('/drafts/extradition-appeal?in=ru&with=tg')
  expect(text).toContain('<article class="draft draft-two">')
  expect(text.match(/<div lang="ru/g)?.length).toBe(text.match(/<div lang="tg/g)?.length)
})

test('files: PDF, DOCX, text; the name says what it is and nothing of the person', async () => {
  const browser = browserWith(app, HELD)
  await answer(browser, 'name', { original: 'Канарейкин' })
  const pdf = await file(browser, '/drafts/extradition-appeal/file?in=ru&as=pdf')
  expect(pdf.headers['content-disposition']).toBe('attachment; filename=extradition-appeal.ru.pdf')
  expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
  const archive = await file(browser, '/drafts/extradition-appeal/file?in=ru&as=pdfa')
  expect((archive.body as Buffer).toString('latin1')).toContain('<pdfaid:part>1<')
  const docx = await file(browser, '/drafts/extradition-appeal/file?in=tg&as=docx')
  const parts = unzipSync(docx.body as Buffer)
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Канарейкин')
  const txt = await file(browser, '/drafts/extradition-appeal/file?in=en&as=txt')
  expect((txt.body as Buffer).toString()).toContain('Канарейкин')
})

test('what cannot be made is not to be had', async () => {
  const browser = browserWith(app, HELD)
  await browser.get('/drafts/none').expect(404)
  await browser.get('/drafts/extradition-appeal/file?as=exe').expect(404)
})
