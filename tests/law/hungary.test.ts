import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const held = [['arrested', '2026-03-01']] as const
const on = (lines: Parameters<typeof caseOf>[0], day: string, id: string) =>
  remedyOn(caseOf([...held, ...lines], { host: 'HU' }), day, id)

describe('Act XXXVIII of 1996, 10 and 18(2); Be. 582: the appeal against extradition', () => {
  const appeal = on(
    [
      ['extradition-granted', '2026-03-10'],
      ['extradition-notified', '2026-03-10'],
    ],
    '2026-03-10',
    'hu.extradition-appeal',
  )

  test('declared the day the ruling is read out; eight days only by service; it stops nothing', () => {
    expect(appeal).toMatchObject({
      state: 'open',
      stopsRemoval: 'no',
      confidence: 'high',
      deadline: { fileBy: '2026-03-10', lastDay: '2026-03-18', safeDefault: false, rule: 'HU-BE-582' },
    })
    expect(appeal.warnings).toContain('hu.appeal-when-read-out')
  })
})

describe('Act LXXX of 2007: asylum', () => {
  const refused = (day: string, claimed: string) =>
    on(
      [
        ['asylum-applied', claimed],
        ['asylum-refused', day],
        ['asylum-notified', day],
      ],
      day,
      'hu.asylum-appeal',
    )

  test('68(1): eight days; 80/K: three in a crisis, so three to file by', () => {
    expect(refused('2026-04-01', '2026-03-02').deadline).toMatchObject({
      fileBy: '2026-04-04',
      lastDay: '2026-04-09',
      safeDefault: false,
    })
  })

  test('before the text that was read: a caution, marked low', () => {
    expect(refused('2026-02-20', '2026-02-01')).toMatchObject({
      confidence: 'low',
      deadline: { safeDefault: true },
    })
  })

  test('Regulation 2024/1348, 67(7) and 79(3): a claim of before 12 June 2026 keeps the eight days', () => {
    const remedy = refused('2026-07-01', '2026-06-01')
    expect(remedy.deadline).toMatchObject({ fileBy: '2026-07-04', lastDay: '2026-07-09' })
    expect(codesOf(remedy)).toContain('term-old-law-holds')
    expect(refused('2026-07-01', '2026-06-20').deadline).toMatchObject({
      fileBy: '2026-07-06',
      lastDay: '2026-07-15',
    })
  })

  test('80/J(1)(a): a person in custody can claim where held', () => {
    expect(on([], '2026-03-02', 'hu.asylum').warnings).toContain('hu.claim-from-custody')
  })

  test('49(6), 49(9): transfer, three days and no stay; Regulation 2024/1351, 43: a week and a stay from July', () => {
    const transfer = (day: string) =>
      on(
        [
          ['removal-ordered', day, { kind: 'dublin' }],
          ['removal-notified', day],
        ],
        day,
        'hu.transfer-appeal',
      )
    expect(transfer('2026-06-30')).toMatchObject({ stopsRemoval: 'no', deadline: { lastDay: '2026-07-03' } })
    expect(transfer('2026-07-01')).toMatchObject({
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2026-07-04', lastDay: '2026-07-08' },
    })
  })
})

describe('Act XC of 2023, 101: expulsion', () => {
  const expelled = (day: string) =>
    on(
      [
        ['removal-ordered', day, { kind: 'expulsion' }],
        ['removal-notified', day],
      ],
      day,
      'hu.return-appeal',
    )

  test('eight days, and the court may not stay it (101(2a)): file the next day at the latest', () => {
    expect(expelled('2026-04-01')).toMatchObject({
      stopsRemoval: 'no',
      confidence: 'high',
      deadline: { fileBy: '2026-04-02', lastDay: '2026-04-09', safeDefault: false },
    })
  })

  test('so another track beside the extradition is told by what the law lets be done', () => {
    const ids = assessed(caseOf(held, { host: 'HU' }), '2026-03-02').dangers.map(({ id }) => id)
    expect(ids).toContain('removal-beside-extradition')
  })
})

describe('Custody and the Constitutional Court', () => {
  const remanded = (day: string) =>
    remedyOn(
      caseOf(
        [
          ['arrested', day],
          ['remand-ordered', day],
        ],
        { host: 'HU' },
      ),
      day,
      'hu.detention-appeal',
    )

  test('Be. 582: declared when the ruling is read out, since July 2018', () => {
    expect(remanded('2026-03-02').deadline).toMatchObject({ fileBy: '2026-03-02', lastDay: '2026-03-10' })
    expect([remanded('2018-06-30').confidence, remanded('2018-07-01').confidence]).toEqual(['low', 'high'])
  })

  test('31/C(3) of the Asylum Act: an objection within three days', () => {
    const day = '2026-03-02'
    const held = caseOf([['arrested', day, { place: 'migration-centre' }]], { host: 'HU' })
    expect(remedyOn(held, day, 'hu.alien-detention').deadline).toMatchObject({ lastDay: '2026-03-05' })
  })

  test('75(2) of the Asylum Act: eight days against the loss of status', () => {
    const taken = caseOf(
      [
        ['protection-granted', '2015-05-10', { kind: 'refugee', country: 'HU' }],
        ['protection-withdrawn', '2026-03-02', { country: 'HU' }],
      ],
      { host: 'HU' },
    )
    expect(remedyOn(taken, '2026-03-02', 'hu.status-appeal').deadline).toMatchObject({
      lastDay: '2026-03-10',
    })
  })

  test('Act CLI of 2011, 30 and 61: sixty days, and the first court may stay', () => {
    const lost = (day: string) =>
      on(
        [
          ['extradition-granted', day],
          ['extradition-appeal-dismissed', day],
        ],
        day,
        'hu.constitutional-court',
      )
    expect(lost('2026-03-02')).toMatchObject({
      stopsRemoval: 'if-granted',
      deadline: { lastDay: '2026-05-01' },
    })
    expect(lost('2026-03-02').warnings).toContain('hu.first-court-may-stay')
  })
})
