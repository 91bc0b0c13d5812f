import { caseOf, codesOf, remedyOn } from '../support/case.js'

describe('a time-limit that no source gives: the number is our own caution', () => {
  const file = caseOf([
    ['arrested', '2026-01-10'],
    ['removal-ordered', '2026-01-12', { kind: 'expulsion' }],
    ['removal-appealed', '2026-01-15'],
    ['removal-appeal-dismissed', '2026-02-01'],
  ])

  test('KoAP 30.9, not read: after the cautious ten days the way stays open, and says that it may have passed', () => {
    const review = remedyOn(file, '2026-03-01', 'ru.expulsion-review')
    expect(review.deadline).toMatchObject({ safeDefault: true, passed: true })
    expect(review.state).toBe('open')
    expect(codesOf(review)).toEqual(expect.arrayContaining(['may-have-passed', 'safe-default']))
  })

  test('a time-limit that a source gives does run out: UPK 463(1)', () => {
    const late = caseOf([
      ['arrested', '2026-01-10'],
      ['extradition-granted', '2026-01-20'],
      ['extradition-notified', '2026-01-20'],
    ])
    expect(remedyOn(late, '2026-03-01', 'ru.extradition-appeal').state).toBe('expired')
  })
})
