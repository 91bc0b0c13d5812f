import { answer, browserWith, HELD, hiddenIn, send, siteOn, wordsOf } from '../support/web.js'
import { caseOf } from '../support/case.js'

const app = siteOn()
const EMPTY = caseOf([], { notKnown: ['arrested', 'threatened', 'asylum-refused'] })
const LIST = '5 August 2026 arrested\n12.10.2026 asylum refused\nsomething else happened, nobody knows when'

/** The boxes of the page as a browser would send them, with the kinds that are chosen. */
function boxesOf(html: string): Record<string, string> {
  const form = hiddenIn(html)
  for (const [, name = '', value = ''] of html.matchAll(
    /<input[^>]*type="text"[^>]*name="([^"]+)" value="([^"]*)"/g,
  ))
    form[name] = value
  for (const [, name = '', options = ''] of html.matchAll(
    /<select id="[^"]+" name="([^"]+)">([\s\S]*?)<\/select>/g,
  ))
    form[name] = /<option value="([^"]*)" selected>/.exec(options)?.[1] ?? ''
  return form
}

test('a list becomes events only after somebody has looked at every line', async () => {
  const browser = browserWith(app, EMPTY)
  const page = await send(browser, '/chronology', { list: LIST })
  expect(page.status).toBe(200)
  expect(wordsOf((await browser.get('/answers')).text)).not.toContain('5 August 2026')
  const form = boxesOf(page.text)
  expect(form).toMatchObject({
    'e0-type': 'arrested',
    'e0-day': '5',
    'e0-month': '8',
    'e0-year': '2026',
    'e2-type': '',
  })
  const done = await browser.post('/chronology').type('form').send(form)
  expect(done.headers['location']).toBe('/answers')
  const answers = wordsOf((await browser.get('/answers')).text)
  expect(answers).toContain('5 August 2026')
  expect(answers).toContain('12 October 2026')
  expect(answers).not.toContain('nobody knows when')
})

test('a line may be put right by hand, and a wrong date comes back with what was typed', async () => {
  const browser = browserWith(app, EMPTY)
  const form = boxesOf((await send(browser, '/chronology', { list: LIST })).text)
  const wrong = await browser
    .post('/chronology')
    .type('form')
    .send({ ...form, 'e2-type': 'threatened', 'e0-day': '99' })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('href="#e0-day"')
  expect(boxesOf(wrong.text)).toMatchObject({ 'e0-day': '99', 'e2-type': 'threatened' })
  expect(wordsOf((await browser.get('/answers')).text)).not.toContain('12 October 2026')
  await browser
    .post('/chronology')
    .type('form')
    .send({ ...boxesOf(wrong.text), 'e0-day': '6' })
    .expect(303)
  expect(wordsOf((await browser.get('/answers')).text)).toContain('6 August 2026')
})

test('what is on file stays, and the same day is not entered twice', async () => {
  const browser = browserWith(app, HELD)
  const form = boxesOf(
    (await send(browser, '/chronology', { list: '01.07.2026 arrested\n02.02.2024 arrested' })).text,
  )
  await browser.post('/chronology').type('form').send(form).expect(303)
  const { text } = await browser.get('/q/arrested')
  expect(text).toMatch(/id="t0-on-year"[^>]*value="2026"/)
  expect(text).toMatch(/id="t1-on-year"[^>]*value="2024"/)
  expect(text).not.toContain('id="t2-on-year"')
})

test('a long list comes in parts, and no line is lost', async () => {
  const browser = browserWith(app, EMPTY)
  const list = Array.from({ length: 30 }, (_, n) => `${String(n + 1)}.06.2025 threatened`).join('\n')
  const first = boxesOf((await send(browser, '/chronology', { list })).text)
  const next = await browser.post('/chronology').type('form').send(first)
  expect(next.text).toContain('26.06.2025 threatened')
  expect(next.text).not.toContain('25.06.2025')
})

test('nothing to read, or too much: said so, and the text stays in its box', async () => {
  const browser = browserWith(app, EMPTY)
  const none = await send(browser, '/chronology', { list: ' … ' })
  expect(none.status).toBe(400)
  const much = await send(browser, '/chronology', { list: 'я'.repeat(20_001) })
  expect(much.status).toBe(400)
  expect(much.text).toContain('яяя</textarea>')
  expect((await answer(browser, 'arrested', { happened: 'no' })).status).toBe(303)
})

test('a date that can be read in two ways, or lacks its year, is asked about and not lost; of a stretch the month is taken', async () => {
  const browser = browserWith(app, EMPTY)
  const list = 'с 1 по 5 апреля 2026 угрозы\n5/6/2026 задержан\n8 июля задержан'
  const form = boxesOf((await send(browser, '/chronology', { list })).text)
  expect(form).toMatchObject({ 'e0-day': '', 'e0-month': '4', 'e0-year': '2026' })
  expect(form).toMatchObject({ 'e1-day': '5/6/2026', 'e2-day': '8', 'e2-month': 'июля', 'e2-year': '' })
  const kinds = { 'e0-type': 'threatened', 'e1-type': 'arrested', 'e2-type': 'arrested' }
  const asked = await browser
    .post('/chronology')
    .type('form')
    .send({ ...form, ...kinds })
  expect(asked.status).toBe(400)
  expect(wordsOf(asked.text)).toContain('“5/6/2026”: it is not clear which number is the day')
  expect(asked.text).toMatch(/href="#e2-year">The year is missing/)
  await browser
    .post('/chronology')
    .type('form')
    .send({ ...form, ...kinds, 'e1-day': '5 июня 2026', 'e2-year': '2026' })
    .expect(303)
  const answers = wordsOf((await browser.get('/answers')).text)
  for (const day of ['April 2026', '5 June 2026', '8 July 2026']) expect(answers).toContain(day)
})
