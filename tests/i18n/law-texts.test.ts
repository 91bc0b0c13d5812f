import { CATALOGUES, hasText, LANGUAGES } from '../../src/i18n/index.js'
import { LAW_TEXTS } from '../support/law-texts.js'

/** Every id that a declaration of the law names must have its sentence in the three languages. */

describe.each(LANGUAGES)('%s has the texts of', (lang) => {
  test.each(LAW_TEXTS)('%s', (_id, keys) => {
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((one) => !hasText(lang, one))).toEqual([])
  })
})

test('no text is kept for an id that no declaration names', () => {
  const asked = new Set(LAW_TEXTS.flatMap(([, keys]) => keys))
  // Provisions and judgments are also cited by drafts, whatever rule they belong to.
  const families = /^(remedy|body|warning|verify|evidence)\./
  const orphans = Object.keys(CATALOGUES.en).filter((one) => families.test(one) && !asked.has(one))
  expect(orphans).toEqual([])
})
