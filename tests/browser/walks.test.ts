import { readFile } from 'node:fs/promises'
import { jest } from '@jest/globals'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/i18n/index.js'
import { DEPTHS, type Depth } from '../../src/web/session/store.js'
import { keepPicture, launch, openSite, openWindow, overflowOf, type Site } from '../support/browser.js'

/**
 * The walks of somebody who has never been here: from the first page through a door, question by question, to the
 * plan, and on to what is taken away: the family a printed sheet, the lawyer a packet. Each language with another
 * story; on a small phone without JavaScript and on a desktop with it.
 */
jest.setTimeout(120_000)

type Known = Record<string, { choose?: string; day?: readonly [string, string, string] }>
interface Story {
  readonly host: string
  readonly known: Known
  /** A question that this story leads to, and the way that its plan names first. */
  readonly asks: string
  readonly file: RegExp
  /** An answer that turns out to be another one. */
  readonly late: string
}

const no = { choose: 'no' } as const
const STORIES: Readonly<Record<Language, Story>> = {
  tg: {
    host: 'RU',
    known: {
      arrested: { choose: 'yes', day: ['1', '7', '2026'] },
      'extradition-granted': { choose: 'yes', day: ['', '11', '2026'] },
      'extradition-notified': { choose: 'yes', day: ['18', '11', '2026'] },
      released: no,
      abducted: no,
      removed: no,
      'removal-ordered': no,
    },
    asks: 'extradition-appealed',
    file: /истирдод/,
    late: 'extradition-notified',
  },
  ru: {
    host: 'TR',
    known: {
      arrested: { choose: 'yes', day: ['10', '11', '2026'] },
      'removal-ordered': { choose: 'yes', day: ['17', '11', '2026'] },
      'removal-notified': { choose: 'yes', day: ['19', '11', '2026'] },
      released: no,
      abducted: no,
      removed: no,
      'extradition-granted': no,
      'extradition-requested': no,
    },
    asks: 'removal-appealed',
    file: /депортаци/,
    late: 'removal-notified',
  },
  en: {
    host: 'PL',
    known: {
      arrested: no,
      'asylum-applied': { choose: 'yes', day: ['', '2', '2026'] },
      'asylum-refused': { choose: 'yes', day: ['12', '11', '2026'] },
      'asylum-notified': { choose: 'yes', day: ['16', '11', '2026'] },
      abducted: no,
      removed: no,
      'removal-ordered': no,
      'extradition-granted': no,
      'extradition-requested': no,
    },
    asks: 'asylum-notified',
    file: /asylum/,
    late: 'asylum-notified',
  },
}
const WINDOWS = {
  'a phone of 320 px without JavaScript': { viewport: { width: 320, height: 640 }, javaScriptEnabled: false },
  'a desktop with JavaScript': { viewport: { width: 1200, height: 900 }, javaScriptEnabled: true },
} as const

/** Nobody who is frightened reads more than this before the first plan. */
const MOST_QUESTIONS = 20

let browser: Browser
let site: Site
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), openSite()])
})
afterAll(async () => {
  await browser.close()
  site.close()
})

const pathOf = (page: Page): string => new URL(page.url()).pathname
const other = (lang: Language): Language => (lang === 'tg' ? 'ru' : 'tg')

async function noOverflow(page: Page): Promise<void> {
  expect({ page: pathOf(page), overflow: await overflowOf(page) }).toMatchObject({ overflow: 0 })
}

/** Answers the question that is shown and goes on. @returns its id */
async function answerOne(page: Page, { host, known }: Story): Promise<string> {
  const id = pathOf(page).replace('/q/', '')
  const mine = known[id]
  if (id === 'host') await page.selectOption('#value', host)
  else if (id === 'nationalities') await page.selectOption('#value', 'TJ')
  else if (await page.locator('[name="happened"]').count()) {
    await page.check(`[name="happened"][value="${mine?.choose ?? 'unknown'}"]`)
    for (const [at, box] of (['day', 'month', 'year'] as const).entries())
      if (mine?.day?.[at]) await page.fill(`#t0-on-${box}`, mine.day[at])
  } else await page.check('#unknown')
  await Promise.all([
    page.waitForURL((url) => !url.pathname.endsWith(`/q/${id}`)),
    page.click('.actions button'),
  ])
  return id
}

describe.each(LANGUAGES)('in %s', (lang) => {
  describe.each(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])('on %s', (kind) => {
    test.each(DEPTHS)('the door of the %s: from the first page to what is taken away', async (depth) => {
      const story = STORIES[lang]
      const phone = !WINDOWS[kind].javaScriptEnabled
      const context = await openWindow(browser, { ...WINDOWS[kind], acceptDownloads: true })
      const page = await context.newPage()
      await page.goto(site.address)
      if (lang !== 'en') await page.click(`.languages >> text=${LANGUAGE_NAMES[lang]}`)
      await noOverflow(page)
      await page.click(`button[name="depth"][value="${depth}"]`)
      const asked: string[] = []
      while (pathOf(page).startsWith('/q/') && asked.length <= MOST_QUESTIONS) {
        if (phone) await noOverflow(page)
        if (phone && asked.length === 4) await changeLanguageAndBack(page, lang)
        asked.push(await answerOne(page, story))
      }
      expect(asked.slice(0, 3)).toEqual(['host', 'nationalities', 'profile'])
      expect(asked).toContain(story.asks)
      // Nobody has pressed for it: the plan comes by itself.
      expect(pathOf(page)).toBe('/plan')
      await noOverflow(page)
      expect(await page.locator('html').getAttribute('lang')).toContain(lang)
      expect(await page.locator('.today').innerText()).toMatch(story.file)
      expect(await withinFirstScreen(page)).toEqual([true, true, true])
      expect(await page.locator('#glance').count()).toBe(depth === 'lawyer' ? 1 : 0)
      if (phone) await keepPicture(page, `plan-${depth}-${lang}-320`)
      await changeAnAnswer(page, story.late)
      await takeAway(page, depth, lang)
      await context.close()
    })
  })
})

/** In the middle of a question: the same question in the other language, and back. */
async function changeLanguageAndBack(page: Page, lang: Language): Promise<void> {
  const before = page.url()
  await page.click(`.languages >> text=${LANGUAGE_NAMES[other(lang)]}`)
  expect(page.url()).toBe(before)
  expect(await page.locator('html').getAttribute('lang')).toContain(other(lang))
  await page.click(`.languages >> text=${LANGUAGE_NAMES[lang]}`)
  expect(await page.locator('html').getAttribute('lang')).toContain(lang)
}

/** What today, by when, what danger: each begins above the fold. */
const withinFirstScreen = (page: Page): Promise<boolean[]> =>
  Promise.all(
    ['.today .what', '.today dl dd:nth-of-type(1)', '.today .feared'].map(
      async (part) => ((await page.locator(part).boundingBox())?.y ?? 9999) < 640,
    ),
  )

/** Back from the plan over the answers: the day turns out to be a later one, and the days to file by move. */
async function changeAnAnswer(page: Page, question: string): Promise<void> {
  const days = (): Promise<string> => page.locator('ol.deadlines').innerText()
  const before = await days()
  await page.click('nav.case >> nth=0 >> a[href="/answers"]')
  await noOverflow(page)
  await page.click(`a[href="/q/${question}?from=answers"]`)
  await page.fill('#t0-on-day', '20')
  await page.click('.actions button')
  expect(pathOf(page)).toBe('/answers')
  await page.click('.actions a[href="/plan"]')
  expect(await days()).not.toBe(before)
}

/** The family prints the sheet; the lawyer downloads the packet. Both are opened and read. */
async function takeAway(page: Page, depth: Depth, lang: Language): Promise<void> {
  if (depth === 'family') {
    await page.click('.steps ~ p a[href="/family-sheet"]')
    await noOverflow(page)
    const sheet = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).promise
    expect(sheet.numPages).toBe(1)
    return
  }
  await page.click('nav.case a[href="/drafts"]')
  await noOverflow(page)
  for (const one of LANGUAGES) await page.setChecked(`#in-${one}`, one === lang)
  for (const format of ['pdf', 'docx', 'txt']) await page.setChecked(`#as-${format}`, format === 'txt')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('form[action="/drafts/packet"] button'),
  ])
  const files = Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))))
  expect(files).toEqual(expect.arrayContaining(['index.txt', `drafts/chronology.${lang}.txt`]))
  expect(files.filter((name) => name.startsWith('drafts/')).length).toBeGreaterThan(5)
}
