import request from 'supertest'
import {
  browserOf,
  browserWith,
  CASE_PAGES,
  HELD,
  hiddenIn,
  OPEN_PAGES,
  send,
  siteOn,
} from '../support/web.js'

const app = siteOn()
const everyPage = [...OPEN_PAGES, ...CASE_PAGES]

describe('every page', () => {
  test.each(everyPage)(
    '%s: nothing inline, nothing from elsewhere, nothing kept in a cache',
    async (path) => {
      const { headers, text } = await browserWith(app, HELD).get(path)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';style-src 'self';img-src 'self';script-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
      )
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-robots-tag': 'noindex',
      })
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['permissions-policy']).toContain('geolocation=()')
      // What a browser loads or sends by itself stays on the site; a link is followed only by a hand.
      for (const [, url = ''] of text.matchAll(
        /<(?:link|script|img|iframe|form|source|use)\b[^>]*?\b(?:href|src|action)="([^"]*)"/g,
      ))
        expect(url).toMatch(/^\/(?!\/)/)
      expect(text).not.toMatch(/<style|\sstyle="|\son\w+="|<script(?![^>]* src=)/)
      // No link to another site tells it where the reader came from.
      for (const [link] of text.matchAll(/<a\b[^>]*href="https?:[^>]*>/g))
        expect(link).toContain('rel="noreferrer"')
    },
  )

  test.each(CASE_PAGES)('%s: the tab says nothing of the case', async (path) => {
    const { text } = await browserWith(app, HELD).get(path)
    expect(/<title>(.*)<\/title>/.exec(text)?.[1]).toBe('Questions')
  })
})

test('the two cookies of a session are out of reach of scripts and of other sites', async () => {
  const browser = browserOf(app)
  const start = await browser.get('/')
  const begun = await browser
    .post('/begin')
    .type('form')
    .send({ ...hiddenIn(start.text), depth: 'family' })
  const cookies = [start, begun].flatMap(
    ({ headers }) => (headers['set-cookie'] as unknown as string[]) ?? [],
  )
  expect(cookies.length).toBeGreaterThan(1)
  for (const cookie of cookies) expect(cookie).toMatch(/^[sfl]=[^;]*;.*HttpOnly;? ?.*SameSite=Strict/)
})

describe('a form from elsewhere', () => {
  test.each(['/begin', '/plan', '/q/host', '/delete', '/depth', '/chronology', '/keep'])(
    '%s refuses without the token, and changes nothing',
    async (path) => {
      const browser = browserWith(app, HELD)
      await browser.post(path).type('form').send({ value: 'TR', on: '2027-01-01' }).expect(403)
      expect((await browser.get('/q/host')).text).toContain('<option value="RU" selected>')
    },
  )

  test('every form of one page carries the same token, the first as good as the last', async () => {
    const browser = browserWith(app, HELD)
    const { text } = await browser.get('/plan')
    const tokens = [...text.matchAll(/name="_form" value="([^"]+)"/g)].map(([, token]) => token)
    expect(tokens.length).toBeGreaterThan(1)
    expect(new Set(tokens).size).toBe(1)
    await browser.post('/plan').type('form').send({ _form: tokens[0], on: '' }).expect(303)
  })

  test('another session’s token is refused', async () => {
    const page = await browserWith(app, HELD).get('/q/host')
    await browserWith(app, HELD)
      .post('/q/host')
      .type('form')
      .send({ ...hiddenIn(page.text), value: 'TR' })
      .expect(403)
  })
})

test('too many requests from one address: told so, in a page', async () => {
  const narrow = siteOn({ requestsPerMinute: 3 })
  for (let n = 0; n < 3; n += 1) await request(narrow).get('/about').expect(200)
  const { text, headers } = await request(narrow).get('/about').expect(429)
  expect(text).toContain('<h1>Too many requests</h1>')
  expect(headers['ratelimit']).toBeDefined()
})

test('a form that is too long: nothing is taken over, and the page says so', async () => {
  const browser = browserWith(app, HELD)
  const res = await send(browser, '/q/narrative', { narrative: 'а'.repeat(60_000) })
  expect(res.status).toBe(413)
  expect(res.text).toContain('<h1>That is too long</h1>')
  // The language is known even where nothing of the request could be read.
  const ru = await browserWith(app, HELD, { lang: 'ru' })
    .post('/q/narrative')
    .type('form')
    .send({ value: 'x'.repeat(300_000) })
  expect([ru.status, ru.text.includes('слишком длинно')]).toEqual([413, true])
})

test('an address with // cannot lead elsewhere', async () => {
  const { headers } = await browserOf(app).get('//elsewhere.example/?lang=ru')
  expect(headers['location']).toMatch(/^\/(?!\/)/)
})
