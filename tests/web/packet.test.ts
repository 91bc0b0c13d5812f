import { strFromU8, unzipSync } from 'fflate'
import type TestAgent from 'supertest/lib/agent.js'
import { LANGUAGES } from '../../src/i18n/index.js'
import { caseOf } from '../support/case.js'
import { browserOf, browserWith, siteOn } from '../support/web.js'

const FILE = caseOf(
  [
    ['arrested', '2026-10-10'],
    ['extradition-granted', '2026-11-18'],
    ['extradition-notified', '2026-11-20'],
  ],
  { details: { fear: 'Канарейка' } },
)

async function take(browser: TestAgent, path: string): Promise<{ name: string; bytes: Buffer }> {
  const res = await browser
    .get(path)
    .buffer(true)
    .parse((stream, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        done(null, Buffer.concat(parts))
      })
    })
    .expect(200)
  return { name: res.headers['content-disposition'] ?? '', bytes: res.body as Buffer }
}

const app = siteOn()

test('the packet: what was asked for, plain names, the same bytes twice', async () => {
  const browser = browserWith(app, FILE)
  const first = await take(browser, '/drafts/packet?in=ru&as=txt')
  expect(first.name).toBe('attachment; filename="packet.zip"'.replaceAll('"', ''))
  const files = unzipSync(new Uint8Array(first.bytes))
  const names = Object.keys(files)
  expect(names.filter((name) => /[^\x20-\x7e]/.test(name))).toEqual([])
  expect(names.filter((name) => name.endsWith('.pdf'))).toEqual([])
  const appeal = names.find((name) => name.endsWith('extradition-appeal.ru.txt'))
  expect(strFromU8(files[appeal ?? ''] ?? new Uint8Array())).toContain('Канарейка')
  expect((await take(browser, '/drafts/packet?in=ru&as=txt')).bytes.equals(first.bytes)).toBe(true)
})

test.each(LANGUAGES)('the calendar in %s: the day, and no word of what it is about', async (lang) => {
  const { name, bytes } = await take(browserWith(app, FILE, { lang }), '/drafts/calendar')
  expect(name).toContain('deadlines.ics')
  expect(bytes.toString()).toContain('DTSTART;VALUE=DATE:20261129')
  expect(bytes.toString()).not.toMatch(/extradition|выдач|истирдод|Moscow|Russia|panoh/i)
})

test('without a session there is nothing to take, and the page offers it with one', async () => {
  await browserOf(app).get('/drafts/packet').expect(303)
  const page = await browserWith(app, FILE).get('/drafts').expect(200)
  expect(page.text).toContain('action="/drafts/packet"')
})
