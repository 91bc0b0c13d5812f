import { hostLaw } from '../../src/assess/host-law.js'
import { hostLawText } from '../../src/explain/index.js'
import { LANGUAGES } from '../../src/i18n/index.js'
import { FILING } from '../../src/law/filing.js'
import { LAW } from '../../src/law/library.js'
import { TRACKS } from '../../src/law/tracks.js'
import { CATALOGUES } from '../../src/i18n/index.js'
import type { CountryCode } from '../../src/case/countries.js'

/** The law of a host without a case: what `/law/XX`, `panoh law XX` and the interface give. */

const TODAY = '2026-11-29'
const DAYS = ['2004-06-01', '2013-01-01', '2019-12-24', '2023-02-09', '2026-06-11', '2026-07-01', TODAY]
/** Issue 3.1: the hosts of the article and beyond. */
const HOSTS = [
  ...['TR', 'UA', 'MD', 'BY', 'KZ', 'KG', 'AE', 'UZ', 'GE', 'AM', 'PL', 'LT', 'ES', 'FI', 'DE', 'AT'],
  ...['LV', 'CZ', 'SE', 'FR', 'GR', 'IT', 'RO', 'SK', 'CH', 'NO', 'GB', 'RU', 'HU'],
] as const satisfies readonly CountryCode[]

test('every host of the article and beyond has law of its own', () => {
  expect(LAW.countries).toEqual(expect.arrayContaining([...HOSTS]))
})

describe.each(HOSTS)('%s', (host) => {
  test.each(DAYS)(
    'on %s: both tracks, custody and protection, each with provision, source and a day of check',
    (on) => {
      const law = hostLaw(host, on, LAW)
      for (const track of ['extradition', 'removal', 'custody', 'protection'] as const) {
        const rules = law.rules.filter((rule) => rule.track === track)
        expect([track, rules.length > 0]).toEqual([track, true])
        for (const rule of rules) {
          expect(rule.provisions.length * rule.sources.length).toBeGreaterThan(0)
          for (const id of rule.sources) expect(law.sources).toHaveProperty([id])
          expect(rule.checkedOn <= TODAY && rule.from <= on && (rule.until ?? on) >= on).toBe(true)
        }
      }
      expect(law.custody?.provisions.length).toBeGreaterThan(0)
    },
  )

  test.each(LANGUAGES)('in %s every sentence is there, and no id of a sentence shows', (lang) => {
    const told = JSON.stringify(hostLawText(lang, hostLaw(host, TODAY, LAW), LAW))
    for (const family of [
      'remedy.',
      'body.',
      'warning.',
      'verify.',
      'provision.',
      'reason.',
      'track.',
      'filing.',
    ])
      expect(told).not.toMatch(new RegExp(`"${family.replace('.', '\\.')}[a-z]+[.-]`))
    expect(told).not.toContain('{{')
  })
})

test('a rule that is marked low or has a point to verify is on the list to verify', () => {
  for (const host of HOSTS) {
    const { rules, toVerify } = hostLaw(host, TODAY, LAW)
    const marked = rules.filter(({ confidence, verify }) => confidence === 'low' || verify.length > 0)
    expect(toVerify).toEqual(marked.map(({ id }) => id))
  }
})

test('the Convention and Russia: the ways are shut by the bond, not by silence, from 17 September 2022', () => {
  const why = (on: string) =>
    hostLaw('RU', on, LAW).rules.find(({ id }) => id === 'ecthr.interim-measure')?.why
  expect([why('2022-09-16'), why('2022-09-17')]).toEqual([null, 'not-bound-ECHR'])
})

test('the Optional Protocol and Belarus: bound on 7 February 2023, not on 9 February', () => {
  const bound = (on: string) => hostLaw('BY', on, LAW).bonds.find(({ treaty }) => treaty === 'OP1')?.bound
  expect([bound('2023-02-07'), bound('2023-02-09')]).toEqual(['yes', 'no'])
})

test('every track and every language of filing has its name in three languages', () => {
  const codes = new Set(Object.values(FILING).flatMap(({ accepts }) => accepts))
  for (const lang of LANGUAGES) {
    for (const track of TRACKS) expect(CATALOGUES[lang]).toHaveProperty([`track.${track}`])
    for (const code of codes) expect(CATALOGUES[lang]).toHaveProperty([`filing-language.${code}`])
  }
})

test('what is peculiar to the language of filing is told once a page: Georgia, article 73(6)', () => {
  const told = JSON.stringify(hostLawText('en', hostLaw('GE', TODAY, LAW), LAW))
  expect(told.split('a paper in another language keeps the time-limit')).toHaveLength(2)
})

test('the law of a host says where to file sooner than the law allows, and only there', () => {
  const told = (id: string, on: string) =>
    JSON.stringify(
      hostLawText('en', hostLaw('RU', on, LAW), LAW)
        .tracks.flatMap(({ rules }) => rules)
        .find((rule) => rule.id === id),
    )
  expect(told('ru.expulsion-appeal', TODAY)).toContain('But file sooner, 1 calendar day from the event')
  expect(told('ru.deportation-second-appeal', TODAY)).toContain('But file the same day')
  expect(told('ru.register-challenge', TODAY)).toContain('3 months from')
  expect(told('ru.register-challenge', TODAY)).not.toContain('But file')
  expect(told('ru.expulsion-appeal', '2020-01-01')).toContain('10 full days from')
  expect(told('ru.expulsion-appeal', '2020-01-01')).not.toContain('But file')
})
