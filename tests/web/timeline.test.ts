import { assess } from '../../src/assess/assess.js'
import { LANGUAGES, shortDate } from '../../src/i18n/index.js'
import { LAW } from '../../src/law/library.js'
import { timelineOf } from '../../src/web/timeline/index.js'
import { caseOf } from '../support/case.js'
import { HELD, TODAY } from '../support/web.js'

const of = (file = HELD, on = TODAY, lang: 'en' | 'ru' | 'tg' = 'en') =>
  timelineOf(lang, file, assess(file, on, LAW))

describe('the timeline', () => {
  test('events, today, day to file by and limits stand in the order of time', () => {
    const { marks, picture } = of()
    const days = marks.flatMap(({ day }) => day ?? [])
    expect(days).toEqual([...days].sort())
    expect(marks.filter(({ kind }) => kind === 'today')).toHaveLength(1)
    expect(marks.find(({ kind }) => kind === 'deadline')).toMatchObject({
      day: '2026-11-27',
      date: '27.11.2026 · 4 days left',
    })
    const heights = picture.rows.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((x, y) => x - y))
  })

  test('custody is one bar from arrest to today, and what may follow another kind of bar', () => {
    const { picture, barKinds } = of()
    const at = (label: RegExp) => picture.rows.find((row) => label.test(row.label))?.mid
    const held = picture.bars.find(({ kind }) => kind === 'held')
    expect(held?.y).toBe(at(/^Arrest/))
    expect((held?.y ?? 0) + (held?.height ?? 0)).toBe(at(/^today$/))
    expect(barKinds).toEqual(['held', 'may-last'])
  })

  test('held past the end of the order: the bar changes where the order ends', () => {
    const over = caseOf([
      ['arrested', '2026-07-01'],
      ['remand-ordered', '2026-07-02', { until: '2026-09-01' }],
      ['extradition-requested', '2026-07-20'],
    ])
    const { picture, barKinds } = of(over)
    expect(barKinds).toContain('over')
    const limit = picture.rows.find(({ kind, day }) => kind === 'limit' && day === '2026-09-01')
    expect(picture.bars.find(({ kind }) => kind === 'over')?.y).toBe(limit?.mid)
  })

  test('whether a court ordered custody is not known: nothing says that a limit was passed', () => {
    const lines = [
      ['arrested', '2026-11-01'],
      ['extradition-requested', '2026-11-05'],
    ] as const
    expect(of(caseOf(lines)).barKinds).toContain('over')
    expect(of(caseOf(lines, { notKnown: ['remand-ordered'] })).barKinds).not.toContain('over')
  })

  test('a month stands after its days, a day nobody knows before all', () => {
    const { marks } = of()
    expect(marks[0]).toMatchObject({ day: null, date: 'day not known' })
    expect(marks[1]).toMatchObject({ date: '11.2025' })
  })

  test('a month that has begun stands before today, and before the step that needs it', () => {
    const { marks } = of(
      caseOf([
        ['threatened', '2026'],
        ['arrested', '2026-11'],
        ['extradition-granted', '2026-11'],
        ['extradition-notified', '2026-11-18'],
      ]),
    )
    expect(marks.slice(0, 1)).toMatchObject([{ day: '2026-11-01', label: 'Arrest' }])
    expect(marks.filter(({ kind }) => kind === 'event' || kind === 'today').map(({ date }) => date)).toEqual([
      '11.2026',
      '11.2026',
      '18.11.2026',
      '2026',
      shortDate(TODAY),
    ])
  })

  test('a long story: the picture keeps the arrest and the last entries; the table keeps all', () => {
    const months = Array.from(
      { length: 24 },
      (_, n) => `${String(2023 + Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, '0')}`,
    )
    const long = caseOf([['arrested', '2022-05-05'], ...months.map((on) => ['threatened', on] as const)])
    const { picture, marks, left } = of(long)
    const events = ({ kind }: { kind: string }) => kind === 'event'
    expect(marks.filter(events)).toHaveLength(25)
    expect(picture.rows.filter(events).length).toBeLessThanOrEqual(15)
    expect(picture.rows[0]).toMatchObject({ label: 'Arrest', date: '05.05.2022' })
    expect(left).toBe(marks.length - picture.rows.length)
  })

  test('no line of the picture is wider than the picture', () => {
    for (const lang of LANGUAGES)
      for (const { lines } of of(HELD, TODAY, lang).picture.rows)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(34)
    const bold = of(HELD, TODAY).picture.rows.filter(({ kind }) => kind === 'danger' || kind === 'deadline')
    for (const { lines } of bold) for (const line of lines) expect(line.length).toBeLessThanOrEqual(29)
  })
})
