import { isCountryCode } from '../../src/case/countries.js'
import { isDay } from '../../src/case/partial-date.js'
import { authorityText } from '../../src/explain/index.js'
import { CATALOGUES, LANGUAGES, dateText, text } from '../../src/i18n/index.js'
import { AUTHORITIES } from '../../src/law/authorities.js'
import { CLAIMS } from '../../src/law/claims.js'

const ALL = Object.entries(AUTHORITIES)
const named = [...new Set(CLAIMS.flatMap((claim) => claim.grounds.flatMap((ground) => ground.authorities)))]

describe('authorities that a claim names', () => {
  test.each(named)('%s is in the list, with a date', (id) => {
    expect(AUTHORITIES[id]).toBeDefined()
    expect(isDay(AUTHORITIES[id]?.date ?? '')).toBe(true)
  })

  test('none of them is known by memory only', () => {
    expect(named.filter((id) => AUTHORITIES[id]?.confidence === 'low')).toEqual([])
  })

  test('a claim that is supported never rests on a lost case, and on no article the case did not find violated', () => {
    const article = (claim: string) => claim.replace(/^ECHR-/, '')
    for (const claim of CLAIMS.filter((one) => one.id.startsWith('ECHR')))
      for (const ground of claim.grounds.filter((one) => one.strength === 'supported'))
        for (const id of ground.authorities) {
          expect([claim.id, ground.code, id, AUTHORITIES[id]?.stance]).toEqual([
            claim.id,
            ground.code,
            id,
            'for',
          ])
          expect([id, ...(AUTHORITIES[id]?.violated ?? [])]).toContain(article(claim.id))
        }
  })
})

describe('every authority', () => {
  test.each(ALL)('%s has a number of its forum, a source, a respondent and a sound date', (_id, one) => {
    expect(one.number).toMatch(one.body === 'ECtHR' ? /^\d{3,5}\/\d{2}$/ : /^\d{3,4}\/\d{4}$/)
    expect(one.source.length).toBeGreaterThan(5)
    expect(isCountryCode(one.respondent)).toBe(true)
    if (one.date !== null) expect(isDay(one.date) && one.date < one.checkedOn).toBe(true)
    expect(isDay(one.checkedOn)).toBe(true)
  })

  test('no two share a number at the same forum', () => {
    const numbers = ALL.map(([, one]) => `${one.body} ${one.number}`)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test.each(ALL)(
    '%s: a result that was not read names no violated article, and its text says to read it',
    (id, one) => {
      if (one.result === 'violation' || one.result === 'violation-if-removed')
        expect(one.violated).not.toEqual([])
      else expect(one.violated).toEqual([])
      if (one.result === 'not-read' && one.confidence !== 'low' && one.body !== 'HRC' && id !== 'mamatkulov')
        expect(text('en', `authority.${id}`)).toMatch(/must be read before/)
    },
  )

  test.each(ALL)('%s: no date comes before its application was lodged', (_id, one) => {
    const year = one.body === 'ECtHR' ? 2000 + Number(one.number.slice(-2)) : Number(one.number.slice(-4))
    const lodged = year > 2090 ? year - 100 : year
    if (one.date !== null) expect(Number(one.date.slice(0, 4))).toBeGreaterThanOrEqual(lodged)
  })

  test.each(ALL)('%s can be cited in three languages', (id, one) => {
    for (const lang of LANGUAGES) {
      const told = authorityText(lang, id)
      expect(told.citation).toContain(one.number)
      expect(told.citation + told.holding + told.pinpoints.join('')).not.toMatch(/⟪|{{|undefined/)
      if (one.date !== null) expect(told.citation).toContain(dateText(lang, one.date))
    }
    expect(CATALOGUES.en[`authority.${id}.name`]).toBe(one.name)
    const names = LANGUAGES.map((lang) => CATALOGUES[lang][`authority.${id}.name`])
    expect(new Set(names).size).toBe(3)
  })

  test('no text is left over without its authority', () => {
    const ids = Object.keys(CATALOGUES.tg).filter((one) => /^authority\.[^.]+$/.test(one))
    expect(ids.map((one) => one.slice('authority.'.length)).filter((id) => !AUTHORITIES[id])).toEqual([])
  })
})

describe('citations', () => {
  test('Gaforov as a lawyer of each language writes it', () => {
    expect(authorityText('en', 'gaforov').citation).toBe('Gaforov v. Russia, no. 25404/09, 21 October 2010')
    expect(authorityText('ru', 'gaforov').citation).toBe(
      '«Гафоров против России», № 25404/09, 21 октября 2010 года',
    )
    expect(authorityText('tg', 'gaforov').citation).toBe(
      '«Ғафоров бар зидди Россия», № 25404/09, 21 октябри соли 2010',
    )
  })

  test('a committee, a Grand Chamber without a known date, a paragraph', () => {
    expect(authorityText('en', 'd-s-v-russia-hrc').citation).toBe(
      'D.S. v. Russian Federation, Human Rights Committee, communication no. 2445/2014, 23 July 2020',
    )
    expect(authorityText('en', 'mamatkulov').citation).toBe(
      'Mamatkulov and Askarov v. Turkey [GC], no. 46827/99',
    )
    expect(authorityText('en', 'othman').pinpoints).toEqual([
      'Article 3 of the European Convention on Human Rights: § 189',
    ])
  })

  test('an unknown id is a fault, not an empty line', () => {
    expect(() => authorityText('en', 'nobody')).toThrow(RangeError)
  })
})
