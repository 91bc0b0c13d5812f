import { jest } from '@jest/globals'
import { browserOf, siteOn, wordsOf } from '../support/web.js'
import { LAW } from '../../src/law/library.js'

jest.setTimeout(60_000)

const app = siteOn()

test('/law names every country whose law is here', async () => {
  const { text } = await browserOf(app).get('/law')
  for (const country of LAW.countries) expect(text).toContain(`href="/law/${country}"`)
})

test('/law/RU: every rule with provision, source, confidence and the day it was checked', async () => {
  const { text } = await browserOf(app).get('/law/RU')
  for (const { id } of LAW.remedies('RU')) {
    const [rule = ''] = new RegExp(`<article class="way" id="${id}">[\\s\\S]*?</article>`).exec(text) ?? []
    expect(wordsOf(rule)).toMatch(/In force from .* Law .* Sources .* How sure /)
  }
})

test('the same page as of another day: Strasbourg is open to Russia in 2012 and shut today', async () => {
  const rule = async (on: string) => {
    const { text } = await browserOf(app).get(`/law/RU?on=${on}`)
    const [found = ''] =
      /<article class="way" id="ecthr.interim-measure">[\s\S]*?<\/article>/.exec(text) ?? []
    return wordsOf(found)
  }
  expect(await rule('2012-05-05')).not.toContain('No such way')
  expect(await rule('2026-11-23')).toMatch(/No such way This State is not bound by the European Convention/)
})

test('a day that is none, a country that is none', async () => {
  await browserOf(app).get('/law/RU?on=2024-02-30').expect(400)
  await browserOf(app).get('/law/XX').expect(404)
  await browserOf(app).get('/law/JP').expect(200)
})
