import { caseOf, remedyOn } from '../support/case.js'

describe('KRF 125(4)(a), Law 1-FKZ 97, 98: the Constitutional Court of Russia', () => {
  const ended = caseOf([
    ['asylum-refused', '2026-06-01'],
    ['asylum-appeal-dismissed', '2026-06-16'],
  ])
  const on = (day: string) => remedyOn(ended, day, 'ru.constitutional-court')

  test('opens after the last ruling on surrender, removal or asylum, and names its paper', () => {
    expect(on('2026-06-15').state).toBe('not-yet')
    expect(on('2026-06-16')).toMatchObject({ state: 'open', stopsRemoval: 'unknown' })
    expect(on('2026-06-16').documents).toContain('constitutional-complaint')
  })

  test('the term is no law that was read: three months to file by, and it shuts nothing', () => {
    expect(on('2026-06-20').deadline).toMatchObject({ fileBy: '2026-09-13', safeDefault: true })
    expect(on('2027-09-01').state).toBe('open')
  })

  test('before the amendment of 2020 the text is not known well enough to rely on', () => {
    const old = caseOf([
      ['asylum-refused', '2019-06-01'],
      ['asylum-appeal-dismissed', '2019-06-16'],
    ])
    expect(remedyOn(old, '2020-07-03', 'ru.constitutional-court')).toMatchObject({
      confidence: 'low',
      deadline: null,
    })
    expect(remedyOn(old, '2020-07-04', 'ru.constitutional-court').confidence).toBe('medium')
  })
})
