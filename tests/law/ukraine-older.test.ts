import { assessed, caseOf, remedyOn } from '../support/case.js'

const host = { host: 'UA' }

describe('Law 2286-VI: the chapters of 2010 in the old code', () => {
  test('468: seven days from the ruling, suspensive, until 19 November 2012; then five', () => {
    const at = (day: string) =>
      remedyOn(
        caseOf(
          [
            ['extradition-granted', '2012-10-01'],
            ['extradition-appealed', '2012-10-02'],
            ['extradition-appeal-dismissed', day],
          ],
          host,
        ),
        day,
        'ua.extradition-second-appeal',
      )
    expect(at('2012-11-19')).toMatchObject({
      stopsRemoval: 'automatic',
      confidence: 'high',
      deadline: { rule: 'UA-KPK1960-468', lastDay: '2012-11-26' },
    })
    expect(at('2012-11-20')).toMatchObject({ deadline: { rule: 'UA-KPK-395', lastDay: '2012-11-25' } })
  })

  test('463: three доби against arrest, eighteen months in all; twelve in the code of 2012', () => {
    const held = (day: string) =>
      caseOf(
        [
          ['arrested', day],
          ['remand-ordered', day],
        ],
        host,
      )
    expect(remedyOn(held('2011-05-02'), '2011-05-02', 'ua.detention-appeal')).toMatchObject({
      deadline: { rule: 'UA-KPK1960-463', fileBy: '2011-05-04', lastDay: '2011-05-05' },
    })
    const longest = (day: string) =>
      assessed(held(day), day).clocks.find(({ what }) => what === 'longest-custody')?.lastDay
    expect(longest('2012-11-19')).toBe('2014-05-19')
    expect(longest('2012-11-20')).toBe('2013-11-20')
  })
})

describe('the laws on refugees before 2011', () => {
  test('Law 2557-III, 16: seven working days until 3 August 2011; the law of 1993: a week to the ministry', () => {
    const at = (day: string) =>
      remedyOn(
        caseOf(
          [
            ['asylum-refused', day],
            ['asylum-notified', day],
          ],
          host,
        ),
        day,
        'ua.asylum-appeal',
      )
    expect(at('2001-06-20')).toMatchObject({ deadline: { rule: 'UA-3818-10', lastDay: '2001-06-27' } })
    expect(at('2001-06-21')).toMatchObject({
      body: 'ua.state-committee-or-court',
      deadline: { rule: 'UA-2557-16', safeDefault: false },
    })
    expect(at('2011-08-03').deadline?.rule).toBe('UA-2557-16')
    expect(at('2011-08-04').deadline?.rule).toBe('UA-3671-12')
  })
})
