import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { readChronology, readList } from '../../src/interview/index.js'
import { LANGUAGES, type Language } from '../../src/i18n/index.js'
import { isPartialDate } from '../../src/case/partial-date.js'

interface Expected {
  readonly line: string
  readonly on: string | null
  readonly type: string | null
  readonly until?: string
}

const lists = JSON.parse(readFileSync(new URL('./chronologies.json', import.meta.url), 'utf8')) as Record<
  Language,
  Expected[]
>

describe.each(LANGUAGES)('%s: a list as people keep it', (lang) => {
  test.each(lists[lang].map((one) => [one.line, one] as const))('%s', (line, { on, type, until }) => {
    const [read] = readChronology(line, lang)
    expect([read?.on, read?.type ?? null, read?.until]).toEqual([on, type, until])
    expect(read?.note).toBe(line)
  })

  test('the whole list keeps its lines', () => {
    const text = lists[lang].map(({ line }) => line).join('\r\n')
    expect(readChronology(text, lang).map(({ line }) => line)).toEqual(lists[lang].map((_, n) => n + 1))
  })

  test('is read in the other languages too: papers mix them', () => {
    for (const other of LANGUAGES)
      for (const { line, on } of lists[lang]) expect(readChronology(line, other)[0]?.on).toBe(on)
  })
})

test('a claim is never taken for a grant, a grant undone never for a decision', () => {
  for (const [line, never] of [
    ['05.05.2026 ходатайство о признании беженцем', 'protection-granted'],
    ['05.05.2026 заявление о предоставлении убежища', 'protection-granted'],
    ['05.05.2026 отказ в предоставлении убежища', 'protection-granted'],
    ['05.05.2026 applied to be recognised as a refugee', 'protection-granted'],
    ['5 майи 2026 дархост дар бораи гуреза донистан', 'protection-granted'],
    ['05.05.2026 решение о выдаче отменено', 'extradition-granted'],
    ['05.05.2026 экстрадиция отменена судом', 'extradition-granted'],
    ['5 May 2026 deportation order quashed', 'removal-ordered'],
    ['05.05.2026 решение о выдворении отменено', 'removal-ordered'],
    ['05.05.2026 жалоба на арест', 'arrested'],
    ['05.05.2026 отказ в выдаче', 'extradition-granted'],
  ] as const)
    for (const lang of LANGUAGES) expect(readChronology(line, lang)[0]?.type ?? null).not.toBe(never)
})

test('a denial, a plan or a doubt is never a fact', () => {
  for (const line of [
    'не освобожден',
    'возможно задержан 05.05.2026',
    'планируют выдать решение о выдаче',
    'He was not released on 5 May 2026',
    'perhaps arrested in May 2026',
    'озод накарданд 05.05.2026',
    'шояд 5 майи 2026 дастгир карданд',
  ])
    expect([line, readChronology(line, 'ru')[0]?.type]).toEqual([line, undefined])
})

test('two days and no word between them: no day is chosen', () => {
  const [read] = readChronology('арестован 05.05.2026 07.05.2026', 'ru')
  expect([read?.on, read?.unclearDate]).toEqual([null, true])
  expect(readChronology('05/06/2026 задержан', 'ru')[0]).toMatchObject({
    on: null,
    unclearDate: true,
    type: 'arrested',
  })
})

test('several events in a line are several rows', () => {
  expect(
    readChronology('05.05.2026 задержан; 07.05.2026 суд арестовал, 01.06.2026 освобожден', 'ru').map(
      ({ on, line }) => [on, line],
    ),
  ).toEqual([
    ['2026-05-05', 1],
    ['2026-05-07', 1],
    ['2026-06-01', 1],
  ])
})

describe('nothing is lost', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')

  test('every letter and figure of any text comes back, as rows or as unread lines', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(...LANGUAGES.flatMap((lang) => lists[lang].map((one) => one.line))),
      fc.constantFrom(
        '',
        '—',
        '05.05.2026; 06.05.2026, 07.05.2026. 08.05.2026',
        '٠٥/٠٥/٢٠٢٦',
        'май',
        '31.02.2026',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom(...LANGUAGES), (lines, lang) => {
        const text = lines.join('\n')
        const { events, unread } = readList(text, lang)
        expect(
          letters(events.map(({ note }) => note).join('') + unread.map((one) => one.text).join('')),
        ).toBe(letters(text))
        for (const { on, until } of events) {
          if (on !== null) expect(isPartialDate(on)).toBe(true)
          if (until !== undefined) expect(isPartialDate(until)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a line that says nothing known is a row to look at', () => {
    expect(readChronology('мама звонила', 'ru')).toEqual([
      { line: 1, on: null, unclearDate: false, type: undefined, candidates: [], note: 'мама звонила' },
    ])
  })

  test('of a list that is too long, the lines that were not read are told', () => {
    const { events, unread } = readList('05.05.2026 задержан\n'.repeat(600), 'ru')
    expect([events.length, unread.length]).toEqual([500, 100])
    expect(unread[0]).toEqual({ line: 501, text: '05.05.2026 задержан' })
  })

  test('a line of too many events keeps the rest of its words in the last one', () => {
    const line = '05.05.2026 задержан; '.repeat(300)
    const { events } = readList(line, 'ru')
    expect(events).toHaveLength(100)
    expect(letters(events.map(({ note }) => note).join(''))).toBe(letters(line))
  })

  test('one line larger than anything is told as unread', () => {
    const { events, unread } = readList(`05.05.2026 задержан\n${'x'.repeat(150_000)}`, 'ru')
    expect([events.length, unread.length]).toEqual([1, 1])
  })
})

test.each([
  ['dates', '12.05.2024 задержан; '.repeat(4700)],
  ['figures', '1'.repeat(99_000)],
  ['words', 'обжалов арест экстрадиц '.repeat(4000)],
  ['blanks', ' '.repeat(99_000)],
  ['lines', '5 мая 2026\n'.repeat(9000)],
  ['marks', '-./'.repeat(33_000)],
])('a huge text of %s takes no more than its length', (_what, text) => {
  // Processor time of a quarter and of the whole: reading that grew with the square would take sixteen times as long.
  const spent = (part: string): number => {
    const { user, system } = process.cpuUsage()
    for (const lang of LANGUAGES) readList(part, lang)
    const now = process.cpuUsage()
    return (now.user + now.system - user - system) / 1000
  }
  const quarter = spent(text.slice(0, text.length / 4))
  expect(spent(text)).toBeLessThan(10 * quarter + 500)
})
