import { jest } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES, text, type Language } from '../../src/i18n/index.js'
import { panoh, within, type Run } from '../support/panoh.js'

// What is handed to the real program and cannot be used: said in the reader's language, on one line, without a trace.
jest.setTimeout(60_000)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panoh-input-'))
})
afterAll(() => rm(folder, { recursive: true }))

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const inEach = (words: readonly string[], input?: string): Promise<[Language, Run][]> =>
  Promise.all(
    LANGUAGES.map(async (lang): Promise<[Language, Run]> => [
      lang,
      await panoh([...words, '--lang', lang], input === undefined ? {} : { input }),
    ]),
  )

const why = (lang: Language, code: string): string => text(lang, `cli.why.${code}`)

test.each([
  ['a file that is not there', ['assess', 'nowhere.json'], 'cannot-read', 'ENOENT', 'nowhere.json'],
  ['a folder in place of a file', ['check', 'examples'], 'cannot-read', 'EISDIR', 'examples'],
  ['a folder that is not there', ['triage', 'nowhere'], 'cannot-read', 'ENOENT', 'nowhere'],
  ['a file in place of a folder', ['triage', 'package.json'], 'cannot-read', 'ENOTDIR', 'package.json'],
  [
    'drafts to a place that is a file',
    ['draft', 'examples/held-in-moscow.json', '--out', 'package.json'],
    'cannot-write',
    'EEXIST',
    'package.json',
  ],
])('%s', async (_name, words, code, reason, file) => {
  for (const [lang, run] of await inEach(words)) {
    expect([run.code, run.out]).toEqual([1, ''])
    expect(run.err).toBe(`${text(lang, `cli.input.${code}`, { file, why: why(lang, reason) })}\n`)
  }
})

test('a file that is far too large is not read to its end, by name or piped', async () => {
  const large = ' '.repeat(17 * 1024 * 1024)
  const path = await put('large.json', large)
  for (const [lang, run] of await inEach(['assess', path]))
    expect([run.code, run.out, run.err]).toEqual([
      1,
      '',
      `${text(lang, 'cli.input.too-large', { file: path, most: '16' })}\n`,
    ])
  const piped = await panoh(['assess', '-', '--lang', 'ru'], { input: large })
  expect([piped.code, piped.err]).toEqual([
    1,
    `${text('ru', 'cli.input.too-large', { file: '-', most: '16' })}\n`,
  ])
})

test('a key that stands twice, UTF-16 that does not say so, signs that would move the cursor', async () => {
  const sound = await readFile('examples/held-in-moscow.json', 'utf8')
  const twice = await put('twice.json', sound.replace('"host"', '"host": { "country": "DE" }, "host"'))
  for (const [lang, run] of await inEach(['assess', twice]))
    expect([run.code, run.err]).toEqual([
      1,
      `${twice}: ${text(lang, 'fault.key-twice', { field: 'host' })}\n`,
    ])
  const bare = await put('bare.json', Buffer.from(sound, 'utf16le'))
  const cursor = await put('cursor.json', JSON.stringify({ format: '\u001b[2J' }))
  const [wide, moved] = await Promise.all([panoh(['assess', bare, '--lang', 'ru']), panoh(['check', cursor])])
  expect(wide.err).toBe(`${text('ru', 'cli.input.not-text', { file: bare })}\n`)
  expect([moved.code, moved.err.includes('\u001b')]).toEqual([1, false])
})

test('Cyrillic in an old encoding would lose a name: refused; UTF-16 as Windows saves it is read', async () => {
  const old = await put('old.json', Uint8Array.from([0x7b, 0x22, 0xcd, 0xe0, 0xec, 0x22, 0x7d]))
  for (const [lang, run] of await inEach(['check', old]))
    expect([run.code, run.err]).toEqual([1, `${text(lang, 'cli.input.not-text', { file: old })}\n`])
  const sound = await readFile('examples/held-in-moscow.json', 'utf8')
  const wide = await put('wide.json', Buffer.from(`\uFEFF${sound}`, 'utf16le'))
  const marked = await put('marked.json', `\uFEFF${sound}`)
  const runs = await Promise.all([wide, marked].map((path) => panoh(['check', path, '--on', '2026-11-25'])))
  expect(runs.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
})

const good = { format: 'panoh-case/1', host: { country: 'RU' }, person: {}, events: [] }
test.each([
  ['a format of another time', { ...good, format: 'panoh-case/9' }, 'format', 'panoh-case/1'],
  ['a person that is a word', { ...good, person: 'Misol' }, 'person', 'fault-kind.object'],
  ['events that are an object', { ...good, events: {} }, 'events', 'fault-kind.array'],
  ['no events', { ...good, events: undefined }, 'events', 'fault-kind.array'],
  ['an event of a word', { ...good, events: ['arrested'] }, 'events[0]', ''],
  [
    'a word in another script',
    { ...good, events: [{ type: 'задержан', on: null }] },
    'events[0].type',
    'arrested',
  ],
  ['a country in words', { ...good, host: { country: 'Россия' } }, 'host.country', 'ISO 3166-1 alpha-2'],
  ['a small letter', { ...good, host: { country: 'ru' } }, 'host.country', 'ISO 3166-1 alpha-2'],
  ['a day as a number', { ...good, events: [{ type: 'arrested', on: 20240105 }] }, 'events[0].on', ''],
  [
    'a key of another event',
    { ...good, events: [{ type: 'arrested', on: null, until: '2024' }] },
    'until',
    '',
  ],
])('%s: where, what, what is accepted', async (name, input, field, accepted) => {
  const path = await put(`${name.replaceAll(' ', '-')}.json`, JSON.stringify(input))
  for (const lang of LANGUAGES) {
    const run = await within(['check', path, '--lang', lang])
    expect([run.code, run.out]).toEqual([1, ''])
    const lines = run.err.trimEnd().split('\n')
    expect(lines.every((line) => line.startsWith(`${path}: `))).toBe(true)
    expect(run.err).toContain(field)
    expect(run.err).toContain(accepted.startsWith('fault-kind.') ? text(lang, accepted) : accepted)
    // Kinds are told in words of the language, not in those of the program.
    if (lang !== 'en') expect(run.err).not.toMatch(/: (string|object|array|number)\.$/m)
    expect(run.err).not.toMatch(/⟪|undefined|\n {4}at /)
  }
})

test('help, of all and of one command, in the language asked for or that of the machine', async () => {
  for (const lang of LANGUAGES) {
    const [all, one] = await Promise.all([
      panoh(['help'], { env: { LC_ALL: `${lang}_XX.UTF-8` } }),
      panoh(['draft', '--help', '--lang', lang]),
    ])
    expect([all.code, one.code, all.err + one.err]).toEqual([0, 0, ''])
    for (const name of ['assess', 'draft', 'law', 'check', 'triage', 'serve'])
      expect(all.out).toContain(text(lang, `cli.command.${name}`))
    expect(one.out).toContain(text(lang, 'cli.command.draft'))
    expect(one.out).not.toContain('triage')
  }
})

describe('serve', () => {
  test('an address that this machine does not have', async () => {
    for (const [lang, run] of await inEach(['serve', '--host', '203.0.113.7', '--port', '0']))
      expect([run.code, run.err]).toEqual([
        1,
        `${text(lang, 'cli.input.host-unknown', { host: '203.0.113.7' })}\n`,
      ])
  })

  test('a port that another program holds', async () => {
    const other = createServer()
    const port = await new Promise<string>((resolve) =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address()
        resolve(String(typeof address === 'object' ? address?.port : ''))
      }),
    )
    for (const [lang, run] of await inEach(['serve', '--port', port]))
      expect([run.code, run.err]).toEqual([1, `${text(lang, 'cli.input.port-taken', { port })}\n`])
    await new Promise((resolve) => other.close(resolve))
  })
})
