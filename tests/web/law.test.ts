import { jest } from '@jest/globals'
import { browserOf, siteOn, wordsOf } from '../support/web.js'
import { COUNTRY_CODES } from '../../src/case/countries.js'
import { AUTHORITIES } from '../../src/law/authorities.js'
import { EVIDENCE } from '../../src/law/evidence.js'
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
  expect(await rule('2026-11-23')).toMatch(/No such way\. This State is not bound by the European Convention/)
})

test('a day that is none, a country that is none', async () => {
  await browserOf(app).get('/law/RU?on=2024-02-30').expect(400)
  await browserOf(app).get('/law/XX').expect(404)
  await browserOf(app).get('/law/JP').expect(200)
})

test('every other country has its page of international ways, reached from /law', async () => {
  const { text } = await browserOf(app).get('/law')
  const linked = [...text.matchAll(/href="\/law\/([A-Z]{2})"/g)].map(([, code]) => code)
  expect(new Set(linked)).toEqual(new Set(COUNTRY_CODES))
})

test('/law/evidence: nothing that was published later, each with its finding; what was decided the other way is marked', async () => {
  const shown = async (on: string) => {
    const { text } = await browserOf(app).get(`/law/evidence?on=${on}`)
    return [...text.matchAll(/<article class="way" id="([^"]+)">/g)].map(([, id]) => id)
  }
  const early = await shown('2012-01-01')
  const late = await shown('2026-11-23')
  expect(early).not.toContain('cat-2018')
  expect(early).not.toContain('savriddin-dzhurayev')
  for (const { id } of EVIDENCE) expect(late).toContain(id)
  for (const id of Object.keys(AUTHORITIES)) expect(late).toContain(id)
  const { text } = await browserOf(app).get('/law/evidence')
  const [latipov = ''] = /<article class="way" id="latipov">[\s\S]*?<\/article>/.exec(text) ?? []
  expect(wordsOf(latipov)).toContain('decided the other way')
  await browserOf(app).get('/law/evidence?on=2024-02-30').expect(400)
})

test('warnings, languages, treaties and the other order are on the page; closed until asked for, open for printing', async () => {
  const { text } = await browserOf(app).get('/law/GE?on=2026-11-23')
  expect(wordsOf(text)).toContain('Never consent to a simplified extradition')
  expect(wordsOf(text)).toMatch(/Language Georgian\./)
  expect(wordsOf(text)).toContain('European Convention on Human Rights binds the country: yes, on that day')
  expect(text).not.toContain('<details open>')
  const { text: all } = await browserOf(app).get('/law/GE?on=2026-11-23&all=1')
  expect(all.match(/<details open>/g)).toHaveLength(LAW.remedies('GE').length)
})
