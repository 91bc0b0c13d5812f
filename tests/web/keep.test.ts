import { jest } from '@jest/globals'
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { LANGUAGES } from '../../src/i18n/index.js'
import { lockCase, openFile } from '../../src/web/keep/locked-file.js'
import { passphraseFault, suggestPassphrase } from '../../src/web/keep/passphrase.js'
import { caseOf } from '../support/case.js'
import type TestAgent from 'supertest/lib/agent.js'
import { browserOf, browserWith, hiddenIn, siteOn, wordsOf } from '../support/web.js'

// A passphrase is slow to try, on purpose.
jest.setTimeout(60_000)

const PHRASE = 'чор дарахти себ 2026'
const FILE = caseOf([
  ['arrested', '2026-11-10', { note: 'Канарейка' }],
  ['extradition-requested', '2026-11-15'],
])

/** Takes the case away through the page. */
async function takeAway(browser: TestAgent): Promise<{ name: string; bytes: Buffer }> {
  const page = await browser.get('/keep').expect(200)
  const res = await browser
    .post('/keep')
    .type('form')
    .send({ ...hiddenIn(page.text), passphrase: PHRASE, again: PHRASE })
    .buffer(true)
    .parse((stream, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        done(null, Buffer.concat(parts))
      })
    })
    .expect(200)
  return { name: res.headers['content-disposition'] ?? '', bytes: res.body as Buffer }
}

describe('the locked file', () => {
  test('holds the case and opens with any age reader', async () => {
    const bytes = await lockCase(FILE, PHRASE)
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 16\n/)
    expect(Buffer.from(bytes).includes('Канарейка')).toBe(false)
    const reader = new Decrypter()
    reader.addPassphrase(PHRASE)
    expect(JSON.parse(await reader.decrypt(bytes, 'text'))).toEqual(FILE)
    expect(await openFile(bytes, PHRASE)).toEqual({ ok: true, case: FILE })
  })

  test('each thing that can be wrong with a file has its own word', async () => {
    const bytes = await lockCase(FILE, PHRASE)
    const why = async (file: Uint8Array, phrase = PHRASE) => {
      const opened = await openFile(file, phrase)
      return opened.ok ? 'opened' : opened.why
    }
    const text = (value: string) => new TextEncoder().encode(value)
    const torn = bytes.slice()
    torn[torn.length - 1] = (torn.at(-1) ?? 0) ^ 1
    expect(await why(new Uint8Array())).toBe('empty')
    expect(await why(bytes, '')).toBe('no-passphrase')
    expect(await why(bytes, 'чор дарахти нок 2026')).toBe('wrong-passphrase')
    expect(await why(torn)).toBe('damaged')
    expect(await why(bytes.slice(0, bytes.length - 40))).toBe('damaged')
    expect(await why(text('%PDF-1.7'))).toBe('foreign')
    expect(await why(text('{"format":"panoh-case/1"}'))).toBe('not-a-case')
    expect(await why(text(`\n${JSON.stringify(FILE)}`))).toBe('opened')

    const toKey = new Encrypter()
    toKey.addRecipient(await identityToRecipient(await generateIdentity()))
    expect(await why(await toKey.encrypt('{}'))).toBe('foreign')
    const heavy = text(Buffer.from(bytes).toString('latin1').replace(/ 16\n/, ' 19\n'))
    expect(await why(heavy)).toBe('too-much-work')
    const other = new Encrypter()
    other.setPassphrase(PHRASE)
    other.setScryptWorkFactor(10)
    expect(await why(await other.encrypt('{"a":1}'))).toBe('not-a-case')
  })

  test('a passphrase that is offered is good, and no two are alike', () => {
    const offered = Array.from({ length: 200 }, suggestPassphrase)
    expect(new Set(offered).size).toBe(200)
    for (const phrase of offered) expect(passphraseFault(phrase, phrase)).toBeNull()
    expect(passphraseFault('short', 'short')).toBe('short')
    expect(passphraseFault('            ', '            ')).toBe('short')
    expect(passphraseFault('long enough one', 'long enough two')).toBe('differ')
  })
})

describe.each(LANGUAGES)('the page in %s', (lang) => {
  test('take away, delete, bring back: nothing is lost', async () => {
    const app = siteOn()
    const taken = await takeAway(browserWith(app, FILE, { lang }))
    expect(taken.name).toBe('attachment; filename=notes.age')

    const second = browserOf(app)
    await second.get(`/?lang=${lang}`)
    const form = await second.get('/keep').expect(200)
    const back = await second
      .post('/bring-back')
      .field(hiddenIn(form.text))
      .field('passphrase-back', PHRASE)
      .attach('file', taken.bytes, 'notes.age')
      .expect(303)
    expect(back.headers['location']).toBe('/answers')
    expect((await second.get('/answers').expect(200)).text).toContain('2026')
    expect(await openFile((await takeAway(second)).bytes, PHRASE)).toEqual({ ok: true, case: FILE })
  })

  test('a wrong passphrase, no file, answers that would be replaced: one clear error, and nothing changes', async () => {
    const app = siteOn()
    const browser = browserWith(app, FILE, { lang })
    const page = await browser.get('/keep')
    const bytes = Buffer.from(await lockCase(FILE, PHRASE))
    const send = () => browser.post('/bring-back').field(hiddenIn(page.text))
    const errors = [
      await send().attach('file', bytes, 'notes.age').field('passphrase-back', PHRASE),
      await send()
        .field('replace', 'yes')
        .attach('file', bytes, 'a.age')
        .field('passphrase-back', 'not this one'),
      await send().field('replace', 'yes'),
    ]
    for (const { status, text } of errors) {
      expect(status).toBe(422)
      expect(text.match(/role="alert"/g)).toHaveLength(1)
    }
    expect(
      new Set(errors.map(({ text }) => wordsOf(text.split('role="alert"')[1]?.split('</ul>')[0] ?? ''))).size,
    ).toBe(3)
    const mismatch = await browser
      .post('/keep')
      .type('form')
      .send({ ...hiddenIn(page.text), passphrase: PHRASE, again: `${PHRASE}!` })
    expect(mismatch.status).toBe(422)
    expect(mismatch.text).not.toContain(PHRASE)
  })
})

test('a form without its token is refused, also with a file', async () => {
  const browser = browserOf(siteOn())
  await browser.post('/bring-back').attach('file', Buffer.from('{}'), 'a.json').expect(403)
})
