import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const host = { host: 'AM' }
const ARREST = ['arrested', '2025-05-07'] as const

describe('Law on Legal Assistance of 2024: extradition, of which no day was read', () => {
  const file = caseOf(
    [ARREST, ['extradition-granted', '2025-06-02'], ['extradition-notified', '2025-06-03']],
    host,
  )
  const appeal = (on: string) => remedyOn(file, on, 'am.extradition-appeal')

  test('three days as a caution, the day of the paper counted; nothing is said to stop the surrender', () => {
    expect(appeal('2025-06-03')).toMatchObject({
      state: 'open',
      stopsRemoval: 'unknown',
      confidence: 'low',
      body: 'am.court-of-appeal',
      deadline: { lastDay: '2025-06-05', rule: 'AM-LAW-2024', safeDefault: true },
    })
  })

  test('a caution never shuts the way: open on the day after it', () => {
    expect(appeal('2025-06-06').state).toBe('open')
    expect(codesOf(appeal('2025-06-06'))).toContain('safe-default')
  })

  test('the codes: of 1998, of 1 July 2022, law HO-464-N signed on 29 November 2024', () => {
    const rule = (day: string) =>
      remedyOn(
        caseOf(
          [
            ['extradition-granted', day],
            ['extradition-notified', day],
          ],
          host,
        ),
        day,
        'am.extradition-appeal',
      ).deadline?.rule
    expect(['2022-06-30', '2022-07-01', '2024-11-29', '2024-11-30'].map(rule)).toEqual([
      'AM-CPC1998-54',
      'AM-CPC2022',
      'AM-CPC2022',
      'AM-LAW-2024',
    ])
  })

  test('Constitution 55: the bars stand in the submission, which stops nothing', () => {
    const asking = remedyOn(file, '2025-05-08', 'am.refusal-submission')
    expect(asking.stopsRemoval).toBe('no')
    expect(asking.warnings).toContain('am.constitution-bars')
  })
})

describe('custody', () => {
  const held = caseOf([ARREST], host)

  test('seventy-two hours and thirty days for the request; no longest custody was found', () => {
    const clocks = assessed(held, '2025-05-08').clocks.map(({ what, lastDay }) => [what, lastDay])
    expect(Object.fromEntries(clocks)).toMatchObject({ 'police-custody': '2025-05-10' })
    expect(clocks.map(([what]) => what)).toContain('request-must-arrive')
    expect(clocks.map(([what]) => what)).not.toContain('longest-custody')
  })

  test('CPC 389, 390, 394: ten days to review a custody order, fifteen to the Cassation, since 1 July 2022', () => {
    const review = (day: string) =>
      remedyOn(caseOf([['remand-ordered', day]], host), day, 'am.detention-appeal')
    expect(review('2022-06-30').deadline).toMatchObject({ lastDay: '2022-07-02', safeDefault: true })
    expect(review('2022-07-01')).toMatchObject({
      confidence: 'medium',
      deadline: { fileBy: '2022-07-04', lastDay: '2022-07-11', rule: 'AM-CPC-390', safeDefault: false },
    })
    const lost = caseOf(
      [
        ['remand-ordered', '2025-05-08'],
        ['detention-appeal-dismissed', '2025-05-20'],
      ],
      host,
    )
    expect(remedyOn(lost, '2025-05-20', 'am.detention-second-appeal')).toMatchObject({
      state: 'open',
      deadline: { fileBy: '2025-05-23', lastDay: '2025-06-04' },
    })
  })

  test('CPC 113: the consulate is not told of one who asked for asylum, since 1 July 2022', () => {
    const warnings = (on: string) => remedyOn(caseOf([], host), on, 'am.asylum').warnings
    expect(warnings('2022-06-30')).not.toContain('am.consulate-is-not-told')
    expect(warnings('2022-07-01')).toContain('am.consulate-is-not-told')
  })

  test('no house arrest since the law of 2024', () => {
    const warnings = (on: string) =>
      remedyOn(caseOf([['arrested', '2024-10-20']], host), on, 'am.detention-complaint').warnings
    expect(warnings('2024-11-29')).not.toContain('am.no-alternatives-since-2024')
    expect(warnings('2024-11-30')).toContain('am.no-alternatives-since-2024')
  })
})

describe('Law of 27 November 2008: asylum, in force 24 January 2009', () => {
  test('the right to stay until the last court is said only since that day', () => {
    const warnings = (on: string) => remedyOn(caseOf([], host), on, 'am.asylum').warnings
    expect(warnings('2009-01-23')).not.toContain('am.stay-until-last-court')
    expect(warnings('2009-01-24')).toContain('am.stay-until-last-court')
  })

  test('one status since then: no other protection, asylum in its place', () => {
    const other = (on: string) => remedyOn(caseOf([], host), on, 'am.other-protection')
    expect(other('2009-01-23').state).toBe('open')
    expect(other('2009-01-24').state).toBe('closed')
    expect(codesOf(other('2009-01-24'))).toContain('am.one-status-only')
  })

  test('a refusal: thirty days as the service tells, within three; they shut nothing', () => {
    const refused = caseOf(
      [
        ['asylum-refused', '2025-03-03'],
        ['asylum-notified', '2025-03-04'],
      ],
      host,
    )
    expect(remedyOn(refused, '2025-03-04', 'am.asylum-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'unknown',
      body: 'am.administrative-court',
      deadline: { fileBy: '2025-03-07', lastDay: '2025-04-03', assumed: true },
    })
    expect(remedyOn(refused, '2025-05-04', 'am.asylum-appeal').state).toBe('open')
  })
})

test('Law of 25 December 2006 and APC 132: a court expels; a month, but the complaint goes in the same day', () => {
  const ordered = caseOf(
    [
      ['removal-ordered', '2025-02-03', { kind: 'expulsion' }],
      ['removal-notified', '2025-02-03'],
    ],
    host,
  )
  const appeal = remedyOn(ordered, '2025-02-03', 'am.expulsion-appeal')
  expect(appeal).toMatchObject({
    state: 'open',
    stopsRemoval: 'unknown',
    confidence: 'medium',
    deadline: { fileBy: '2025-02-03', lastDay: '2025-03-03', rule: 'AM-APC-132', assumed: true },
  })
  expect(appeal.warnings).toContain('am.only-a-court-expels')
})

test('Constitution 169(1)(8): a complaint to the Constitutional Court only since July 2006', () => {
  const lost = caseOf([['extradition-appeal-dismissed', '2006-06-20']], host)
  const way = (on: string) => remedyOn(lost, on, 'am.constitutional-court')
  expect(codesOf(way('2006-06-30'))[0]).toBe('am.no-complaint-before-2006')
  expect(way('2006-07-01').state).toBe('ask')
  expect(way('2006-07-01').warnings).toContain('am.rule-not-decision')
})
