import { jest } from '@jest/globals'
import { browserWith, HELD, send, siteOn, wordsOf } from '../support/web.js'
import { caseOf } from '../support/case.js'

jest.setTimeout(60_000)

const app = siteOn()
const section = (html: string, name: string) =>
  new RegExp(`<section class="${name}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? ''

describe('the first screen', () => {
  test.each(['family', 'lawyer'] as const)('of the %s: what today, by when, what danger', async (depth) => {
    const { text } = await browserWith(app, HELD, { depth }).get('/plan')
    const today = section(text, 'today')
    expect(text.indexOf(today)).toBeLessThan(text.indexOf('id="deadlines"'))
    expect(wordsOf(today)).toMatch(
      /Today File: .*By when 27 November 2026 \(4 days left\) Danger High danger Threats to a person who is held/,
    )
    expect(today).toMatch(/href="#danger-[\w-]+"/)
  })

  test('every link within the page leads somewhere', async () => {
    const { text } = await browserWith(app, HELD).get('/plan')
    for (const [, id = ''] of text.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`id="${id}"`)
  })

  test('without a danger on file it says so, and that this is not safety', async () => {
    const free = caseOf([], { nationalities: ['TJ'], profile: ['other'], host: 'DE' })
    const { text } = await browserWith(app, free).get('/plan')
    expect(wordsOf(section(text, 'today'))).toContain('Danger')
  })
})

describe('two doors, one engine', () => {
  test('the family sees steps and names; the lawyer sees law, sources and judgments laid open', async () => {
    const family = (await browserWith(app, HELD).get('/plan')).text
    const lawyer = (await browserWith(app, HELD, { depth: 'lawyer' }).get('/plan')).text
    const folds = (html: string) => html.match(/<details(?![^>]* open)/g)?.length ?? 0
    expect(family.indexOf('id="steps"')).toBeLessThan(family.indexOf('id="open"'))
    expect(folds(family)).toBeGreaterThan(20)
    // Of what is open or may be, everything lies open; of what is shut or comes later, the reason does.
    const running = lawyer.slice(lawyer.indexOf('id="open"'), lawyer.indexOf('id="questions"'))
    expect([running.includes('<details open'), folds(running)]).toEqual([true, 0])
    const ways = new Set(lawyer.match(/id="way-[^"]+"/g))
    for (const id of ways) expect(lawyer).toContain(`href="#${id.slice(4, -1)}"`)
    expect(
      lawyer.slice(0, lawyer.indexOf('id="open"')).match(/href="#way-/g)?.length ?? 0,
    ).toBeGreaterThanOrEqual(ways.size)
    // Nothing is left out behind either door.
    for (const html of [family, lawyer]) {
      expect(html).toContain('rel="noreferrer"')
      expect(html).toMatch(/<cite>[^<]*v\. Russia/)
    }
  })

  test('the other door is one button away', async () => {
    const browser = browserWith(app, HELD)
    await send(browser, '/plan', {}, '/depth')
    expect((await browser.get('/plan')).text).toContain('id="glance"')
  })
})

describe('another day', () => {
  test('is kept in the session, not in the address; the page says that it is not today', async () => {
    const browser = browserWith(app, HELD)
    const { headers } = await send(browser, '/plan', { on: '2026-12-01' })
    expect(headers['location']).toBe('/plan')
    const { text } = await browser.get('/plan')
    expect(wordsOf(text)).toMatch(/as of 1 December 2026.*This is not today/)
    await send(browser, '/plan', { on: '' })
    expect(wordsOf((await browser.get('/plan')).text)).toContain('as of 23 November 2026')
  })

  test('the day after a release: supposed, told so, and nothing is written into the answers', async () => {
    const browser = browserWith(app, HELD)
    await send(browser, '/plan', { on: '2026-12-31', released: 'yes' })
    const page = await browser.get('/plan')
    expect(wordsOf(page.text)).toContain('Supposed: released on 30 December 2026')
    expect(wordsOf(section(page.text, 'today'))).toMatch(/Act now|High danger/)
    expect(wordsOf((await browser.get('/answers')).text)).not.toContain('30 December 2026 (')
    // What is supposed gets into no paper, and both pages say so.
    expect(wordsOf(page.text)).toContain('papers and the calendar stay as of today')
    for (const paper of ['/drafts', '/drafts/chronology']) {
      const words = wordsOf((await browser.get(paper)).text)
      expect(words).toContain('are made as of today')
      expect(words).not.toContain('Release from custody')
    }
    await send(browser, '/plan', { on: '' })
    expect(wordsOf((await browser.get('/plan')).text)).not.toContain('Supposed')
  })

  test('a day may be written as people here write it', async () => {
    const browser = browserWith(app, HELD)
    await send(browser, '/plan', { on: '1.12.2026' })
    expect(wordsOf((await browser.get('/plan')).text)).toContain('as of 1 December 2026')
  })

  test('a day that is none: said at the top, today is shown', async () => {
    const res = await send(browserWith(app, HELD), '/plan', { on: 'завтра' })
    expect(res.status).toBe(400)
    expect(res.text).toMatch(/class="errors" role="alert"[\s\S]*href="#on"/)
    expect(wordsOf(res.text)).toContain('as of 23 November 2026')
  })
})
