import { caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'TR' }
const CENTRE = ['arrested', '2025-01-23', { place: 'migration-centre' }] as const

/** A decision to deport of that day, handed over the same day. */
const deported = (day: string) =>
  caseOf(
    [
      ['removal-ordered', day, { kind: 'deportation' }],
      ['removal-notified', day],
    ],
    host,
  )

describe('LFIP 53(3): suit against deportation, fifteen days, seven since Law 7196 (TR-DE-1, B13)', () => {
  const suit = (day: string, on = day) => remedyOn(deported(day), on, 'tr.deportation-appeal')

  test('the day before Law 7196 fifteen days, from 24 December 2019 seven', () => {
    expect(suit('2019-12-23').deadline).toMatchObject({ lastDay: '2020-01-07', rule: 'TR-LFIP-53-3' })
    expect(suit('2019-12-24').deadline).toMatchObject({ lastDay: '2019-12-31', rule: 'TR-LFIP-53-3' })
  })

  test('served on 3 August 2024: open on the tenth, expired on the eleventh, not restorable', () => {
    expect(suit('2024-08-03', '2024-08-10')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      body: 'tr.administrative-court-of-governorate',
      deadline: { fileBy: '2024-08-10', lastDay: '2024-08-10', safeDefault: false },
    })
    expect(suit('2024-08-03', '2024-08-11').state).toBe('expired')
    expect(codesOf(suit('2024-08-03', '2024-08-11'))).not.toContain('can-be-restored')
  })

  test('Law 7533 of 21 November 2024 was read: medium before, high since', () => {
    expect([suit('2024-11-29').confidence, suit('2024-11-30').confidence]).toEqual(['medium', 'high'])
  })

  test('the stay: by law until 28 October 2016, not sure until 23 December 2019, by law since', () => {
    const stays = ['2014-04-11', '2016-10-28', '2016-10-29', '2019-12-23', '2019-12-24'].map(
      (day) => suit(day).stopsRemoval,
    )
    expect(stays).toEqual(['automatic', 'automatic', 'unknown', 'unknown', 'automatic'])
    expect(suit('2018-03-19').warnings).toContain('tr.no-stay-2016-2019')
  })

  test('2577 arts 7, 27: before the LFIP the general sixty days, and a stay must be asked for within seven', () => {
    expect(suit('2014-04-10')).toMatchObject({
      confidence: 'medium',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2014-04-17', lastDay: '2014-06-09', rule: 'TR-IYUK-7', safeDefault: false },
    })
  })

  test('held in a removal centre: such a decision exists, whether or not it was handed over', () => {
    const held = remedyOn(caseOf([CENTRE], host), '2025-01-24', 'tr.deportation-appeal')
    expect([held.state, held.deadline]).toEqual(['open', null])
    const police = caseOf([['arrested', '2025-01-23', { place: 'police' }]], host)
    expect(remedyOn(police, '2025-01-24', 'tr.deportation-appeal').state).toBe('not-yet')
  })

  test('practice is told with it: voluntary return, the gate, being taken from inside', () => {
    expect(suit('2025-01-23').warnings).toEqual(
      expect.arrayContaining([
        'tr.seven-days',
        'tr.never-sign-voluntary-return',
        'tr.gate-of-the-centre',
        'tr.consul-at-the-centre',
        'taken-from-inside-too',
      ]),
    )
  })
})

describe('Law 6216: the Constitutional Court (TR-DE-5)', () => {
  const held = caseOf([['arrested', '2012-09-01']], host)

  test('article 76: not before 23 September 2012, and it says what replaces it', () => {
    const before = remedyOn(held, '2012-09-22', 'tr.constitutional-measure')
    expect([before.state, codesOf(before)[0]]).toEqual(['closed', 'tr.no-individual-application-before-2012'])
    expect(before.replacedBy).toContain('ecthr-interim-measure')
    expect(remedyOn(held, '2012-09-23', 'tr.constitutional-measure').state).toBe('open')
  })

  test('article 49(5): the measure is open beside the suit and stops removal only if granted', () => {
    const on = remedyOn(deported('2018-03-19'), '2018-03-20', 'tr.constitutional-measure')
    expect(on).toMatchObject({ state: 'open', stopsRemoval: 'if-granted', confidence: 'high' })
    expect(on.warnings).toContain('order-is-not-protection')
  })

  test('granted it is in use; a measure of Strasbourg is not this one', () => {
    const granted = (body: 'constitutional-court' | 'ecthr') =>
      caseOf(
        [
          ['removal-ordered', '2018-03-19', { kind: 'deportation' }],
          ['interim-measure-granted', '2018-03-28', { body }],
        ],
        host,
      )
    const state = (body: 'constitutional-court' | 'ecthr') =>
      remedyOn(granted(body), '2018-04-01', 'tr.constitutional-measure').state
    expect([state('constitutional-court'), state('ecthr')]).toEqual(['in-use', 'open'])
  })

  test('article 47(5): thirty days from the final judgment, the day before as the day to file by', () => {
    const lost = caseOf(
      [
        ['removal-ordered', '2025-01-23', { kind: 'deportation' }],
        ['removal-appeal-dismissed', '2025-02-10'],
      ],
      host,
    )
    expect(remedyOn(lost, '2025-02-10', 'tr.constitutional-application')).toMatchObject({
      state: 'open',
      stopsRemoval: 'no',
      deadline: { fileBy: '2025-03-11', lastDay: '2025-03-12', rule: 'TR-6216-47-5' },
    })
    expect(remedyOn(deported('2025-01-23'), '2025-01-24', 'tr.constitutional-application').state).toBe(
      'not-yet',
    )
  })
})

describe('Law 6706: extradition (B9 to B12)', () => {
  const admitted = (day: string) =>
    caseOf(
      [
        ['extradition-requested', day],
        ['extradition-granted', day],
        ['extradition-notified', day],
      ],
      host,
    )
  const appeal = (day: string, on = day) => remedyOn(admitted(day), on, 'tr.extradition-appeal')

  test('articles 18(4), 5 and CMK 291: two weeks since 1 June 2024, seven days to be safe', () => {
    expect(appeal('2025-03-03')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'medium',
      deadline: { fileBy: '2025-03-10', lastDay: '2025-03-17', safeDefault: false },
    })
    expect([appeal('2025-03-03', '2025-03-17').state, appeal('2025-03-03', '2025-03-18').state]).toEqual([
      'open',
      'expired',
    ])
  })

  test('17(3), CMK 268: the objection against a consent is told since the law of 2016', () => {
    expect(appeal('2016-05-04').warnings).not.toContain('tr.consent-can-be-objected-to')
    expect(appeal('2016-05-05').warnings).toContain('tr.consent-can-be-objected-to')
    expect(appeal('2016-05-05').provisions).toContain('TR-6706-17-3')
  })

  test('Law 7035: fifteen days from the pronouncement from 5 August 2017 until Law 7499, and they shut nothing', () => {
    expect(appeal('2017-08-04')).toMatchObject({
      confidence: 'low',
      deadline: { lastDay: '2017-08-10', safeDefault: true },
    })
    expect(appeal('2017-08-05')).toMatchObject({
      confidence: 'medium',
      deadline: { fileBy: '2017-08-12', lastDay: '2017-08-20', safeDefault: false, assumed: true },
    })
    expect(appeal('2024-05-31').deadline?.lastDay).toBe('2024-06-15')
    expect(appeal('2023-01-10', '2023-03-01').state).toBe('open')
  })

  test('the law of 2016 replaces article 18 of the Penal Code on 5 May 2016', () => {
    expect([appeal('2016-05-04').provisions, appeal('2016-05-05').provisions]).toEqual([
      ['TR-TCK-18'],
      expect.arrayContaining(['TR-6706-18-4']),
    ])
  })

  test('article 11 and 12: bars, and no deportation without the Ministry, are told with the submission', () => {
    const submission = remedyOn(caseOf([CENTRE], host), '2025-01-24', 'tr.refusal-submission')
    expect(submission).toMatchObject({ state: 'open', stopsRemoval: 'no' })
    expect(submission.warnings).toEqual(
      expect.arrayContaining(['tr.article-11-bars', 'tr.article-12-no-deportation', 'tr.never-consent']),
    )
  })

  test('article 19: after the courts the President approves, since July 2018', () => {
    const lost = caseOf(
      [
        ['extradition-granted', '2018-05-01'],
        ['extradition-appeal-dismissed', '2018-07-01'],
      ],
      host,
    )
    const body = (on: string) => remedyOn(lost, on, 'tr.surrender-opposition').body
    expect([body('2018-07-08'), body('2018-07-09')]).toEqual([
      'tr.justice-ministry',
      'tr.ministry-and-president',
    ])
    expect(remedyOn(admitted('2025-03-03'), '2025-03-03', 'tr.surrender-opposition').state).toBe('not-yet')
  })
})

test('Geneva and Strasbourg: OP1 since 24 February 2007, Rule 39 open', () => {
  const held = caseOf([['arrested', '2007-01-10']], host)
  expect(remedyOn(held, '2007-02-23', 'hrc.complaint').state).toBe('closed')
  expect(remedyOn(held, '2007-02-24', 'hrc.complaint').state).toBe('open')
  expect(remedyOn(held, '2026-01-01', 'ecthr.interim-measure').state).toBe('open')
})
