import { jest } from '@jest/globals'
import { key } from '../../src/explain/index.js'
import { LANGUAGES, text } from '../../src/i18n/index.js'
import { caseOf } from '../support/case.js'
import { answer, browserOf, browserWith, enter, HELD, hiddenIn, siteOn, wordsOf } from '../support/web.js'

jest.setTimeout(60_000)

const app = siteOn()
const yes = (day: string, month: string, year: string) => ({
  happened: 'yes',
  't0-on-day': day,
  't0-on-month': month,
  't0-on-year': year,
})
const value = (html: string, id: string) => new RegExp(`id="${id}"[^>]*value="([^"]*)"`).exec(html)?.[1]

test('the plan is shown once as soon as its first step is decided; then the questions go on', async () => {
  const browser = browserOf(app)
  await enter(browser)
  const known: Record<string, Record<string, string>> = {
    host: { value: 'RU' },
    nationalities: { value: 'TJ' },
  }
  let asked = 0
  let to = '/q/host'
  for (; to.startsWith('/q/') && asked < 30; asked += 1) {
    const id = to.slice(3)
    const { headers } = await answer(browser, id, known[id] ?? { happened: 'no', unknown: 'yes' })
    to = (await browser.get(headers['location'] ?? '')).headers['location'] ?? ''
  }
  expect(to).toBe('/plan')
  expect(asked).toBeLessThan(20)
  expect(wordsOf((await browser.get('/plan')).text)).toMatch(/by what is known so far. \d+ more answers/)
  expect((await browser.get('/q')).headers['location']).toMatch(/^\/q\/./)
})

test('a fault names days as people write them', async () => {
  const browser = browserWith(app, HELD)
  const { text } = await answer(browser, 'arrested', yes('1', '1', '2027'))
  expect(wordsOf(text)).toContain('23.11.2026 at the latest')
  expect(wordsOf(text)).not.toContain('2026-11-23')
})

test('the words to look for on a paper are those of the host country, in its own language', async () => {
  const page = async (host: string) =>
    (await browserWith(app, caseOf([], { host })).get('/q/removal-ordered')).text
  expect(await page('TR')).toContain('<q lang="tr">sınır dışı etme kararı</q>')
  expect(await page('TR')).not.toContain('выдворение')
  expect(await page('RU')).toContain('<q lang="ru">выдворение</q>')
  expect(await page('FR')).toContain('<q lang="fr">obligation de quitter le territoire français</q>')
  expect(await page('GR')).toContain('<q lang="el">απόφαση επιστροφής</q>')
  expect(await page('UZ')).toContain('<q lang="uz-Cyrl">')
  expect(await page('GE')).toContain('<q lang="ka">')
  // Nothing was read of the papers of a State without law of its own here: none is invented.
  expect(await page('EG')).not.toContain('<q ')
})

describe('the questionnaire', () => {
  test('begins with the country, goes on by what decides most, and Back leads to the answer before', async () => {
    const browser = browserOf(app)
    await enter(browser)
    expect((await browser.get('/q')).headers['location']).toBe('/q/host')
    await answer(browser, 'host', { value: 'RU' })
    expect((await browser.get('/q')).headers['location']).toBe('/q/nationalities')
    const { text } = await browser.get('/q/nationalities')
    expect(text).toContain('<a href="/q/host">')
  })

  test('takes "I do not know" for every kind of question', async () => {
    const browser = browserOf(app)
    await enter(browser)
    await answer(browser, 'host', { value: 'RU' })
    for (const [id, form] of [
      ['nationalities', { unknown: 'yes' }],
      ['profile', { unknown: 'yes' }],
      ['arrested', { happened: 'unknown' }],
      ['date-of-birth', { unknown: 'yes' }],
      ['narrative', { unknown: 'yes' }],
    ] as const)
      expect((await answer(browser, id, form)).status).toBe(303)
    expect((await browser.get('/plan')).status).toBe(200)
  })

  test('shows faults at the top, each with a link to its box, and keeps what was typed', async () => {
    const browser = browserWith(app, HELD)
    const res = await answer(browser, 'arrested', yes('31', '2', '2026'))
    expect(res.status).toBe(400)
    const [, target = ''] =
      /<div class="errors" role="alert"[^>]*>[\s\S]*?href="#([^"]+)"/.exec(res.text) ?? []
    expect(target).toBe('t0-on-day')
    expect(value(res.text, target)).toBe('31')
    expect(res.text).toMatch(/id="t0-on-day"[^>]*aria-invalid="true" aria-describedby="t0-on-fault"/)
    expect(res.text).toContain('id="t0-on-fault"')
    expect((await browser.get('/q/arrested')).text).toMatch(/id="t0-on-day"[^>]*value="1"/)
  })

  test('changes language in the middle of typing: same question, same letters, nothing saved', async () => {
    const browser = browserWith(app, HELD)
    const page = await browser.get('/q/arrested?from=plan')
    const res = await browser
      .post('/q/arrested')
      .type('form')
      .send({ ...hiddenIn(page.text), ...yes('9', '9', '2026'), lang: 'tg' })
    expect(res.text).toContain('<html lang="tg')
    expect(value(res.text, 't0-on-day')).toBe('9')
    expect(hiddenIn(res.text)['_from']).toBe('plan')
    expect(value((await browser.get('/q/arrested')).text, 't0-on-day')).toBe('1')
  })

  test('a link to the other language keeps the page', async () => {
    const { headers } = await browserWith(app, HELD).get('/law/RU?on=2012-01-01&lang=ru')
    expect(headers['location']).toBe('/law/RU?on=2012-01-01')
  })

  test('goes back to where the question was opened from, and nowhere else', async () => {
    for (const [from, to] of [
      ['answers', '/answers'],
      ['plan', '/plan'],
      ['extradition-appeal', '/drafts/extradition-appeal'],
      ['https://elsewhere.example', '/q'],
    ] as const) {
      const browser = browserWith(app, HELD)
      const res = await answer(browser, 'host', { value: 'RU' }, `?from=${encodeURIComponent(from)}`)
      expect(res.headers['location']).toBe(to)
    }
  })

  test('takes several times of one event, and takes one away', async () => {
    const browser = browserWith(app, HELD)
    const again = await answer(browser, 'threatened', { ...yes('1', '10', '2026'), again: 'yes' })
    expect(again.headers['location']).toBe('/q/threatened?again=1')
    await answer(
      browser,
      'threatened',
      { ...yes('1', '10', '2026'), 't1-on-month': '11', 't1-on-year': '2026' },
      '?again=1',
    )
    const two = await browser.get('/q/threatened')
    expect(value(two.text, 't1-on-month')).toBe('11')
    await answer(browser, 'threatened', { ...yes('1', '10', '2026'), remove: '0' })
    const one = await browser.get('/q/threatened')
    expect(value(one.text, 't0-on-month')).toBe('11')
    expect(one.text).not.toContain('id="t1-on-month"')
  })
})

test.each(LANGUAGES)('%s: what the authorities say stands under a heading that says so', async (lang) => {
  const { text: page } = await browserWith(app, HELD, { lang }).get('/q/profile')
  const groups = [...page.matchAll(/<fieldset class="under">([\s\S]*?)<\/fieldset>/g)].map(
    ([, one = '']) => one,
  )
  expect(groups).toHaveLength(2)
  const said = groups.findIndex((one) => wordsOf(one).includes(text(lang, 'question-label.authorities-link')))
  expect([...(groups[said] ?? '').matchAll(/value="([^"]+)"/g)].map(([, value]) => value)).toEqual([
    'terrorist-organisation',
    'hizb-ut-tahrir',
    'irpt',
    'secular-opposition',
  ])
})

describe('a date without a yes, a yes without a date', () => {
  test.each(LANGUAGES)(
    '%s: "no" with a date typed is asked back, the boxes shown and filled',
    async (lang) => {
      const browser = browserWith(app, caseOf([]), { lang })
      const res = await answer(browser, 'removal-ordered', {
        ...yes('18', '11', '2026'),
        happened: 'no',
        't0-kind': 'deportation',
      })
      expect(res.status).toBe(400)
      const faults = wordsOf(/<div class="errors"[\s\S]*?<\/div>/.exec(res.text)?.[0] ?? '')
      expect(faults).toContain('18.11.2026')
      expect(faults).toContain(text(lang, 'question-label.yes'))
      // A choice from a list is told in the words of the list.
      expect(faults).toContain(text(lang, key.extraValue('kind', 'deportation')))
      expect(value(res.text, 't0-on-day')).toBe('18')
      expect(res.text).toContain('class="times shown"')
      expect((await browser.get('/q/removal-ordered')).text).not.toContain('value="18"')
    },
  )

  test('a yes with no day says so on the answers and on the plan, until the day is added', async () => {
    const browser = browserWith(app, caseOf([['extradition-granted', '2026-11-01']]))
    await answer(browser, 'extradition-notified', yes('', '', ''))
    const answers = await browser.get('/answers')
    expect(wordsOf(answers.text)).toContain('day not known Add the day')
    const plan = await browser.get('/plan')
    expect(wordsOf(plan.text)).toMatch(/Day not known: [^.]+\. Add it/)
    const [, to = ''] = /<p class="note screen">[^<]*<a href="([^"]+)"/.exec(plan.text) ?? []
    expect(to).toBe('/q/extradition-notified?from=plan')
    // The tick that came back with the form does not stand in the way.
    await answer(browser, 'extradition-notified', { ...yes('18', '11', '2026'), 't0-not-known': 'yes' })
    expect(wordsOf((await browser.get('/answers')).text)).not.toContain('Add the day')
    expect(wordsOf((await browser.get('/plan')).text)).not.toContain('Day not known:')
  })
})

describe('two tabs, a stale form, a form sent twice', () => {
  test('a stale form asks which answer is right, and overwrites nothing unasked', async () => {
    const browser = browserWith(app, HELD)
    const stale = hiddenIn((await browser.get('/q/arrested')).text)
    await answer(browser, 'arrested', yes('2', '7', '2026'))
    const res = await browser
      .post('/q/arrested')
      .type('form')
      .send({ ...stale, ...yes('3', '7', '2026') })
    expect(res.status).toBe(409)
    expect(wordsOf(res.text)).toMatch(/2 July 2026.*3 July 2026/)
    expect(value((await browser.get('/q/arrested')).text, 't0-on-day')).toBe('2')
    const known = await browser
      .post('/q/arrested')
      .type('form')
      .send({ ...hiddenIn(res.text), ...yes('3', '7', '2026') })
    expect(known.status).toBe(303)
    expect(value((await browser.get('/q/arrested')).text, 't0-on-day')).toBe('3')
  })

  test('the same form sent twice is one answer', async () => {
    const browser = browserWith(app, HELD)
    const form = { ...hiddenIn((await browser.get('/q/arrested')).text), ...yes('4', '7', '2026') }
    await browser.post('/q/arrested').type('form').send(form).expect(303)
    await browser.post('/q/arrested').type('form').send(form).expect(303)
    expect((await browser.get('/q/arrested')).text).not.toContain('id="t1-on-day"')
  })

  test('another question answered in another tab is no conflict', async () => {
    const browser = browserWith(app, HELD)
    const open = hiddenIn((await browser.get('/q/arrested')).text)
    await answer(browser, 'threatened', yes('1', '11', '2026'))
    await browser
      .post('/q/arrested')
      .type('form')
      .send({ ...open, ...yes('5', '7', '2026') })
      .expect(303)
    expect(value((await browser.get('/q/threatened')).text, 't0-on-month')).toBe('11')
  })
})

describe('check answers', () => {
  test('every answer in words, with a link to change it', async () => {
    const { text } = await browserWith(app, HELD).get('/answers')
    expect(wordsOf(text)).toContain('1 July 2026')
    expect(text).toContain('href="/q/arrested?from=answers"')
  })

  test('an answer changed late: what hangs on it is kept, marked, and out of the plan', async () => {
    const browser = browserWith(app, HELD)
    expect((await browser.get('/plan')).text).toContain('id="way-ru.extradition-appeal"')
    await answer(browser, 'extradition-granted', { happened: 'no' })
    const answers = wordsOf((await browser.get('/answers')).text)
    expect(answers).toContain('18 November 2026')
    expect((await browser.get('/plan')).text).toContain('href="/answers"')
    await answer(browser, 'extradition-granted', yes('1', '11', '2026'))
    expect(wordsOf((await browser.get('/plan')).text)).toContain('27 November 2026')
  })

  test('answers that hardly fit are met with a question, not with an error', async () => {
    const browser = browserWith(app, HELD)
    expect((await answer(browser, 'extradition-notified', yes('1', '2', '2026'))).status).toBe(303)
    const { text } = await browser.get('/answers')
    expect(text).toMatch(/<section class="warning"[\s\S]*href="\/q\/extradition-notified\?from=answers"/)
    await answer(browser, 'extradition-granted', { happened: 'no' })
    const words = wordsOf((await browser.get('/answers')).text)
    expect(words).toContain(
      '“Written notice of the decision to extradite” is answered “yes”, but “Decision to extradite” is answered “no”',
    )
    expect(words).toMatch(
      /Change: Written notice of the decision to extradite · Change: Decision to extradite/,
    )
  })
})
