import { jest } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '../../src/i18n/index.js'
import { panoh, within } from '../support/panoh.js'

// The real program, as built. Slow to start, so that each run says as much as it can.
jest.setTimeout(60_000)

const MOSCOW = 'examples/held-in-moscow.json'
const ON = ['--on', '2026-11-25']
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panoh-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const put = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

describe('assess', () => {
  test('--json is the assessment of the contract, from a file and from standard input', async () => {
    const file = await panoh(['assess', MOSCOW, ...ON, '--json'])
    const piped = await panoh(['assess', '-', ...ON, '--json'], { input: await readFile(MOSCOW, 'utf8') })
    expect([file.code, file.err]).toEqual([0, ''])
    expect(piped.out).toBe(file.out)
    const said = JSON.parse(file.out) as {
      format: string
      on: string
      remedies: { id: string; state: string; deadline: object | null }[]
    }
    expect([said.format, said.on]).toEqual(['panoh-assessment/1', '2026-11-25'])
    expect(said.remedies.find(({ id }) => id === 'ru.extradition-appeal')).toMatchObject({
      state: 'open',
      // UPK 463(1): ten full days after notice on the 19th; one day earlier where sources differ on day one.
      deadline: { fileBy: '2026-11-28', lastDay: '2026-11-29', from: { event: 'extradition-notified' } },
    })
  })

  test.each(LANGUAGES)(
    'for people, in %s: no key left in place of words, and the language of the environment',
    async (lang) => {
      const asked = await panoh(['assess', MOSCOW, ...ON, '--lang', lang])
      const ambient = await panoh(['assess', MOSCOW, ...ON], { env: { LC_ALL: `${lang}_XX.UTF-8` } })
      expect(asked.code).toBe(0)
      expect(asked.out).not.toMatch(/⟪|\{\{|undefined|\[object/)
      expect(ambient.out).toBe(asked.out)
    },
  )
})

describe('draft', () => {
  test('writes the drafts that the case calls for and says what it left out and why', async () => {
    const out = join(folder, 'drafts')
    const words = [
      'draft',
      MOSCOW,
      '--out',
      out,
      ...ON,
      '--document',
      'extradition-appeal',
      '--lang',
      'ru,tg',
    ]
    const run = await panoh([...words, '--bilingual', 'ru+tg', '--format', 'pdf,txt'])
    expect([run.code, run.err]).toEqual([0, ''])
    expect((await readdir(out)).sort()).toEqual([
      'extradition-appeal.ru+tg.pdf',
      'extradition-appeal.ru+tg.txt',
      'extradition-appeal.ru.pdf',
      'extradition-appeal.ru.txt',
      'extradition-appeal.tg.pdf',
      'extradition-appeal.tg.txt',
    ])
    expect(await readFile(join(out, 'extradition-appeal.ru.txt'), 'utf8')).toContain('Намунаев')
  })

  test('with --pdfa the PDF is one for the archive, without it one for reading', async () => {
    const one = ['draft', MOSCOW, ...ON, '--document', 'chronology', '--lang', 'tg', '--format', 'pdf']
    const profile = async (...more: string[]): Promise<string> => {
      const out = join(folder, `profile${String(more.length)}`)
      expect((await panoh([...one, '--out', out, ...more])).code).toBe(0)
      const pdf = await readFile(join(out, 'chronology.tg.pdf'), 'latin1')
      return /^%PDF-(1\.\d)/.exec(pdf)?.[1] + (/pdf(?:a|ua)id:part>\d/.exec(pdf)?.[0] ?? '')
    }
    expect(await profile('--pdfa')).toBe('1.4pdfaid:part>1')
    expect(await profile()).toBe('1.7pdfuaid:part>1')
  })

  test('Strasbourg against Russia after 16 September 2022 is refused, with the reason', async () => {
    const run = await panoh([
      'draft',
      MOSCOW,
      '--out',
      join(folder, 'none'),
      ...ON,
      '--document',
      'ecthr-interim-measure',
    ])
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/^[^\n]+ \(ecthr-interim-measure\): .{20,}\n$/)
  })
})

describe('law', () => {
  test('every rule of the day with source and confidence', async () => {
    const run = await panoh(['law', 'ru', '--on', '2022-09-17', '--json'])
    const said = JSON.parse(run.out) as {
      country: string
      rules: Record<string, unknown>[]
      changes: { id: string; on: string }[]
    }
    expect(said.country).toBe('RU')
    for (const rule of said.rules)
      for (const name of [
        'id',
        'path',
        'provisions',
        'sources',
        'from',
        'until',
        'checkedOn',
        'confidence',
        'deadline',
      ])
        expect(rule).toHaveProperty(name)
    // UPK 389.4: ten days became fifteen on 9 January 2023, within the year ahead.
    expect(said.changes).toContainEqual(
      expect.objectContaining({ id: 'ru.extradition-second-appeal', on: '2023-01-09' }),
    )
  })
  test.each(LANGUAGES)('for people, in %s', async (lang) => {
    const one = await panoh(['law', 'RU', ...ON, '--lang', lang])
    const all = await panoh(['law', '--lang', lang])
    expect([one.code, all.code]).toEqual([0, 0])
    expect(one.out + all.out).not.toMatch(/⟪|\{\{|undefined/)
  })
})

describe('check and triage', () => {
  test.each(LANGUAGES)('check lists what each draft lacks, in %s', async (lang) => {
    const run = await panoh(['check', MOSCOW, ...ON, '--lang', lang])
    expect([run.code, run.err]).toEqual([0, ''])
    expect(run.out).toContain('(extradition-appeal)')
    expect(run.out).not.toMatch(/⟪|\{\{/)
  })

  test('triage: most urgent first, no name; a broken file does not stop the others', async () => {
    const cases = join(folder, 'cases')
    await mkdir(cases)
    const names = (await readdir('examples')).filter((name) => name.endsWith('.json'))
    for (const name of names) await writeFile(join(cases, name), await readFile(join('examples', name)))
    await writeFile(join(cases, 'broken.json'), '{"person":{"name":"Canary Misol"}')
    const run = await panoh(['triage', cases, ...ON])
    const lines = run.out.trim().split('\n')
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/^\S*broken\.json: [^\n]+\n$/)
    expect(lines).toHaveLength(names.length)
    const order = lines.map((line) => line.split(' | ')[1])
    // What must be done or is feared first comes first; the rest waits.
    expect(order.indexOf('example-disappeared-from-minsk')).toBeLessThan(
      order.indexOf('example-held-in-moscow'),
    )
    expect(order.indexOf('example-released-and-afraid')).toBeLessThan(order.indexOf('example-almaty-held'))
    expect(run.out + run.err).not.toMatch(/Намунаев|Namunaev|Misol/)
    const json = JSON.parse((await panoh(['triage', cases, ...ON, '--json'])).out) as { cases: object[] }
    expect(json.cases).toHaveLength(names.length)
  })

  test('triage: the last day before a standing danger; set days, missed terms, copies and slips of the pen are told', async () => {
    const cases = join(folder, 'handful')
    await mkdir(cases)
    const put = (name: string, events: readonly object[], extra: object = {}) =>
      writeFile(
        join(cases, `${name}.json`),
        JSON.stringify({
          format: 'panoh-case/1',
          host: { country: 'RU' },
          person: { name: { original: 'Canary Misol' }, nationalities: ['TJ'], profile: ['other'] },
          events,
          ...extra,
        }),
      )
    const decided = (on: string) => [
      { type: 'arrested', on: '2026-07-01' },
      { type: 'extradition-granted', on: '2026-10' },
      { type: 'extradition-notified', on },
    ]
    await put('free', [{ type: 'wanted-listed', on: '2025' }])
    await put('tomorrow', decided('2026-11-17'))
    await put('missed', decided('2026-10-20'))
    await put('set', [
      { type: 'removal-ordered', on: '2026-11-01', kind: 'deportation' },
      { type: 'removal-date-set', on: '2026-11-24', for: '2026-11-27' },
    ])
    await put('slip', [{ type: 'arrested', on: '2027-11-20' }])
    await put('copy-1', [{ type: 'arrested', on: '2026-11-01' }], { id: 'A-7' })
    await put('copy-2', [{ type: 'arrested', on: '2026-11-01' }], { id: 'A-7' })
    const run = await panoh(['triage', cases, ...ON])
    const lines = run.out.trim().split('\n')
    const told = (id: string): string => lines.find((line) => line.split(' | ')[1] === id) ?? ''
    const place = (id: string): number => lines.indexOf(told(id))
    expect(told('set')).toMatch(/^TODAY .*27\.11\.2026: /)
    expect(told('tomorrow')).toMatch(/^TOMORROW .*file by 26\.11\.2026: /)
    expect(told('missed')).toMatch(/^TODAY .*ran out on 30\.10\.2026/)
    expect(told('free')).toMatch(/^THIS WEEK /)
    expect(place('tomorrow')).toBeLessThan(place('free'))
    expect(place('set')).toBeLessThan(place('missed'))
    expect(told('slip')).toContain('1 event lies after this day')
    expect([told('A-7 (copy-1.json)'), told('A-7 (copy-2.json)')]).not.toContain('')
    expect(run.err).toMatch(/^A-7: .*copy-1\.json, copy-2\.json/)
    expect(run.code).toBe(0)
    expect(run.out + run.err).not.toContain('Misol')
  })
})

test('a command line that is wrong ends the real program with 2, and says how to use it', async () => {
  const run = await panoh(['asess', MOSCOW, '--lang', 'tg'])
  expect([run.code, run.out]).toEqual([2, ''])
  expect(run.err).toContain('panoh assess FILE')
})

describe('what is wrong is said in one clear line, in the language asked for', () => {
  const good = { format: 'panoh-case/1', host: { country: 'RU' }, person: {}, events: [] as object[] }
  test.each([
    ['not json', '{oops', 'JSON'],
    ['empty', '', 'JSON'],
    ['a list', '[]', ''],
    ['no such host', JSON.stringify({ ...good, host: { country: 'XX' } }), 'host.country'],
    ['a misspelt key', JSON.stringify({ ...good, evnets: [] }), 'evnets'],
    ['no such event', JSON.stringify({ ...good, events: [{ type: 'arested', on: null }] }), 'events[0].type'],
    [
      'no such day',
      JSON.stringify({ ...good, events: [{ type: 'arrested', on: '2024-02-30' }] }),
      '2024-02-30',
    ],
    ['a day in words', JSON.stringify({ ...good, events: [{ type: 'arrested', on: '5 марта' }] }), '5 марта'],
    [
      'an end before the start',
      JSON.stringify({
        ...good,
        events: [{ type: 'remand-ordered', on: '2024-05-05', until: '2024-05-01' }],
      }),
      'events[0].until',
    ],
  ])('%s', async (name, text, named) => {
    const path = await put(`${name.replaceAll(' ', '-')}.json`, text)
    const runs = await Promise.all(LANGUAGES.map((lang) => within(['assess', path, '--lang', lang])))
    for (const { code, out, err } of runs) {
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain(named)
      expect(err).not.toMatch(/⟪|\n {4}at /)
      expect(
        err
          .trim()
          .split('\n')
          .every((line) => line.startsWith(path)),
      ).toBe(true)
    }
    expect(new Set(runs.map(({ err }) => err)).size).toBe(3)
  })

  test.each([
    ['nothing', []],
    ['no such command', ['asess', MOSCOW]],
    ['no file', ['assess']],
    ['two files', ['assess', MOSCOW, MOSCOW]],
    ['no such option', ['assess', MOSCOW, '--jsn']],
    ['an option without its value', ['assess', MOSCOW, '--on']],
    ['no such day', ['assess', MOSCOW, '--on', '2026-13-01']],
    ['a day before the library', ['assess', MOSCOW, '--on', '1991-01-01']],
    ['no such language', ['assess', MOSCOW, '--lang', 'fr']],
    ['no such country', ['law', 'Russia']],
    ['no such document', ['draft', MOSCOW, '--out', 'x', '--document', 'poem']],
    ['one language beside itself', ['draft', MOSCOW, '--out', 'x', '--bilingual', 'ru+ru']],
    ['no such port', ['serve', '--port', '99999']],
  ])('usage: %s ends with 2', async (_name, words) => {
    const run = await within(words)
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err.split('\n')[0]?.length).toBeGreaterThan(10)
    expect(run.err).not.toMatch(/⟪/)
  })
})
