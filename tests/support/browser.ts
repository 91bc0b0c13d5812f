import { mkdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import packed from '@sparticuz/chromium'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import type { CaseFile } from '../../src/case/types.js'
import { ROOT, type Language } from '../../src/i18n/index.js'
import { fromCase } from '../../src/interview/index.js'
import { createApp, storeOf } from '../../src/web/app.js'
import type { Depth } from '../../src/web/session/store.js'
import { TODAY } from './web.js'

/** A real browser on the real site. The browser comes out of a package; nothing is installed by hand. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']
const TRIES = 40

/** Launches the packed browser; another worker may still be unpacking it, and a bare machine may lack its libraries. */
export async function launch(): Promise<Browser> {
  let libraries = process.env['LD_LIBRARY_PATH'] ?? ''
  for (let tries = 1; ; tries += 1)
    try {
      const executablePath = await packed.executablePath()
      const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) }
      return await chromium.launch({ executablePath, args: ARGS, headless: true, env })
    } catch (error) {
      if (tries === TRIES) throw error
      if (/shared librar/.test(String(error)) && process.env['AWS_LAMBDA_JS_RUNTIME'] === undefined) {
        // The package carries the libraries for its own use elsewhere; asked so, it unpacks them here.
        process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x'
        rmSync(join(tmpdir(), 'chromium'), { force: true })
        libraries = join(tmpdir(), 'al2023', 'lib')
      } else await wait(500)
    }
}

export interface Site {
  readonly address: string
  /** A browser's cookie for a session that holds this case. */
  cookieFor(file: CaseFile, depth: Depth): string
  close(): void
}

export async function openSite(): Promise<Site> {
  const app = createApp({ today: () => TODAY, requestsPerMinute: 1e5, exitTo: '/about' })
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => {
      resolve(listening)
    })
  })
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    cookieFor: (file, depth) => storeOf(app).begin({ depth, answers: fromCase(file), trail: ['host'] }) ?? '',
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A window of its own, with its own cookies. A click that finds nothing fails soon. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(15_000)
  return context
}

/** A visitor whose session holds a case, in a language. */
export async function visit(
  context: BrowserContext,
  site: Site,
  file: CaseFile,
  lang: Language,
  depth: Depth,
): Promise<void> {
  await context.addCookies([
    { name: 's', value: site.cookieFor(file, depth), url: site.address },
    { name: 'l', value: lang, url: site.address },
  ])
}

const SCREENS = join(ROOT, 'artefacts', 'screens')

/** The law of a country is sixty screens long: nobody looks at all of them. */
const TALLEST = 5000

/** Kept for whoever asks to look (`PICTURES=1 npm test tests/browser`); not in git. Nothing is read from them. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return
  mkdirSync(SCREENS, { recursive: true })
  const { width, height } = await page
    .locator('html')
    .evaluate((html) => ({ width: html.clientWidth, height: html.scrollHeight }))
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) }
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true, clip })
}

/** Pixels by which a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
