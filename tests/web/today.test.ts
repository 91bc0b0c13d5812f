import { assessed, caseOf } from '../support/case.js'
import { todayStep } from '../../src/explain/index.js'
import { browserWith, HELD, send, siteOn, TODAY, wordsOf } from '../support/web.js'

/** What a frightened family knows: three facts. Whether anybody has appealed, it does not. */
const THREE_FACTS = caseOf(
  [
    ['arrested', '2026-07-01'],
    ['extradition-granted', '2026-11'],
    ['extradition-notified', '2026-11-18'],
  ],
  {
    notKnown: [
      'extradition-appealed',
      'extradition-appeal-dismissed',
      'abducted',
      'released',
      'asylum-applied',
    ],
  },
)

test('days that run are told first, though nobody knows whether the paper was filed', async () => {
  const step = todayStep(assessed(THREE_FACTS, TODAY))
  expect(step).toMatchObject({ kind: 'file', by: '2026-11-27', remedy: { id: 'ru.extradition-appeal' } })
  const { text } = await browserWith(siteOn(), THREE_FACTS).get('/plan')
  const [today = ''] = /<section class="today"[\s\S]*?<\/section>/.exec(text) ?? []
  expect(wordsOf(today)).toMatch(/File, unless .*By when 27 November 2026 \(4 days left\) Danger/)
})

test('a missing fact is asked for in the words of its question', async () => {
  const { text } = await browserWith(siteOn(), THREE_FACTS).get('/plan')
  const [, list = ''] = /<h2 id="questions">[\s\S]*?<ol>([\s\S]*?)<\/ol>/.exec(text) ?? []
  for (const [, words = ''] of list.matchAll(/<a href="\/q\/[^"]+">([^<]*)</g)) expect(words).toMatch(/\?$/)
})

test('against a danger: one sentence first, and the days that run stay in sight', async () => {
  const browser = browserWith(siteOn(), HELD, { lang: 'ru' })
  await send(browser, '/plan', { on: '2026-11-25', released: 'yes' })
  const { text } = await browser.get('/plan')
  const [, what = ''] = /<p class="what">([\s\S]*?)<\/p>/.exec(text) ?? []
  expect(wordsOf(what).length).toBeLessThan(160)
  const [today = ''] = /<section class="today"[\s\S]*?<\/section>/.exec(text) ?? []
  expect(wordsOf(today)).toMatch(/27 ноября 2026 года \(осталось 2 дня\)/)
})
