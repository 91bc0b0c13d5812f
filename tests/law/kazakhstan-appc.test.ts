import { caseOf, remedyOn } from '../support/case.js'

const dismissed = (kind: string, on: string) =>
  caseOf(
    [
      ['removal-ordered', '2021-06-01', { kind }],
      ['removal-appeal-dismissed', on],
    ],
    { host: 'KZ' },
  )

describe('APPC of Kazakhstan 168(2), 169(2): after the suit against an act of a migration body', () => {
  const id = 'kz.administrative-second-appeal'

  test('two months from the judgment since 1 July 2021; before it a caution', () => {
    expect(remedyOn(dismissed('readmission', '2021-06-30'), '2021-06-30', id)).toMatchObject({
      state: 'open',
      confidence: 'low',
      deadline: { safeDefault: true, lastDay: '2021-07-04' },
    })
    expect(remedyOn(dismissed('readmission', '2021-07-01'), '2021-07-01', id)).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { rule: 'KZ-APPC-168', lastDay: '2021-09-01', fileBy: '2021-07-03' },
    })
  })

  test('136: what was dismissed may be the complaint to the body, and then the suit follows', () => {
    const after = remedyOn(dismissed('undesirable', '2025-06-16'), '2025-06-17', id)
    expect(after.warnings).toContain('kz.suit-after-complaint')
  })

  test('an expulsion by a court has no such appeal, and its dismissal exhausts no suit', () => {
    const lost = dismissed('expulsion', '2025-06-16')
    expect(remedyOn(lost, '2025-06-17', id).state).toBe('not-yet')
    expect(remedyOn(lost, '2025-06-17', 'kz.administrative-suit').state).toBe('not-yet')
    expect(remedyOn(lost, '2025-06-17', 'kz.expulsion-appeal').state).toBe('exhausted')
  })
})
