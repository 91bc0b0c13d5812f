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

describe('CPC 226, Law 675: police custody of 48 hours since 18 February 2021', () => {
  const clocks = (arrest: string, on: string) =>
    assessed(caseOf([['arrested', arrest]], host), on).clocks.map(({ what, lastDay }) => [what, lastDay])

  test('no clock the day before, 48 hours that day; no other term was found', () => {
    expect(clocks('2021-02-16', '2021-02-17')).toEqual([])
    expect(clocks('2021-02-18', '2021-02-18')).toEqual([['police-custody', '2021-02-20']])
  })
})

describe('CAO 346-2: expulsion can be a handover', () => {
  test('same day, and the warning says so', () => {
    const ordered = caseOf(
      [
        ['removal-ordered', '2026-02-01', { kind: 'expulsion' }],
        ['removal-notified', '2026-02-01'],
      ],
      host,
    )
    const appeal = remedyOn(ordered, '2026-02-01', 'uz.expulsion-appeal')
    expect(appeal).toMatchObject({ state: 'open', deadline: { fileBy: '2026-02-01', safeDefault: true } })
    expect(appeal.warnings).toContain('uz.expulsion-is-handover')
  })
})

test('treaty of 15 June 2000, article 4: a passport of Uzbekistan is no sure shield', () => {
  const citizen = caseOf([['arrested', '2026-01-10']], { ...host, nationalities: ['UZ'] })
  const shield = remedyOn(citizen, '2026-01-11', 'uz.citizenship-challenge')
  expect(shield).toMatchObject({ state: 'open', confidence: 'low', stopsRemoval: 'unknown' })
  expect(shield.warnings).toContain('uz.own-citizens-may-be-refused')
  const submission = (day: string) => remedyOn(caseOf([], host), day, 'uz.refusal-submission').provisions
  expect(submission('2000-06-14')).not.toContain('UZ-TJ-2000-1')
  expect(submission('2000-06-15')).toContain('UZ-TJ-2000-1')
})
