import { caseOf, remedyOn } from '../support/case.js'

/** What a stranger's chronologies found: a way where none exists, one that was shut too soon, one that was not there. */

const COURT_SUIT = [
  ['arrested', '2026-02-02'],
  ['extradition-granted', '2026-06-15'],
  ['extradition-appealed', '2026-06-16'],
  ['extradition-appeal-allowed', '2026-07-20'],
] as const

test.each(['ES', 'IT', 'AT', 'NO'])(
  '%s: a won ruling is not defended in a suit that only the person can bring against the government',
  (host) => {
    const id = `${host.toLowerCase()}.extradition-second-appeal`
    expect(remedyOn(caseOf([...COURT_SUIT], { host }), '2026-07-21', id).state).toBe('not-yet')
  },
)

test('GB 114: the other side may go to the Supreme Court after a won appeal, so that way is in use', () => {
  expect(
    remedyOn(caseOf([...COURT_SUIT], { host: 'GB' }), '2026-07-21', 'gb.extradition-second-appeal').state,
  ).toBe('in-use')
})

test.each(['ES', 'IT', 'PL', 'CH', 'NO', 'FI', 'SE'])(
  '%s: an order that holds a foreigner in a centre has one way, custody for extradition another',
  (host) => {
    const id = (way: string) => `${host.toLowerCase()}.${way}`
    const centre = [
      ['arrested', '2026-06-01', { place: 'migration-centre' }],
      ['remand-ordered', '2026-06-02'],
    ] as const
    const state = (lines: Parameters<typeof caseOf>[0], way: string) =>
      remedyOn(caseOf(lines, { host }), '2026-06-03', id(way)).state
    expect([state([...centre], 'detention-appeal'), state([...centre], 'alien-detention')]).toEqual([
      'not-yet',
      'open',
    ])
    expect(state([...centre, ['extradition-requested', '2026-06-02']], 'detention-appeal')).toBe('open')
    expect(
      state(
        [
          ['arrested', '2026-06-01'],
          ['remand-ordered', '2026-06-02'],
        ],
        'detention-appeal',
      ),
    ).toBe('open')
  },
)

test('a ruling on an expulsion uses up the appeal against it, not a transfer appeal that was never there', () => {
  const lost = caseOf(
    [
      ['removal-ordered', '2026-06-01', { kind: 'deportation' }],
      ['removal-appealed', '2026-06-02'],
      ['removal-appeal-dismissed', '2026-06-20'],
    ],
    { host: 'DE' },
  )
  expect(remedyOn(lost, '2026-06-21', 'de.return-appeal').state).toBe('exhausted')
  expect(remedyOn(lost, '2026-06-21', 'de.transfer-appeal').state).toBe('not-yet')
})

describe('United Kingdom, SI 2014/2604, rule 33, and SI 2008/2698, rule 28', () => {
  const ordered = (kind: 'deportation' | 'dublin') =>
    [
      ['removal-ordered', '2026-06-01', { kind }],
      ['removal-notified', '2026-06-01'],
    ] as const
  const gb = (lines: Parameters<typeof caseOf>[0], on: string, id: string) =>
    remedyOn(caseOf(lines, { host: 'GB' }), on, `gb.${id}`)

  test('a lost appeal leaves permission to the Upper Tribunal and judicial review of the removal', () => {
    const lost = [
      ...ordered('deportation'),
      ['removal-appealed', '2026-06-02'],
      ['removal-appeal-dismissed', '2026-07-10'],
    ] as const
    expect(gb([...lost], '2026-07-11', 'return-court')).toMatchObject({
      state: 'open',
      stopsRemoval: 'unknown',
      deadline: { lastDay: '2026-07-24', rule: 'GB-FTT-33' },
    })
    expect(gb([...lost], '2026-07-11', 'judicial-review').state).toBe('open')
    expect(gb([...ordered('deportation')], '2026-06-02', 'return-court').state).toBe('not-yet')
  })

  test('a removal to a third State has judicial review and no appeal', () => {
    expect(gb([...ordered('dublin')], '2026-06-02', 'judicial-review').state).toBe('open')
    expect(gb([...ordered('dublin')], '2026-06-02', 'return-appeal').state).toBe('not-yet')
  })
})

test('France, CPP 696-18: after a lost cassation the suit against the decree is told, and shuts nothing', () => {
  const lost = caseOf(
    [
      ['extradition-granted', '2026-03-02'],
      ['extradition-appealed', '2026-03-04'],
      ['extradition-appeal-dismissed', '2026-05-04'],
    ],
    { host: 'FR' },
  )
  const found = remedyOn(lost, '2026-05-05', 'fr.extradition-second-appeal')
  expect(found).toMatchObject({
    state: 'open',
    stopsRemoval: 'if-granted',
    deadline: { lastDay: '2026-06-04', fileBy: '2026-05-05', assumed: true },
  })
  expect(found.warnings).toContain('fr.decree-after-cassation')
  expect(remedyOn(lost, '2026-09-01', 'fr.extradition-second-appeal').state).toBe('open')
})

describe('after a lost suit against a transfer', () => {
  const lost = (host: string, year: number) =>
    remedyOn(
      caseOf(
        [
          ['removal-ordered', `${year}-03-02`, { kind: 'dublin' }],
          ['removal-notified', `${year}-03-02`],
          ['removal-appealed', `${year}-03-03`],
          ['removal-appeal-dismissed', `${year}-05-04`],
        ],
        { host },
      ),
      `${year}-05-05`,
      `${host.toLowerCase()}.return-court`,
    )

  test.each([
    ['AT', '2026-06-15', 'AT-VWGG'],
    ['PL', '2026-06-03', 'PL-PPSA-53'],
    ['ES', '2026-05-25', 'ES-LJCA-85'],
    ['SE', '2026-05-25', 'SE-UL-16-9'],
  ])('%s: the next court, by %s (%s), holds nothing by itself', (host, lastDay, rule) => {
    expect(lost(host, 2026)).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { lastDay, rule, fileBy: '2026-05-05' },
    })
  })

  test('NO 79, 132: a suit with no day', () => {
    expect(lost('NO', 2026)).toMatchObject({ state: 'open', deadline: null })
  })

  test('FR: an appeal until the law of 2024, none since 15 July 2024 (L572-4); SE: no court before 2006', () => {
    expect([lost('FR', 2018).state, lost('FR', 2024).state, lost('FR', 2025).state]).toEqual([
      'open',
      'open',
      'not-yet',
    ])
    expect(lost('SE', 2005).state).toBe('closed')
  })
})

test('NO 90c: the request for a stay holds a transfer, not the complaint, and the law says so in each version', () => {
  for (const day of ['2012-06-01', '2026-06-30', '2026-07-01']) {
    const found = remedyOn(
      caseOf([['removal-ordered', day, { kind: 'dublin' }]], { host: 'NO' }),
      day,
      'no.transfer-appeal',
    )
    expect([found.stopsRemoval, found.warnings.includes('eu.ask-stay-in-same-paper')]).toEqual([
      'if-granted',
      true,
    ])
  }
})
