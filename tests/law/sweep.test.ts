import { addDays, addMonths } from '../../src/case/days.js'
import { LAW, PARTS } from '../../src/law/library.js'
import { faultsOf, loadLaw, type LawParts } from '../../src/law/load.js'
import type { Dated, Remedy } from '../../src/law/vocabulary/index.js'

const FIRST = '2003-01-01'
const LAST = addMonths(LAW.checkedOn, 12)
const DAYS: string[] = []
for (let day = FIRST; day <= LAST; day = addDays(day, 1)) DAYS.push(day)

/** Every dated rule of the library, with the versions that share its id. */
const RULES: readonly (readonly [id: string, versions: readonly Dated[]])[] = [
  ...PARTS.countries.flatMap((law) => [
    ...law.remedies.map((rule) => [rule.id, rule.versions] as const),
    [law.custody.id, law.custody.versions] as const,
  ]),
  ...[...PARTS.forums, ...PARTS.generic].map((rule) => [rule.id, rule.versions] as const),
  ...PARTS.claims.map((rule) => [rule.id, [rule]] as const),
  // Dangers of one id are versions of each other.
  ...[...new Set(PARTS.dangers.map(({ id }) => id))].map(
    (id) => [id, PARTS.dangers.filter((rule) => rule.id === id)] as const,
  ),
]

describe('every day has exactly one rule', () => {
  test('the days walked reach from 2003 to a year after the last check of the law', () => {
    expect(DAYS.length).toBeGreaterThan(8700)
    expect(DAYS[0]).toBe(FIRST)
    expect(DAYS.at(-1)).toBe(LAST)
    expect(LAST > LAW.checkedOn).toBe(true)
  })

  test.each(RULES)('%s', (_id, versions) => {
    const wrong = DAYS.filter(
      (day) =>
        versions.filter(({ from, until }) => from <= day && (until === null || day <= until)).length !== 1,
    )
    expect(wrong).toEqual([])
  })

  test('ids are unique, and a country rule is filed under its own country', () => {
    const ids = RULES.map(([id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const { country, remedies, custody } of PARTS.countries)
      for (const rule of [...remedies, custody]) {
        expect(rule.country).toBe(country)
        expect(rule.id.startsWith(`${country.toLowerCase()}.`)).toBe(true)
      }
  })

  test('no rule was checked later than the library says, nor before the library was begun', () => {
    for (const [, versions] of RULES)
      for (const { checkedOn } of versions)
        expect(checkedOn <= LAW.checkedOn && checkedOn > '2026-01-01').toBe(true)
  })
})

describe('the loader refuses a library that is not sound', () => {
  const base: Dated = {
    from: '2000-01-01',
    until: null,
    provisions: ['RU-UPK-463-1'],
    sources: ['ARTICLE'],
    checkedOn: '2026-11-23',
    confidence: 'high',
  }
  const closed = (dated: Partial<Dated>) =>
    ({ ...base, exists: false, why: 'x', replacedBy: [], stillInUse: null, ...dated }) as const
  const withVersions = (...versions: readonly Partial<Dated>[]): LawParts => {
    const forum: Remedy = {
      id: 'test.rule',
      path: 'wgad',
      country: 'any',
      reach: 'both',
      versions: versions.map(closed),
    }
    return {
      coversFrom: '2000-01-01',
      countries: [],
      forums: [forum],
      generic: [],
      claims: [],
      dangers: [],
      notes: [],
    }
  }

  test('a sound one has no fault', () => {
    expect(faultsOf(withVersions({}))).toEqual([])
    expect(faultsOf(withVersions({ until: '2010-12-31' }, { from: '2011-01-01' }))).toEqual([])
    expect(faultsOf(PARTS)).toEqual([])
  })

  test.each<[string, LawParts, RegExp]>([
    [
      'a day between two versions',
      withVersions({ until: '2010-12-30' }, { from: '2011-01-01' }),
      /no rule between/,
    ],
    [
      'a day with two versions',
      withVersions({ until: '2011-01-01' }, { from: '2011-01-01' }),
      /two rules on 2011-01-01/,
    ],
    ['an open end before another version', withVersions({}, { from: '2011-01-01' }), /two rules on/],
    ['nothing from the first day covered', withVersions({ from: '2000-01-02' }), /no rule from 2000-01-01/],
    ['an end and nothing after it', withVersions({ until: '2020-01-01' }), /no rule after 2020-01-01/],
    [
      'an end before the beginning',
      withVersions({ from: '2000-01-01', until: '1999-12-31' }),
      /ends before it begins/,
    ],
    ['no version at all', withVersions(), /no version/],
    ['no source', withVersions({ sources: [] }), /no source/],
    ['no provision', withVersions({ provisions: [] }), /no provision/],
    ['a source that is not in the list', withVersions({ sources: ['NOWHERE'] }), /unknown source NOWHERE/],
    ['no day of check', withVersions({ checkedOn: '' }), /no day of check/],
    ['low confidence with nothing to verify', withVersions({ confidence: 'low' }), /nothing to verify/],
  ])('%s', (_what, parts, fault) => {
    const faults = faultsOf(parts)
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.join('\n')).toMatch(fault)
    expect(faults.every((line) => line.includes('test.rule'))).toBe(true)
    expect(() => loadLaw(parts)).toThrow(RangeError)
  })

  test('one id declared twice', () => {
    const parts = withVersions({})
    const [rule] = parts.forums
    if (!rule) throw new Error('no rule')
    expect(faultsOf({ ...parts, forums: [rule, rule] }).join('\n')).toMatch(/test.rule: declared twice/)
  })
})
