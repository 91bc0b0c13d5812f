import { jest } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LANGUAGE_TAGS, LANGUAGES, ROOT } from '../../src/i18n/index.js'
import { DEPTHS } from '../../src/web/session/store.js'
import { browserOf, browserWith, CASE_PAGES, HELD, OPEN_PAGES, siteOn } from '../support/web.js'

jest.setTimeout(60_000)

const app = siteOn()
const style = gzipSync(readFileSync(join(ROOT, 'public/style.css'))).length
const KB = 1024

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each([...OPEN_PAGES, ...CASE_PAGES])(
    '%s: language, one heading, every word there, a name for every box',
    async (path) => {
      const { text } = await browserWith(app, HELD, { lang }).get(path)
      expect(text).toContain(`<html lang="${LANGUAGE_TAGS[lang]}">`)
      expect(text.match(/⟪[^⟫]*⟫|undefined|\[object /g)).toBeNull()
      expect(text.match(/<h1[ >]/g)).toHaveLength(path === '/family-sheet' ? 1 : 1)
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids).toEqual([...new Set(ids)])
      // Each box has a label by its id, or a name of its own.
      for (const [tag, , id] of text.matchAll(
        /<(input|select|textarea)(?![^>]*type="hidden")[^>]*?\sid="([^"]+)"[^>]*>/g,
      ))
        expect({
          tag,
          labelled: tag.includes('aria-label') || text.includes(`for="${String(id)}"`),
        }).toMatchObject({ labelled: true })
      if (lang === 'tg' && path !== '/none') expect(text).toContain('class="review"')
    },
  )

  test.each(DEPTHS)('through the door of the %s no page is heavy on a slow line', async (depth) => {
    for (const path of [...OPEN_PAGES, ...CASE_PAGES]) {
      const { text } = await browserWith(app, HELD, { lang, depth }).get(path)
      expect({ path, light: gzipSync(text).length + style < 40 * KB }).toEqual({ path, light: true })
    }
    const script = gzipSync(readFileSync(join(ROOT, 'public/leave.js'))).length
    const icon = gzipSync(readFileSync(join(ROOT, 'public/icon.svg'))).length
    const first = await browserOf(app).get('/')
    expect(gzipSync(first.text).length + style + script + icon).toBeLessThan(30 * KB)
  })
})

test('pages are compressed, and the style sheet is kept by the browser', async () => {
  const page = await browserWith(app, HELD).get('/plan').set('Accept-Encoding', 'gzip')
  expect(page.headers['content-encoding']).toBe('gzip')
  const [href = ''] = /\/style\.css\?v=[\w-]+/.exec(page.text) ?? []
  const sheet = await browserOf(app).get(href).expect(200)
  expect(sheet.headers['cache-control']).toContain('immutable')
})

test('no view writes a value unescaped', () => {
  const views = join(ROOT, 'views')
  for (const name of readdirSync(views, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ejs'))
      expect({ name, raw: /<%-(?!\s*include\()/.test(readFileSync(join(views, name), 'utf8')) }).toEqual({
        name,
        raw: false,
      })
})

test('the language a browser asks for; Russian where the reader’s language is not here but Russian is read', async () => {
  for (const [asked, tag] of [
    ['tg-TJ,ru;q=0.8', 'tg'],
    ['uz-UZ,en;q=0.5', 'ru'],
    ['de-DE', 'en'],
  ] as const) {
    const { text } = await browserOf(app).get('/').set('Accept-Language', asked)
    expect(text).toMatch(new RegExp(`<html lang="${tag}`))
  }
})

test('an unknown address: a page in the reader’s language, with a way on', async () => {
  const { text, status } = await browserWith(app, HELD, { lang: 'ru' }).get('/none')
  expect(status).toBe(404)
  expect(text).toContain('href="/q"')
})
