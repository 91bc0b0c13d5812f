import { PROFILES } from '../../src/case/vocabulary.js'
import { hasText, LANGUAGES } from '../../src/i18n/index.js'
import { EVIDENCE, evidenceFor } from '../../src/law/evidence.js'
import { FILING, filingFor } from '../../src/law/filing.js'
import { LAW } from '../../src/law/library.js'

describe('evidence on Tajikistan', () => {
  test.each(EVIDENCE.map((one) => [one.id, one] as const))('%s has a finding in three languages', (id) => {
    for (const lang of LANGUAGES) expect(hasText(lang, `evidence.${id}`)).toBe(true)
  })

  test('nothing is cited before it was published, and a year counts from its end', () => {
    const cited = (on: string) => evidenceFor([...PROFILES], on).map(({ id }) => id)
    expect(cited('2012-12-30')).toEqual([])
    expect(cited('2012-12-31')).toEqual(['amnesty-2012'])
    expect(cited('2018-06-17')).not.toContain('cat-2018')
    expect(cited('2018-06-18')).toContain('cat-2018')
    const ids = evidenceFor([], '2025-06-01').map(({ id }) => id)
    expect(ids).toContain('cat-2025')
    expect(ids).not.toContain('ussd-2024')
  })

  test('on a past day the older reports are there, and what came later is not', () => {
    const ids = evidenceFor([], '2016-12-01').map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['cat-2013', 'rferl-2013', 'amnesty-2016', 'ep-2016']))
    expect(ids).not.toContain('amnesty-2017')
  })

  test('no list is longer than a court will read, and the newest are kept', () => {
    const ids = evidenceFor([...PROFILES], '2026-11-29').map(({ id }) => id)
    expect(ids).toHaveLength(12)
    expect(ids).toEqual(expect.arrayContaining(['cat-2025', 'hrw-2025', 'amnesty-2023', 'un-experts-2023']))
    expect(ids).not.toContain('amnesty-2012')
  })

  test('no two share an id', () => {
    expect(new Set(EVIDENCE.map(({ id }) => id)).size).toBe(EVIDENCE.length)
  })

  test('what is about another group is left out, what fits the person comes first', () => {
    expect(evidenceFor([], '2026-11-25').some(({ id }) => id === 'ep-2022')).toBe(false)
    expect(evidenceFor(['pamiri'], '2026-11-25')[0]?.about).toContain('pamiri')
  })
})

describe('languages of filing', () => {
  test('every remedy has a rule, and no forum takes Tajik', () => {
    for (const country of [...LAW.countries, 'JP'])
      for (const { id } of LAW.remedies(country)) expect(filingFor(id).accepts).not.toContain('tg')
  })

  test('UN committees take Russian, so the Russian draft is filed as it is; Strasbourg and Interpol do not', () => {
    expect(filingFor('hrc.complaint')).toMatchObject({ draft: 'ru', translation: 'none', confidence: 'high' })
    expect(filingFor('ecthr.interim-measure').accepts).not.toContain('ru')
    expect(filingFor('interpol.ccf').accepts).toEqual(['ar', 'en', 'fr', 'es'])
  })

  test('Rule 34 § 2: Strasbourg also takes the language of the State complained of, as long as it is bound', () => {
    const accepts = (host: string) => filingFor('ecthr.application', host).accepts
    expect(accepts('TR')).toEqual(['en', 'fr', 'tr'])
    expect(accepts('CH')).toEqual(['en', 'fr', 'de', 'it', 'rm'])
    expect(accepts('RU')).toEqual(['en', 'fr'])
    expect(accepts('KZ')).toEqual(['en', 'fr'])
    expect(accepts('BG')).toEqual(['en', 'fr'])
  })

  test('every host has a rule of its own, with a source that is declared', () => {
    for (const country of LAW.countries) expect(Object.keys(FILING)).toContain(country.toLowerCase())
    for (const rule of Object.values(FILING))
      for (const source of rule.sources) expect(LAW.sources).toHaveProperty([source])
  })

  test('Georgia, Norway, Czechia: a certified translation; Kazakhstan, Belarus, Kyrgyzstan: the Russian draft as it is', () => {
    for (const host of ['GE', 'NO', 'CZ'])
      expect(filingFor(`${host.toLowerCase()}.x`).translation).toBe('sworn')
    for (const host of ['KZ', 'BY', 'KG'])
      expect(filingFor(`${host.toLowerCase()}.x`)).toMatchObject({ draft: 'ru', translation: 'none' })
  })

  test('a language that no source was read for is marked low', () => {
    for (const rule of Object.values(FILING))
      if (rule.sources.includes('MEMORY')) expect(rule.confidence).toBe('low')
  })
})
