import { dateText, LANGUAGES } from '../../src/i18n/index.js'
import { LAW } from '../../src/law/library.js'
import { remedyText } from '../../src/explain/index.js'
import { caseOf, codesOf, remedyOn } from '../support/case.js'

/** A period that began before the law on it changed: the earlier day to file by, and both last days told. */

describe('LFIP 53(3): fifteen days until 23 December 2019, seven since (Law 7196)', () => {
  const file = caseOf(
    [
      ['removal-ordered', '2019-12-17', { kind: 'deportation' }],
      ['removal-notified', '2019-12-18'],
    ],
    { host: 'TR' },
  )
  const appeal = (on: string) => remedyOn(file, on, 'tr.deportation-appeal')

  test('the last day is that of the law under which the period began, the day to file by that of the new one', () => {
    expect(appeal('2019-12-24').deadline).toMatchObject({ fileBy: '2019-12-25', lastDay: '2020-01-02' })
    expect(codesOf(appeal('2019-12-24'))).toContain('term-law-changed')
  })

  test('once the shorter period has run out the way is still open, and the day to file by is today', () => {
    expect(appeal('2019-12-28')).toMatchObject({
      state: 'open',
      deadline: { fileBy: '2019-12-28', lastDay: '2020-01-02', passed: false },
    })
    expect(codesOf(appeal('2019-12-28'))).toContain('may-have-passed')
  })

  test('it is over when both have run out', () => {
    expect(appeal('2020-01-03').state).toBe('expired')
  })

  test('the day before the change nothing is said of it', () => {
    expect(codesOf(appeal('2019-12-23'))).not.toContain('term-law-changed')
  })
})

describe('ECHR Protocol No. 15, Article 8 § 3: six months for final decisions of before 1 February 2022', () => {
  const application = (decided: string, on: string) =>
    remedyOn(
      caseOf(
        [
          ['arrested', '2021-06-01'],
          ['extradition-second-appeal-dismissed', decided],
        ],
        { host: 'UA' },
      ),
      on,
      'ecthr.application',
    )

  test('a decision of 20 January 2022: six months, but four are shown to file by', () => {
    const remedy = application('2022-01-20', '2022-03-01')
    expect(remedy.deadline).toMatchObject({ fileBy: '2022-05-20', lastDay: '2022-07-20' })
    expect(codesOf(remedy)).toContain('term-old-law-holds')
  })

  test('a decision of 1 February 2022: four months, and nothing else is told', () => {
    const remedy = application('2022-02-01', '2022-03-01')
    expect(remedy.deadline).toMatchObject({ fileBy: '2022-06-01', lastDay: '2022-06-01' })
    expect(codesOf(remedy)).not.toContain('term-old-law-holds')
  })
})

describe('Regulation 2024/1348, Article 79(3): claims of before 12 June 2026 stay under the old law', () => {
  const suit = (claimed: string | null) =>
    remedyOn(
      caseOf(
        [
          ['asylum-applied', claimed],
          ['asylum-refused', '2026-07-01'],
          ['asylum-notified', '2026-07-02'],
        ],
        { host: 'FI' },
      ),
      '2026-07-03',
      'fi.asylum-appeal',
    )

  test('Finland, a claim of March: thirty days as before, the five days of the Regulation to file by', () => {
    expect(suit('2026-03-01').deadline).toMatchObject({ fileBy: '2026-07-07', lastDay: '2026-08-01' })
    expect(codesOf(suit('2026-03-01'))).toContain('term-old-law-holds')
  })

  test.each(['2026-06-12', '2026-06', null])('a claim of %s: the new law alone', (claimed) => {
    expect(suit(claimed).deadline).toMatchObject({ fileBy: '2026-07-07', lastDay: '2026-07-16' })
    expect(codesOf(suit(claimed))).not.toContain('term-old-law-holds')
  })
})

describe('UPK 389.4(1): a ruling of the days before Law 608-FZ', () => {
  const file = caseOf([
    ['arrested', '2022-01-10'],
    ['extradition-appeal-dismissed', '2023-01-05'],
  ])

  test('ten days to file by and as the last day; the fifteenth is told and keeps the way open', () => {
    const remedy = remedyOn(file, '2023-01-18', 'ru.extradition-second-appeal')
    expect(remedy).toMatchObject({ state: 'open', deadline: { lastDay: '2023-01-15' } })
    expect(remedy.reasons.find(({ code }) => code === 'term-law-changed')?.params).toEqual({
      since: '2023-01-09',
      oldDay: '2023-01-15',
      newDay: '2023-01-20',
    })
  })

  test.each(LANGUAGES)('both days stand in the sentence (%s)', (lang) => {
    const remedy = remedyOn(file, '2023-01-12', 'ru.extradition-second-appeal')
    const told = remedyText(lang, remedy, LAW).reasons.find(({ code }) => code === 'term-law-changed')
    for (const day of ['2023-01-09', '2023-01-15', '2023-01-20'])
      expect(told?.sentence).toContain(dateText(lang, day))
  })
})

test('Law of Georgia of 2016, article 24(4): fifteen days for an arrest of September 2025, and the ten of October shut nothing', () => {
  const file = caseOf([['arrested', '2025-09-20']], { host: 'GE' })
  const claim = remedyOn(file, '2025-10-03', 'ge.asylum')
  expect(claim.state).toBe('open')
  // By the ten days it would be over: it goes in the same day.
  expect(claim.deadline?.fileBy).toBe('2025-10-03')
  expect(codesOf(claim)).toContain('term-law-changed')
})

test('1-FKZ 97: no term for a ruling of before 9 February 2011, so the year of the new text shuts nothing', () => {
  const file = caseOf([
    ['arrested', '2010-01-10'],
    ['extradition-granted', '2010-06-01'],
    ['extradition-appeal-dismissed', '2010-08-01'],
    ['extradition-second-appeal-dismissed', '2010-10-01'],
  ])
  const complaint = remedyOn(file, '2012-03-01', 'ru.constitutional-court')
  expect(complaint.state).not.toBe('expired')
  expect(codesOf(complaint)).toContain('term-no-limit-before')
})
