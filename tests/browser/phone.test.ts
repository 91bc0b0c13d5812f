import { readFile } from 'node:fs/promises'
import { jest } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  keepPicture,
  launch,
  openSite,
  openWindow,
  overflowOf,
  visit,
  type Site,
} from '../support/browser.js'
import { HELD } from '../support/web.js'

// A small phone, no JavaScript: what one does on it. Every page: desktop.test.ts. From the first page: walks.test.ts.
jest.setTimeout(120_000)

let browser: Browser
let site: Site
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), openSite()])
})
afterAll(async () => {
  await browser.close()
  site.close()
})

const PHONE = {
  viewport: { width: 320, height: 640 },
  javaScriptEnabled: false,
  acceptDownloads: true,
} as const
async function noOverflow(page: Page): Promise<void> {
  expect({ page: new URL(page.url()).pathname, overflow: await overflowOf(page) }).toMatchObject({
    overflow: 0,
  })
}

describe('further journeys', () => {
  let context: BrowserContext
  let page: Page
  beforeEach(async () => {
    context = await openWindow(browser, PHONE)
    await visit(context, site, HELD, 'ru', 'family')
    page = await context.newPage()
  })
  afterEach(() => context.close())

  test('a wrong date: the summary leads to the box', async () => {
    await page.goto(`${site.address}/q/arrested`)
    await page.fill('#t0-on-month', '13')
    await page.click('.actions button')
    await page.click('.errors a')
    expect(new URL(page.url()).hash).toBe('#t0-on-month')
    expect(await page.inputValue('#t0-on-month')).toBe('13')
    await noOverflow(page)
    await keepPicture(page, 'fault-ru-320')
  })

  test('a pasted list becomes events', async () => {
    await page.goto(`${site.address}/chronology`)
    await page.fill('#list', '3 ноября 2026 угрозы брату\n05.11.2026 нападение')
    await page.click('.actions button')
    await noOverflow(page)
    await keepPicture(page, 'chronology-rows-ru-320')
    await page.click('.actions button')
    expect(new URL(page.url()).pathname).toBe('/answers')
    expect(await page.locator('main').innerText()).toContain('5 ноября 2026')
  })

  test('the day after a release, and back to today; no date in the address', async () => {
    await page.goto(`${site.address}/plan`)
    await page.fill('#on', '2026-12-31')
    await page.check('#released')
    await page.click('.other-day button')
    expect(page.url()).toBe(`${site.address}/plan`)
    expect(await page.locator('.what-if').innerText()).toContain('30 декабря 2026')
    await noOverflow(page)
    await keepPicture(page, 'plan-after-release-ru-320')
    await page.click('.what-if button')
    expect(await page.locator('.what-if').count()).toBe(0)
  })

  test('two tabs: the older form asks which answer is right', async () => {
    const second = await context.newPage()
    for (const tab of [page, second]) await tab.goto(`${site.address}/q/arrested`)
    await page.fill('#t0-on-day', '2')
    await page.click('.actions button')
    await second.fill('#t0-on-day', '3')
    await second.click('.actions button')
    expect(await second.locator('main').innerText()).toMatch(/2 июля 2026[\s\S]*3 июля 2026/)
    await noOverflow(second)
    await keepPicture(second, 'conflict-ru-320')
  })

  test('Leave now: one press, and Back finds nothing', async () => {
    await page.goto(`${site.address}/plan`)
    await page.click('.leave')
    expect(page.url()).toBe(`${site.address}/about`)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/ended')
    expect(await context.cookies()).toEqual([])
  })

  test('Delete: asked once, then gone', async () => {
    await page.goto(`${site.address}/delete`)
    await page.click('main button')
    expect(new URL(page.url()).pathname).toBe('/ended')
    await page.goto(`${site.address}/plan`)
    expect(new URL(page.url()).pathname).toBe('/ended')
  })

  test('a draft: read it, take it as PDF', async () => {
    await page.goto(`${site.address}/drafts`)
    await page.click('a[href="/drafts/extradition-appeal"]')
    expect(await page.locator('article.draft').innerText()).toContain('ЖАЛОБА')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[value="pdf"]')])
    expect(download.suggestedFilename()).toBe('extradition-appeal.ru.pdf')
    const bytes = await readFile(await download.path())
    expect((await getDocument({ data: new Uint8Array(bytes) }).promise).numPages).toBeGreaterThan(1)
  })

  test('the family sheet prints on one page, the three languages on it', async () => {
    await page.goto(`${site.address}/family-sheet`)
    const printed = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).promise
    expect(printed.numPages).toBe(1)
    const { items } = await (await printed.getPage(1)).getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    for (const word of ['Ҳеҷ гоҳ', 'Никогда', 'Never']) expect(words).toContain(word)
    expect(words).not.toContain('Panoh')
  })

  test('what is printed of the family sheet is never smaller than nine points', async () => {
    await page.goto(`${site.address}/family-sheet`)
    await page.emulateMedia({ media: 'print' })
    const points = await page.evaluate<number[]>(`
      [...document.querySelectorAll('.sheet h2, .sheet h3, .sheet li, .sheet p')]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => (parseFloat(getComputedStyle(one).fontSize) * 3) / 4)`)
    await page.emulateMedia({ media: 'screen' })
    expect(points.length).toBeGreaterThan(80)
    expect(Math.min(...points)).toBeGreaterThanOrEqual(9)
  })
})
