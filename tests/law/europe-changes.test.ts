import { assessed, caseOf, remedyOn } from '../support/case.js'

/** What the days of change of June and July 2026 do in each host, and what they leave as it was. */

const UNION = ['PL', 'LT', 'LV', 'DE', 'AT', 'ES', 'FI', 'SE', 'FR', 'IT', 'GR', 'CZ', 'SK', 'HU', 'RO']
const OUTSIDE = ['NO', 'CH', 'GB']
const HOSTS = [...UNION, ...OUTSIDE]
const DAYS = ['2026-06-11', '2026-06-12', '2026-07-01', '2026-11-25']

const inBothTracks = (host: string, decided: string) =>
  caseOf(
    [
      ['arrested', '2026-05-04'],
      ['remand-ordered', '2026-05-05'],
      ['extradition-requested', '2026-05-20'],
      ['extradition-granted', decided],
      ['extradition-notified', decided],
      ['asylum-applied', '2026-05-21'],
      ['asylum-refused', decided],
      ['asylum-notified', decided],
      ['removal-ordered', decided, { kind: 'deportation' }],
      ['removal-notified', decided],
    ],
    { host },
  )
const refusedOn = (host: string, day: string) =>
  remedyOn(
    caseOf(
      [
        ['asylum-applied', day],
        ['asylum-refused', day],
        ['asylum-notified', day],
      ],
      { host },
    ),
    day,
    `${host.toLowerCase()}.asylum-appeal`,
  )
const transferOn = (host: string, day: string) =>
  remedyOn(
    caseOf(
      [
        ['removal-ordered', day, { kind: 'dublin' }],
        ['removal-notified', day],
      ],
      { host },
    ),
    day,
    `${host.toLowerCase()}.transfer-appeal`,
  )

describe.each(HOSTS)('%s answers in both tracks', (host) => {
  test.each(DAYS)('on %s', (day) => {
    const { remedies } = assessed(inBothTracks(host, day), day)
    const live = (path: string) =>
      remedies.filter((one) => one.path === path && ['open', 'in-use'].includes(one.state))
    // Finland and Sweden give no appeal from the Ministry and the Government: there the way is the submission.
    const extradition = [...live('extradition-appeal'), ...live('refusal-submission')]
    expect(extradition.map(({ id }) => id)).toContain(
      ['FI', 'SE'].includes(host)
        ? `${host.toLowerCase()}.refusal-submission`
        : `${host.toLowerCase()}.extradition-appeal`,
    )
    for (const path of ['asylum-appeal', 'removal-appeal'])
      expect([path, live(path).length]).not.toEqual([path, 0])
    const strasbourg = remedies.find(({ id }) => id === 'ecthr.interim-measure')
    expect(strasbourg?.state).toBe('open')
    // Held, and nothing in the host's law was read: the question goes to a local lawyer, never to nobody.
    expect(
      remedies.some(
        ({ path, state }) => path.startsWith('detention') && ['open', 'in-use', 'ask'].includes(state),
      ),
    ).toBe(true)
  })
})

describe('Regulation 2024/1348: claims from 12 June 2026', () => {
  const NO_NATIONAL_LAW = UNION.filter((host) => !['DE', 'CZ'].includes(host))

  test.each(NO_NATIONAL_LAW)(
    '%s, 67(7) and 68: no national limit found, so the floors: 14 days, file in 5',
    (host) => {
      const before = refusedOn(host, '2026-06-11')
      expect(before.deadline?.rule).not.toBe('EU-APR-67-7')
      const after = refusedOn(host, '2026-06-12')
      expect(after).toMatchObject({
        state: 'open',
        confidence: 'medium',
        stopsRemoval: 'if-granted',
        deadline: { fileBy: '2026-06-17', lastDay: '2026-06-26', rule: 'EU-APR-67-7', safeDefault: true },
      })
      expect(after.verify).toContain('eu.pact-limit-not-found')
      expect(after.warnings).toContain('eu.old-law-for-old-claims')
      expect(after.warnings).toContain('eu.no-removal-before-the-court-has-ruled')
      // A number that is only our caution shuts nothing.
      const late = remedyOn(inBothTracks(host, '2026-06-12'), '2026-08-01', after.id)
      expect(late.state).toBe('open')
    },
  )

  test('Germany has its own terms from that day: two weeks, file in one (AsylG 74, 36)', () => {
    for (const day of ['2026-06-12', '2026-11-02']) {
      const after = refusedOn('DE', day)
      expect(after).toMatchObject({
        confidence: 'high',
        deadline: { rule: 'DE-ASYLG-74', safeDefault: false },
      })
      expect(after.sources).toContain('DE-ASYLG-2026')
    }
    expect(refusedOn('DE', '2026-11-02').deadline).toMatchObject({
      fileBy: '2026-11-09',
      lastDay: '2026-11-16',
    })
    expect(refusedOn('DE', '2026-06-12').warnings).toContain('de.wrong-notice-three-months')
    expect(refusedOn('DE', '2026-06-11').warnings).not.toContain('de.wrong-notice-three-months')
  })

  test('Czechia has its own act: fifteen days, ten when detained, so file in ten (325/1999 § 32a)', () => {
    expect(refusedOn('CZ', '2026-06-11').deadline).toMatchObject({ rule: 'CZ-325-32', lastDay: '2026-07-11' })
    expect(refusedOn('CZ', '2026-06-12')).toMatchObject({
      confidence: 'high',
      deadline: { fileBy: '2026-06-22', lastDay: '2026-06-27', rule: 'CZ-325-32A' },
    })
  })

  test.each(OUTSIDE)('%s is not in the Union: nothing changes', (host) => {
    const [before, after] = [refusedOn(host, '2026-06-11'), refusedOn(host, '2026-06-12')]
    expect(after.deadline?.rule).toBe(before.deadline?.rule)
    expect([...after.provisions, ...after.warnings].filter((id) => id.startsWith('EU-'))).toEqual([])
  })
})

describe('Regulation 2024/1351: transfers from 1 July 2026', () => {
  const FLOOR = UNION.filter((host) => !['DE', 'CZ', 'RO'].includes(host))

  test.each(FLOOR)('%s: one week and a stay that must be asked for', (host) => {
    expect(transferOn(host, '2026-06-30').provisions).not.toContain('EU-AMMR-43')
    expect(transferOn(host, '2026-07-01')).toMatchObject({
      stopsRemoval: 'if-granted',
      confidence: 'medium',
      deadline: { lastDay: '2026-07-08', rule: 'EU-AMMR-43', safeDefault: true },
    })
  })

  test('Germany: one week by its own act (34a); Romania: file in its five days', () => {
    expect(transferOn('DE', '2026-07-01')).toMatchObject({
      confidence: 'high',
      deadline: { lastDay: '2026-07-08', rule: 'DE-ASYLG-34A', safeDefault: false },
    })
    expect(transferOn('RO', '2026-06-30').deadline).toMatchObject({ lastDay: '2026-07-05' })
    expect(transferOn('RO', '2026-07-01').deadline).toMatchObject({
      fileBy: '2026-07-06',
      lastDay: '2026-07-08',
    })
  })

  test('Czechia: ten days since 12 June; Dublin stays as it was in Norway and Switzerland', () => {
    expect(transferOn('CZ', '2026-06-12').deadline).toMatchObject({ lastDay: '2026-06-22' })
    expect(transferOn('NO', '2026-07-01').deadline).toMatchObject({ lastDay: '2026-07-22' })
    // Five working days from Wednesday 1 July.
    expect(transferOn('CH', '2026-07-01').deadline).toMatchObject({ lastDay: '2026-07-08' })
  })

  test('the United Kingdom has no such transfer', () => {
    const ids = assessed(caseOf([], { host: 'GB' }), '2026-07-01').remedies.map(({ id }) => id)
    expect(ids).not.toContain('gb.transfer-appeal')
  })
})

describe('claims that a border may not take', () => {
  const asylum = (host: string, on: string) =>
    remedyOn(caseOf([], { host }), on, `${host.toLowerCase()}.asylum`)
  const warned = (host: string, id: string) => (on: string) => asylum(host, on).warnings.includes(id)

  test('Poland: from 27 March 2025, by the consent of the Sejm to 16 November 2026, after that low and treated as in force', () => {
    const closed = warned('PL', 'pl.border-claims-not-taken')
    expect(['2025-03-26', '2025-03-27', '2026-03-23', '2026-11-17', '2026-11-25'].map(closed)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ])
    expect([asylum('PL', '2026-11-16').confidence, asylum('PL', '2026-11-17').confidence]).toEqual([
      'medium',
      'low',
    ])
    const doubt = warned('PL', 'pl.border-may-still-be-closed')
    expect(['2026-11-16', '2026-11-17'].map(doubt)).toEqual([false, true])
    expect(asylum('PL', '2026-11-25').verify).toContain('pl.border-suspension')
    expect(asylum('PL', '2026-11-25').state).toBe('open')
  })

  test('Finland: the act ends on 31 December 2026', () => {
    const closed = warned('FI', 'fi.border-claims-may-be-closed')
    expect(['2026-12-31', '2027-01-01'].map(closed)).toEqual([true, false])
    expect(asylum('FI', '2027-01-01')).toMatchObject({ state: 'open', confidence: 'low' })
  })
})

describe('C-352/22: status from another State of the Union bars extradition', () => {
  const submission = (host: string, on: string) =>
    remedyOn(caseOf([['arrested', on]], { host }), on, `${host.toLowerCase()}.refusal-submission`)

  test.each(UNION)('%s: pleaded since 18 June 2024', (host) => {
    const before = submission(host, '2024-06-17')
    const after = submission(host, '2024-06-18')
    expect([before.provisions, before.warnings].flat()).not.toContain('EU-C-352-22')
    expect(after.provisions).toContain('EU-C-352-22')
    expect(after.sources).toContain('EU-C-352-22')
    expect(after.warnings).toContain('eu.status-of-another-state-bars')
  })

  test.each(OUTSIDE)('%s: not bound by it', (host) => {
    expect(submission(host, '2026-01-01').provisions).not.toContain('EU-C-352-22')
  })
})

describe('a pending claim as a bar to extradition: told as a stop only where a text says so', () => {
  const stops = (host: string, on = '2026-01-01') =>
    remedyOn(caseOf([], { host }), on, `${host.toLowerCase()}.asylum`).stopsRemoval

  test.each(['LV', 'ES', 'GR', 'SK', 'RO', 'GB'])('%s: the claim bars it', (host) => {
    expect(stops(host)).toBe('automatic')
  })

  test('Czechia, 325/1999 § 3d: read in the act that holds from 12 June 2026', () => {
    expect([stops('CZ', '2026-06-11'), stops('CZ', '2026-06-12')]).toEqual(['unknown', 'automatic'])
  })

  test.each(['PL', 'LT', 'DE', 'AT', 'FI', 'SE', 'NO', 'FR', 'IT', 'CH', 'HU'])(
    '%s: not promised',
    (host) => {
      expect(stops(host)).toBe('unknown')
    },
  )

  test('Sweden and Germany say it in words', () => {
    const warnings = (host: string) =>
      remedyOn(caseOf([], { host }), '2026-01-01', `${host.toLowerCase()}.asylum`).warnings
    expect(warnings('SE')).toContain('se.claim-does-not-stop-extradition')
    expect(warnings('DE')).toContain('de.asylum-not-binding')
  })
})
