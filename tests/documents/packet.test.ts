import { jest } from '@jest/globals'
import { calendar, DraftRefused, packet, produce, type PacketRequest } from '../../src/documents/index.js'
import { LANGUAGES } from '../../src/i18n/index.js'
import { filesOf } from './read.js'
import { ON, RUSSIA, scene, SCENES } from './scenes.js'

// Drawing is slow on a busy machine; nothing here waits for anything.
jest.setTimeout(120_000)

const { file, assessment } = scene('full', 'RU', ON, RUSSIA)
const NAMES = /Ғуломов|Ghulomov|Qahramon|Қаҳрамон|Қайди|ghulomov/

async function bytesOf(request: PacketRequest): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of packet(request).chunks) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
const small: PacketRequest = {
  file,
  assessment,
  languages: ['ru', 'tg'],
  formats: ['pdf', 'docx', 'txt'],
  documents: ['extradition-appeal', 'family-plan'],
}

describe('a packet', () => {
  test('holds the index, the days, the annexes, the drafts and always the chronology', async () => {
    const files = filesOf(await bytesOf({ ...small, beside: ['ru', 'tg'] }))
    const names = Object.keys(files)
    expect(names.slice(0, 5)).toEqual([
      'index.txt',
      'deadlines.ics',
      'annexes.tg.txt',
      'annexes.ru.txt',
      'annexes.en.txt',
    ])
    for (const document of ['extradition-appeal', 'family-plan', 'chronology'])
      for (const layout of ['ru', 'tg', 'ru+tg'])
        for (const format of ['pdf', 'docx', 'txt'])
          expect(names).toContain(`drafts/${document}.${layout}.${format}`)
    expect(names).toHaveLength(5 + 3 * 3 * 3)
    for (const name of names.slice(5)) expect(files['index.txt']).toContain(name)
    expect(files['index.txt']).toMatch(/ТОҶИКӢ[\s\S]*РУССКИЙ[\s\S]*ENGLISH/)
  })

  test('has plain names without personal data, and an index without any', async () => {
    const files = filesOf(await bytesOf(small))
    for (const name of Object.keys(files)) expect(name).toMatch(/^[a-z0-9/.+-]+$/)
    expect(files['index.txt']).not.toMatch(NAMES)
    expect(files['deadlines.ics']).not.toMatch(NAMES)
    expect(packet(small).fileName).toBe('packet.zip')
  })

  test('is the same, byte by byte, for the same case', async () => {
    const again = scene('again', 'RU', ON, RUSSIA)
    const other = { ...small, file: again.file, assessment: again.assessment }
    expect(Buffer.compare(await bytesOf(small), await bytesOf(other))).toBe(0)
    const later = scene('later', 'RU', '2026-11-21', RUSSIA)
    expect(
      Buffer.compare(await bytesOf(small), await bytesOf({ ...small, assessment: later.assessment })),
    ).not.toBe(0)
  })

  test('begins to leave before the first draft is made', async () => {
    const reader = packet(small).chunks[Symbol.asyncIterator]()
    const first = await reader.next()
    const begun = Buffer.from(first.value as Uint8Array).toString('latin1')
    expect(begun).toContain('index.txt')
    expect(begun).not.toContain('drafts/')
    await reader.return?.()
  })

  test('holds every draft that can be made, if none is named', async () => {
    const names = Object.keys(
      filesOf(await bytesOf({ file, assessment, languages: ['en'], formats: ['txt'] })),
    )
    expect(names).toContain('drafts/release-safety-plan.en.txt')
    expect(names).toContain('drafts/extradition-appeal.en.txt')
  })

  test('lists each paper to attach once, with the numbers of the drafts that call for it', async () => {
    const text = filesOf(await bytesOf(small))['annexes.en.txt'] ?? ''
    const papers = [...text.matchAll(/^\[ \] \d+\. (.+?)(?: — ([\d, ]+))?\r?$/gm)]
    expect(papers.length).toBeGreaterThan(5)
    expect(new Set(papers.map(([, name]) => name)).size).toBe(papers.length)
    const drafts = [...text.matchAll(/^(\d+) (.+?)\r?$/gm)].map(([, number]) => number)
    expect(drafts).toEqual(['1', '2', '3'])
    for (const [, , by] of papers) for (const one of by?.split(', ') ?? []) expect(drafts).toContain(one)
  })

  test('refuses a draft that the law does not know, and says why', () => {
    expect(() => packet({ ...small, documents: ['ecthr-interim-measure'] })).toThrow(DraftRefused)
  })
})

describe('the calendar', () => {
  const lines = (bytes: Uint8Array): string[] =>
    new TextDecoder().decode(bytes).replace(/\r\n /g, '').split('\r\n')

  test('gives whole days with neutral words and a fixed stamp', () => {
    for (const lang of LANGUAGES) {
      const { bytes, mime, fileName } = calendar(assessment, lang)
      expect([mime, fileName]).toEqual(['text/calendar; charset=utf-8', 'deadlines.ics'])
      const all = lines(bytes)
      expect(all).toContain('DTSTART;VALUE=DATE:20261125')
      expect(all).toContain('DTEND;VALUE=DATE:20261126')
      expect(
        all.filter((line) => line.startsWith('DTSTAMP')).every((line) => line === 'DTSTAMP:20261120T000000Z'),
      ).toBe(true)
      const words = all.filter((line) => /^(?:SUMMARY|DESCRIPTION)/.test(line)).join('\n')
      expect(words).not.toMatch(
        /extradit|asylum|court|выдач|убежищ|суд|истирдод|паноҳ|Russia|Росси|Русия|Taj|Тадж|Тоҷик/i,
      )
      expect(Buffer.compare(bytes, calendar(assessment, lang).bytes)).toBe(0)
    }
  })

  test('keeps every line within 75 octets and every event whole', () => {
    for (const { assessment: one } of SCENES)
      for (const lang of LANGUAGES) {
        const text = new TextDecoder().decode(calendar(one, lang).bytes)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(text.match(/BEGIN:VEVENT/g)?.length ?? 0).toBe(text.match(/END:VEVENT/g)?.length ?? 0)
        const ids = lines(calendar(one, lang).bytes).filter((line) => line.startsWith('UID:'))
        expect(new Set(ids).size).toBe(ids.length)
      }
  })

  test('puts what may already be late on the day of the view', () => {
    const { assessment: late } = scene('late', 'RU', '2026-11-26', RUSSIA)
    const day = late.remedies.find(({ id }) => id === 'ru.extradition-appeal')
    expect(day?.deadline?.fileBy).toBe('2026-11-25')
    expect(lines(calendar(late, 'en').bytes)).toContain('DTSTART;VALUE=DATE:20261126')
  })
})

describe('the same request', () => {
  test.each(['pdf', 'docx', 'txt', 'html'] as const)('gives the same %s, byte by byte', async (format) => {
    const make = async () => {
      const { file: one, assessment: on } = scene('again', 'RU', ON, RUSSIA)
      const request = { file: one, assessment: on, document: 'chronology' as const, format }
      return [
        (await produce({ ...request, languages: ['tg'] })).bytes,
        (await produce({ ...request, languages: ['ru', 'tg'] })).bytes,
      ]
    }
    const [first, second] = [await make(), await make()]
    first.forEach((bytes, at) => {
      expect(Buffer.compare(bytes, second[at] ?? new Uint8Array())).toBe(0)
    })
  })
})
