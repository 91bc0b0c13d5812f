import { jest } from '@jest/globals'
import { Writable } from 'node:stream'
import pino from 'pino'
import { storeOf } from '../../src/web/app.js'
import { traceOf } from '../../src/web/middleware/setUpErrors.js'
import { answer, browserOf, enter, hiddenIn, send, siteOn } from '../support/web.js'

jest.setTimeout(60_000)

/** What no log, address, cookie or memory may show. */
const CANARIES = ['Канарейкин', 'Kanareykin', 'KANARIEN-77', '2009-08-07', 'хунхор']

/** Walks with canaries in every kind of box and hands back all that could tell. */
async function walk() {
  const lines: string[] = []
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const app = siteOn({ logger: pino({ base: null }, log) })
  const browser = browserOf(app)
  const told: string[] = []
  browser.on('response', (res: { req: { path: string }; headers: Record<string, unknown> }) => {
    told.push(res.req.path, JSON.stringify(res.headers))
  })
  await enter(browser, 'lawyer')
  await answer(browser, 'host', { value: 'RU' })
  await answer(browser, 'name', { original: CANARIES[0] ?? '', latin: CANARIES[1] ?? '' })
  await answer(browser, 'identity-document', { identityDocument: CANARIES[2] ?? '' })
  await answer(browser, 'date-of-birth', { 'value-day': '07', 'value-month': '08', 'value-year': '2009' })
  await answer(browser, 'arrested', {
    happened: 'yes',
    't0-on-day': '1',
    't0-on-month': '7',
    't0-on-year': '2026',
    't0-note': 'хунхор',
  })
  await answer(browser, 'fear', { fear: CANARIES.join(' ') })
  await send(browser, '/chronology', { list: `1.7.2026 arrested ${CANARIES.join(' ')}` })
  await send(browser, '/plan', { on: '2009-08-07' })
  for (const path of ['/answers', '/plan', '/drafts', '/drafts/chronology', '/drafts/extradition-appeal'])
    await browser.get(path)
  await browser.get('/drafts/chronology/file?in=en&as=pdf')
  await browser.get('/nowhere/Канарейкин')
  return { app, log: lines.join(''), told: told.join('\n') }
}

test('personal data stands in no log, no address, no header, no cookie and no readable memory', async () => {
  const { app, log, told } = await walk()
  const held = storeOf(app).held()
  expect(log.split('\n').length).toBeGreaterThan(20)
  expect(held.length).toBeGreaterThan(500)
  expect(log).not.toContain('"failure"')
  for (const canary of CANARIES) {
    expect(log).not.toContain(canary)
    expect(held.includes(canary)).toBe(false)
    if (canary !== CANARIES[0]) expect(told).not.toContain(canary)
    expect(
      decodeURIComponent(told.replace(/^.*nowhere.*$/gm, '').replace(/%(?![0-9A-Fa-f]{2})/g, '')),
    ).not.toContain(canary)
  }
})

test('a line of the log: method, route as declared, status, milliseconds; no address as asked', async () => {
  const { log } = await walk()
  const keys = new Set(
    log
      .trim()
      .split('\n')
      .flatMap((line) => Object.keys(JSON.parse(line) as object)),
  )
  expect([...keys].sort()).toEqual(['level', 'method', 'ms', 'route', 'status', 'time'])
  expect(log).toContain('"route":"/q/:id"')
  expect(log).not.toContain('/q/arrested')
})

test('a failure of ours is told by place, never by its words', () => {
  const error = new TypeError('cannot read Канарейкин')
  const told = JSON.stringify(traceOf(error))
  expect(told).toContain('TypeError')
  expect(told).toContain('traces.test.ts')
  expect(told).not.toContain('Канарейкин')
})

test('two sealed boxes of the same answers differ, and the cookie alone opens them', async () => {
  const app = siteOn()
  const store = storeOf(app)
  const kept = {
    depth: 'family',
    answers: { format: 'panoh-answers/1', events: {}, details: {} },
    trail: [],
  } as const
  const [one, two] = [store.begin(kept), store.begin(kept)]
  expect(store.open(one)?.kept).toEqual(kept)
  const [id] = String(one).split('.')
  const [, key] = String(two).split('.')
  expect(store.open(`${String(id)}.${String(key)}`)).toBeNull()
  expect(hiddenIn('')).toEqual({})
})
