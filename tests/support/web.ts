import type { Express } from 'express'
import request from 'supertest'
import type TestAgent from 'supertest/lib/agent.js'
import type { CaseFile } from '../../src/case/types.js'
import type { Language } from '../../src/i18n/index.js'
import { caseOf } from './case.js'
import { fromCase } from '../../src/interview/index.js'
import { createApp, storeOf } from '../../src/web/app.js'
import type { WebOptions } from '../../src/web/options.js'
import type { Depth } from '../../src/web/session/store.js'

/** The day on which the test site lives. */
export const TODAY = '2026-11-23'

export const siteOn = (options: WebOptions = {}): Express =>
  createApp({ today: () => TODAY, requestsPerMinute: 10_000, ...options })

/** A browser: keeps its cookies. */
export const browserOf = (app: Express): TestAgent => request.agent(app)

/** The hidden fields of a page's last form. */
export function hiddenIn(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)">/g,
  ))
    fields[name] = unescape(value)
  return fields
}

export const unescape = (html: string): string =>
  html
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** The words of a page. */
export const wordsOf = (html: string): string =>
  unescape(html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')).replace(
    /\s+/g,
    ' ',
  )

/** Opens the family's or the lawyer's door. */
export async function enter(
  browser: TestAgent,
  depth: Depth = 'family',
  lang: Language = 'en',
): Promise<void> {
  await browser.get(`/?lang=${lang}`)
  const start = await browser.get('/')
  await browser
    .post('/begin')
    .type('form')
    .send({ ...hiddenIn(start.text), depth })
    .expect(303)
}

/** A browser whose session holds this case. */
export function browserWith(
  app: Express,
  file: CaseFile,
  { depth = 'family', lang = 'en' }: { depth?: Depth; lang?: Language } = {},
): TestAgent {
  const cookie = storeOf(app).begin({ depth, answers: fromCase(file), trail: [] })
  const browser = request.agent(app)
  browser.jar.setCookie(`s=${cookie ?? ''}; Path=/`, '127.0.0.1', '/')
  browser.jar.setCookie(`l=${lang}; Path=/`, '127.0.0.1', '/')
  return browser
}

/** Sends a question's form as the page would. */
export async function answer(
  browser: TestAgent,
  id: string,
  values: Record<string, string | string[]>,
  query = '',
): Promise<request.Response> {
  const page = await browser.get(`/q/${id}${query}`)
  return browser
    .post(`/q/${id}`)
    .type('form')
    .send({ ...hiddenIn(page.text), ...values })
}

/** Held in Russia, decision handed over five days ago: something of everything is on its plan. Nobody real. */
export const HELD = caseOf(
  [
    ['wanted-listed', '2025-11', { list: 'cis' }],
    ['arrested', '2026-07-01', { place: 'police' }],
    ['remand-ordered', '2026-07-02', { until: '2026-09-01' }],
    ['extradition-requested', '2026-08-01'],
    ['detention-extended', '2026-08-28', { until: '2026-12-30' }],
    ['asylum-applied', '2026-09-10'],
    ['asylum-refused', '2026-10-12'],
    ['extradition-granted', '2026-11-01'],
    ['extradition-notified', '2026-11-18'],
    ['threatened', null],
  ],
  {
    notKnown: [
      'red-notice-issued',
      'removal-ordered',
      'ccf-lodged',
      'unhcr-involved',
      'citizenship-acquired',
    ],
  },
)

/** Pages that anybody can open, and pages of a case. */
export const OPEN_PAGES = [
  '/',
  '/law',
  '/law/evidence',
  '/law/RU',
  '/safety',
  '/about',
  '/family-sheet',
  '/ended',
  '/keep',
  '/none',
]
export const CASE_PAGES = [
  '/q/host',
  '/q/arrested',
  '/q/profile',
  '/q/narrative',
  '/answers',
  '/chronology',
  '/plan',
  '/drafts',
  '/drafts/extradition-appeal',
  '/delete',
  '/still-here',
]

/** Sends the last form of a page as a browser would, with what was typed. */
export async function send(
  browser: TestAgent,
  page: string,
  values: Record<string, string | string[]>,
  to = page,
): Promise<request.Response> {
  const shown = await browser.get(page)
  return browser
    .post(to)
    .type('form')
    .send({ ...hiddenIn(shown.text), ...values })
}
