import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'AE' }
const granted = (day: string) =>
  caseOf(
    [
      ['arrested', '2012-12-23'],
      ['extradition-granted', day],
    ],
    host,
  )
const appeal = (day: string, on = day) => remedyOn(granted(day), on, 'ae.extradition-appeal')

describe('Federal Law 39/2006, article 22 as changed: thirty days from the ruling since 28 November 2023', () => {
  test('ruling of 1 December: last day the 31st, to be filed in seven days, and no handover before it is final', () => {
    expect(appeal('2023-12-01')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      deadline: { fileBy: '2023-12-08', lastDay: '2023-12-31', safeDefault: false, rule: 'AE-39-2006-22' },
    })
    expect(appeal('2023-12-01', '2023-12-31').state).toBe('open')
    expect(appeal('2023-12-01', '2024-01-01').state).toBe('expired')
    expect(codesOf(appeal('2023-12-01', '2024-01-01'))).toContain('cannot-be-restored')
  })

  test('a later notice does not start it anew', () => {
    const served = caseOf(
      [
        ['extradition-granted', '2023-12-01'],
        ['extradition-notified', '2023-12-20'],
      ],
      host,
    )
    expect(remedyOn(served, '2023-12-21', 'ae.extradition-appeal').deadline?.lastDay).toBe('2023-12-31')
  })

  test('the day before the change: seven days as a caution, and no stay is promised', () => {
    expect(appeal('2023-11-27')).toMatchObject({
      confidence: 'low',
      stopsRemoval: 'unknown',
      deadline: { lastDay: '2023-12-03', safeDefault: true },
    })
    expect(appeal('2023-11-28')).toMatchObject({ confidence: 'high', deadline: { lastDay: '2023-12-28' } })
  })

  test('a ruling days before the change: the earlier day is shown, and the longer term keeps it open', () => {
    const late = appeal('2023-11-20', '2023-12-05')
    expect(late.state).toBe('open')
    expect(late.deadline?.lastDay).toBe('2023-11-26')
  })

  test('a ruling of 14 April 2013 could be challenged on the 20th, the last day of the caution', () => {
    expect(appeal('2013-04-14', '2013-04-20')).toMatchObject({
      state: 'open',
      deadline: { lastDay: '2013-04-20', passed: false },
    })
  })
})

describe('articles 9 and 26: the Minister comes after the courts', () => {
  test('after the challenge is lost the Minister can still be asked', () => {
    const held = caseOf(
      [
        ['arrested', '2023-12-20'],
        ['extradition-granted', '2024-01-10'],
        ['extradition-appeal-dismissed', '2024-03-01'],
      ],
      host,
    )
    const open = remedyOn(held, '2024-03-02', 'ae.refusal-submission')
    expect([open.state, open.stopsRemoval]).toEqual(['open', 'if-granted'])
    expect(open.warnings).toContain('ae.minister-must-approve')
  })

  test('Decree 69/2007: the treaty with Tajikistan is cited from 21 August 2007', () => {
    const at = (day: string) => remedyOn(caseOf([], host), day, 'ae.refusal-submission').provisions
    expect(at('2007-08-20')).not.toContain('AE-TJ-TREATY')
    expect(at('2007-08-21')).toContain('AE-TJ-TREATY')
  })
})

describe('no asylum law', () => {
  const held = caseOf([['arrested', '2026-01-10']], host)

  test.each(['ae.asylum', 'ae.asylum-appeal'])('%s is closed and points to UNHCR', (id) => {
    const shut = remedyOn(held, '2026-01-11', id)
    expect([shut.state, codesOf(shut)[0]]).toEqual(['closed', 'ae-no-asylum-law'])
    expect(shut.replacedBy[0]).toBe('unhcr')
  })

  test('UNHCR, the Working Group and the special procedures are open; Geneva and Strasbourg are not', () => {
    for (const id of ['ae.unhcr', 'un.wgad', 'un.special-procedures'])
      expect(remedyOn(held, '2026-01-11', id).state).toBe('open')
    for (const id of ['hrc.complaint', 'ecthr.interim-measure', 'ecthr.application'])
      expect(remedyOn(held, '2026-01-11', id).state).toBe('closed')
  })

  test('Cabinet Resolution 65/2022, article 46(9): a humanitarian permit is a question since 3 October 2022', () => {
    expect(remedyOn(held, '2026-01-11', 'ae.humanitarian-residence').state).toBe('ask')
    const at = (day: string) => remedyOn(caseOf([], host), day, 'ae.humanitarian-residence').state
    expect([at('2022-10-02'), at('2022-10-03')]).toEqual(['closed', 'ask'])
  })
})

describe('Decree-Law 29/2021, article 15: deportation without a court', () => {
  const ordered = (day: string) =>
    caseOf(
      [
        ['arrested', day],
        ['removal-ordered', day, { kind: 'deportation' }],
      ],
      host,
    )

  test('no term and no stay; only a request to lift it', () => {
    const request = remedyOn(ordered('2026-02-01'), '2026-02-01', 'ae.deportation-lift-request')
    expect(request).toMatchObject({ state: 'open', stopsRemoval: 'no', deadline: null, confidence: 'high' })
    expect(request.warnings).toContain('ae.no-appeal-no-stay')
  })

  test('thirty days and thirty more to carry it out, since 26 October 2021', () => {
    const clocks = (day: string) =>
      assessed(ordered(day), day)
        .clocks.filter(({ what }) => what.startsWith('removal-centre'))
        .map(({ what, lastDay }) => [what, lastDay])
    expect(clocks('2021-10-25')).toEqual([])
    expect(clocks('2021-10-26')).toEqual([
      ['removal-centre', '2021-11-25'],
      ['removal-centre-total', '2021-12-25'],
    ])
  })

  test('the Dubai committee exists since 2025, and says so', () => {
    const at = (day: string) => remedyOn(ordered(day), day, 'ae.dubai-committee')
    expect(codesOf(at('2024-12-31'))[0]).toBe('ae-no-deportation-review-before-2025')
    expect(at('2025-01-01')).toMatchObject({ state: 'open', confidence: 'low' })
  })
})

describe('articles 15 to 17: custody', () => {
  const request = (day: string) =>
    assessed(caseOf([['arrested', day]], host), day).clocks.map(({ what, lastDay }) => [what, lastDay])

  test('forty days for the request before the change, sixty since; the police hours end before a prosecutor', () => {
    expect(request('2023-11-27')).toEqual([['request-must-arrive', '2024-01-06']])
    expect(request('2023-11-28')).toEqual([['request-must-arrive', '2024-01-27']])
  })

  test('no appeal to a court was found, but release can be asked for', () => {
    const held = caseOf([['arrested', '2026-01-10']], host)
    expect(codesOf(remedyOn(held, '2026-01-11', 'ae.detention-appeal'))[0]).toBe(
      'ae-prosecutor-orders-custody',
    )
    expect(remedyOn(held, '2026-01-11', 'ae.detention-complaint').state).toBe('open')
  })
})

test('Decree-Law 33/2022 arts 4(4), 31: a defence of unconstitutionality stays the case, since 2 January 2023', () => {
  const held = caseOf(
    [
      ['arrested', '2022-12-20'],
      ['extradition-requested', '2022-12-28'],
      ['extradition-granted', '2023-02-01'],
      ['extradition-appealed', '2023-02-03'],
      ['extradition-appeal-dismissed', '2023-03-01'],
    ],
    host,
  )
  const way = (on: string) => remedyOn(held, on, 'ae.constitutional-court')
  expect(codesOf(way('2023-01-01'))[0]).toBe('ae-no-constitutional-complaint-found')
  expect(way('2023-01-02')).toMatchObject({ state: 'open', stopsRemoval: 'if-granted', confidence: 'medium' })
  expect(way('2023-01-02').warnings).toContain('ae.day-set-by-the-court')
  // It is raised before the court that hears the case: while one does, and neither before nor after.
  expect(way('2023-02-28').state).toBe('open')
  expect(way('2023-03-01').state).toBe('not-yet')
  const wanted = caseOf([['wanted-listed', '2024-01-10']], host)
  expect(remedyOn(wanted, '2024-01-11', 'ae.constitutional-court').state).toBe('not-yet')
})
