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
    expect(evidenceFor([...PROFILES], '2018-06-17')).toEqual([])
    expect(evidenceFor([], '2018-06-18').map(({ id }) => id)).toEqual(['cat-2018'])
    const ids = evidenceFor([], '2025-06-01').map(({ id }) => id)
    expect(ids).toContain('cat-2025')
    expect(ids).not.toContain('ussd-2024')
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

  test('a language that no source was read for is marked low', () => {
    for (const rule of Object.values(FILING))
      if (rule.sources.includes('MEMORY')) expect(rule.confidence).toBe('low')
  })
})
