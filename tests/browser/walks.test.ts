import { readFile } from 'node:fs/promises'
import { jest } from '@jest/globals'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/i18n/index.js'
import { DEPTHS, type Depth } from '../../src/web/session/store.js'
import { keepPicture, launch, openSite, openWindow, overflowOf, type Site } from '../support/browser.js'
import { hiddenIn } from '../support/web.js'

/**
 * The walks of somebody who has never been here: from the first page through a door, question by question, to the
 * plan, and on to what is taken away: the family a printed sheet, on a small phone without JavaScript; the lawyer a
 * packet, on a desktop with it. Each language with another story. JavaScript adds nothing to a question, so one
 * lawyer answers in the browser; for the others the same forms are sent without one.
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
  family: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false },
  lawyer: { viewport: { width: 1200, height: 900 }, javaScriptEnabled: true },
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

/** Answers the question that is shown and goes on. */
async function answerOne(page: Page, { host, known }: Story): Promise<void> {
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
}

/** The same without a browser window: the form of the question, sent with the window's cookies. */
async function sendOne(context: BrowserContext, id: string, { host, known }: Story): Promise<string> {
  const path = `${site.address}/q/${id}`
  const form = await (await context.request.get(path)).text()
  const mine = known[id]
  const boxes = (['day', 'month', 'year'] as const).map((box, at) => [`t0-on-${box}`, mine?.day?.[at] ?? ''])
  const answer = form.includes('name="happened"')
    ? { happened: mine?.choose ?? 'unknown', ...(Object.fromEntries(boxes) as Record<string, string>) }
    : id === 'host'
      ? { value: host }
      : id === 'nationalities'
        ? { value: 'TJ' }
        : { unknown: 'yes' }
  const next = await context.request.post(path, { form: { ...hiddenIn(form), ...answer } })
  expect({ id, status: next.status() }).toEqual({ id, status: 200 })
  return new URL(next.url()).pathname
}

/** @returns the questions that were asked, up to the plan that comes by itself */
async function answerAll(page: Page, story: Story, lang: Language, phone: boolean): Promise<string[]> {
  const asked: string[] = []
  const typed = phone || lang === 'tg'
  for (let at = pathOf(page); at.startsWith('/q/') && asked.length <= MOST_QUESTIONS;) {
    if (phone) await noOverflow(page)
    if (phone && asked.length === 4) await changeLanguageAndBack(page, lang)
    asked.push(at.replace('/q/', ''))
    if (typed) {
      await answerOne(page, story)
      at = pathOf(page)
    } else at = await sendOne(page.context(), at.replace('/q/', ''), story)
    if (!at.startsWith('/q/')) expect(at).toBe('/plan')
  }
  if (!typed) await page.goto(`${site.address}/plan`)
  return asked
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(DEPTHS)('the door of the %s: from the first page to what is taken away', async (depth) => {
    const story = STORIES[lang]
    const phone = !WINDOWS[depth].javaScriptEnabled
    const context = await openWindow(browser, { ...WINDOWS[depth], acceptDownloads: true })
    const page = await context.newPage()
    await page.goto(site.address)
    if (lang !== 'en') await page.click(`.languages >> text=${LANGUAGE_NAMES[lang]}`)
    await noOverflow(page)
    await page.click(`button[name="depth"][value="${depth}"]`)
    const asked = await answerAll(page, story, lang, phone)
    expect(asked.slice(0, 3)).toEqual(['host', 'nationalities', 'profile'])
    expect(asked).toContain(story.asks)
    // Nobody has pressed for it: the plan comes by itself.
    expect(pathOf(page)).toBe('/plan')
    await noOverflow(page)
    expect(await page.locator('html').getAttribute('lang')).toContain(lang)
    expect(await page.locator('.today').innerText()).toMatch(story.file)
    expect(await withinFirstScreen(page)).toEqual([true, true, true])
    expect(await page.locator('#glance').count()).toBe(depth === 'lawyer' ? 1 : 0)
    await keepPicture(page, `plan-${depth}-${lang}`)
    await changeAnAnswer(page, story.late)
    await takeAway(page, depth, lang)
    await context.close()
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
