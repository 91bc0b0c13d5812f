import { emptyAnswers } from '../../src/interview/index.js'
import { SessionStore } from '../../src/web/session/store.js'
import { storeOf } from '../../src/web/app.js'
import { browserWith, CASE_PAGES, HELD, OPEN_PAGES, send, siteOn } from '../support/web.js'

const MINUTE = 60_000

describe('a session', () => {
  test('ends after sixty idle minutes, and every page opened puts it off', async () => {
    let now = 0
    const app = siteOn({ now: () => now })
    const browser = browserWith(app, HELD)
    now += 59 * MINUTE
    await browser.get('/plan').expect(200)
    now += 59 * MINUTE
    await browser.get('/still-here').expect(200)
    now += 61 * MINUTE
    const { headers } = await browser.get('/plan').expect(303)
    expect(headers['location']).toBe('/ended')
    expect(storeOf(app).size).toBe(0)
    expect((await browser.get('/ended')).text).toContain('No answers are here')
  })

  test('is swept from memory by the next one that begins', () => {
    let now = 0
    const app = siteOn({ now: () => now })
    browserWith(app, HELD)
    now += 61 * MINUTE
    browserWith(app, HELD)
    expect(storeOf(app).size).toBe(1)
  })

  test('does not push another out to make room', () => {
    const store = new SessionStore({ now: () => 0, idleMs: MINUTE, most: 1 })
    const kept = { depth: 'family', answers: emptyAnswers(), trail: [] } as const
    const first = store.begin(kept)
    expect(store.begin(kept)).toBeNull()
    expect(store.open(first)?.kept).toEqual(kept)
  })

  test('warns without a script, and offers a second tab that keeps the form', async () => {
    const { text } = await browserWith(siteOn(), HELD).get('/q/arrested')
    expect(text).toMatch(/<div class="expiring"[^>]*>.*href="\/still-here" target="_blank"/)
  })

  test('a form sent after its end says that nothing was saved', async () => {
    let now = 0
    const browser = browserWith(siteOn({ now: () => now }), HELD)
    const page = await browser.get('/q/host')
    now += 61 * MINUTE
    const token = /name="_form" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const res = await browser.post('/q/host').type('form').send({ _form: token, value: 'TR' })
    expect(res.status).toBe(403)
    expect(res.text).toContain('Nothing was saved from it')
  })
})

describe('Leave now', () => {
  test('is a plain link on every page of a case; it ends the session here first, then forgets there', async () => {
    const app = siteOn()
    const browser = browserWith(app, HELD)
    expect((await browser.get('/plan')).text).toMatch(/<a class="leave" href="\/exit"/)
    const { headers } = await browser.get('/exit').expect(303)
    expect(headers['location']).toBe('https://www.wikipedia.org/')
    expect(headers['clear-site-data']).toBe('"cache", "cookies", "storage"')
    expect(storeOf(app).size).toBe(0)
    await browser.get('/plan').expect(303)
  })

  test('is not pressed by a browser that only looks ahead', async () => {
    const app = siteOn()
    const browser = browserWith(app, HELD)
    await browser.get('/exit').set('Sec-Purpose', 'prefetch').expect(204)
    expect(storeOf(app).size).toBe(1)
  })
})

test('Delete asks first, then deletes at once', async () => {
  const app = siteOn()
  const browser = browserWith(app, HELD)
  await browser.get('/delete').expect(200)
  expect(storeOf(app).size).toBe(1)
  const { headers } = await send(browser, '/delete', {})
  expect(headers['location']).toBe('/ended')
  expect(storeOf(app).size).toBe(0)
})

test('the way out, and its key, are on every page of somebody who has a case open, the error page too', async () => {
  const browser = browserWith(siteOn(), HELD)
  for (const path of [...CASE_PAGES, ...OPEN_PAGES]) {
    const { text } = await browser.get(path)
    expect([
      path,
      /class="leave" href="\/exit"[^>]* data-leave/.test(text),
      text.includes('src="/leave.js'),
    ]).toEqual([path, true, true])
  }
})
