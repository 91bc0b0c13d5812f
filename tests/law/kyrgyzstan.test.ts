import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'KG' }
const HELD = ['arrested', '2026-01-10'] as const

describe('extradition: no text was found, so every limit is the same day (dossier 6)', () => {
  const file = caseOf(
    [
      HELD,
      ['extradition-requested', '2026-01-20'],
      ['extradition-granted', '2026-02-10'],
      ['extradition-notified', '2026-02-12'],
    ],
    host,
  )

  test('notified on 12 February: file on 12 February; the caution shuts nothing', () => {
    const appeal = (on: string) => remedyOn(file, on, 'kg.extradition-appeal')
    expect(appeal('2026-02-12')).toMatchObject({
      state: 'open',
      confidence: 'low',
      stopsRemoval: 'unknown',
      body: 'kg.pervomaisky-court',
      deadline: { fileBy: '2026-02-12', lastDay: '2026-02-12', safeDefault: true },
    })
    expect(appeal('2026-02-20').state).toBe('open')
    expect(codesOf(appeal('2026-02-20'))).toEqual(expect.arrayContaining(['may-have-passed', 'safe-default']))
  })

  test('it warns of the handover in the same night and of Geneva before the ruling', () => {
    expect(remedyOn(file, '2026-02-12', 'kg.extradition-appeal').warnings).toEqual(
      expect.arrayContaining(['kg.same-night-handover', 'kg.geneva-before-the-ruling']),
    )
  })

  test('then the Bishkek City Court, on the day of the ruling; a won case is defended there', () => {
    const lost = caseOf(
      [HELD, ['extradition-granted', '2026-02-10'], ['extradition-appeal-dismissed', '2026-03-02']],
      host,
    )
    const won = caseOf(
      [HELD, ['extradition-granted', '2026-02-10'], ['extradition-appeal-allowed', '2026-03-02']],
      host,
    )
    expect(remedyOn(lost, '2026-03-02', 'kg.extradition-second-appeal')).toMatchObject({
      state: 'open',
      body: 'kg.bishkek-city-court',
      deadline: { fileBy: '2026-03-02' },
    })
    expect(remedyOn(won, '2026-03-02', 'kg.extradition-second-appeal').state).toBe('in-use')
  })

  test('the courts are known from 2012; the code of 2021 from December of that year', () => {
    const at = (day: string) => remedyOn(caseOf([], host), day, 'kg.extradition-appeal')
    expect(remedyOn(caseOf([], host), '2011-12-31', 'kg.extradition-appeal').body).toBe(
      'kg.court-before-2012',
    )
    expect(at('2012-01-01').body).toBe('kg.pervomaisky-court')
    expect([at('2021-11-30').verify, at('2021-12-01').verify]).toEqual([
      ['kg.older-codes-not-read'],
      ['kg.cpc-2021-not-read'],
    ])
  })

  test('a refusal of the Prosecutor General closes the request, not the danger', () => {
    const refused = caseOf([HELD, ['extradition-refused', '2026-03-01'], ['released', '2026-03-01']], host)
    expect(assessed(refused, '2026-03-02').dangers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['just-released', 'exposed-at-liberty']),
    )
  })
})

describe('asylum', () => {
  test('Provision 340 of 1996 until Law 44 of 25 March 2002', () => {
    const at = (day: string) => remedyOn(caseOf([], host), day, 'kg.asylum').provisions
    expect(at('2002-03-24')).toContain('KG-PROVISION-340')
    expect(at('2002-03-25')).toContain('KG-LAW-44')
  })

  test('a refusal: three days as a caution, then the higher courts, never shut by us', () => {
    const refused = caseOf(
      [
        ['asylum-refused', '2026-03-01'],
        ['asylum-notified', '2026-03-02'],
        ['asylum-appeal-dismissed', '2026-05-05'],
      ],
      host,
    )
    expect(remedyOn(refused, '2026-03-03', 'kg.asylum-appeal').deadline).toMatchObject({
      lastDay: '2026-03-04',
      safeDefault: true,
    })
    expect(remedyOn(refused, '2026-05-06', 'kg.asylum-second-appeal')).toMatchObject({
      state: 'open',
      deadline: { lastDay: '2026-05-07' },
    })
  })

  test('political asylum and the constitutional court are questions, not claims', () => {
    const dismissed = caseOf([['extradition-appeal-dismissed', '2026-03-01']], host)
    for (const id of ['kg.political-asylum', 'kg.constitutional-court'])
      expect(remedyOn(dismissed, '2026-03-02', id).state).toBe('ask')
  })
})

describe('expulsion and custody', () => {
  test('expulsion: the same day; wider since April 2025', () => {
    const ordered = (day: string) =>
      caseOf(
        [
          ['removal-ordered', day],
          ['removal-notified', day],
        ],
        host,
      )
    expect(remedyOn(ordered('2025-05-01'), '2025-05-01', 'kg.removal-appeal').deadline?.fileBy).toBe(
      '2025-05-01',
    )
    const warnings = (day: string) => remedyOn(ordered(day), day, 'kg.removal-appeal').warnings
    expect(warnings('2025-04-25')).not.toContain('kg.expulsion-wider-2025')
    expect(warnings('2025-04-26')).toContain('kg.expulsion-wider-2025')
  })

  test('an order of a kind not known is a question, not a shut way', () => {
    const unknown = caseOf([['removal-ordered', '2026-02-01']], host)
    expect(remedyOn(unknown, '2026-02-01', 'kg.removal-appeal').state).toBe('ask')
  })

  test('only the forty days of the convention run', () => {
    const clocks = assessed(caseOf([HELD], host), '2026-01-11').clocks
    expect(clocks.map(({ what, lastDay, confidence }) => [what, lastDay, confidence])).toEqual([
      ['request-must-arrive', '2026-02-19', 'low'],
    ])
  })
})
