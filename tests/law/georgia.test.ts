import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'GE' }
const ARREST = ['arrested', '2026-01-05'] as const

describe('cooperation law 34(11): cassation in seven days from the announcement', () => {
  const file = caseOf([ARREST, ['extradition-granted', '2026-02-02']], host)
  const appeal = (on: string) => remedyOn(file, on, 'ge.extradition-appeal')

  test('announced on 2 February: file by the 8th, last day the 9th, and the surrender waits', () => {
    expect(appeal('2026-02-03')).toMatchObject({
      state: 'open',
      stopsRemoval: 'automatic',
      confidence: 'high',
      body: 'ge.supreme-court',
      deadline: { fileBy: '2026-02-08', lastDay: '2026-02-09', rule: 'GE-ICCM-34-11', safeDefault: false },
    })
  })

  test('open on the last day, expired the day after', () => {
    expect(appeal('2026-02-09').state).toBe('open')
    expect(appeal('2026-02-10').state).toBe('expired')
  })

  test('34(14)-(15): then only the Minister, whose order nothing stops', () => {
    const ended = caseOf(
      [ARREST, ['extradition-granted', '2026-02-02'], ['extradition-appeal-dismissed', '2026-02-20']],
      host,
    )
    expect(remedyOn(ended, '2026-02-20', 'ge.extradition-appeal').state).toBe('exhausted')
    const minister = remedyOn(ended, '2026-02-20', 'ge.minister-submission')
    expect(minister).toMatchObject({ state: 'open', stopsRemoval: 'no' })
    expect(minister.warnings).toContain('ge.rule-39-before-the-minister')
  })

  test('57: in force on 1 October 2010; before it no stop is promised; 34 was last changed by Law 3803', () => {
    const on = (day: string) =>
      remedyOn(caseOf([['extradition-granted', day]], host), day, 'ge.extradition-appeal')
    expect(on('2010-09-30').stopsRemoval).toBe('unknown')
    expect(on('2010-10-01').stopsRemoval).toBe('automatic')
    expect([on('2018-12-12').confidence, on('2018-12-13').confidence]).toEqual(['medium', 'high'])
  })

  test('Code of 1998, 259^1: seven days to the city court, then five to the Supreme Court, until 30 September 2010', () => {
    const lost = caseOf(
      [
        ['extradition-granted', '2010-09-10'],
        ['extradition-appeal-dismissed', '2010-09-20'],
      ],
      host,
    )
    const first = remedyOn(
      caseOf([['extradition-granted', '2010-09-10']], host),
      '2010-09-10',
      'ge.extradition-appeal',
    )
    expect(first).toMatchObject({
      body: 'ge.city-court',
      confidence: 'medium',
      deadline: { fileBy: '2010-09-16', lastDay: '2010-09-17', rule: 'GE-CPC1998-259-1' },
    })
    const second = (on: string) => remedyOn(lost, on, 'ge.extradition-second-appeal')
    expect(second('2010-09-20')).toMatchObject({ state: 'open', deadline: { lastDay: '2010-09-25' } })
    expect(second('2010-10-01').state).toBe('closed')
    const old = remedyOn(
      caseOf([['extradition-granted', '2006-12-31']], host),
      '2006-12-31',
      'ge.extradition-appeal',
    )
    expect(old).toMatchObject({ confidence: 'low', deadline: { safeDefault: true } })
  })
})

describe('article 30: custody', () => {
  test('a judge in forty-eight hours, nine months in all', () => {
    const clocks = Object.fromEntries(
      assessed(caseOf([ARREST], host), '2026-01-06').clocks.map(({ what, lastDay }) => [what, lastDay]),
    )
    expect(clocks).toMatchObject({ 'police-custody': '2026-01-07', 'longest-custody': '2026-10-05' })
  })

  test('Code of 1998, 259: seven months in all until 30 September 2010, then nine', () => {
    const longest = (on: string) =>
      assessed(caseOf([['arrested', '2010-09-01']], host), on).clocks.find(
        ({ what }) => what === 'longest-custody',
      )?.lastDay
    expect([longest('2010-09-30'), longest('2010-10-01')]).toEqual(['2011-04-01', '2011-06-01'])
  })

  test('30(5): seven days against the first order, filed within five for a centre; 48 hours against a longer one', () => {
    const held = caseOf(
      [ARREST, ['remand-ordered', '2026-01-07'], ['detention-extended', '2026-04-06']],
      host,
    )
    expect(remedyOn(held, '2026-01-08', 'ge.detention-appeal').deadline).toMatchObject({
      lastDay: '2026-01-14',
      rule: 'GE-ICCM-30-5',
    })
    expect(remedyOn(held, '2026-04-06', 'ge.extension-appeal')).toMatchObject({
      stopsRemoval: 'no',
      deadline: { rule: 'GE-CPC-207' },
    })
    expect(remedyOn(held, '2026-04-09', 'ge.extension-appeal').state).toBe('expired')
  })
})

describe('Law 864 of 26 June 2025, in force 1 October 2025: asylum', () => {
  test('26(3): ten days during an extradition since that day; fifteen in the law of 2016, 24(4)', () => {
    const claim = (arrest: string, on: string) =>
      remedyOn(caseOf([['arrested', arrest]], host), on, 'ge.asylum')
    expect(claim('2025-09-25', '2025-09-30').deadline).toMatchObject({
      lastDay: '2025-10-10',
      rule: 'GE-PROTECTION-2016-24',
    })
    expect(claim('2017-01-25', '2017-01-31').deadline).toBeNull()
    // Told of the right before the change: the older days, but the tenth is the day to file by.
    expect(claim('2025-09-25', '2025-10-01').deadline).toMatchObject({
      fileBy: '2025-10-05',
      lastDay: '2025-10-10',
    })
    expect(claim('2025-10-01', '2025-10-01').deadline).toMatchObject({
      lastDay: '2025-10-11',
      rule: 'GE-864-26-3',
    })
    expect(claim('2025-09-25', '2025-10-01').warnings).toContain('ge.claim-in-ten-days')
  })

  test('counted from the arrest as a precaution, so late it still stands open', () => {
    const late = remedyOn(caseOf([ARREST], host), '2026-01-16', 'ge.asylum')
    expect(late.state).toBe('open')
    expect(codesOf(late)).toContain('counted-as-precaution')
    expect(late.stopsRemoval).toBe('unknown')
  })

  const refused = caseOf(
    [
      ['asylum-refused', '2026-03-02'],
      ['asylum-notified', '2026-03-03'],
    ],
    host,
  )
  test('55: ten days to sue, filed within the seven of an inadmissible claim', () => {
    const suit = (on: string) => remedyOn(refused, on, 'ge.asylum-appeal')
    expect(suit('2026-03-04')).toMatchObject({
      state: 'open',
      body: 'ge.tbilisi-city-court',
      deadline: { fileBy: '2026-03-10', lastDay: '2026-03-13', rule: 'GE-864-55' },
    })
    expect(suit('2026-03-14').state).toBe('expired')
  })

  const at = (day: string) =>
    remedyOn(
      caseOf(
        [
          ['asylum-refused', day],
          ['asylum-notified', day],
        ],
        host,
      ),
      day,
      'ge.asylum-appeal',
    )
  test('laws of 1998, 2011 and 2016: one month to sue, until 30 September 2025', () => {
    expect(at('2012-03-18')).toMatchObject({ confidence: 'medium', deadline: { rule: 'GE-APC-22-3' } })
    expect(at('2012-03-18').warnings).not.toContain('ge.expulsion-waits')
    expect(at('2012-03-19').warnings).toContain('ge.expulsion-waits')
    expect(at('2025-09-30').deadline).toMatchObject({
      fileBy: '2025-10-07',
      lastDay: '2025-10-30',
      rule: 'GE-PROTECTION-2016-47',
    })
    expect(at('2025-10-01').deadline).toMatchObject({ rule: 'GE-864-55', safeDefault: false })
  })

  test('law of 2016, 56(a): neither extradition nor expulsion until the last ruling, from 1 February 2017', () => {
    const stops = ['2017-01-31', '2017-02-01', '2025-09-30', '2025-10-01'].map((day) => at(day).stopsRemoval)
    expect(stops).toEqual(['unknown', 'automatic', 'automatic', 'unknown'])
  })

  test('33 and APC 21^117: seven days at the border, and the first judgment is final', () => {
    const border = caseOf(
      [
        ['arrested', '2026-02-20', { place: 'airport' }],
        ['asylum-refused', '2026-03-02'],
        ['asylum-notified', '2026-03-03'],
      ],
      host,
    )
    const suit = remedyOn(border, '2026-03-04', 'ge.asylum-appeal')
    expect(suit.deadline).toMatchObject({ lastDay: '2026-03-10', rule: 'GE-APC-21-117' })
    expect(suit.warnings).toContain('ge.border-judgment-is-final')
  })

  test('the humanitarian status came with the law of 2011', () => {
    const other = (on: string) => remedyOn(caseOf([], host), on, 'ge.subsidiary-protection').state
    expect([other('2012-03-18'), other('2012-03-19')]).toEqual(['closed', 'open'])
  })
})

describe('aliens law 56(1) and APC 21^126: expulsion', () => {
  const lines = (day: string) =>
    [
      ['removal-ordered', day, { kind: 'expulsion' }],
      ['removal-notified', day],
      ['removal-appeal-dismissed', day],
    ] as const
  const second = (day: string) => remedyOn(caseOf(lines(day), host), day, 'ge.expulsion-second-appeal')

  test('ten days to sue; the stay is asked for, not promised', () => {
    const suit = remedyOn(caseOf(lines('2026-03-02').slice(0, 2), host), '2026-03-02', 'ge.expulsion-suit')
    expect(suit).toMatchObject({
      stopsRemoval: 'unknown',
      deadline: { lastDay: '2026-03-12', rule: 'GE-ALIENS-56-1' },
    })
    expect(suit.warnings).toContain('ge.ask-stay-anyway')
  })

  test('since 1 October 2025 the appeal suspends, in five days', () => {
    expect(second('2025-09-30')).toMatchObject({
      stopsRemoval: 'unknown',
      confidence: 'medium',
      deadline: { fileBy: '2025-10-01', lastDay: '2025-10-14', rule: 'GE-CIVIL-369', assumed: true },
    })
    expect(second('2025-10-01')).toMatchObject({
      stopsRemoval: 'automatic',
      deadline: { lastDay: '2025-10-06', rule: 'GE-APC-21-126' },
    })
  })

  test('laws of 1993 and 2005, APC 22(3): one month before September 2014, to be used within a day', () => {
    const suit = (day: string) => remedyOn(caseOf(lines(day).slice(0, 2), host), day, 'ge.expulsion-suit')
    expect(suit('2006-06-30').provisions).toContain('GE-ALIENS-1993-29')
    expect(suit('2006-07-01').provisions).toContain('GE-ALIENS-2005-56')
    expect(suit('2014-08-31')).toMatchObject({
      confidence: 'medium',
      stopsRemoval: 'unknown',
      deadline: { fileBy: '2014-09-01', lastDay: '2014-09-30', rule: 'GE-APC-22-3' },
    })
    expect(suit('2014-09-01').deadline?.rule).toBe('GE-ALIENS-56-1')
  })
})

test('APC 22(3): one month against the loss of citizenship', () => {
  const lost = caseOf(
    [
      ['citizenship-lost', '2026-03-02', { country: 'GE' }],
      ['citizenship-loss-notified', '2026-03-02'],
    ],
    host,
  )
  expect(remedyOn(lost, '2026-03-02', 'ge.citizenship-challenge').deadline).toMatchObject({
    fileBy: '2026-03-09',
    lastDay: '2026-04-02',
  })
})

test('Civil Procedure Code 369: fourteen days against a judgment on asylum before October 2025; they shut nothing', () => {
  const lost = (day: string, on: string) =>
    remedyOn(
      caseOf(
        [
          ['asylum-refused', '2011-01-10'],
          ['asylum-appeal-dismissed', day],
        ],
        host,
      ),
      on,
      'ge.asylum-second-appeal',
    )
  expect(lost('2011-06-01', '2011-06-01').deadline).toMatchObject({
    fileBy: '2011-06-06',
    lastDay: '2011-06-15',
  })
  expect(lost('2018-06-01', '2018-07-01')).toMatchObject({ state: 'open', stopsRemoval: 'automatic' })
  expect(lost('2025-10-01', '2025-10-01').deadline).toMatchObject({ lastDay: '2025-10-11' })
})
