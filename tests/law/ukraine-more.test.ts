import { LAW } from '../../src/law/library.js'
import { caseOf, remedyOn } from '../support/case.js'

const host = { host: 'UA' }

describe('Foreigners Law 30, CAJP 122, 150, 288: expulsion without a court (U17 to U20)', () => {
  const ordered = (day: string) =>
    caseOf(
      [
        ['removal-ordered', day, { kind: 'expulsion' }],
        ['removal-notified', day],
      ],
      host,
    )
  const suit = (day: string, on = day) => remedyOn(ordered(day), on, 'ua.expulsion-suit')

  test('until Law 2952-IX ten days against the judgment; since then a suit the same day, six months by law', () => {
    expect(suit('2023-02-24').deadline).toMatchObject({ lastDay: '2023-03-06', rule: 'UA-KAS-288' })
    expect(suit('2023-02-25')).toMatchObject({
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2023-02-25', lastDay: '2023-08-25', rule: 'UA-KAS-122' },
    })
  })

  test('filing stops nothing: interim relief is told, and its first day is marked to be checked', () => {
    expect(suit('2026-02-01').warnings).toEqual(
      expect.arrayContaining(['ua.suing-does-not-stop', 'ua.ask-interim-relief']),
    )
    expect(suit('2026-02-01').verify).toContain('ua.law-2952-day')
  })

  test('the day to file by follows today while the law still gives time', () => {
    expect(suit('2026-02-01', '2026-03-15')).toMatchObject({
      state: 'open',
      deadline: { fileBy: '2026-03-15', lastDay: '2026-08-01' },
    })
  })

  test('288: ten days from pronouncement for the appeal', () => {
    const lost = caseOf(
      [
        ['removal-ordered', '2026-02-01', { kind: 'expulsion' }],
        ['removal-appeal-dismissed', '2026-02-12'],
      ],
      host,
    )
    expect(remedyOn(lost, '2026-02-12', 'ua.expulsion-second-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2026-02-12', lastDay: '2026-02-22' },
    })
  })
})

test('Law 2136-VIII: a constitutional complaint since 3 August 2017, three months, after the last ruling', () => {
  const ended = caseOf(
    [
      ['extradition-granted', '2017-05-02'],
      ['extradition-second-appeal-dismissed', '2017-06-01'],
    ],
    host,
  )
  expect(remedyOn(ended, '2017-08-02', 'ua.constitutional-complaint').state).toBe('closed')
  expect(remedyOn(ended, '2017-08-03', 'ua.constitutional-complaint')).toMatchObject({
    state: 'open',
    deadline: { fileBy: '2017-08-31', lastDay: '2017-09-01', rule: 'UA-2136-77' },
  })
})

describe('CPC 395, 206, 582 to 584: the text read is of February 2026, so it is no proof of the years before', () => {
  const held = caseOf([['remand-ordered', '2021-12-01']], host)

  test.each(['ua.detention-appeal', 'ua.detention-complaint'])(
    '%s: medium until the day before martial law, high since, the same five days',
    (id) => {
      expect([
        remedyOn(held, '2022-02-23', id).confidence,
        remedyOn(held, '2022-02-24', id).confidence,
      ]).toEqual(['medium', 'high'])
    },
  )

  test('custody: the same numbers, less sure before', () => {
    const numbers = { policeHours: 60, absoluteMonths: 12, centreDays: 181, centreTotalDays: 546 }
    expect(LAW.custodyAt('UA', '2022-02-23')).toMatchObject({ ...numbers, confidence: 'medium' })
    expect(LAW.custodyAt('UA', '2022-02-24')).toMatchObject({ ...numbers, confidence: 'high' })
  })

  test('Refugee Law 10: complementary protection, high since Law 2952-IX', () => {
    const at = (on: string) => remedyOn(caseOf([], host), on, 'ua.complementary-protection').confidence
    expect([at('2023-02-24'), at('2023-02-25')]).toEqual(['medium', 'high'])
  })
})
