import { caseOf, remedyOn } from '../support/case.js'

describe('KRF 125(4)(a), Law 1-FKZ 97, 98: the Constitutional Court of Russia', () => {
  const ended = caseOf([
    ['asylum-refused', '2026-06-01'],
    ['asylum-appeal-dismissed', '2026-06-16'],
  ])
  const on = (day: string) => remedyOn(ended, day, 'ru.constitutional-court')

  test('opens after the last ruling on surrender, removal or asylum, and names its paper', () => {
    expect(on('2026-06-15').state).toBe('not-yet')
    expect(on('2026-06-16')).toMatchObject({ state: 'open', stopsRemoval: 'unknown' })
    expect(on('2026-06-16').documents).toContain('constitutional-complaint')
  })

  test('the term is no law that was read: three months to file by, and it shuts nothing', () => {
    expect(on('2026-06-20').deadline).toMatchObject({ fileBy: '2026-09-13', safeDefault: true })
    expect(on('2027-09-01').state).toBe('open')
  })

  test('before the amendment of 2020: no term was read, three months as a caution', () => {
    const old = caseOf([
      ['asylum-refused', '2019-06-01'],
      ['asylum-appeal-dismissed', '2019-06-16'],
    ])
    expect(remedyOn(old, '2019-06-20', 'ru.constitutional-court')).toMatchObject({
      confidence: 'low',
      deadline: { safeDefault: true, fileBy: '2019-09-13' },
    })
    expect(remedyOn(old, '2020-07-04', 'ru.constitutional-court').confidence).toBe('medium')
  })

  test('97 of 1994: until February 2011 a law still to be applied could be attacked, in a case that had only begun', () => {
    const granted = caseOf([['extradition-granted', '2010-03-01']])
    expect(remedyOn(granted, '2010-03-02', 'ru.constitutional-court')).toMatchObject({
      state: 'open',
      confidence: 'medium',
      deadline: null,
    })
    const later = caseOf([['extradition-granted', '2011-02-09']])
    expect(remedyOn(later, '2011-02-10', 'ru.constitutional-court').state).toBe('not-yet')
  })
})

describe('KAS 219(1): three months to sue, and the same day to file, because the claim alone stops nothing', () => {
  const ordered = caseOf([
    ['removal-ordered', '2026-03-02', { kind: 'deportation' }],
    ['removal-notified', '2026-03-03'],
  ])
  const suit = (on: string) => remedyOn(ordered, on, 'ru.deportation-challenge')

  test('the day to file by is the day of the notice, then today; the last day stays the law’s', () => {
    expect(suit('2026-03-03')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2026-03-03', lastDay: '2026-06-03', rule: 'RU-KAS-219-1' },
    })
    expect(suit('2026-05-20').deadline).toMatchObject({ fileBy: '2026-05-20', lastDay: '2026-06-03' })
    expect([suit('2026-06-03').state, suit('2026-06-04').state]).toEqual(['open', 'expired'])
  })

  test('that no shorter time holds was searched for, not read: medium (addendum 2.9)', () => {
    expect(suit('2026-03-03').confidence).toBe('medium')
  })

  test('298(1): the appeal on the day of the judgment, a month by law', () => {
    const lost = caseOf([
      ['removal-ordered', '2026-03-02', { kind: 'deportation' }],
      ['removal-appeal-dismissed', '2026-04-10'],
    ])
    expect(remedyOn(lost, '2026-04-10', 'ru.deportation-second-appeal').deadline).toMatchObject({
      fileBy: '2026-04-10',
      lastDay: '2026-05-10',
    })
  })

  test('115-FZ 31.2(7): three months to sue over the register: whether the person stands in it is not on file', () => {
    const refused = caseOf([
      ['asylum-refused', '2026-03-02'],
      ['asylum-notified', '2026-03-03'],
    ])
    expect(remedyOn(refused, '2026-03-03', 'ru.register-challenge').deadline).toMatchObject({
      fileBy: '2026-06-03',
      lastDay: '2026-06-03',
    })
  })

  test('138-FZ 24: the loss of citizenship, with a request to suspend on the same day (RU-CIT-02)', () => {
    const lost = caseOf([
      ['citizenship-lost', '2026-03-02', { country: 'RU' }],
      ['citizenship-loss-notified', '2026-03-03'],
    ])
    expect(remedyOn(lost, '2026-03-03', 'ru.citizenship-challenge').deadline).toMatchObject({
      fileBy: '2026-03-03',
      lastDay: '2026-06-03',
    })
  })
})

describe('UPK 463(1), 389.4(1), 108(11): no surer than what was read', () => {
  const served = (day: string) =>
    caseOf([
      ['extradition-granted', day],
      ['extradition-notified', day],
    ])

  test('463(1): before Law 92-FZ the ten days are a caution that shuts nothing, from 11 July 2003 they are law', () => {
    const before = remedyOn(served('2003-06-01'), '2003-07-10', 'ru.extradition-appeal')
    expect(before).toMatchObject({ state: 'open', confidence: 'low', deadline: { safeDefault: true } })
    const since = remedyOn(served('2003-07-11'), '2003-07-11', 'ru.extradition-appeal')
    expect(since).toMatchObject({
      confidence: 'high',
      deadline: { lastDay: '2003-07-21', safeDefault: false },
    })
  })

  test('389.4(1): ten days high until 8 January 2023; fifteen since, of which today’s text was not read', () => {
    const dismissed = (day: string) =>
      remedyOn(
        caseOf([
          ['extradition-granted', '2022-11-01'],
          ['extradition-appeal-dismissed', day],
        ]),
        day,
        'ru.extradition-second-appeal',
      )
    expect(dismissed('2023-01-08')).toMatchObject({ confidence: 'high', deadline: { lastDay: '2023-01-18' } })
    expect(dismissed('2023-01-09')).toMatchObject({
      confidence: 'medium',
      deadline: { lastDay: '2023-01-24' },
    })
  })

  test('108(11): Law 13-FZ changed the article on 11 March 2025, and its text was not read', () => {
    const held = (on: string) => remedyOn(caseOf([['remand-ordered', on]]), on, 'ru.detention-appeal')
    expect([held('2025-03-10').confidence, held('2025-03-11').confidence]).toEqual(['high', 'medium'])
  })
})

describe('260-FZ, KoAP as changed: what is told from which day', () => {
  const none = caseOf([])
  const expelled = (on: string) =>
    remedyOn(
      caseOf([
        ['removal-ordered', on, { kind: 'expulsion' }],
        ['removal-notified', on],
      ]),
      on,
      'ru.expulsion-appeal',
    )

  test('a refusal of protection leads to the register since 5 February 2025, under the old body too', () => {
    const claim = (on: string) => remedyOn(none, on, 'ru.asylum')
    expect(claim('2025-02-04').warnings).not.toContain('refusal-leads-to-register')
    expect(claim('2025-02-05').warnings).toContain('refusal-leads-to-register')
    expect([claim('2025-02-05').body, claim('2025-04-01').body, claim('2025-04-02').body]).toEqual([
      'ru.guvm',
      'ru.guvm',
      'ru.mvd-service',
    ])
  })

  test('the day to ask after an unlawful entry is told, and shuts nothing', () => {
    const claim = remedyOn(caseOf([['arrested', '2026-01-10']]), '2026-05-01', 'ru.asylum')
    expect(claim).toMatchObject({ state: 'open', deadline: null })
    expect(claim.warnings).toContain('ru.one-day-after-unlawful-entry')
  })

  test('a fine for some who fought: adopted on 11 March 2026, told as a fact whose first day is to be checked', () => {
    expect(expelled('2026-03-10').warnings).not.toContain('ru.contract-instead-of-expulsion')
    expect(expelled('2026-03-11').warnings).toContain('ru.contract-instead-of-expulsion')
    expect(expelled('2026-03-11').verify).toContain('ru.contract-and-expulsion-day')
    expect(expelled('2026-03-11')).toMatchObject({
      body: 'ru.expulsion-court-or-superior',
      deadline: { lastDay: '2026-03-21', rule: 'RU-KOAP-30.3-1' },
    })
  })
})

describe('UPK 464(1)(6): what is no crime in Russia, after the ban of 14 September 2022 (RU-EXT-10)', () => {
  const wanted = (on: string) =>
    remedyOn(caseOf([['wanted-listed', '2022-01-10']]), on, 'ru.refusal-submission')
  const served = caseOf([
    ['extradition-granted', '2022-09-10'],
    ['extradition-notified', '2022-09-10'],
  ])

  test('told with the submission and with the appeal from that day, the lists to be looked at', () => {
    expect(wanted('2022-09-13').warnings).not.toContain('ru.banned-groups')
    expect(wanted('2022-09-14').warnings).toContain('ru.banned-groups')
    expect(remedyOn(served, '2022-09-13', 'ru.extradition-appeal').warnings).not.toContain('ru.banned-groups')
    const since = remedyOn(served, '2022-09-14', 'ru.extradition-appeal')
    expect(since.warnings).toEqual(expect.arrayContaining(['ru.banned-groups', 'hand-to-administration']))
    expect(since.verify).toContain('ru.lists-of-banned-groups')
  })

  test('nothing else of the two ways changed that day', () => {
    const { deadline, state, confidence } = remedyOn(served, '2022-09-14', 'ru.extradition-appeal')
    expect([state, confidence, deadline?.lastDay]).toEqual(['open', 'high', '2022-09-20'])
    expect(wanted('2026-03-18').warnings).not.toContain('combat-contract-fact-only')
    expect(wanted('2026-03-19').warnings).toEqual(
      expect.arrayContaining(['combat-contract-fact-only', 'ru.banned-groups']),
    )
  })
})

test('KAS 318(2): cassation in six months is told with the appeals of the KAS, and that it stops nothing', () => {
  const lost = (day: string) =>
    caseOf([
      ['removal-ordered', day, { kind: 'deportation' }],
      ['removal-appeal-dismissed', day],
      ['asylum-refused', day],
      ['asylum-appeal-dismissed', day],
    ])
  for (const id of ['ru.deportation-second-appeal', 'ru.asylum-second-appeal']) {
    const warnings = (day: string) => remedyOn(lost(day), day, id).warnings
    expect(warnings('2015-09-14')).not.toContain('ru.kas-cassation-stops-nothing')
    expect(warnings('2015-09-15')).toContain('ru.kas-cassation-stops-nothing')
  }
})
