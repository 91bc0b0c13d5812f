import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { LANGUAGES, ROOT, type Language } from '../../src/i18n/index.js'
import {
  keepPicture,
  launch,
  openSite,
  openWindow,
  overflowOf,
  visit,
  type Site,
} from '../support/browser.js'
import { CASE_PAGES, HELD, OPEN_PAGES } from '../support/web.js'

// Every page, opened once a language: does it fit a phone and a desktop, can everybody use it? And a desktop with
// JavaScript: what it adds, what is downloaded.
jest.setTimeout(120_000)

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const PARTS = ['/', '/plan', '/q/arrested', '/drafts/extradition-appeal']
const DESKTOP = { viewport: { width: 1200, height: 900 }, acceptDownloads: true } as const
const PHONE = { width: 320, height: 640 }

let browser: Browser
let site: Site
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), openSite()])
})
afterAll(async () => {
  await browser.close()
  site.close()
})

async function lawyer(lang: Language, scheme: 'light' | 'dark' = 'light'): Promise<[BrowserContext, Page]> {
  const context = await openWindow(browser, { ...DESKTOP, colorScheme: scheme })
  await visit(context, site, HELD, lang, 'lawyer')
  return [context, await context.newPage()]
}

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds against WCAG 2.2 AA. Colours take axe longest, and are the same in every language. */
async function findings(page: Page, colours: boolean): Promise<string[]> {
  await page.evaluate(AXE)
  const options = {
    runOnly: WCAG,
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: colours } },
  }
  const violations = await page.evaluate<Finding[]>(
    `axe.run(document, ${JSON.stringify(options)}).then((r) => r.violations)`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test('every page fits a phone and a desktop, can be used by everybody, and asks no other site for anything', async () => {
    const [context, page] = await lawyer(lang)
    const elsewhere: string[] = []
    const faults: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) elsewhere.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
    })
    for (const path of [...CASE_PAGES, ...OPEN_PAGES]) {
      await page.setViewportSize(PHONE)
      await page.goto(site.address + path)
      await keepPicture(page, `${path.replace(/\W+/g, '-') || '-start'}-${lang}-320`)
      const onPhone = await overflowOf(page)
      await page.setViewportSize(DESKTOP.viewport)
      const onDesktop = await overflowOf(page)
      const found = await findings(page, lang === 'tg')
      expect({ path, onPhone, onDesktop, found }).toEqual({ path, onPhone: 0, onDesktop: 0, found: [] })
    }
    expect(elsewhere).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

test('in the dark the colours of all kinds of parts can be read', async () => {
  const [context, page] = await lawyer('tg', 'dark')
  for (const path of PARTS) {
    await page.goto(site.address + path)
    expect({ path, found: await findings(page, true) }).toEqual({ path, found: [] })
    await keepPicture(page, `dark${path.replace(/\W+/g, '-')}-tg-1200`)
  }
  await context.close()
})

describe('downloads are opened and read', () => {
  const take = async (page: Page, format: string): Promise<[string, Buffer]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`button[value="${format}"]`),
    ])
    return [download.suggestedFilename(), await readFile(await download.path())]
  }

  test('a name typed in the questionnaire stands in the PDF, the Word file and the text; in two languages too', async () => {
    const [context, page] = await lawyer('ru')
    await page.goto(`${site.address}/drafts/extradition-appeal`)
    await page.click('a[href="/q/name?from=extradition-appeal"]')
    await page.fill('#original', 'Ҷӯраев Ғуломқодир Ҳақназарӣ')
    await page.click('.actions button')
    expect(await page.locator('article.draft').innerText()).toContain('Ҷӯраев Ғуломқодир Ҳақназарӣ')

    const [pdfName, pdf] = await take(page, 'pdf')
    expect(pdfName).toBe('extradition-appeal.ru.pdf')
    const read = await getDocument({ data: new Uint8Array(pdf) }).promise
    const pages = await Promise.all(
      Array.from({ length: read.numPages }, async (_, n) => (await read.getPage(n + 1)).getTextContent()),
    )
    const words = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
    expect(words.replace(/\s+/g, ' ')).toContain('Ҷӯраев Ғуломқодир Ҳақназарӣ')

    const [, docx] = await take(page, 'docx')
    expect(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())).toContain('Ҷӯраев')
    const [, txt] = await take(page, 'txt')
    expect(txt.toString('utf8')).toContain('Ҳақназарӣ')

    await page.selectOption('#with', 'tg')
    await page.click('.actions button.second')
    expect(await page.locator('.draft-pair').count()).toBeGreaterThan(10)
    await keepPicture(page, 'draft-ru+tg-1200')
    await context.close()
  })
})

describe('JavaScript only adds', () => {
  test('Escape, three times: away, and Back does not return to the case', async () => {
    const [context, page] = await lawyer('en')
    await page.goto(`${site.address}/plan`)
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape')
    await page.waitForURL(`${site.address}/about`)
    await page.goBack().catch(() => null)
    expect(page.url()).not.toContain('/plan')
    await context.close()
  })

  test('the warning before the end comes by itself, five minutes ahead, and keeps the form', async () => {
    const [context, page] = await lawyer('en')
    await page.goto(`${site.address}/q/arrested`)
    const seen = (seconds: number) =>
      page.evaluate(
        `(document.querySelector('.expiring').getAnimations()[0].currentTime = ${String(seconds * 1000)}, getComputedStyle(document.querySelector('.expiring')).visibility)`,
      )
    expect(await seen(54 * 60)).toBe('hidden')
    expect(await seen(55 * 60 + 2)).toBe('visible')
    await page.fill('#t0-on-day', '9')
    const [tab] = await Promise.all([context.waitForEvent('page'), page.click('.expiring a')])
    await tab.waitForLoadState()
    expect(await tab.locator('h1').innerText()).toBe('The answers are kept')
    expect(await page.inputValue('#t0-on-day')).toBe('9')
    await context.close()
  })

  test('by keyboard alone: the first stop skips to the content, and the focus can be seen', async () => {
    const [context, page] = await lawyer('en')
    await page.goto(`${site.address}/plan`)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('href')).toBe('#main')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    expect(outline).toBe('solid')
    await context.close()
  })
})
