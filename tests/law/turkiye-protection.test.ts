import { caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'TR' }
const CENTRE = ['arrested', '2025-01-23', { place: 'migration-centre' }] as const

describe('LFIP 54 to 80: protection (B13b, B13c)', () => {
  const refused = caseOf(
    [
      ['asylum-applied', '2024-01-10'],
      ['asylum-refused', '2025-06-02'],
      ['asylum-notified', '2025-06-02'],
    ],
    host,
  )

  test('80(1)(a): the Commission within ten days; 80(1)(ç): the court in thirty, by the fifteenth', () => {
    expect(remedyOn(refused, '2025-06-02', 'tr.asylum-objection').deadline?.lastDay).toBe('2025-06-12')
    expect(remedyOn(refused, '2025-06-02', 'tr.asylum-suit').deadline).toMatchObject({
      fileBy: '2025-06-17',
      lastDay: '2025-07-02',
    })
    expect(remedyOn(refused, '2025-06-13', 'tr.asylum-objection').state).toBe('expired')
    expect(remedyOn(refused, '2025-06-13', 'tr.asylum-suit').state).toBe('open')
  })

  test('79(1)(ç): a claim from a removal centre is accelerated: fifteen days are told, and thirty shut it', () => {
    const suit = (place: 'migration-centre' | 'police', on: string) =>
      remedyOn(
        caseOf(
          [
            ['arrested', '2025-01-23', { place }],
            ['asylum-applied', '2025-01-25'],
            ['asylum-refused', '2025-06-02'],
            ['asylum-notified', '2025-06-02'],
          ],
          host,
        ),
        on,
        'tr.asylum-suit',
      )
    expect(suit('migration-centre', '2025-06-02').deadline).toMatchObject({
      fileBy: '2025-06-17',
      lastDay: '2025-06-17',
    })
    expect(codesOf(suit('migration-centre', '2025-06-02'))).toContain('fewer-days-when-held')
    expect(suit('police', '2025-06-02').deadline?.lastDay).toBe('2025-07-02')
    const states = ['2025-06-18', '2025-07-02', '2025-07-03'].map((on) => suit('migration-centre', on).state)
    expect(states).toEqual(['open', 'open', 'expired'])
  })

  test('2577 art 45 and LFIP 80(1)(d): istinaf in thirty days since July 2016, final if accelerated', () => {
    const lost = (day: string) =>
      remedyOn(
        caseOf(
          [
            ['asylum-refused', '2016-05-02'],
            ['asylum-appeal-dismissed', day],
          ],
          host,
        ),
        day,
        'tr.asylum-second-appeal',
      )
    expect(lost('2016-07-19').deadline).toMatchObject({ lastDay: '2016-07-25', safeDefault: true })
    expect(lost('2016-07-20').deadline).toMatchObject({ lastDay: '2016-08-19', rule: 'TR-IYUK-45' })
    expect(lost('2016-07-20').warnings).toContain('tr.final-if-accelerated')
  })

  test('54(2): a claim is not shown as a stop, because a label of danger ends it at any stage', () => {
    const claim = remedyOn(caseOf([CENTRE], host), '2025-01-24', 'tr.asylum')
    expect(claim).toMatchObject({ state: 'open', stopsRemoval: 'unknown' })
    expect(claim.warnings).toEqual(
      expect.arrayContaining(['tr.danger-label-ends-stay', 'tr.claim-from-centre-is-accelerated']),
    )
  })

  test('UNHCR registered until 9 September 2018', () => {
    const at = (on: string) => remedyOn(caseOf([], host), on, 'tr.unhcr').warnings
    expect(at('2018-09-09')).toContain('tr.unhcr-registers')
    expect(at('2018-09-10')).toContain('tr.unhcr-no-registration')
    const body = (on: string) => remedyOn(caseOf([], host), on, 'tr.asylum').body
    expect([body('2018-09-09'), body('2018-09-10')]).toEqual([
      'tr.migration-directorate-and-unhcr',
      'tr.migration-directorate',
    ])
  })

  test('46: the humanitarian permit came with the LFIP and stops nothing', () => {
    const permit = (on: string) => remedyOn(caseOf([], host), on, 'tr.humanitarian-permit')
    expect([permit('2014-04-10').state, permit('2014-04-11').state]).toEqual(['closed', 'open'])
    expect(permit('2014-04-11').stopsRemoval).toBe('no')
  })
})

test('2577 art 7: sixty days against the loss of citizenship, and the Gazette may be the notice (5901 arts 29, 31)', () => {
  const lost = caseOf(
    [
      ['citizenship-lost', '2025-03-03', { country: 'TR' }],
      ['citizenship-loss-notified', '2025-03-03'],
    ],
    host,
  )
  const suit = remedyOn(lost, '2025-03-03', 'tr.citizenship-challenge')
  expect(suit.deadline).toMatchObject({ fileBy: '2025-03-10', lastDay: '2025-05-02', rule: 'TR-IYUK-7' })
  expect(suit.warnings).toContain('tr.gazette-is-service')
})
