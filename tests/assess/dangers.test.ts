import fc from 'fast-check'
import { DANGER_LEVELS } from '../../src/law/vocabulary/index.js'
import { EVENT_TYPES, type EventType } from '../../src/case/vocabulary.js'
import { LAW } from '../../src/law/library.js'
import { anyScene } from '../support/arbitrary.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** What nobody knows protects nobody: an unknown fact never takes a warning away or makes it smaller. */

const levelOf = (file: ReturnType<typeof caseOf>, on: string, id: string) =>
  assessed(file, on).dangers.find((one) => one.id === id)?.level ?? 'none'

const UNKNOWN_ENDS: readonly EventType[] = [
  'removed',
  'abducted',
  'interim-measure-granted',
  'extradition-refused',
  'extradition-second-appealed',
  'removal-appeal-allowed',
]

describe.each([
  [
    'surrender-possible',
    'critical',
    [
      ['arrested', '2026-01-10'],
      ['extradition-granted', '2026-03-01'],
      ['extradition-appeal-dismissed', '2026-04-01'],
      ['extradition-second-appeal-dismissed', '2026-05-01'],
    ],
  ],
  [
    'ruling-becomes-final',
    'high',
    [
      ['arrested', '2026-01-10'],
      ['extradition-granted', '2026-03-01'],
      ['extradition-appeal-dismissed', '2026-04-28'],
    ],
  ],
  [
    'removal-can-be-carried-out',
    'critical',
    [
      ['arrested', '2026-01-10'],
      ['removal-ordered', '2026-04-20', { kind: 'expulsion' }],
    ],
  ],
  [
    'just-released',
    'critical',
    [
      ['wanted-listed', '2025-05-01'],
      ['arrested', '2026-01-10'],
      ['released', '2026-04-29'],
    ],
  ],
  ['threat-signals', 'critical', [['threatened', '2026-04-28']]],
] as const)('%s', (id, level, lines) => {
  test(`is ${level}, also where what would end it is not known`, () => {
    const absent = UNKNOWN_ENDS.filter((type) => lines.every(([on]) => on !== type))
    expect(levelOf(caseOf(lines), '2026-05-02', id)).toBe(level)
    expect(levelOf(caseOf(lines, { notKnown: absent }), '2026-05-02', id)).toBe(level)
  })
})

test('an interim measure in force lowers the danger of surrender, a judgment ends the measure', () => {
  const lines = [
    ['arrested', '2014-01-10'],
    ['extradition-granted', '2014-03-01'],
    ['extradition-appeal-dismissed', '2014-04-01'],
    ['extradition-second-appeal-dismissed', '2014-05-01'],
  ] as const
  const measure = ['interim-measure-granted', '2014-05-02'] as const
  expect(levelOf(caseOf([...lines, measure]), '2014-05-03', 'surrender-possible')).toBe('none')
  const judged = caseOf([...lines, measure, ['ecthr-judgment', '2014-06-01']])
  expect(levelOf(judged, '2014-06-02', 'surrender-possible')).toBe('critical')
})

test('a measure granted until a day holds that day and not the next', () => {
  const file = caseOf(
    [
      ['arrested', '2018-03-19'],
      ['removal-ordered', '2018-03-20', { kind: 'deportation' }],
      ['interim-measure-granted', '2018-04-01', { body: 'constitutional-court', until: '2018-06-01' }],
    ],
    { host: 'TR' },
  )
  expect(levelOf(file, '2018-06-01', 'removal-can-be-carried-out')).toBe('none')
  expect(levelOf(file, '2018-06-02', 'removal-can-be-carried-out')).toBe('critical')
  const measure = (on: string) => remedyOn(file, on, 'tr.constitutional-measure').state
  expect([measure('2018-06-01'), measure('2018-06-02')]).toEqual(['in-use', 'open'])
})

test('a threat to somebody who is held is told with other steps than one to somebody at liberty', () => {
  const held = [
    ['arrested', '2026-01-10'],
    ['threatened', '2026-04-28'],
  ] as const
  const levels = (file: ReturnType<typeof caseOf>) =>
    ['threat-signals', 'threat-signals-held'].map((id) => levelOf(file, '2026-05-02', id))
  expect(levels(caseOf(held))).toEqual(['none', 'high'])
  expect(levels(caseOf([...held, ['released', '2026-05-01']]))).toEqual(['critical', 'none'])
  expect(levels(caseOf(held, { notKnown: ['released'] }))).toEqual(['critical', 'high'])
})

test('whoever was taken and came back is exposed anew', () => {
  const taken = [
    ['abducted', '2019-02-14'],
    ['removed', '2019-02-15', { country: 'TJ' }],
  ] as const
  expect(levelOf(caseOf(taken), '2019-02-20', 'exposed-at-liberty')).toBe('none')
  const back = caseOf([...taken, ['travelled', '2019-03-02', { country: 'RU' }]])
  expect(levelOf(back, '2019-03-03', 'exposed-at-liberty')).toBe('high')
})

test('a release whose cause nobody knows is still told', () => {
  const file = caseOf([['released', '2026-04-29']], {
    profile: ['unknown'],
    notKnown: ['charged', 'wanted-listed'],
  })
  expect(levelOf(file, '2026-05-02', 'just-released')).toBe('watch')
})

test('over random chronologies: what nobody knows lowers no danger that stands on file', () => {
  const rank = (level: string): number => {
    const at = (DANGER_LEVELS as readonly string[]).indexOf(level)
    return at === -1 ? 9 : at
  }
  fc.assert(
    fc.property(anyScene, fc.constantFrom(...EVENT_TYPES), ({ file, on }, type) => {
      if (file.events.some((event) => event.type === type)) return
      const vague = { ...file, notKnown: [...new Set([...(file.notKnown ?? []), type])] }
      // Against what is on file alone: that is what must never be lost, whatever else is not known.
      const onFile = { ...file, notKnown: [] }
      for (const { id, level } of assessed(onFile, on).dangers)
        expect([id, type, rank(levelOf(vague, on, id)) <= rank(level)]).toEqual([id, type, true])
    }),
    { numRuns: 400 },
  )
})

describe('custody that ends soon is told once', () => {
  const held = [
    ['arrested', '2026-04-01', { place: 'pretrial-prison' }],
    ['remand-ordered', '2026-04-02', { until: '2026-06-01' }],
  ] as const
  const ids = (on: string, lines: readonly (readonly [EventType, string, object?])[] = held) =>
    assessed(caseOf(lines), on)
      .dangers.map(({ id }) => id)
      .filter((id) => id === 'release-window' || id === 'custody-limit-near')

  test.each([
    ['2026-04-30', []],
    ['2026-05-03', ['custody-limit-near']],
    ['2026-05-17', ['custody-limit-near']],
    ['2026-05-18', ['release-window']],
    ['2026-06-01', ['release-window']],
  ])('an order to 1 June, on %s: %j', (on, told) => {
    expect(ids(on)).toEqual(told)
  })

  test('a month before it is something to watch, in the last two weeks critical', () => {
    expect(levelOf(caseOf(held), '2026-05-17', 'custody-limit-near')).toBe('watch')
    expect(levelOf(caseOf(held), '2026-05-18', 'release-window')).toBe('critical')
  })

  test('a release that is announced is told alone', () => {
    expect(ids('2026-05-05', [...held, ['release-announced', '2026-05-04', { for: '2026-05-08' }]])).toEqual([
      'release-window',
    ])
  })
})

describe('another track beside the extradition is told in every country, once, by what is known of it', () => {
  const TRACKS = ['switch-to-expulsion', 'removal-beside-extradition', 'another-way-of-removal']
  const told = (host: string, on = '2026-05-02', arrested = '2026-04-20') =>
    assessed(caseOf([['arrested', arrested]], { host }), on)
      .dangers.map(({ id }) => id)
      .filter((id) => TRACKS.includes(id))

  test.each([...LAW.countries, 'AZ'])('%s', (host) => {
    expect(told(host)).toHaveLength(1)
  })

  test.each([
    ['RU', 'switch-to-expulsion'],
    ['TR', 'switch-to-expulsion'],
    ['AT', 'switch-to-expulsion'],
    ['DE', 'switch-to-expulsion'],
    ['AE', 'removal-beside-extradition'],
    ['KZ', 'another-way-of-removal'],
    ['MD', 'another-way-of-removal'],
    ['AZ', 'another-way-of-removal'],
  ])('%s: %s', (host, id) => {
    expect(told(host)).toEqual([id])
  })

  test('Ukraine, Foreigners Law 30(1): without a court since Law 2952-IX, 25 February 2023', () => {
    const on = (day: string) => told('UA', day, '2023-02-20')
    expect(on('2023-02-24')).toEqual(['another-way-of-removal'])
    expect(on('2023-02-25')).toEqual(['removal-beside-extradition'])
  })

  test('an order of removal on file takes the place of the warning', () => {
    const file = caseOf([
      ['arrested', '2026-04-20'],
      ['removal-ordered', '2026-04-25', { kind: 'expulsion' }],
    ])
    expect(assessed(file, '2026-05-02').dangers.map(({ id }) => id)).not.toContain('switch-to-expulsion')
  })
})

test.each(['DE', 'FI', 'SE'])(
  '%s: no ordinary appeal lies from the decision to extradite, so it can be carried out at once and nobody is sent to appeal',
  (host) => {
    const file = caseOf(
      [
        ['arrested', '2026-01-10'],
        ['extradition-requested', '2026-01-20'],
        ['extradition-granted', '2026-03-02'],
      ],
      { host },
    )
    expect(levelOf(file, '2026-03-03', 'surrender-possible')).toBe('critical')
    expect(levelOf(file, '2026-03-03', 'decision-not-appealed')).toBe('none')
    const refused = {
      ...file,
      events: [...file.events, { type: 'extradition-refused', on: '2026-03-04' }],
    } as const
    expect(levelOf(refused, '2026-03-05', 'surrender-possible')).toBe('none')
  },
)
