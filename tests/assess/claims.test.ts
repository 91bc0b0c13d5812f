import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, claimOn } from '../support/case.js'

/** A ground that only a day keeps from being sure stays as strong when another fact is not known. */

const ON = '2026-11-15'
type Lines = Parameters<typeof caseOf>[0]
const stateOf = (id: string, lines: Lines, notKnown: readonly EventType[] = []) =>
  claimOn(caseOf(lines, { host: 'PL', notKnown }), ON, id)?.state

describe.each([
  [
    'ECHR Article 13: removed some day in November, and whether a day was set nobody knows',
    'ECHR-13',
    [
      ['removal-ordered', '2026-10-20', { kind: 'expulsion' }],
      ['removed', '2026-11'],
    ],
    'removal-date-set',
  ],
  [
    'ECHR Article 34: a measure granted, removed some day in November',
    'ECHR-34',
    [
      ['arrested', '2026-10-01'],
      ['interim-measure-granted', '2026-10-20', { body: 'ecthr' }],
      ['removed', '2026-11'],
    ],
    'abducted',
  ],
] as const)('%s', (_name, id, lines, unheard) => {
  test('arguable, whatever else nobody knows', () => {
    expect(stateOf(id, lines)).toBe('arguable')
    expect(stateOf(id, lines, [unheard])).toBe('arguable')
  })
})

test('a fact that is not on file at all is no day known in part: it is asked', () => {
  const ordered: Lines = [['removal-ordered', '2026-10-20', { kind: 'expulsion' }]]
  expect(stateOf('ECHR-13', ordered)).toBe('not-supported')
  expect(stateOf('ECHR-13', ordered, ['removal-date-set'])).toBe('ask')
})

test('taken and back: what was done to the person remains a ground', () => {
  const back: Lines = [
    ['wanted-listed', '2025-01-01'],
    ['removed', '2025-06-01'],
    ['travelled', '2026-02-01', { country: 'PL' }],
  ]
  expect(stateOf('ECHR-3', back)).toBe('supported')
  expect(stateOf('ECHR-3', back.slice(0, 2), ['travelled'])).toBe('supported')
})
