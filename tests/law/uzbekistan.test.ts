import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'UZ' }

describe('CPC after Law ZRU-262: a court reviews the decision since 28 September 2010', () => {
  const granted = (day: string) =>
    caseOf(
      [
        ['extradition-granted', day],
        ['extradition-notified', day],
      ],
      host,
    )

  test('the day before there is no such way; it says why and what remains', () => {
    const before = remedyOn(granted('2010-09-27'), '2010-09-27', 'uz.extradition-appeal')
    expect([before.state, codesOf(before)[0]]).toEqual(['closed', 'uz-no-court-review-before-2010'])
    expect(before.replacedBy).toEqual(['refusal-submission', 'hrc-complaint', 'unhcr'])
  })

  test('since then: seven days as a caution, because the first term was not found', () => {
    expect(remedyOn(granted('2010-09-28'), '2010-09-28', 'uz.extradition-appeal')).toMatchObject({
      state: 'open',
      confidence: 'low',
      deadline: { lastDay: '2010-10-04', safeDefault: true },
    })
  })

  test('CPC 602 as read: ten сутки from the notice, the hand-over waits; shut on the day after', () => {
    const appeal = (on: string) => remedyOn(granted('2026-08-03'), on, 'uz.extradition-appeal')
    expect(appeal('2026-08-03')).toMatchObject({
      state: 'open',
      confidence: 'high',
      stopsRemoval: 'automatic',
      deadline: { fileBy: '2026-08-12', lastDay: '2026-08-13', safeDefault: false },
    })
    expect(appeal('2026-08-13').state).toBe('open')
    expect(appeal('2026-08-14').state).toBe('expired')
  })

  test('the text is as of July 2026: less sure before, a caution before 2021', () => {
    const at = (day: string) => remedyOn(granted(day), day, 'uz.extradition-appeal')
    expect([at('2026-06-30').confidence, at('2026-07-01').confidence]).toEqual(['medium', 'high'])
    expect([at('2020-12-31').deadline?.safeDefault, at('2021-01-01').deadline?.safeDefault]).toEqual([
      true,
      false,
    ])
  })
})

describe('CPC 241(2): seventy-two hours from the custody order, which is carried out meanwhile', () => {
  const ordered = (day: string) =>
    remedyOn(
      caseOf(
        [
          ['arrested', day],
          ['remand-ordered', day],
        ],
        host,
      ),
      day,
      'uz.detention-appeal',
    )

  test('order of 3 August 2026: file by the 5th, last day the 6th', () => {
    expect(ordered('2026-08-03')).toMatchObject({
      stopsRemoval: 'no',
      confidence: 'high',
      deadline: { fileBy: '2026-08-05', lastDay: '2026-08-06', safeDefault: false },
    })
  })

  test('before 18 February 2021 three days are our caution', () => {
    expect(ordered('2021-02-17').deadline?.safeDefault).toBe(true)
    expect(ordered('2021-02-18').deadline?.safeDefault).toBe(false)
  })
})

describe('CPC, appeal to the Supreme Court: twenty сутки from the ruling, suspensive', () => {
  const ruled = (day: string) =>
    caseOf(
      [
        ['extradition-granted', '2020-01-01'],
        ['extradition-appeal-dismissed', day],
      ],
      host,
    )
  const second = (day: string, on = day) => remedyOn(ruled(day), on, 'uz.extradition-second-appeal')

  test('ruling of 1 March 2026: file by the 20th, last day the 21st', () => {
    expect(second('2026-03-01')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      body: 'uz.supreme-court-through-first',
      deadline: { fileBy: '2026-03-20', lastDay: '2026-03-21', safeDefault: false },
    })
    expect(second('2026-03-01', '2026-03-21').state).toBe('open')
    expect(second('2026-03-01', '2026-03-22').state).toBe('expired')
  })

  test('the undated text is not relied on before 2021', () => {
    expect(second('2020-12-31')).toMatchObject({ stopsRemoval: 'unknown', deadline: { safeDefault: true } })
    expect(second('2021-01-01')).toMatchObject({
      stopsRemoval: 'automatic',
      deadline: { safeDefault: false },
    })
  })
})

describe('UP-5060: political asylum since 30 May 2017', () => {
  const at = (day: string, id: string) => remedyOn(caseOf([], host), day, id)

  test('closed the day before, open that day, with its exclusion named', () => {
    expect(codesOf(at('2017-05-29', 'uz.asylum'))[0]).toBe('uz-no-asylum-procedure-before-2017')
    expect(at('2017-05-29', 'uz.asylum').state).toBe('closed')
    expect(at('2017-05-30', 'uz.asylum')).toMatchObject({ state: 'open', stopsRemoval: 'unknown' })
    expect(at('2017-05-30', 'uz.asylum').warnings).toContain('uz.accused-may-be-excluded')
  })

  test('no appeal and no temporary protection were found, and UNHCR remains', () => {
    expect(at('2026-01-01', 'uz.asylum-appeal').state).toBe('closed')
    expect(at('2026-01-01', 'uz.temporary-protection').state).toBe('closed')
    expect(at('2026-01-01', 'uz.unhcr')).toMatchObject({ state: 'open', confidence: 'low' })
  })
})

describe('CPC 226, 605, 606, 245: the clocks of custody since 18 February 2021', () => {
  const clocks = (arrest: string, on: string) =>
    assessed(caseOf([['arrested', arrest]], host), on).clocks.map(({ what, lastDay }) => [what, lastDay])

  test('no clock the day before; that day 48 hours and forty сутки', () => {
    expect(clocks('2021-02-16', '2021-02-17')).toEqual([])
    expect(clocks('2021-02-18', '2021-02-18')).toEqual(
      expect.arrayContaining([
        ['police-custody', '2021-02-20'],
        ['request-must-arrive', '2021-03-30'],
      ]),
    )
  })
})

describe('CAO 324-3, 318, 326(2), 346-2: expulsion can be a handover', () => {
  const ordered = (day: string) =>
    caseOf(
      [
        ['removal-ordered', day, { kind: 'expulsion' }],
        ['removal-notified', day],
      ],
      host,
    )
  const appeal = (day: string, on = day) => remedyOn(ordered(day), on, 'uz.expulsion-appeal')

  test('ten сутки from the copy, to be used the same day; the appeal holds the expulsion', () => {
    expect(appeal('2026-02-01')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      deadline: { fileBy: '2026-02-01', lastDay: '2026-02-11', safeDefault: false },
    })
    expect(appeal('2026-02-01', '2026-02-12').state).toBe('expired')
    expect(appeal('2026-02-01').warnings).toContain('uz.expulsion-is-handover')
  })

  test('Law ZRU-884: no days read the day before 1 January 2024', () => {
    expect(appeal('2023-12-31').deadline?.safeDefault).toBe(true)
    expect(appeal('2024-01-01').deadline?.safeDefault).toBe(false)
  })

  test('Law ZRU-665: since 13 January 2021 an appeal holds the expulsion', () => {
    expect([appeal('2021-01-12').stopsRemoval, appeal('2021-01-13').stopsRemoval]).toEqual([
      'unknown',
      'automatic',
    ])
  })

  test('CAO 324-26: review within six months of a lost appeal, which holds nothing', () => {
    const lost = caseOf(
      [
        ['removal-ordered', '2026-02-01', { kind: 'expulsion' }],
        ['removal-appeal-dismissed', '2026-02-03'],
      ],
      host,
    )
    expect(remedyOn(lost, '2026-02-03', 'uz.expulsion-review')).toMatchObject({
      state: 'open',
      stopsRemoval: 'no',
      deadline: { fileBy: '2026-02-03', lastDay: '2026-08-03' },
    })
  })
})

describe('citizens: the treaty lets Uzbekistan refuse, the Constitution of 2023 forbids', () => {
  const citizen = caseOf([['arrested', '2023-04-10']], { ...host, nationalities: ['UZ'] })
  const shield = (on: string) => remedyOn(citizen, on, 'uz.citizenship-challenge')

  test('Constitution, article 23: since 1 May 2023', () => {
    expect(shield('2023-04-30').provisions).toEqual(['UZ-CC-12', 'UZ-TJ-2000-4'])
    expect(shield('2023-04-30').warnings).toContain('uz.own-citizens-may-be-refused')
    expect(shield('2023-05-01').provisions).toEqual(['UZ-CONST-23', 'UZ-CPC-603'])
    expect(shield('2023-05-01').warnings).toContain('citizens-are-not-extradited')
  })

  test('treaty of 15 June 2000: named that day', () => {
    const submission = (day: string) => remedyOn(caseOf([], host), day, 'uz.refusal-submission').provisions
    expect(submission('2000-06-14')).not.toContain('UZ-TJ-2000-1')
    expect(submission('2000-06-15')).toContain('UZ-TJ-2000-1')
  })
})

test('Law ZRU-687: no complaint of a person to the Constitutional Court before 27 April 2021', () => {
  const lost = caseOf([['extradition-second-appeal-dismissed', '2021-04-01']], host)
  const court = (on: string) => remedyOn(lost, on, 'uz.constitutional-court').state
  expect([court('2021-04-26'), court('2021-04-27')]).toEqual(['closed', 'ask'])
})

describe('Code of Administrative Court Proceedings 186, 93: an order made without a court', () => {
  const ordered = (day: string, kind: 'deportation' | 'expulsion' = 'deportation') =>
    caseOf(
      [
        ['removal-ordered', day, { kind }],
        ['removal-notified', day],
      ],
      host,
    )
  const suit = (day: string) => remedyOn(ordered(day), day, 'uz.order-suit')

  test('six months as read in July 2026, to be used the same day, with a request to halt it', () => {
    expect(suit('2026-07-01')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2026-07-01', lastDay: '2027-01-01', safeDefault: false },
    })
    expect(suit('2026-06-30')).toMatchObject({ confidence: 'low', deadline: { safeDefault: true } })
  })

  test('it is not the way against the expulsion that a criminal court orders', () => {
    const other = remedyOn(ordered('2026-07-01', 'expulsion'), '2026-07-01', 'uz.order-suit')
    expect(other.state).toBe('not-yet')
  })
})
