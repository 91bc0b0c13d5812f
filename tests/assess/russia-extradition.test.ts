import { assessed, caseOf, codesOf, remedyOn } from '../support/case.js'

const ARREST = ['arrested', '2026-01-10'] as const
const REQUEST = ['extradition-requested', '2026-02-01'] as const
const GRANT = ['extradition-granted', '2026-02-20'] as const

describe('UPK 463(1): appeal against the extradition decision, ten сутки from written notice', () => {
  const notified = caseOf([ARREST, REQUEST, GRANT, ['extradition-notified', '2026-03-01']])

  test('notified on 1 March: file by 10 March, last day 11 March, because it is disputed whether day one counts', () => {
    const appeal = remedyOn(notified, '2026-03-02', 'ru.extradition-appeal')
    expect(appeal.state).toBe('open')
    expect(appeal.stopsRemoval).toBe('automatic')
    expect(appeal.deadline).toMatchObject({
      fileBy: '2026-03-10',
      lastDay: '2026-03-11',
      rule: 'RU-UPK-463-1',
      passed: false,
    })
    expect(codesOf(appeal)).toContain('first-day-disputed')
  })

  test('on the last day it is open, the day after it is expired and can be restored', () => {
    expect(remedyOn(notified, '2026-03-11', 'ru.extradition-appeal').state).toBe('open')
    const late = remedyOn(notified, '2026-03-12', 'ru.extradition-appeal')
    expect(late.state).toBe('expired')
    expect(codesOf(late)).toContain('can-be-restored')
  })

  test('no roll-over: a last day on a Sunday stays', () => {
    const file = caseOf([ARREST, REQUEST, GRANT, ['extradition-notified', '2026-03-05']])
    expect(remedyOn(file, '2026-03-06', 'ru.extradition-appeal').deadline?.lastDay).toBe('2026-03-15')
  })

  test('no written notice: the period has not begun; the decision is counted as a precaution and shuts nothing', () => {
    const appeal = remedyOn(caseOf([ARREST, REQUEST, GRANT]), '2026-06-01', 'ru.extradition-appeal')
    expect(appeal.state).toBe('open')
    expect(appeal.deadline).toMatchObject({ assumed: true, fileBy: '2026-03-01', passed: true })
    expect(codesOf(appeal)).toContain('counted-as-precaution')
  })

  test('notice not known, and the precaution passed: a question, never expired', () => {
    const file = caseOf([ARREST, REQUEST, GRANT], { notKnown: ['extradition-notified'] })
    const appeal = remedyOn(file, '2026-06-01', 'ru.extradition-appeal')
    expect(appeal.state).toBe('ask')
    expect(appeal.needs).toContain('extradition-notified')
  })

  test('notified some day in March: counted from the 1st, not shut before the 31st has run out', () => {
    const file = caseOf([ARREST, REQUEST, GRANT, ['extradition-notified', '2026-03']])
    const appeal = remedyOn(file, '2026-04-05', 'ru.extradition-appeal')
    expect(appeal.state).toBe('open')
    expect(appeal.deadline).toMatchObject({ lastDay: '2026-03-11', partial: true })
    expect(codesOf(appeal)).toContain('may-have-passed')
    expect(remedyOn(file, '2026-04-11', 'ru.extradition-appeal').state).toBe('expired')
  })

  test('not yet before the decision, in use once lodged, exhausted once dismissed', () => {
    const file = caseOf([
      ARREST,
      REQUEST,
      GRANT,
      ['extradition-notified', '2026-03-01'],
      ['extradition-appealed', '2026-03-05'],
      ['extradition-appeal-dismissed', '2026-04-10'],
    ])
    const stateOn = (on: string) => remedyOn(file, on, 'ru.extradition-appeal').state
    expect([
      stateOn('2026-02-10'),
      stateOn('2026-02-25'),
      stateOn('2026-03-05'),
      stateOn('2026-04-10'),
    ]).toEqual(['not-yet', 'open', 'in-use', 'exhausted'])
  })

  test('before 1 July 2002 the library shows no statutory appeal, and says why', () => {
    const appeal = remedyOn(caseOf([['arrested', '2001-10-27']]), '2001-12-01', 'ru.extradition-appeal')
    expect(appeal.state).toBe('closed')
    expect(appeal.confidence).toBe('low')
  })
})

describe('UPK 463(9), 389.4: second appeal, ten сутки until 608-FZ, fifteen since 9 January 2023', () => {
  const dismissed = (on: string) =>
    caseOf([
      ['arrested', '2022-01-10'],
      ['extradition-appeal-dismissed', on],
    ])

  test('UPK 356(1) as it stood until the end of 2012: cassation in ten days; seven to file by, 463(9) not read', () => {
    const old = remedyOn(dismissed('2009-04-20'), '2009-04-21', 'ru.extradition-second-appeal')
    expect(old.deadline).toMatchObject({ fileBy: '2009-04-27', lastDay: '2009-04-30', sooner: true })
    expect(old).toMatchObject({ body: 'ru.supreme-court', confidence: 'low' })
    expect(old.provisions).toEqual(['RU-UPK-463-9', 'RU-UPK-354-OLD', 'RU-UPK-356-1-OLD'])
  })

  test('Law 433-FZ: Article 389.4 governs from 1 January 2013, not a day earlier', () => {
    const on = (day: string) => remedyOn(dismissed(day), day, 'ru.extradition-second-appeal')
    expect(on('2012-12-31').provisions).not.toContain('RU-UPK-389.4-1')
    expect(on('2013-01-01').deadline).toMatchObject({ rule: 'RU-UPK-389.4-1', lastDay: '2013-01-11' })
  })

  test('ten сутки before, at the Supreme Court; from October 2019 at the appellate court', () => {
    const old = remedyOn(dismissed('2014-04-20'), '2014-04-21', 'ru.extradition-second-appeal')
    expect(old.deadline).toMatchObject({ fileBy: '2014-04-29', lastDay: '2014-04-30' })
    expect(old.body).toBe('ru.supreme-court')
    expect(remedyOn(dismissed('2020-03-02'), '2020-03-03', 'ru.extradition-second-appeal').body).toBe(
      'ru.appellate-court',
    )
  })

  test('fifteen сутки after', () => {
    const now = remedyOn(dismissed('2026-04-10'), '2026-04-11', 'ru.extradition-second-appeal')
    expect(now.deadline).toMatchObject({ fileBy: '2026-04-24', lastDay: '2026-04-25', length: 15 })
  })

  test('a ruling days before the change: the shorter, earlier reading is shown, and the longer one keeps it open', () => {
    const file = dismissed('2023-01-05')
    const remedy = remedyOn(file, '2023-01-10', 'ru.extradition-second-appeal')
    expect(remedy.deadline).toMatchObject({ lastDay: '2023-01-15', length: 10 })
    expect(remedyOn(file, '2023-01-18', 'ru.extradition-second-appeal').state).toBe('open')
    expect(remedyOn(file, '2023-01-21', 'ru.extradition-second-appeal').state).toBe('expired')
  })

  test('a won first appeal can still be appealed by the prosecutor: in use, until upheld', () => {
    const file = caseOf([
      ['arrested', '2003-08-13'],
      ['extradition-appeal-allowed', '2006-08-21'],
      ['extradition-refusal-upheld', '2006-10-02'],
    ])
    expect(remedyOn(file, '2006-08-22', 'ru.extradition-second-appeal').state).toBe('in-use')
    expect(remedyOn(file, '2006-10-03', 'ru.extradition-second-appeal').state).toBe('exhausted')
  })

  test('UPK 391(4), 462(6): after the second dismissal surrender is possible the same day', () => {
    const file = caseOf([
      ['arrested', '2026-01-10'],
      ['extradition-appeal-dismissed', '2026-04-10'],
      ['extradition-second-appeal-dismissed', '2026-06-01'],
    ])
    const danger = assessed(file, '2026-06-01').dangers.find((one) => one.id === 'surrender-possible')
    expect(danger?.level).toBe('critical')
  })
})

describe('KRF 61, UPK 464(1)(1): a Russian citizen is not extradited', () => {
  test('asylum is closed to a citizen, with the reason; the citizenship way is open', () => {
    const file = caseOf([['arrested', '2014-10-09']], { nationalities: ['RU'] })
    const asylum = remedyOn(file, '2014-10-12', 'ru.asylum')
    expect([asylum.state, codesOf(asylum)[0]]).toEqual(['closed', 'host-citizen'])
    expect(remedyOn(file, '2014-10-12', 'ru.citizenship-challenge').state).toBe('open')
  })

  test('citizenship lost: three months from notice, and asylum opens', () => {
    const file = caseOf(
      [
        ['citizenship-lost', '2026-02-02', { country: 'RU' }],
        ['citizenship-loss-notified', '2026-02-10'],
      ],
      { nationalities: ['RU'] },
    )
    expect(remedyOn(file, '2026-03-01', 'ru.citizenship-challenge').deadline?.lastDay).toBe('2026-05-10')
    expect(remedyOn(file, '2026-03-01', 'ru.asylum').state).toBe('open')
  })

  test('nationality not known: asylum is a question, not a refusal', () => {
    const asylum = remedyOn(
      caseOf([['arrested', '2026-01-10']], { nationalities: [] }),
      '2026-01-11',
      'ru.asylum',
    )
    expect(asylum.state).toBe('ask')
    expect(asylum.needs).toEqual(['person.nationalities'])
  })
})
