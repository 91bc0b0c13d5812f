import { assessed, caseOf, remedyOn } from '../support/case.js'

const host = { host: 'KG' }
const HELD = ['arrested', '2026-01-10'] as const

describe('CPC 536: ten сутки from the copy, to be used the same day', () => {
  const on = (day: string) =>
    caseOf(
      [
        ['arrested', day],
        ['extradition-granted', day],
        ['extradition-notified', day],
      ],
      host,
    )
  const appeal = (granted: string, day = granted) => remedyOn(on(granted), day, 'kg.extradition-appeal')

  test('notified on 12 February 2024: file that day, last day the 22nd, shut on the 23rd', () => {
    expect(appeal('2024-02-12')).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: 'unknown',
      body: 'kg.court-of-the-place',
      deadline: { fileBy: '2024-02-12', lastDay: '2024-02-22', safeDefault: false },
    })
    expect(appeal('2024-02-12', '2024-02-22').state).toBe('open')
    expect(appeal('2024-02-12', '2024-02-23').state).toBe('expired')
  })

  test('the text read ends on 16 May 2024; before December 2021 the same day is our caution', () => {
    expect([appeal('2024-05-16').confidence, appeal('2024-05-17').confidence]).toEqual(['high', 'medium'])
    expect(appeal('2021-11-30')).toMatchObject({
      confidence: 'low',
      body: 'kg.pervomaisky-court',
      verify: ['kg.older-codes-not-read'],
      deadline: { lastDay: '2021-11-30', safeDefault: true },
    })
    expect(appeal('2021-12-01').deadline?.safeDefault).toBe(false)
  })

  test('it warns of the handover in the same night and of Geneva before the ruling', () => {
    expect(appeal('2026-02-12').warnings).toEqual(
      expect.arrayContaining(['kg.same-night-handover', 'kg.geneva-before-the-ruling']),
    )
  })

  test('CPC 536(10): then ten сутки from the ruling; a won case is defended there', () => {
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
      body: 'kg.appeal-court-extradition',
      deadline: { fileBy: '2026-03-02', lastDay: '2026-03-12' },
    })
    expect(remedyOn(won, '2026-03-02', 'kg.extradition-second-appeal').state).toBe('in-use')
  })

  test('the courts are known from 2012', () => {
    const body = (day: string) => remedyOn(caseOf([], host), day, 'kg.extradition-appeal').body
    expect([body('2011-12-31'), body('2012-01-01')]).toEqual(['kg.court-before-2012', 'kg.pervomaisky-court'])
  })

  test('CPC 532 since December 2021: torture, citizens, asylum; the certificate lets it be refused', () => {
    const at = (day: string, id: string) => remedyOn(caseOf([], host), day, id).warnings
    expect(at('2021-11-30', 'kg.refusal-submission')).not.toContain('kg.torture-bars-surrender')
    expect(at('2021-12-01', 'kg.refusal-submission')).toContain('kg.torture-bars-surrender')
    expect(at('2021-11-30', 'kg.asylum')).not.toContain('kg.certificate-may-stop-surrender')
    expect(at('2021-12-01', 'kg.asylum')).toContain('kg.certificate-may-stop-surrender')
  })

  test('Criminal Code of 1997, article 6, until 2018; CPC 532 since December 2021: citizens stay', () => {
    const citizen = caseOf([['arrested', '2005-01-10']], { ...host, nationalities: ['KG'] })
    const sure = (day: string) => remedyOn(citizen, day, 'kg.citizenship-challenge').confidence
    expect(['2018-12-31', '2019-01-01', '2021-11-30', '2021-12-01'].map(sure)).toEqual([
      'medium',
      'low',
      'low',
      'medium',
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
  const ordered = (day: string) =>
    caseOf(
      [
        ['removal-ordered', day, { kind: 'expulsion' }],
        ['removal-notified', day],
      ],
      host,
    )

  test('Code on Offences 547, 555: ten days from the copy, and the order waits; not read before', () => {
    const at = (day: string) => remedyOn(ordered(day), day, 'kg.removal-appeal')
    expect(at('2023-08-31')).toMatchObject({ stopsRemoval: 'unknown', deadline: { safeDefault: true } })
    expect(at('2023-09-01')).toMatchObject({
      stopsRemoval: 'automatic',
      confidence: 'high',
      deadline: { fileBy: '2023-09-01', lastDay: '2023-09-11', safeDefault: false },
    })
    expect([at('2024-06-11').confidence, at('2024-06-12').confidence]).toEqual(['high', 'medium'])
  })

  test('expulsion: wider since April 2025, so a stay is asked for', () => {
    expect(remedyOn(ordered('2025-05-01'), '2025-05-01', 'kg.removal-appeal')).toMatchObject({
      stopsRemoval: 'unknown',
      deadline: { fileBy: '2025-05-01' },
    })
    const warnings = (day: string) => remedyOn(ordered(day), day, 'kg.removal-appeal').warnings
    expect(warnings('2025-04-25')).not.toContain('kg.expulsion-wider-2025')
    expect(warnings('2025-04-26')).toContain('kg.expulsion-wider-2025')
  })

  test('an order of a kind not known is a question, not a shut way', () => {
    const unknown = caseOf([['removal-ordered', '2026-02-01']], host)
    expect(remedyOn(unknown, '2026-02-01', 'kg.removal-appeal').state).toBe('ask')
  })

  const clocks = (arrest: string, on: string) =>
    assessed(caseOf([['arrested', arrest]], host), on).clocks.map(({ what, lastDay }) => [what, lastDay])

  test('before the code of 2021 only the forty days of the convention run', () => {
    expect(clocks('2021-11-29', '2021-11-30')).toEqual([['request-must-arrive', '2022-01-08']])
  })

  test('CPC 527, 528: 48 hours and thirty сутки since December 2021', () => {
    expect(clocks('2021-12-01', '2021-12-01')).toEqual(
      expect.arrayContaining([
        ['police-custody', '2021-12-03'],
        ['request-must-arrive', '2021-12-31'],
      ]),
    )
  })

  test('CPC 266(10): five сутки from the order, which is carried out meanwhile', () => {
    const order = (day: string) =>
      remedyOn(
        caseOf(
          [
            ['arrested', day],
            ['remand-ordered', day],
          ],
          host,
        ),
        day,
        'kg.detention-appeal',
      )
    expect(order('2021-11-30').deadline?.safeDefault).toBe(true)
    expect(order('2021-12-01')).toMatchObject({ stopsRemoval: 'no', deadline: { lastDay: '2021-12-06' } })
    expect(order('2021-12-01').warnings).toContain('kg.arrest-names-the-prosecutor-only')
  })
})
