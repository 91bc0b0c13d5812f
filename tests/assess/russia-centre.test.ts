import { caseOf, codesOf, remedyOn } from '../support/case.js'

const ARREST = ['arrested', '2026-01-10', { place: 'migration-centre' }] as const

describe('KAS 298(4): placement in a centre for deportation or readmission, ten calendar days', () => {
  const ordered = caseOf([
    ARREST,
    ['removal-ordered', '2026-01-11', { kind: 'deportation' }],
    ['remand-ordered', '2026-01-15'],
  ])

  test('counted from the decision, the first day left out, without roll-over for the Sunday', () => {
    const appeal = remedyOn(ordered, '2026-01-16', 'ru.centre-appeal')
    expect(appeal.state).toBe('open')
    expect(appeal.deadline).toMatchObject({
      fileBy: '2026-01-25',
      lastDay: '2026-01-25',
      rule: 'RU-KAS-298-4',
    })
    expect(appeal.stopsRemoval).toBe('no')
    expect(remedyOn(ordered, '2026-01-26', 'ru.centre-appeal').state).toBe('expired')
  })

  test('not before a removal order: custody for extradition is appealed elsewhere', () => {
    const custody = caseOf([ARREST, ['remand-ordered', '2026-01-15']])
    expect(remedyOn(custody, '2026-01-16', 'ru.centre-appeal').state).toBe('not-yet')
    expect(remedyOn(custody, '2026-01-16', 'ru.detention-appeal').state).toBe('open')
  })
})

describe('649-FZ: prolonging the stay for expulsion is appealable since 5 January 2024, by when was not found', () => {
  const expulsion = (year: string) =>
    caseOf([
      ['arrested', `${year}-01-10`, { place: 'migration-centre' }],
      ['removal-ordered', `${year}-01-11`, { kind: 'expulsion' }],
      ['detention-extended', `${year}-04-08`],
    ])

  test('a cautious ten days, marked as our own, and filed the same day (addendum 1.10)', () => {
    const appeal = remedyOn(expulsion('2026'), '2026-04-09', 'ru.centre-extension-appeal')
    expect(appeal).toMatchObject({ state: 'open', confidence: 'low', verify: ['centre-extension-appeal'] })
    expect(appeal.deadline).toMatchObject({
      fileBy: '2026-04-09',
      lastDay: '2026-04-17',
      safeDefault: true,
    })
  })

  test('before, the Code gave no review, and the answer says so', () => {
    const appeal = remedyOn(expulsion('2012'), '2012-04-09', 'ru.centre-extension-appeal')
    expect(appeal.state).toBe('closed')
    expect(codesOf(appeal)).toEqual(['ru-no-centre-review-before-2024'])
  })
})

describe('649-FZ: what a judge must weigh is named in an expulsion appeal only from 5 January 2024', () => {
  const ordered = (on: string) =>
    caseOf([
      ['arrested', on],
      ['removal-ordered', on, { kind: 'expulsion' }],
      ['removal-notified', on],
    ])

  test.each([
    ['2024-01-04', false],
    ['2024-01-05', true],
    ['2026-01-05', true],
  ])('%s', (on, named) => {
    expect(remedyOn(ordered(on), on, 'ru.expulsion-appeal').warnings.includes('judge-must-weigh')).toBe(named)
  })
})

describe('before 1 July 2002 the Codes of the RSFSR applied and were not read', () => {
  test('custody and expulsion: a cautious term under the Constitution, never an article of a later code', () => {
    const file = caseOf([
      ['arrested', '2001-10-27'],
      ['remand-ordered', '2001-10-29'],
      ['removal-ordered', '2001-10-30', { kind: 'expulsion' }],
    ])
    for (const id of ['ru.detention-appeal', 'ru.expulsion-appeal']) {
      const appeal = remedyOn(file, '2001-10-31', id)
      expect(appeal.provisions.filter((one) => /UPK|KOAP|KAS/.test(one))).toEqual([])
      expect(appeal).toMatchObject({ confidence: 'low', deadline: { safeDefault: true } })
    }
  })
})
