import { boundOn } from '../../src/assess/situation.js'
import { LAW } from '../../src/law/library.js'
import { TREATIES } from '../../src/law/treaties/index.js'
import type { TreatyKey } from '../../src/law/vocabulary/index.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** Which State is bound by what, and since when: the bonds on which a way to Strasbourg or Geneva hangs. */

const TODAY = '2026-11-28'
const bound = (country: string, key: TreatyKey, on = TODAY) => boundOn(LAW.treaty(country, key), on)
const held = (host: string) => caseOf([['arrested', '2026-11-20']], { host })
const state = (host: string, id: string) => remedyOn(held(host), TODAY, id).state

test('every country of the library has a row', () => {
  expect(LAW.countries.filter((country) => TREATIES[country] === undefined)).toEqual([])
})

describe('Convention against Torture, article 22: the day of the declaration', () => {
  test.each([
    ['DE', '2001-10-18', '2001-10-19'],
    ['MD', '2011-09-01', '2011-09-02'],
    ['UA', '2003-09-11', '2003-09-12'],
  ])('%s: not on %s, on %s and since', (country, before, first) => {
    expect(bound(country, 'CAT_art22', before)).toBe('no')
    expect(bound(country, 'CAT_art22', first)).toBe('yes')
    expect(state(country, 'cat.complaint')).toBe('open')
  })

  test.each(['SE', 'HU', 'AT', 'CH', 'CZ', 'ES', 'FI', 'FR', 'GE', 'GR', 'IT', 'KZ', 'NO', 'PL', 'RU', 'TR'])(
    '%s: open',
    (country) => {
      expect(state(country, 'cat.complaint')).toBe('open')
    },
  )

  test('the Emirates joined without it: shut', () => {
    expect(state('AE', 'cat.complaint')).toBe('closed')
  })

  test.each(['AM', 'BY', 'GB', 'KG', 'LT', 'LV', 'RO', 'SK', 'UZ'])(
    '%s: no source read settles it, so it is asked, neither opened nor shut',
    (country) => {
      expect(bound(country, 'CAT_art22')).toBe('unknown')
      expect(state(country, 'cat.complaint')).toBe('ask')
    },
  )
})

describe('Hungary', () => {
  test('ECHR since 5 November 1992: Rule 39 and the application are open', () => {
    expect(bound('HU', 'ECHR')).toBe('yes')
    expect(state('HU', 'ecthr.interim-measure')).toBe('open')
  })

  test('Optional Protocol, article 9: three months after the accession of 7 September 1988', () => {
    expect(LAW.treaty('HU', 'OP1').since).toBe('1988-12-07')
    expect(state('HU', 'hrc.complaint')).toBe('open')
  })

  test('1951 Convention, article 43: ninety days after the accession of 14 March 1989', () => {
    expect(LAW.treaty('HU', 'REF1951').since).toBe('1989-06-12')
  })
})

test.each<[TreatyKey, string[]]>([
  ['ECHR', []],
  ['ICCPR', []],
  ['OP1', []],
  ['CAT', []],
  ['REF1951', []],
  ['ICPPED', ['MD', 'GE', 'PL', 'HU', 'GB']],
])('%s: the countries in which it is still a question', (key, open) => {
  expect(LAW.countries.filter((country) => bound(country, key) === 'unknown').sort()).toEqual(open.sort())
})

test('Convention against enforced disappearance, article 39(1): in force on 23 December 2010', () => {
  const taken = caseOf([['abducted', '2010-12-01']], { host: 'KZ' })
  expect(remedyOn(taken, '2010-12-22', 'ced.urgent-action').state).toBe('closed')
  expect(remedyOn(taken, '2010-12-23', 'ced.urgent-action').state).toBe('open')
})

describe('a State whose own law was not read, but whose treaties are known', () => {
  const ways = ['ecthr.interim-measure', 'hrc.complaint', 'cat.complaint', 'ced.urgent-action'] as const
  const missing = (host: string) => caseOf([['abducted', '2026-11-20']], { host })
  const all = (host: string) =>
    ways
      .map((id) => remedyOn(id === 'ced.urgent-action' ? missing(host) : held(host), TODAY, id).state)
      .join(' ')

  test.each([
    ['BE', 'open open ask open'],
    ['BG', 'open open ask closed'],
    ['DK', 'open open open open'],
    ['EE', 'open open ask closed'],
    ['HR', 'open open ask open'],
    ['NL', 'open open ask open'],
    ['PT', 'open open ask open'],
    ['RS', 'open open open open'],
    ['SI', 'open open ask open'],
    ['TM', 'closed open ask closed'],
    ['IQ', 'closed closed ask open'],
    ['SY', 'closed closed ask closed'],
    ['QA', 'closed closed ask closed'],
    ['KW', 'closed closed ask closed'],
    ['TH', 'closed closed ask open'],
    ['PK', 'closed closed ask closed'],
    ['MY', 'closed closed closed closed'],
    ['IN', 'closed closed closed closed'],
    ['IR', 'closed closed closed closed'],
    ['EG', 'closed closed ask closed'],
  ])('%s: %s', (host, expected) => {
    expect(all(host)).toBe(expected)
    const domestic = assessed(held(host), TODAY).remedies.filter(({ body }) => body === 'any.local-court')
    expect(domestic.length).toBeGreaterThan(0)
    for (const way of domestic) expect(['ask', 'not-yet']).toContain(way.state)
  })

  test('on the day: Optional Protocol for Turkmenistan, article 9, 1 August 1997; Denmark, article 22, 26 June 1987', () => {
    expect(bound('TM', 'OP1', '1997-07-31')).toBe('no')
    expect(bound('TM', 'OP1', '1997-08-01')).toBe('yes')
    expect(bound('DK', 'CAT_art22', '1987-06-25')).toBe('no')
    expect(bound('DK', 'CAT_art22', '1987-06-26')).toBe('yes')
  })
})

test('a day that is only remembered is never marked as read', () => {
  const remembered = Object.entries(TREATIES).flatMap(([country, row]) =>
    Object.entries(row).flatMap(([key, { note, confidence }]) =>
      note?.includes('by memory') ? [{ country, key, confidence }] : [],
    ),
  )
  expect(remembered.length).toBeGreaterThan(10)
  expect(remembered.filter(({ confidence }) => confidence === 'high')).toEqual([])
})
