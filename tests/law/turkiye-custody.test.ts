import { assessed, caseOf, remedyOn } from '../support/case.js'

const host = { host: 'TR' }
const CENTRE = ['arrested', '2025-01-23', { place: 'migration-centre' }] as const

describe('how long: CMK 91, LFIP 57, 6706 articles 14 to 20', () => {
  const clocks = (file: ReturnType<typeof caseOf>, on: string) =>
    Object.fromEntries(assessed(file, on).clocks.map(({ what, lastDay }) => [what, lastDay]))

  test('6706 14: forty days for the request, as reciprocity allows at most; no longest custody is invented', () => {
    const held = caseOf([['arrested', '2025-01-23']], host)
    expect(clocks(held, '2025-01-24')).toEqual({
      // Thirty-six hours end in the night to the 25th at the latest: the 24th is safe.
      'police-custody': '2025-01-24',
      'request-must-arrive': '2025-03-04',
    })
  })

  test('57(3): six and six months in a centre, shown at their shortest', () => {
    const held = caseOf([CENTRE, ['removal-ordered', '2025-01-23', { kind: 'deportation' }]], host)
    expect(clocks(held, '2025-01-24')).toMatchObject({
      'removal-centre': '2025-07-23',
      'removal-centre-total': '2026-01-23',
    })
  })

  test('57(6): the judge of peace at any time', () => {
    const complaint = remedyOn(caseOf([CENTRE], host), '2025-05-01', 'tr.detention-complaint')
    expect(complaint).toMatchObject({ state: 'open', deadline: null, body: 'tr.judge-of-peace' })
  })

  test('20(2): not fetched, freed thirty days after the agreed day', () => {
    const set = caseOf(
      [
        ['arrested', '2025-01-23'],
        ['surrender-date-set', '2025-06-01', { for: '2025-06-10' }],
      ],
      host,
    )
    expect(clocks(set, '2025-06-02')).toMatchObject({ 'surrender-must-release': '2025-07-10' })
  })
})

test('CMK 268: seven days against a custody order until Law 7499, two weeks from 1 June 2024', () => {
  const on = (day: string) => remedyOn(caseOf([['remand-ordered', day]], host), day, 'tr.detention-appeal')
  expect(on('2024-05-31')).toMatchObject({ confidence: 'medium', deadline: { lastDay: '2024-06-07' } })
  expect(on('2024-06-01')).toMatchObject({ deadline: { fileBy: '2024-06-08', lastDay: '2024-06-15' } })
})
